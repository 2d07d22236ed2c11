import { InlineKeyboard, Keyboard } from 'grammy';
import { describe, expect, test } from 'vitest';
import { APPLICANT, OPERATOR, usePageScene } from './page-scene.ts';

/** The playground's page as a person sees it; the test itself plays the bot, call by call. */

const scene = usePageScene();
const { phone, room, arrived } = scene;

const textArrived = (text: string) =>
  arrived(({ message }) => (message?.text === text ? message : undefined));
const pressArrived = () => arrived(({ callback_query }) => callback_query);

describe('a conversation', () => {
  test('starts with the big button and goes on in the line', async () => {
    await phone().getByRole('button', { name: 'Бастау' }).click();
    await textArrived('/start');
    await scene.bot.sendMessage(APPLICANT, 'Сәлеметсіз бе!');
    await phone().getByText('Сәлеметсіз бе!').waitFor();
    const line = phone().getByRole('textbox');
    await line.fill('Ұзақ жауап');
    await line.press('Enter');
    await textArrived('Ұзақ жауап');
    expect(await line.inputValue()).toBe('');
  });

  test('a press spins until it is answered, the card changes in place and keeps the focus', async () => {
    room().say('/start');
    await scene.bot.sendMessage(APPLICANT, 'Бірінші', {
      reply_markup: new InlineKeyboard([
        [
          { text: 'Әрі', callback_data: 'a', style: 'primary' },
          { text: 'Бас тарту', callback_data: 'b' },
        ],
      ]),
    });
    const key = phone().getByRole('button', { name: 'Әрі' });
    await key.focus();
    await scene.page.keyboard.press('Enter');
    await phone().locator('.key[aria-busy="true"]').waitFor();
    const query = await pressArrived();
    expect(query.data).toBe('a');
    await scene.bot.answerCallbackQuery(query.id, { text: 'Қабылданды' });
    await phone().locator('.notice', { hasText: 'Қабылданды' }).waitFor();
    await phone().locator('.key[aria-busy="true"]').waitFor({ state: 'detached' });
    await scene.bot.editMessageText(APPLICANT, query.message?.message_id ?? 0, 'Екінші', {
      reply_markup: new InlineKeyboard().text('Келесі', 'c'),
    });
    await phone().getByText('Екінші').waitFor();
    await phone().getByText('өзгертілді').waitFor();
    expect(await scene.page.evaluate('document.activeElement?.textContent')).toBe('Келесі');
  });

  test('an alert waits to be closed, and gives the focus back', async () => {
    room().say('/start');
    await scene.bot.sendMessage(APPLICANT, 'x', { reply_markup: new InlineKeyboard().text('Неге?', 'why') });
    await phone().getByRole('button', { name: 'Неге?' }).click();
    const query = await pressArrived();
    await scene.bot.answerCallbackQuery(query.id, { text: 'Себебі осындай', show_alert: true });
    await phone().getByRole('alertdialog').getByText('Себебі осындай').waitFor();
    await scene.page.keyboard.press('Escape');
    await phone().getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await scene.page.evaluate('document.activeElement?.textContent')).toBe('Неге?');
  });

  test('the reply keyboard shares the contact, can be hidden and goes away', async () => {
    room().say('/start');
    await scene.bot.sendMessage(APPLICANT, 'Телефон?', {
      reply_markup: new Keyboard()
        .requestContact('Нөмірімді жіберу')
        .row()
        .text('Артқа')
        .placeholder('+7 701 123 45 67'),
    });
    await phone().getByPlaceholder('+7 701 123 45 67').waitFor();
    await phone().getByRole('button', { name: 'Батырмаларды жасыру' }).click();
    expect(await phone().getByRole('button', { name: 'Артқа' }).isVisible()).toBe(false);
    await phone().getByRole('button', { name: 'Батырмаларды көрсету' }).click();
    await phone().getByRole('button', { name: 'Нөмірімді жіберу' }).click();
    expect((await arrived(({ message }) => message?.contact)).phone_number).toBe('77000000001');
    await scene.bot.sendMessage(APPLICANT, 'Рақмет', { reply_markup: { remove_keyboard: true } });
    await phone().getByRole('button', { name: 'Артқа' }).waitFor({ state: 'detached' });
  });

  test('commands open from the button and from a slash, by the keyboard alone', async () => {
    room().say('/start');
    await scene.bot.setMyCommands([
      { command: 'apply', description: 'Жаңа өтініш' },
      { command: 'status', description: 'Өтінішімнің жайы' },
    ]);
    await phone().getByRole('button', { name: 'Командалар' }).click();
    await scene.page.keyboard.press('ArrowDown');
    await scene.page.keyboard.press('Enter');
    await textArrived('/status');
    await phone().getByRole('textbox').pressSequentially('/ap');
    await scene.page.keyboard.press('ArrowDown');
    await scene.page.keyboard.press('Enter');
    await textArrived('/apply');
    expect(await phone().getByRole('textbox').inputValue()).toBe('');
  });
});

