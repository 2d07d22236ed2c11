import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What operators write as it comes to their mind: to greet, to look for somebody, to the person as if they were there. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
  await scene.advance({ minutes: 30 });
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

describe('a greeting', () => {
  test('shows what waits at the desk, and no menu of applicants', async () => {
    for (const words of ['Здравствуйте', 'Сәлем!', 'доброе утро', 'Доброе утро, коллеги', 'сәлем достар']) {
      const before = scene.operator.texts.length;
      await scene.operator.say(words);
      const [hello, queue] = scene.operator.texts.slice(before);
      expect(hello).toBe(plain(say('plain-desk-hello')));
      expect(queue).toContain(say('queue-title-new'));
      expect(queue).toContain(reference);
      expect(scene.operator.buttons).not.toContain(say('button-apply'));
    }
  });

  test('shows what is in their own hands first', async () => {
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say('Добрый день');
    expect(scene.operator.last()).toContain(say('queue-title-mine'));
    expect(scene.operator.last()).toContain(reference);
  });

  test('of a person is the menu, as ever', async () => {
    await scene.applicant.say('Здравствуйте');
    expect(scene.applicant.buttons).toContain(say('button-apply'));
  });
});

test('a name that nobody has is told to be found nowhere, by itself too', async () => {
  await scene.operator.say('найди');
  for (const words of ['Тестова', 'Оспанов', 'Кенжебаева Айгуль']) {
    await scene.operator.say(words);
    expect(scene.operator.last(), words).toContain(say('desk-found-none'));
  }
  await scene.operator.say('Қараңғысызова');
  expect(scene.operator.buttons.join('\n')).toContain(reference);
});

test('somebody is found by the end of their phone number, in words', async () => {
  for (const words of [
    'есть кто-нибудь с телефоном на 00-01?',
    'whose phone ends in 0001',
    'найди по телефону 0001',
    'последние 0001',
    'соңғы 0001',
  ]) {
    await scene.operator.say(words);
    expect(scene.operator.buttons.join('\n'), words).toContain(reference);
  }
});

test('how to refuse is a question about commands, and cancels nothing', async () => {
  await scene.operator.say('как тут отказать если человек не найден?');
  expect(scene.operator.last()).toContain('/refuse');
  await scene.operator.say('как отменить');
  expect(scene.operator.last()).not.toContain(say('plain-nothing-to-cancel'));
});

describe('two references behind a command for one', () => {
  test.each(['take', 'release', 'correct'])(
    '/%s does nothing, also where one of them has a slip',
    async (command) => {
      const before = scene.applicant.texts.length;
      await scene.operator.say(`/${command} ${reference} CR-7K2M-9QX4`);
      expect(scene.operator.last()).toContain('CR-7K2M-9QX4');
      expect(scene.operator.last()).toBe(
        plain(say('desk-outcome-two-references', { reference: `${reference}, CR-7K2M-9QX4` })),
      );
      expect(scene.applicant.texts.slice(before)).toEqual([]);
    },
  );
});

test('thanks behind a reference are no rest of the message', async () => {
  await scene.operator.say(`/take ${reference}, рахмет`);
  expect(scene.operator.last()).toBe(plain(say('desk-outcome-take', { reference })));
});

test('what is written to the person as if they were there is shown before it goes', async () => {
  await scene.operator.say(`/take ${reference}`);
  for (const words of [
    'Сәлеметсіз бе, туған жеріңізді нақтылап жіберіңізші',
    'спросите у неё девичью фамилию',
    'Здравствуйте, ваша справка будет готова в четверг',
  ]) {
    const before = scene.applicant.texts.length;
    await scene.operator.say(words);
    expect(scene.operator.last(), words).toContain(reference);
    expect(scene.operator.last(), words).toContain(words.replace('спросите у неё ', ''));
    expect(scene.applicant.texts.slice(before), words).toEqual([]);
  }
});

test('«покажи» opens the one request there is', async () => {
  await scene.operator.say('покажи');
  expect(scene.operator.last()).toContain(plain(say('request-title', { reference })));
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say('ашып көрсетші');
  expect(scene.operator.last()).toContain(plain(say('request-title', { reference })));
});

test('a command with the name of another bot does nothing, and the right one is named', async () => {
  const read = scene.applicant.texts.length;
  for (const words of [`/take@another_bot ${reference}`, `/TAKE@kezek_bot ${reference}`]) {
    await scene.operator.say(words);
    expect(scene.operator.last(), words).toContain(`/take ${reference}`);
  }
  expect(scene.applicant.texts.slice(read)).toEqual([]);
});

test('an order in a command behind the reference is the order', async () => {
  await scene.operator.say(`${reference} /take`);
  expect(scene.operator.last()).toContain(say('desk-outcome-take', { reference }).replace(/<[^>]+>/g, ''));
});

test.each([
  [(one: string) => `Скажите заявителю ${one}, что паспорт надо взять с собой`, 'паспорт надо взять с собой'],
  [(one: string) => `${one} сообщи что справка будет завтра`, 'справка будет завтра'],
  [(one: string) => `tell the applicant ${one} that the passport is needed`, 'the passport is needed'],
  [(one: string) => `${one} иесіне айт, ертең келсін деп`, 'ертең келсін'],
])('«что» in front of what a person is told is no part of it (%#)', async (words, told) => {
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(words(reference));
  const shown = scene.operator.last();
  expect(shown).toContain(told);
  expect(shown).not.toMatch(/что паспорт|что справка|that the|деп/);
});

test.each(['всё я домой, снимите с меня заявки', 'менің өтініштерімді босатыңыз', 'release all my requests'])(
  '«%s» opens what is in their hands, with its button',
  async (words) => {
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say(words);
    expect(scene.operator.last()).toContain(reference);
    expect(scene.operator.buttons).toContain(say('action-release'));
  },
);
