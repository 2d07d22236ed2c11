import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, openForm, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { breathe, deliverRaw, intercept, pass, privateMessage, readOne } from './tools.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});
afterEach(() =>
  scene.close({ violations: [/was answered twice/], events: ['update-torn', 'updates-not-fetched'] }),
);

const from = { id: people.applicant, is_bot: false, first_name: 'X' };
const privateChat = { id: people.applicant, type: 'private', first_name: 'X' };
const group = { id: -100123, type: 'supergroup', title: 'G' };
const date = 1_795_000_000;
const query = { id: '77', from, chat_instance: '1' };

/** Updates that Telegram knows and this bot never asked for, and some that are torn. */
const strange: readonly object[] = [
  { edited_message: { message_id: 5, date, edit_date: date, chat: privateChat, from, text: 'Түзетілген' } },
  { edited_message: { message_id: 5, date, edit_date: date, chat: privateChat, from, text: '/cancel' } },
  { channel_post: { message_id: 6, date, chat: { id: -1007, type: 'channel', title: 'C' }, text: '/start' } },
  { message: { message_id: 7, date, chat: group, from, text: '/start' } },
  { message: { message_id: 7, date, chat: group, from, text: person.surname } },
  { message: { message_id: 8, date, chat: group, sender_chat: group, text: '/apply' } },
  { message: { message_id: 9, date, chat: { id: 42, type: 'private' }, text: 'without from' } },
  { callback_query: { ...query, data: 'm:apply' } },
  { callback_query: { ...query, inline_message_id: 'x', data: 'f:000000000000:1:z:' } },
  { callback_query: { ...query, inline_message_id: 'x', game_short_name: 'g' } },
  { callback_query: { ...query, message: { chat: privateChat, message_id: 3, date: 0 }, data: 'd:1:open' } },
  {
    callback_query: {
      ...query,
      message: { chat: privateChat, message_id: 3, date: 0 },
      data: 'r:1:collected',
    },
  },
  { callback_query: { ...query, message: { chat: group, message_id: 3, date: 0 }, data: 'd:1:open' } },
  { inline_query: { id: '1', from, query: 'x', offset: '' } },
  { poll_answer: { poll_id: '1', option_ids: [0], user: from } },
  {
    my_chat_member: {
      chat: group,
      from,
      date,
      old_chat_member: {},
      new_chat_member: { status: 'kicked', user: from },
    },
  },
  {
    message_reaction: {
      chat: privateChat,
      message_id: 1,
      user: from,
      date,
      old_reaction: [],
      new_reaction: [],
    },
  },
  { something_new: { chat: privateChat } },
  {},
];

test('updates that nobody asked for, without from, chat or message, change nothing and stop nothing', async () => {
  const { applicant, other } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  const before = applicant.texts.length;
  // What was understood is shown once.
  const card = applicant.last().replace(/^✓.*\s+/, '');
  const rev = readOne(scene, 'SELECT rev FROM draft');
  await deliverRaw(
    scene,
    strange.map((update, at) => ({ update_id: 500 + at, ...update })),
  );
  expect(readOne(scene, 'SELECT rev FROM draft')).toBe(rev);
  // Of all these only what stands in the own chat is heard: two presses, as buttons of an earlier step, and messages that
  // were changed: one that was taken for nothing, and one whose new text is no answer.
  expect(new Set(applicant.texts.slice(before))).toEqual(
    new Set([say('plain-old-button'), say('plain-edited-answer'), card]),
  );
  // What is wrong with the new answer was said before the presses drew the card anew.
  const sent = scene.botApi.calls
    .filter(({ method }) => method === 'sendMessage')
    .map(({ params }) => params.text);
  expect(sent.filter((text) => String(text).includes(say('problem-not-corrected')))).toHaveLength(1);
  await applicant.say(person.surname);
  expect(applicant.last()).toContain(say('question-first-name'));
  await other.say('/start');
  expect(other.texts).toHaveLength(1);
});