describe('what stands in messages', () => {
  test('is text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror="document.title=1"> <script>document.title=1</script> &lt;b&gt;';
    room().say('/start');
    room().say(hostile);
    await scene.bot.sendMessage(APPLICANT, hostile);
    await scene.bot.sendMessage(APPLICANT, 'press me', {
      entities: [{ type: 'text_link', offset: 0, length: 5, url: 'tg://user?id=5' }],
      reply_markup: new InlineKeyboard().text(hostile.slice(0, 40), 'x'),
    });
    await phone().getByText('press me').waitFor();
    expect(await phone().locator('.text').getByText(hostile).count()).toBe(2);
    expect(await phone().locator('img, script').count()).toBe(0);
    expect(await scene.page.title()).toContain('Соттылық');
  });

  test('is formatted, nested, and reveals a spoiler on a press', async () => {
    room().say('/start');
    const html =
      '<b>Қалың <i>көлбеу</i></b> <u>асты</u> <s>сызылған</s> <code>CR-1</code> <tg-spoiler>құпия</tg-spoiler>\n' +
      '<blockquote>дәйексөз</blockquote>\n<a href="https://egov.kz/">сілтеме</a> <pre>код</pre>';
    await scene.bot.sendMessage(APPLICANT, html, { parse_mode: 'HTML' });
    const text = phone().locator('.row.in .text');
    await text.locator('strong > em', { hasText: 'көлбеу' }).waitFor();
    for (const tag of ['u', 's', 'code', 'blockquote', 'pre'])
      expect(await text.locator(tag).count()).toBeGreaterThan(0);
    expect(await text.locator('a').getAttribute('href')).toBe('https://egov.kz/');
    const spoiler = text.getByRole('button', { name: 'Жасырын мәтін' });
    await spoiler.focus();
    await scene.page.keyboard.press('Enter');
    await text.locator('.spoiler.revealed').waitFor();
    await text.locator('code', { hasText: 'CR-1' }).click();
    await phone().locator('.notice', { hasText: 'Көшірілді' }).waitFor();
    expect(await scene.page.evaluate('navigator.clipboard.readText()')).toBe('CR-1');
  });

  test('a link to the bot opens on another phone', async () => {
    room(OPERATOR).say('/start');
    await scene.bot.sendMessage(OPERATOR, 'https://t.me/playground_bot?start=inv_8F2kLq');
    await phone(OPERATOR).getByRole('link').click();
    await phone(OPERATOR).getByRole('menuitem', { name: 'Тест Примеров' }).click();
    await phone(1002).getByText('/start inv_8F2kLq').waitFor();
    expect(room(1002).messages[0]?.text).toBe('/start inv_8F2kLq');
  });

  test('a PDF goes out in reply to a card and comes back as a download', async () => {
    room(OPERATOR).say('/start');
    const card = await scene.bot.sendMessage(OPERATOR, 'CR-7K3M-Q9XA');
    await phone(OPERATOR).locator('.row.in').hover();
    await phone(OPERATOR).getByRole('button', { name: 'Жауап беру' }).click();
    await phone(OPERATOR).getByRole('button', { name: 'Файл тіркеу' }).click();
    await phone(OPERATOR).getByRole('menuitem', { name: 'PDF үлгісі' }).click();
    const message = await arrived(({ message: one }) => (one?.document ? one : undefined));
    expect(message).toMatchObject({
      document: { file_name: 'sample-certificate.pdf', mime_type: 'application/pdf' },
      reply_to_message: { message_id: card.message_id },
    });
    room().say('/start');
    await scene.bot.sendDocument(APPLICANT, message.document?.file_id ?? '', { caption: 'Дайын' });
    const [saved] = await Promise.all([
      scene.page.waitForEvent('download'),
      phone().getByRole('link', { name: 'sample-certificate.pdf' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('sample-certificate.pdf');
  });

  test('a file dropped on a phone is sent with the typed text as its caption', async () => {
    room().say('/start');
    await phone().getByRole('textbox').fill('Сенімхат');
    const dropped = await scene.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['%PDF-1.4'], 'сенімхат.pdf', { type: 'application/pdf' }));
      return transfer;
    })()`);
    await phone().dispatchEvent('drop', { dataTransfer: dropped });
    await phone().locator('.card-title', { hasText: 'сенімхат.pdf' }).waitFor();
    expect(room().messages.at(-1)).toMatchObject({ caption: 'Сенімхат', document: { file_size: 8 } });
  });

  test('pictures show, whoever sent them', async () => {
    room().say('/start');
    room().sendPhoto(await scene.page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 30 } }), 'Сурет');
    await scene.bot.sendPhoto(APPLICANT, room().messages.at(-1)?.photo?.[0]?.file_id ?? '');
    await phone().locator('.picture img').nth(1).waitFor();
    const isShown = 'Array.from(document.images).filter((image) => image.naturalWidth === 40).length';
    await expect.poll(() => scene.page.evaluate(isShown)).toBe(2);
  });

  test('a person can change what they wrote', async () => {
    room().say('/start');
    room().say('Қате');
    await phone().locator('.row.out').last().hover();
    await phone().locator('.row.out').last().getByRole('button', { name: 'Өзгерту' }).click();
    await phone().getByRole('textbox').fill('Дұрыс');
    await scene.page.keyboard.press('Enter');
    await phone().getByText('Дұрыс').waitFor();
    expect((await arrived(({ edited_message }) => edited_message)).text).toBe('Дұрыс');
  });
});
