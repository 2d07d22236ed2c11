import { InlineKeyboard, InputFile } from 'grammy';
import { describe, expect, test } from 'vitest';
import { APPLICANT, OPERATOR, usePageScene } from './page-scene.ts';

/** What people know from the messenger, beyond plain talk: colours of buttons, copying, typing, going and coming. */

const scene = usePageScene();
const { phone, room, arrived } = scene;

const colours = (labels: readonly string[]) =>
  Promise.all(
    labels.map((name) =>
      phone()
        .getByRole('button', { name })
        .evaluate((key) => key.ownerDocument.defaultView?.getComputedStyle(key).backgroundColor),
    ),
  );

describe('buttons', () => {
  test.each(['light', 'dark'] as const)(
    'have four looks under a message and below the line: %s',
    async (colorScheme) => {
      await scene.reopen({ colorScheme });
      room().say('/start');
      const styled = (prefix: string) => [
        { text: `${prefix} plain` },
        { text: `${prefix} primary`, style: 'primary' as const },
        { text: `${prefix} success`, style: 'success' as const },
        { text: `${prefix} danger`, style: 'danger' as const },
      ];
      await scene.bot.sendMessage(APPLICANT, 'inline', {
        reply_markup: { inline_keyboard: [styled('in').map((key) => ({ ...key, callback_data: key.text }))] },
      });
      await scene.bot.sendMessage(APPLICANT, 'reply', { reply_markup: { keyboard: [styled('re')] } });
      await phone().getByRole('button', { name: 're danger' }).waitFor();
      const names = ['plain', 'primary', 'success', 'danger'];
      const inline = await colours(names.map((name) => `in ${name}`));
      const reply = await colours(names.map((name) => `re ${name}`));
      expect(new Set(inline).size).toBe(4);
      expect(reply.slice(1)).toEqual(inline.slice(1));
      await phone().getByRole('button', { name: 'in danger' }).hover();
      expect(await colours(['in danger'])).toEqual([inline[3]]);
    },
  );

  test('copy what they hold, and say so', async () => {
    room().say('/start');
    const reply_markup = new InlineKeyboard().copyText('Нөмірін көшіру', 'CR-7K3M-Q9XA');
    await scene.bot.sendMessage(APPLICANT, 'Өтініш', { reply_markup });
    await phone().getByRole('button', { name: 'Нөмірін көшіру' }).click();
    await phone().locator('.notice', { hasText: 'Көшірілді' }).waitFor();
    expect(await scene.page.evaluate('navigator.clipboard.readText()')).toBe('CR-7K3M-Q9XA');
  });
});

test('a moment is one, a button that is off can not be pressed, and a message says in which topic it stands', async () => {
  scene.switches.topics = true;
  room().say('/start');
  const topic = room().openTopic('Анықтама');
  const reply_markup = { inline_keyboard: [[{ text: 'Өшірулі', disabled: {} }]] };
  const words = '<tg-time unix="1765566000" format="r">12 желтоқсан</tg-time> дейін';
  const inTopic = { reply_markup, parse_mode: 'HTML' as const, message_thread_id: topic };
  await scene.bot.sendMessage(APPLICANT, words, inTopic);
  const moment = phone().locator('time.moment', { hasText: '12 желтоқсан' });
  await moment.waitFor();
  expect(await moment.getAttribute('datetime')).toBe('2025-12-12T19:00:00.000Z');
  expect(await phone().getByRole('button', { name: 'Өшірулі' }).isDisabled()).toBe(true);
  expect(await phone().locator('.topic').allTextContents()).toEqual([`Тақырып ${topic}`, `Тақырып ${topic}`]);
  await phone().getByText('Анықтама').waitFor();
});

test('what is protected can be looked at, and neither saved nor forwarded', async () => {
  room().say('/start');
  const file = (name: string) => new InputFile(Buffer.from('%PDF-1.7'), name);
  await scene.bot.sendDocument(APPLICANT, file('open.pdf'));
  await scene.bot.sendDocument(APPLICANT, file('kept.pdf'), { protect_content: true });
  await phone().getByRole('link', { name: 'open.pdf' }).waitFor();
  await phone().getByText('kept.pdf').waitFor();
  await phone().getByText('Сақтауға да, басқаға жіберуге де болмайды').waitFor();
  expect(await phone().getByRole('link', { name: 'kept.pdf' }).count()).toBe(0);
});

