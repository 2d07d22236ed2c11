import { beforeEach, expect, test } from 'vitest';
import { newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDeskScene, sendRequest, type wordsOf } from '../../support/samples/stories.ts';
import { people, type Scene } from '../../support/scene.ts';

/** Operators in a hurry: a command without its words or its reference, two in one message, a slip of the finger. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({
    patienceMs: 4000,
    config: { ownerIds: [people.operator, people.other] },
  }));
  reference = await sendRequest(scene, 'ru', 'paper');
});

/** What the person has been told since, in one text. */
async function toldSince(count: number): Promise<string> {
  await scene.advance({ minutes: 1 });
  return scene.applicant.texts.slice(count).join('\n');
}

test('a command without its words asks for them, and the next text are the words', async () => {
  const { operator, applicant } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/note ${reference}`);
  expect(operator.last()).toBe(shownText(say('desk-prompt-note', { reference })));
  await operator.say('ертең қайта хабарласу керек');
  expect(operator.last()).toBe(say('desk-outcome-note', { reference }));
  await operator.say(`/message ${reference}`);
  await operator.say('подойдите завтра с удостоверением');
  expect(operator.buttons).toContain(say('button-send-words'));
  await operator.say(`/ask ${reference}`);
  // A command in between is carried out, and the question is still waited for.
  await operator.say('/queue');
  await operator.say('Какая фамилия была до брака?');
  expect(operator.last()).toBe(say('desk-outcome-ask', { reference }));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Какая фамилия была до брака?');
});

test.each(['отмена, не тому', 'жоқ керек емес', 'не надо', 'ой не то', 'never mind'])(
  '«%s» to an open question for words puts it aside, and nobody hears of it',
  async (words) => {
    const { operator, applicant } = scene;
    await operator.say(`/take ${reference}`);
    const told = applicant.texts.length;
    for (const command of ['ask', 'message', 'note', 'correct']) {
      await operator.say(`/${command} ${reference}`);
      await operator.say(words);
      expect(operator.last()).toBe(say('plain-prompt-cancelled'));
    }
    expect(await toldSince(told)).toBe('');
    await operator.say(reference);
    expect(operator.last()).not.toContain('заметка');
  },
);

test('a bare «нет» may be the answer to what a person has asked: it is shown, and «отмена» is never sent', async () => {
  const { operator, other } = scene;
  await operator.say(`/message ${reference}`);
  await operator.say('Нет');
  expect(operator.buttons).toContain(say('button-send-words'));
  await operator.say('отмена');
  expect(operator.last()).toBe(say('plain-prompt-cancelled'));
  await operator.say(`/note ${reference}`);
  await operator.say('жоқ');
  expect(operator.last()).toBe(say('plain-prompt-cancelled'));
  // Somebody without a request is answered without a preview.
  const stranger = newcomer(scene, 4001);
  await stranger.say('/start');
  await stranger.press(say('language-name'));
  await stranger.say('/contact');
  await stranger.say('Можно ли прийти без паспорта?');
  await operator.press(say('button-reply'));
  const told = stranger.texts.length;
  await operator.say('отмена, не тому');
  expect(operator.last()).toBe(say('plain-prompt-cancelled'));
  await scene.advance({ minutes: 1 });
  expect(stranger.texts.slice(told)).toEqual([]);
  expect(other.texts.join()).not.toContain('отмена');
});

test('what stands behind a command that takes a reference alone is not done, and that is said', async () => {
  const { operator, applicant } = scene;
  await operator.say(`/take ${reference} /ask ${reference} Какая фамилия была до брака?`);
  expect(operator.last(1)).toBe(say('desk-outcome-take', { reference }));
  expect(operator.last()).toBe(say('desk-outcome-rest-left', { reference }));
  expect(applicant.texts.join('\n')).not.toContain('до брака');
  for (const typed of [
    `/release ${reference} пожалуйста`,
    `/take №${reference}.`,
    `/release ${reference}-ті`,
  ]) {
    await operator.say(typed);
    expect([typed, operator.last()]).not.toEqual([typed, say('desk-outcome-rest-left', { reference })]);
  }
  await operator.say(`/take ${reference}`);
  await operator.say(`/correct ${reference} как в документе`);
  expect(operator.last(1)).toBe(shownText(say('lines-question', { reference })));
  expect(operator.last()).toBe(say('desk-outcome-rest-left', { reference }));
});

test('an order without a reference: nothing is in work, one request is, or several are', async () => {
  const { operator, applicant } = scene;
  for (const words of ['готово', 'дайын', 'отказ', 'сұрақ: некеге дейінгі тегіңіз қандай болған?']) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('usage-which-none')]);
  }
  for (const words of ['беру', 'аламын', 'alamyn', 'take it']) {
    await operator.say(words);
    expect([words, operator.buttons.includes(say('action-take'))]).toEqual([words, true]);
  }
  await operator.press(say('action-take'));
  const told = applicant.texts.length;
  for (const words of ['готово', 'дайын', 'dayin', 'done', 'готова, пусть забирает']) {
    await operator.say(words);
    expect([words, operator.buttons.includes(say('action-ready'))]).toEqual([words, true]);
  }
  await operator.say('отказ');
  expect(operator.buttons).toContain(say('ground-not_found'));
  await operator.say('верни на исправление отчество');
  expect(operator.last()).toContain(shownText(say('lines-question', { reference })));
  expect(operator.buttons).toContain(`☑ ${say('line-patronymic')}`);
  await operator.say('/cancel');
  for (const words of [
    'спроси у него: какая фамилия была до брака?',
    'сұрақ: какая фамилия была до брака?',
    'sura: какая фамилия была до брака?',
    '/ask какая фамилия была до брака?',
  ]) {
    await operator.say(words);
    expect([words, operator.last().includes('какая фамилия была до брака?')]).toEqual([words, true]);
    expect(operator.buttons).toContain(say('button-send-words'));
    await operator.press(say('button-cancel'));
  }
  await operator.say(`узнай у ${reference} где родилась`);
  expect(operator.last()).toContain(': где родилась\n');
  await operator.press(say('button-cancel'));
  await operator.say('заметка: <звонила>, не берёт');
  expect(operator.last()).toContain(
    `${shownText(say('desk-preview-note', { reference }))}\n\n<звонила>, не берёт`,
  );
  await operator.press(say('button-save-note'));
  expect(operator.last()).toBe(say('desk-outcome-note', { reference }));
  expect(await toldSince(told)).toBe('');

  const second = await sendRequest({ ...scene, applicant: scene.other }, 'ru', 'paper');
  await operator.say(`/take ${second}`);
  await operator.say('готово');
  expect(operator.last()).toBe(shownText(say('usage-which', { command: 'ready', reference: second })));
  expect(operator.buttons).toEqual([reference, second]);
  await operator.press(reference);
  expect(operator.buttons).toContain(say('action-ready'));
});

test.each(['отказ, нет доверенности', 'откажи: нет доверенности', 'нет доверенности, отказать'])(
  'a reason beside an order without a reference: %s',
  async (words) => {
    const { operator } = scene;
    await operator.say(`/take ${reference}`);
    await operator.say(words);
    expect(operator.buttons).toContain(say('ground-no_consent'));
    await operator.press(say('ground-no_consent'));
    expect(operator.last()).toContain('нет доверенности');
    expect(operator.buttons).toContain(say('button-send-words'));
  },
);

test('a command without a reference has the requests below it as buttons', async () => {
  const { operator } = scene;
  await operator.say('/take');
  expect(operator.last()).toBe(say('usage-reference', { command: 'take', reference }));
  expect(operator.buttons).toEqual([reference]);
});

test('a slip in a command names the one that was meant, and what only shows something is shown', async () => {
  const { operator, applicant } = scene;
  const told = applicant.texts.length;
  for (const [typed, meant] of [
    [`/tkae ${reference}`, `take ${reference}`],
    [`/ефлу ${reference}`, `take ${reference}`],
    [`/redy ${reference}`, `ready ${reference}`],
    [`/аск ${reference} какая фамилия?`, `ask ${reference}`],
    [`/take${reference}`, `take ${reference}`],
    [`/take_${reference.replaceAll('-', '')}`, `take ${reference}`],
    [`/takeit ${reference}`, `take ${reference}`],
    ['/que', 'queue'],
    ['/abcdef', undefined],
    [`/фыл ${reference} какая фамилия?`, `ask ${reference}`],
    ['/realese', 'release'],
    ['/relese', 'release'],
    ['/bradcast', 'broadcast'],
  ] as const) {
    await operator.say(typed);
    const expected = meant ? shownText(say('usage-slip', { command: meant })) : say('plain-unknown');
    expect([typed, operator.last()]).toEqual([typed, expected]);
  }
  expect(await toldSince(told)).toBe('');
  for (const typed of [
    '.йгугу',
    '/йгугу',
    'йгугу',
    'jxthtlm',
    '/очередь',
    '/кезек',
    '/kezek',
    '/ queue',
    '/Queue',
  ]) {
    await operator.say(typed);
    expect([typed, operator.buttons.includes(`• ${say('filter-new')}`)]).toEqual([typed, true]);
  }
  await operator.say(`/готово ${reference}`);
  expect(operator.last()).toContain(say('status-submitted'));
  await operator.say(`/ take ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  // A person has no such commands.
  await applicant.say('/tkae');
  expect(applicant.last()).toBe(say('plain-unknown'));
});

