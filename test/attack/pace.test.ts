import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualPace } from '../../src/domain/messages/writing-pace.ts';
import { shownText } from '../support/locale-text.ts';
import { openDesk, openForm, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { askedFor, breathe, deliverRaw, privateMessage, readOne } from './tools.ts';

/** Somebody writes faster than a person can. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ pace: usualPace });
  say = wordsOf(scene, 'kk');
});
afterEach(() => scene.close());

const warnings = () => askedFor(scene, 'sendMessage', say('plain-too-fast'));
const seen = () => readOne<number>(scene, 'SELECT count(*) FROM seen_update');

/** All at once, without waiting for an answer. */
async function flood(text: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) scene.applicant.person.say(text);
  await breathe();
  await scene.settle();
}

test('a flood is told once that it is too fast; what is dropped costs nothing and is not kept', async () => {
  const { applicant, other } = scene;
  await openForm(scene);
  await scene.advance({ minutes: 1 });
  const rev = readOne(scene, 'SELECT rev FROM draft');
  const before = seen() ?? 0;
  await flood(say('button-help'), 500);
  expect(warnings()).toBe(1);
  expect(applicant.last()).toBe(say('plain-too-fast'));
  expect((seen() ?? 0) - before).toBe(usualPace.capacity + 1);
  expect(Number(readOne(scene, 'SELECT rev FROM draft')) - Number(rev)).toBe(usualPace.capacity);
  await other.say('/start');
  expect(other.texts).toHaveLength(1); // nobody else is held up

  await scene.advance({ minutes: 1 });
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  expect(applicant.last()).toContain(say('question-surname'));
  expect(warnings()).toBe(1);
});

test('a press that is dropped is answered without a word and changes nothing', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await scene.advance({ minutes: 1 });
  await flood('/help', 40);
  const toasts = applicant.person.toasts.length;
  const rev = readOne(scene, 'SELECT rev FROM draft');
  await applicant.press(say('for-whom-self-electronic'));
  expect(readOne(scene, 'SELECT rev FROM draft')).toBe(rev);
  expect(applicant.person.toasts).toHaveLength(toasts);
  expect(scene.botApi.unansweredCallbacks()).toEqual([]);
});

test('the way out is always open', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await flood('/help', 40);
  await applicant.say('/cancel');
  expect(applicant.last()).toContain(shownText(say('cancel-question')));
  await applicant.act((one) => one.block());
  expect(readOne(scene, 'SELECT blocked_at FROM applicant WHERE chat_id = 1001')).not.toBeNull();
});

test('money that has moved is never dropped', async () => {
  const noise = Array.from({ length: 60 }, (_, at) =>
    privateMessage(600 + at, people.applicant, { text: '/help' }),
  );
  const successful_payment = {
    currency: 'KZT',
    total_amount: 216_300,
    invoice_payload: 'CR-0000-0000',
    telegram_payment_charge_id: 'c',
    provider_payment_charge_id: 'p',
  };
  await scene.applicant.say('/start');
  await deliverRaw(scene, [...noise, privateMessage(700, people.applicant, { successful_payment })]);
  expect(scene.applicant.last()).toBe(say('plain-payment-unmatched'));
});

test('the warning is in the language of the person, also on the next flood', async () => {
  const { other } = scene;
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  for (let round = 0; round < 2; round += 1) {
    await scene.advance({ minutes: 2 });
    for (let at = 0; at < 60; at += 1) other.person.say('/help');
    await scene.settle();
    expect(other.last()).toBe(scene.text('ru', 'plain-too-fast'));
  }
});

test('an operator works as fast as they can; one whose role is gone does not', async () => {
  const { operator } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  for (let at = 0; at < 100; at += 1) operator.person.say('/queue');
  operator.person.say(`/take ${reference}`);
  await scene.settle();
  expect(operator.texts.join('\n')).not.toContain(scene.text('ru', 'plain-too-fast'));
  expect(readOne(scene, 'SELECT status FROM request')).toBe('in_review');

  await operator.say('/invite');
  const link = /start=(join_[\w-]+)/.exec(operator.last())?.[1];
  await scene.other.say('/start');
  await scene.other.press(scene.text('ru', 'language-name'));
  await scene.other.say(`/start ${link}`);
  await operator.say(`/revoke ${people.other}`);
  for (let at = 0; at < 60; at += 1) scene.other.person.say('/queue');
  await scene.settle();
  expect(scene.other.last()).toBe(scene.text('ru', 'plain-too-fast'));
});

test('what piled up while the bot was away is no flood', async () => {
  const hour = 3600;
  const began = Math.floor(scene.clock.now() / 1000) - hour;
  const messages = Array.from({ length: 50 }, (_, at) => {
    const update = privateMessage(600 + at, people.applicant, { text: '/help' });
    return { ...update, message: { ...update.message, date: began + at * 60 } };
  });
  await scene.applicant.say('/start');
  await deliverRaw(scene, messages);
  expect(scene.applicant.texts.length).toBeGreaterThanOrEqual(50);
  expect(warnings()).toBe(0);
});
