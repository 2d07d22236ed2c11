import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Withdrawals that hang on something, come with another wish, come too late, or are not meant. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 30 });
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const card = () => expect.stringContaining(plain(say('request-title', { reference })));
const offer = (words: string) => `${plain(say('which-offer'))}\n\n«${words}»`;
const question = () => expect.stringContaining(plain(say('withdraw-question', { reference })));
/** All that the person reads after these words. */
async function answersTo(words: string): Promise<readonly string[]> {
  const before = scene.applicant.texts.length;
  await scene.applicant.say(words);
  return scene.applicant.texts.slice(before);
}

test.each([
  'если к пятнице не успеете, отмените заявку, мне потом она не нужна',
  'жұмаға дейін үлгермесеңіздер, онда өтінішті кері қайтарыңыздар',
  'cancel it if it is not ready by Friday',
])('«%s»: the date is shown, the words are offered, and nothing is withdrawn or asked', async (words) =>
  expect(await answersTo(words)).toEqual([card(), offer(words)]),
);

test('«не отменяйте» with a question behind it: nothing has changed, and the card answers', async () => {
  await scene.applicant.say('отмените заявку');
  const words = 'ничего не отменяйте!!! мне просто спросить надо было';
  expect(await answersTo(words)).toEqual([plain(say('plain-prompt-cancelled')), card(), offer(words)]);
  await scene.applicant.say('отмените заявку');
  expect(await answersTo('ой, это внук нажал')).not.toContain(question());
});

test('to withdraw and to erase are two wishes: what stands in the way of the one is said before the other is asked', async () =>
  expect(await answersTo('отзовите заявку и удалите мои данные')).toEqual([
    expect.stringContaining(plain(say('erase-open', { count: 1, references: reference }))),
    question(),
  ]));

test('a request that is named is withdrawn by its reference', async () =>
  expect(await answersTo(`отменяйте ${reference}, уволилась я оттуда`)).toEqual([question()]));

test('too late: it is ready, and the card says until when it is kept', async () => {
  await scene.operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(await answersTo('не нужна уже, отмените')).toEqual([say('plain-ready-already'), card()]);
});

describe('while the desk waits for an answer', () => {
  beforeEach(async () => {
    await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
    await scene.advance({ minutes: 1 });
  });

  test.each(['Я УЖЕ ПИСАЛА ЭТО В ЗАЯВКЕ ЧИТАТЬ НЕ УМЕЕТЕ', 'если до пятницы не успеете, отмените заявку'])(
    '«%s» is asked about, and is no answer by itself',
    async (words) => {
      await scene.applicant.say(words);
      expect(scene.applicant.buttons).toContain(say('button-which-answer', { reference }));
    },
  );

  test('whoever answers later is waited for, and whoever takes it all back is asked', async () => {
    expect((await answersTo('at the dentist, will get back to you in a couple hours')).at(-1)).toContain(
      'Какая фамилия была до брака?',
    );
    expect(await answersTo('не буду я ничего отвечать, забирайте свою заявку обратно')).toEqual([question()]);
  });
});
