import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, people, type Scene } from '../support/scene.ts';
import { deliverRaw, privateMessage, readOne } from './tools.ts';

/** What the fuzzer has found: updates that no handler could read, each dropped at once and said in the log. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close({ events: ['update-torn'] }));

const from = { id: people.applicant, is_bot: false, first_name: 'X' };
const chat = { id: people.applicant, type: 'private' };
const command = [{ type: 'bot_command', offset: 0, length: 6 }];
const message = (content: object) => privateMessage(0, people.applicant, content);
const checkout = { id: '1', from, currency: 'KZT', total_amount: 1, invoice_payload: 'x' };

const torn: readonly (readonly [string, object])[] = [
  ['a text that is a number', message({ text: 5 })],
  ['entities without a text', message({ entities: command })],
  ['entities of a caption without one', message({ caption_entities: command })],
  ['entities that are none', message({ text: '/start', entities: [null] })],
  [
    'a chat without a number',
    { message: { message_id: 1, date: 1, from, chat: { type: 'private' }, text: 'x' } },
  ],
  ['a chat with half a number', message({ chat: { id: 1.5, type: 'private' }, text: 'x' })],
  ['a number beyond all numbers', message({ chat: { id: 2 ** 63, type: 'private' }, text: 'x' })],
  ['no message at all', { message: null }],
  ['a photo that is a word', message({ photo: 'x' })],
  ['a file without an address', message({ document: { file_name: 'x.pdf' } })],
  ['a payment without a sum', message({ successful_payment: { currency: 'KZT', invoice_payload: 'x' } })],
  ['a press by nobody', { callback_query: { id: '1', data: 'm:apply', chat_instance: '1' } }],
  ['a press on nothing', { callback_query: { id: '1', from, data: 'm:apply', message: { message_id: 3 } } }],
  ['two kinds at once', { pre_checkout_query: checkout, inline_query: [] }],
  ['a standing that is none', { my_chat_member: { chat, from, new_chat_member: null } }],
];

test.each(torn)('%s is dropped at its first try', async (_, update) => {
  await deliverRaw(scene, [
    { ...update, update_id: 500 },
    privateMessage(501, people.applicant, { text: '/start' }),
  ]);
  expect(scene.logLines.filter((line) => line.includes('"update-torn"'))).toHaveLength(1);
  expect(scene.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  expect(readOne(scene, 'SELECT count(*) FROM seen_update')).toBe(1);
});

test('half a character is mended, so that what was written still reaches somebody', async () => {
  await scene.operator.say('/start');
  await scene.applicant.say('/start');
  await scene.applicant.press(scene.text('ru', 'language-name'));
  await scene.applicant.say('/contact');
  await deliverRaw(scene, [privateMessage(9500, people.applicant, { text: 'a\udc00b \ud83d😀' })]);
  expect(scene.operator.texts.join('\n')).toContain('a\ufffdb \ufffd😀');
});

test('what Telegram adds to what it sends does not matter', async () => {
  const text = { text: '/start', entities: command, something_new: { deep: [1] } };
  const [entity] = command;
  await deliverRaw(scene, [
    privateMessage(500, people.applicant, { ...text, entities: [{ ...entity, new_field: true }] }),
    { update_id: 501, something_new: { chat } },
  ]);
  await scene.applicant.act((one) => one.say('/help'));
  expect(scene.logLines.filter((line) => line.includes('"update-torn"'))).toEqual([]);
  expect(readOne(scene, 'SELECT count(*) FROM seen_update')).toBe(1);
});