test('a torn update is dropped, and those behind it are answered', async () => {
  const { applicant, other } = scene;
  await other.say('/start');
  await applicant.say('/start');
  const before = applicant.texts.length;
  await deliverRaw(scene, [
    { update_id: 500, message: { message_id: 1, date, from, text: '/start' } },
    { update_id: 501, callback_query: { ...query, message: { message_id: 3, date: 0 }, data: 'm:apply' } },
    privateMessage(502, people.applicant, { contact: { first_name: 'X' } }),
    privateMessage(503, people.applicant, { text: '/start' }),
  ]);
  await pass(scene, 60, 5);
  expect(applicant.texts.slice(before).join('\n')).toContain(say('language-choose'));
  await other.say('/help');
  expect(other.texts.length).toBeGreaterThan(1);
});

test('nonsense in place of the list of updates does not end the polling', async () => {
  const { applicant } = scene;
  await scene.stopBot();
  const answers: unknown[] = [{}, null, 'soon'];
  intercept(scene, ({ method }) =>
    method === 'getUpdates' && answers.length > 0
      ? Response.json({ ok: true, result: answers.shift() })
      : undefined,
  );
  await scene.startBot();
  await breathe();
  await pass(scene, 60, 5);
  applicant.person.say('/start');
  await breathe();
  await pass(scene, 30, 5);
  expect(applicant.texts).toHaveLength(1);
});

test('the same numbers twice, out of order and in two batches: each acts once, nothing is skipped', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  const answers = [person.iin, person.surname, person.firstName];
  const messages = answers.map((text, at) => privateMessage(600 + at, people.applicant, { text }));
  const [first, second, third] = messages;
  await deliverRaw(scene, [first, first, second, first, second]);
  await deliverRaw(scene, [second, third, third, first]);
  expect(applicant.last()).toContain(say('question-patronymic'));
  expect(readOne(scene, 'SELECT rev FROM draft')).toBe(5);
});

test('a press that comes again much later does not undo what happened since', async () => {
  const { operator, botApi } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/request ${reference}`);
  const card = operator.lastMessage().message_id;
  const taken = operator.person.press(card, { text: scene.text('ru', 'action-take') });
  await scene.settle();
  await operator.press(scene.text('ru', 'action-release'));
  await scene.advance({ hours: 20 });
  botApi.room.redeliver(taken);
  await scene.settle();
  expect(readOne(scene, 'SELECT status FROM request')).toBe('submitted');
});

test('when the numbers of updates begin anew after a quiet time, an old number is still answered', async () => {
  const { applicant, clock } = scene;
  await applicant.say('/start');
  const used = readOne<number>(scene, 'SELECT max(update_id) FROM seen_update') ?? 0;
  await scene.stopBot();
  clock.moveTo(clock.now() + 8 * 24 * 3_600_000);
  await scene.startBot();
  await scene.settle();
  const before = applicant.texts.length;
  await deliverRaw(scene, [privateMessage(used, people.applicant, { text: '/start' })]);
  expect(applicant.texts.length).toBe(before + 1);
});

test('contacts of every kind: only the own number is an answer', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  for (const answer of [person.iin, person.surname, person.firstName, 'Нұрланқызы']) {
    await applicant.say(answer);
  }
  await applicant.press(say('name-kind-none'));
  for (const answer of ['01.01.1990', person.birthPlace]) await applicant.say(answer);
  expect(applicant.last(1)).toContain(say('question-phone'));
  const contacts = [
    { phone_number: '77771112233', user_id: people.other, first_name: 'X' },
    { phone_number: '77771112233', first_name: 'X' },
    { phone_number: '77771112233', user_id: 0, first_name: 'X' },
    { phone_number: '77771112233', user_id: String(people.applicant), first_name: 'X' },
    { phone_number: '', user_id: people.applicant, first_name: 'X' },
    { phone_number: '<b>7</b>', user_id: people.applicant, first_name: 'X' },
    { phone_number: '7'.repeat(5000), user_id: people.applicant, first_name: 'X' },
  ];
  await deliverRaw(
    scene,
    contacts.map((contact, at) => privateMessage(700 + at, people.applicant, { contact })),
  );
  expect(applicant.last()).toContain(say('question-phone'));
  expect(applicant.texts.join('\n')).not.toContain('777 111 22 33');
  await applicant.act((one) => one.shareContact());
  expect(applicant.last()).toContain(say('question-purpose'));
});