test('an operator who is not understood learns what can be said, with pages of the guide below', async () => {
  const { operator } = scene;
  for (const words of ['не найден в базе, фамилия другая', 'не вижу кто забрал папку сегодня']) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('plain-not-understood-desk')]);
  }
  await operator.say('сколько стоит апостиль?');
  expect(operator.last()).toBe(say('guide-found-desk'));
  expect(operator.buttons).toContain(say('button-guide-contents'));
  await operator.say('ок спс');
  expect(operator.last()).toBe(say('plain-noted'));
  for (const words of ['87011234567 осы номермен кім бар', 'Нурсултанова Айгерим деген отиништи тап']) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('desk-found-none')]);
  }
  await operator.say('/export с 1.11 по 27.11');
  expect(operator.last()).toContain('с 1 ноября 2026 года по 27 ноября 2026 года');
});

test('the last decision is taken back in words of a hurry', async () => {
  const { operator, applicant } = scene;
  const words = [
    'ой не то нажала, отмени',
    'кайтар, кате басып кеттим',
    'qate basyp kettim',
    'oops, wrong one',
  ];
  await operator.say(`/take ${reference}`);
  const told = applicant.texts.length;
  for (const said of words) {
    await operator.say(`/ready ${reference}`);
    await operator.say(said);
    expect([said, operator.last()]).toEqual([said, say('desk-outcome-undo', { reference })]);
  }
  expect(await toldSince(told)).toBe('');
  await operator.say(`отдаю обратно ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-release', { reference }));
});
