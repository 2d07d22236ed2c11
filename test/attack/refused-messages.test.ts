import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Asked, Fault } from '../../src/playground/telegram/calls/bot-api.ts';
import { shownText } from '../support/locale-text.ts';
import { openDesk, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

/** Telegram refuses a message as it is: whoever it was for goes on, and the desk can see to it. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});
afterEach(() => scene.close({ events: ['message-refused'] }));

const unreadable: Fault = {
  kind: 'answer',
  error_code: 400,
  description: 'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
};
const refused = (description: string): Fault => ({ kind: 'answer', error_code: 400, description });
const sendsTo = (chatId: number, { method, params }: Asked) =>
  method === 'sendMessage' && Number(params.chat_id) === chatId;
const onceMore = () => {
  const lost = readOne<number>(scene, `SELECT id FROM outbox WHERE state = 'failed'`) ?? 0;
  return scene.text('ru', 'button-requeue', { number: String(lost) });
};
const alerts = () =>
  scene.operator.texts.filter((text) =>
    text.includes(scene.text('ru', 'owner-alert-message-failed', { detail: '' }).slice(0, 40)),
  );

test('a text that can not be read is set aside, the owner is told once, the chat goes on, and it can be sent later', async () => {
  const { applicant, operator, botApi } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  const stop = botApi.onCall((call) =>
    sendsTo(people.applicant, call) && String(call.params.text).includes(reference) ? unreadable : undefined,
  );
  await operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 2 });
  expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'failed'`)).toBe(1);
  expect(alerts()).toHaveLength(1);
  await applicant.say('/help');
  expect(applicant.last()).toContain('/status');

  const reason = scene.text('ru', 'loss-refused', { error: `400 ${unreadable.description}` });
  const undelivered = scene.text('ru', 'desk-undelivered', { reason, phone: '+7 701 000 00 01' });
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(shownText(undelivered));
  await operator.say('/failed');
  expect(operator.last()).toContain(reference);
  await operator.press(onceMore());
  await scene.advance({ minutes: 2 });
  expect(alerts(), 'it is the same message').toHaveLength(1);
  stop();
  await operator.say('/failed');
  await operator.press(onceMore());
  await scene.advance({ minutes: 2 });
  await operator.say(`/request ${reference}`);
  expect(operator.last()).not.toContain(shownText(undelivered));
  expect(applicant.texts.filter((text) => text.includes(reference)).length).toBeGreaterThanOrEqual(2);
  expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'failed'`)).toBe(0);
});

test('of two pages of lost messages one is sent once more by its button, once, and the others stay in the list for good', async () => {
  const { applicant, operator, botApi } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  const stop = botApi.onCall((call) => (sendsTo(people.applicant, call) ? unreadable : undefined));
  for (let times = 0; times < 8; times += 1) {
    await operator.say(`/take ${reference}`);
    await operator.say(`/release ${reference}`);
  }
  stop();
  const counted = (count: number) => shownText(scene.text('ru', 'desk-failed', { count }));
  const shown = () => operator.last().split('\n\n');
  await operator.say('/failed');
  expect(shown()).toHaveLength(7);
  await operator.press('›');
  expect(shown()).toEqual([counted(8), expect.any(String), expect.any(String)]);
  const taken = shownText(say('told-take', { reference }));
  const told = () => applicant.texts.filter((text) => text.startsWith(taken)).length;
  const card = operator.lastMessage();
  const [pages, ...shownOnes] = (card.reply_markup?.inline_keyboard ?? []).flat().reverse();
  expect(pages?.text).toBe('‹');
  expect(told()).toBe(0);
  await operator.press(onceMore());
  expect(told()).toBe(1);
  // The list begins anew, from the newest.
  expect(shown()[0]).toBe(counted(7));
  expect(shown()).toHaveLength(7);
  expect(operator.buttons).not.toContain('‹');
  // It went out: the button of before sends it to nobody once more.
  for (const one of shownOnes.reverse()) {
    const data = 'callback_data' in one ? one.callback_data : '';
    await operator.act((person) => person.pressStale(card.message_id, data));
  }
  expect(told()).toBe(2);
  expect(operator.toast).toBe(scene.text('ru', 'toast-not-now'));

  scene.clock.moveTo(scene.clock.now() + 60 * 86_400_000);
  await scene.advance({ hours: 26 });
  await operator.say('/failed');
  expect(shown()[0]).toBe(counted(6));
});

test('an alert that is refused itself raises no other', async () => {
  const { operator, botApi } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  let tries = 0;
  const stop = botApi.onCall((call) => {
    if (!sendsTo(people.applicant, call) && !sendsTo(people.operator, call)) return undefined;
    tries += 1;
    return unreadable;
  });
  await operator.say(`/take ${reference}`);
  await scene.advance({ hours: 2 });
  const after = tries;
  await scene.advance({ hours: 2 });
  expect(tries).toBe(after);
  stop();
});

test.each(['message to edit not found', "message can't be edited"])(
  'a card that can not be changed any more (%s) is shown anew once, and that one is changed from then on',
  async (words) => {
    const { applicant, operator, botApi } = scene;
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'paper');
    await applicant.say('/status');
    const card = readOne<number>(scene, 'SELECT card_message_id FROM request') ?? 0;
    expect(card).toBeGreaterThan(0);
    const stop = botApi.onCall(({ method, params }) =>
      method === 'editMessageText' &&
      Number(params.chat_id) === people.applicant &&
      params.message_id === card
        ? refused(`Bad Request: ${words}`)
        : undefined,
    );
    await operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 1 });
    const cards = () =>
      applicant.person.messages.filter(
        (one) => one.from_bot && one.message_id > card && one.text?.includes(say('status-in_review')),
      );
    expect(cards()).toHaveLength(1);
    await operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(cards()).toHaveLength(0);
    expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state IN ('failed', 'pending')`)).toBe(0);
    stop();
  },
);