describe('what changes under one’s eyes', () => {
  /** Rows that ever had the class, by their text, from now on. */
  const watch = (className: string) =>
    scene.page.evaluate(`(() => {
      window.seen = [];
      const look = () => {
        for (const row of document.querySelectorAll('.row.${className}')) {
          const text = row.querySelector('.text').textContent;
          if (!window.seen.includes(text)) window.seen.push(text);
        }
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    })()`);
  const seen = () => scene.page.evaluate('window.seen');

  test('a message that is deleted fades over its place, unseen by those who listen, and is gone', async () => {
    room().say('/start');
    const { message_id } = await scene.bot.sendMessage(APPLICANT, 'Батырма төменде');
    await phone().getByText('Батырма төменде').waitFor();
    await watch('ghost');
    await scene.bot.deleteMessage(APPLICANT, message_id);
    await expect.poll(seen).toEqual(['Батырма төменде']);
    await phone().getByText('Батырма төменде').waitFor({ state: 'detached' });
    expect(await phone().locator(`[data-message="${message_id}"]`).count()).toBe(0);
  });

  test('one that is edited is marked; without motion nothing fades or blinks', async () => {
    room().say('/start');
    const { message_id } = await scene.bot.sendMessage(APPLICANT, 'бір');
    await watch('changed');
    await scene.bot.editMessageText(APPLICANT, message_id, 'екі');
    await expect.poll(seen).toEqual(['екі']);
    await scene.reopen({ reducedMotion: 'reduce' });
    await watch('ghost');
    await scene.bot.deleteMessage(APPLICANT, message_id);
    await phone().getByText('екі').waitFor({ state: 'detached' });
    expect(await seen()).toEqual([]);
  });

  test('the bot is seen typing and sending a file, until its message comes', async () => {
    room().say('/start');
    await scene.bot.sendChatAction(APPLICANT, 'typing');
    await phone().getByText('бот жазып жатыр…').waitFor();
    await scene.bot.sendChatAction(APPLICANT, 'upload_document');
    await phone().getByText('бот файл жіберіп жатыр…').waitFor();
    await scene.bot.sendMessage(APPLICANT, 'Міне');
    await phone().getByText('+7 700 000 00 01').waitFor();
  });
});

test('a person blocks the bot and comes back', async () => {
  room().say('/start');
  await phone().getByRole('button', { name: 'Телефон мәзірі' }).click();
  await phone().getByRole('menuitem', { name: 'Ботты бұғаттау' }).click();
  await phone().getByRole('button', { name: 'Бұғаттан шығару' }).waitFor();
  expect(await phone().getByRole('textbox').isVisible()).toBe(false);
  await expect(scene.bot.sendMessage(APPLICANT, 'x')).rejects.toMatchObject({ error_code: 403 });
  await phone().getByRole('button', { name: 'Бұғаттан шығару' }).click();
  await phone().getByRole('textbox').waitFor();
  await scene.bot.sendMessage(APPLICANT, 'Қайта келдіңіз');
  await phone().getByText('Қайта келдіңіз').waitFor();
  const states = [
    await arrived(({ my_chat_member }) => my_chat_member),
    await arrived(({ my_chat_member }) => my_chat_member),
  ];
  expect(states.map(({ new_chat_member }) => new_chat_member.status)).toEqual(['kicked', 'member']);
});

test('the messenger’s own button under an invoice speaks the language of the page', async () => {
  room(1002).say('/start');
  const prices = [{ label: 'Баж', amount: 216_250 }];
  await scene.bot.sendInvoice(1002, 'Баж', 'Апостиль', 'CR-7K3M-Q9XA', 'KZT', prices, {
    provider_token: '1:TEST:card',
  });
  await phone(1002).getByRole('button', { name: 'Төлеу 2\u00a0162,50\u00a0₸' }).waitFor();
  await scene.page.getByRole('button', { name: 'Русский' }).first().click();
  await phone(1002).getByRole('button', { name: 'Оплатить 2\u00a0162,50\u00a0₸' }).waitFor();
});

test('who listens hears who speaks: the chat is a log of messages, the phones have names', async () => {
  room().say('/start');
  await scene.bot.sendMessage(APPLICANT, 'Сәлеметсіз бе!', {
    reply_markup: new InlineKeyboard().text('Әрі', 'a'),
  });
  const chat = scene.page.getByRole('region', { name: 'Айгерім Сынақова' }).getByRole('log');
  await chat.getByRole('button', { name: 'Әрі' }).waitFor();
  expect(await chat.getAttribute('aria-live')).toBe('polite');
  const [said, answered] = await chat.getByRole('article').allInnerTexts();
  expect(said).toMatch(/^Айгерім Сынақова: ?\s*\/start/);
  expect(answered).toMatch(/^Бот: ?\s*Сәлеметсіз бе!/);
});

test('a long quoted line does not make a small phone wider than its screen', async () => {
  await scene.reopen({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  room(OPERATOR).say('/start');
  const { message_id } = await scene.bot.sendMessage(
    OPERATOR,
    'Өтініш CR-7K3M-Q9XA Мәртебесі: қаралуда, '.repeat(6),
  );
  room(OPERATOR).say('Жауап', { replyTo: message_id });
  await scene.page.getByRole('tab', { name: 'Оператор' }).click();
  await phone(OPERATOR).locator('.quote').waitFor();
  expect(await scene.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
});
