import { beforeEach, describe, expect, test } from 'vitest';
import { fillIn, openDesk, openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What is told beside what a card answers is not lost, and a withdrawal that was begun is taken back in words. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const title = () => plain(say('request-title', { reference }));

describe('a request that is worked on', () => {
  beforeEach(async () => {
    reference = await sendRequest(scene, 'ru', 'paper');
    await scene.operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 1 });
  });

  test.each([
    'қосымша құжат керек болса айтыңыздар, неке куәлігім бар',
    'какие документы нужны ещё, у меня есть свидетельство о браке',
    'what should I bring with me, my ID is being renewed',
  ])('«%s»: the card, and the words are offered to the desk', async (words) => {
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.texts.slice(before).join('\n')).toContain(title());
    expect(scene.applicant.last()).toContain(words);
    await scene.applicant.press(say('button-which-send'));
    expect(scene.operator.last()).toContain(words);
  });

  test.each([
    'до скольки работаете',
    'Здравствуйте, подскажите, до скольки вы работаете?',
    'куда за ней ехать?',
  ])('«%s» tells nothing besides: the card alone', async (words) => {
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.texts.slice(before)).toHaveLength(1);
    expect(scene.applicant.last()).toContain(title());
  });

  test.each([
    'нет нет не отменяйте, ошиблась',
    'жоқ керек екен, қалсын',
    "no wait, don't cancel my request",
    'нет',
    'передумала, оставьте',
    'жоқ, қажет екен',
  ])('«Отмените», «%s»: nothing is withdrawn, and the card shows it', async (words) => {
    await scene.applicant.say('Отмените заявку');
    expect(scene.applicant.buttons).toContain(say('button-withdraw-now'));
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.texts.slice(before)).toEqual([
      say('plain-prompt-cancelled'),
      expect.stringContaining(title()),
    ]);
    expect(scene.applicant.last()).toContain(say('status-in_review'));
  });

  test('«Отмените», «да»: the question stands, since only its button withdraws', async () => {
    await scene.applicant.say('Отмените заявку');
    await scene.applicant.say('да');
    expect(scene.applicant.last()).toBe(plain(say('withdraw-question', { reference })));
    expect(scene.applicant.buttons).toContain(say('button-withdraw-now'));
  });

  test.each(['what does this mean? I don’t read Russian', 'орысша түсінбеймін', 'не понимаю по-казахски'])(
    'the desk asks, and «%s» is no answer',
    async (words) => {
      await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
      await scene.advance({ minutes: 1 });
      await scene.applicant.say(words);
      expect(scene.operator.last()).toContain(words);
      expect(scene.applicant.last()).toContain('Какая фамилия была до брака?');
      await scene.applicant.say('Петренко');
      expect(scene.operator.last()).toContain('Петренко');
    },
  );
});

test('«почему отказ?? я ни разу не судим»: the reason, and the words may go to the desk', async () => {
  reference = await sendRequest(scene, 'ru', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/refuse ${reference} not_found`);
  await scene.advance({ minutes: 1 });
  for (const words of ['почему отказ?? я ни разу не судим', 'неге табылмады, мен осы елдің азаматымын ғой']) {
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.texts.slice(before).join('\n')).toContain(title());
    expect(scene.applicant.buttons).toContain(say('button-which-send'));
  }
});

test('«что делать» goes on with what was told a moment ago', async () => {
  reference = await sendRequest(scene, 'ru', 'paper');
  for (const words of ['Пришёл в цон', 'говорят нет такой справки', 'что делать'])
    await scene.applicant.say(words);
  expect(scene.applicant.last()).toContain('Пришёл в цон\nговорят нет такой справки\nчто делать');
  await scene.applicant.press(say('button-which-send'));
  expect(scene.operator.last()).toContain('что делать');
});

test('of somebody without a request: it is said that there is none here', async () => {
  await scene.other.say('/start');
  await scene.other.press(say('language-name'));
  for (const words of [
    'did you receive my application??',
    'подавала через егов, почему статус не меняется',
  ]) {
    const before = scene.other.texts.length;
    await scene.other.say(words);
    expect(scene.other.texts.slice(before).join('\n')).toContain(say('plain-no-requests'));
  }
});

test('in a form, of somebody without a request: that there is none, and the question again', async () => {
  await openForm(scene, 'en');
  const inEnglish = wordsOf(scene, 'en');
  await scene.applicant.press(inEnglish('for-whom-self-electronic'));
  await scene.applicant.say('900101301233');
  const before = scene.applicant.texts.length;
  await scene.applicant.say('where is my old request from last month?');
  const said = scene.applicant.texts.slice(before);
  expect(said[0]).toBe(inEnglish('plain-no-requests'));
  expect(said[1]).toContain(inEnglish('question-surname'));
});

test.each([
  ['kk', 'қашан дайын болады?'],
  ['ru', 'когда будет готово?'],
  ['en', 'when will it be ready?'],
] as const)('where the answers are checked it is asked how long it takes (%s: %s)', async (locale, words) => {
  const inTheirs = wordsOf(scene, locale);
  await openForm(scene, locale);
  await fillIn(scene, locale, 'paper');
  const before = scene.applicant.texts.length;
  await scene.applicant.say(words);
  const [first, second] = scene.applicant.texts.slice(before);
  expect(first).not.toContain(inTheirs('plain-no-requests'));
  const onButton = scene.applicant.messageWith(inTheirs('guide-title-kinds'))?.text ?? '';
  expect(`${first}\n${onButton === first ? inTheirs('guide-title-kinds') : ''}`).toContain(
    inTheirs('guide-title-kinds'),
  );
  expect(second).toContain(inTheirs('summary-title'));
});
