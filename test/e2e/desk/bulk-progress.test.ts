import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { certificateFor, iinOf } from '../../support/certificates.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { crowd } from '../../support/samples/crowd.ts';
import { openDeskScene, sendRequest, type wordsOf } from '../../support/samples/stories.ts';
import type { Scene } from '../../support/scene.ts';
import { zipOf } from '../../support/zip.ts';

/** How far several things at once are, in one message that is changed, and the button that stops them. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({ patienceMs: 4000 }));
});
afterEach(() => scene.close());

const kept = (table: string) => readOne<number>(scene, `SELECT count(*) FROM ${table}`);

/** What the operator can see now, while the bot is at work. */
const seen = () => scene.operator.texts;
const until = (holds: () => boolean) => expect.poll(holds, { timeout: 30_000, interval: 5 }).toBe(true);

/** Presses the button while the bot is at work, and waits until it is at rest. */
function pressNow(label: string): Promise<void> {
  const message = scene.operator.messageWith(label);
  return scene.operator.act((one) => one.press(message?.message_id ?? 0, { text: label }));
}

const linesOf = (references: readonly string[]) =>
  Buffer.from(references.map((reference) => `${reference};отказ;not_found;`).join('\n'));

test('an archive that is looked through says how far it is, and is stopped by a tap: nothing goes, nothing is kept', async () => {
  await sendRequest(scene);
  const references = await crowd(scene, 12, (number) => ({ iin: iinOf(number), surname: 'СЫНАҚОВА' }));
  const files = references.map((reference, at) => ({
    name: `${reference}.pdf`,
    bytes: certificateFor(iinOf(at)),
  }));
  const begun = seen().length;
  scene.operator.person.sendDocument({ name: 'справки.zip', mime: 'application/zip', bytes: zipOf(files) });
  await until(() => seen().at(-1) === say('batch-reading-begun'));
  await until(() => (kept('desk_batch_item') ?? 0) > 0);
  scene.clock.moveTo(scene.clock.now() + 3500);
  const far = (done: number) => say('batch-reading', { done, total: 12 });
  await until(() => references.some((_, done) => seen().at(-1) === far(done)));

  await pressNow(say('button-batch-stop'));
  expect(seen().slice(begun)).toEqual([say('batch-end-reading-stopped')]);
  expect(scene.operator.lastMessage().reply_markup).toBeUndefined();
  expect([kept('desk_batch_item'), kept('certificate_part')]).toEqual([0, 0]);
  await scene.advance({ minutes: 2 });
  expect(seen().slice(begun)).toHaveLength(1);
}, 60_000);

test('decisions that are carried out are stopped by a tap: what is done stays done and is told, the rest waits as before', async () => {
  await sendRequest(scene);
  const references = await crowd(scene, 300, (number) => ({ iin: iinOf(number), surname: 'СЫНАҚОВА' }));
  const bytes = linesOf(references);
  await scene.operator.act((one) => one.sendDocument({ name: 'решения.csv', mime: 'text/csv', bytes }));
  const card = scene.operator.messageWith(say('button-batch-sure', { count: 300 }));
  scene.operator.person.press(card?.message_id ?? 0, { text: say('button-batch-sure', { count: 300 }) });
  await until(() => scene.operator.messageWith(say('button-batch-stop')) !== undefined);
  const message = scene.operator.lastMessage().message_id;
  await pressNow(say('button-batch-stop'));

  const over = scene.operator.person.messages.find(({ message_id }) => message_id === message);
  expect(over?.text).toBe(say('batch-end-stopped'));
  expect(over?.reply_markup).toBeUndefined();
  const done = readOne<number>(scene, "SELECT count(*) FROM request WHERE status = 'refused'") ?? 0;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(300);
  const told = scene.operator.last();
  expect(told).toContain(shownText(say('batch-done', { count: done })));
  expect(told).toContain(shownText(say('batch-failed', { count: 300 - done })));
  expect(told).toContain(`: ${say('batch-why-stopped')}`);
  await scene.advance({ minutes: 10 });
  expect(readOne(scene, "SELECT count(*) FROM request WHERE status = 'refused'")).toBe(done);
  expect(readOne(scene, "SELECT count(*) FROM request WHERE status = 'submitted'")).toBe(301 - done);
  // What was stopped can be handed in again.
  await scene.operator.act((one) => one.sendDocument({ name: 'решения.csv', mime: 'text/csv', bytes }));
  await scene.operator.press(say('button-batch-sure', { count: 300 - done }));
  expect(readOne(scene, "SELECT count(*) FROM request WHERE status = 'refused'")).toBe(300);
}, 120_000);

test('decisions of which the bot was halfway through when it went out for three days are over: the rest waits as before, and it is told', async () => {
  await sendRequest(scene);
  const references = await crowd(scene, 100, (number) => ({ iin: iinOf(number), surname: 'СЫНАҚОВА' }));
  const bytes = linesOf(references);
  await scene.operator.act((one) => one.sendDocument({ name: 'решения.csv', mime: 'text/csv', bytes }));
  const card = scene.operator.messageWith(say('button-batch-sure', { count: 100 }));
  scene.operator.person.press(card?.message_id ?? 0, { text: say('button-batch-sure', { count: 100 }) });
  const refused = () => readOne<number>(scene, "SELECT count(*) FROM request WHERE status = 'refused'") ?? 0;
  await until(() => refused() > 0);
  await scene.stopBot();
  expect(refused()).toBeLessThan(90);
  scene.clock.moveTo(scene.clock.now() + 3 * 86_400_000);
  await scene.startBot();
  await scene.settle();
  const done = refused();
  expect(done).toBeLessThan(100);
  const told = scene.operator.last();
  expect(told).toContain(shownText(say('batch-done', { count: done })));
  expect(told).toContain(shownText(say('batch-failed', { count: 100 - done })));
  expect(readOne(scene, "SELECT count(*) FROM request WHERE status = 'submitted'")).toBe(101 - done);
  await scene.advance({ hours: 2 });
  expect(kept('desk_batch')).toBe(0);
  // They can be handed in again.
  await scene.operator.act((one) => one.sendDocument({ name: 'решения.csv', mime: 'text/csv', bytes }));
  await scene.operator.press(say('button-batch-sure', { count: 100 - done }));
  expect(refused()).toBe(100);
}, 120_000);

test('a list that was to be looked through when the bot went out for three days is shown when it is back', async () => {
  const reference = await sendRequest(scene, 'kk', 'electronic');
  scene.operator.person.sendDocument({
    name: 'решения.csv',
    mime: 'text/csv',
    bytes: linesOf([reference]),
  });
  await until(() => kept('desk_batch') === 1);
  await scene.stopBot();
  scene.clock.moveTo(scene.clock.now() + 3 * 86_400_000);
  await scene.startBot();
  await scene.settle();
  expect(scene.operator.last()).toContain(shownText(say('batch-sure', { count: 1 })));
}, 60_000);

test('a file that comes while the others are looked at is looked at too', async () => {
  const one = { chat: newcomer(scene, 6001), iin: iinOf(6001) };
  const two = { chat: newcomer(scene, 6002), iin: iinOf(6002) };
  const three = { chat: newcomer(scene, 6003), iin: iinOf(6003) };
  const references: string[] = [];
  for (const { chat } of [one, two, three])
    references.push(await applyFor(scene, chat, { kind: 'electronic' }));
  const file = (at: number, iin: string) => ({
    name: `${references[at]}.pdf`,
    mime: 'application/pdf',
    bytes: certificateFor(iin),
  });
  const { person } = scene.operator;
  person.sendDocument(file(0, one.iin));
  person.sendDocument(file(1, two.iin));
  await until(() => kept('desk_batch_item') === 2);
  // The third comes as the second is fetched to be looked at: the first has been, and the batch is not over.
  let fetched = 0;
  const forget = scene.botApi.onCall(({ method }) => {
    if (method === 'getFile') fetched += 1;
    if (method === 'getFile' && fetched === 2) person.sendDocument(file(2, three.iin));
    return undefined;
  });
  scene.clock.moveTo(scene.clock.now() + 2600);
  await until(() => fetched >= 2);
  await scene.settle();
  forget();
  expect(fetched).toBe(3);
  expect(scene.operator.last()).toContain(shownText(say('batch-sure', { count: 3 })));
  await scene.operator.press(say('button-batch-sure', { count: 3 }));
  await scene.advance({ minutes: 2 });
  for (const { chat } of [one, two, three]) {
    expect(chat.person.messages.filter(({ document }) => document)).toHaveLength(1);
  }
}, 60_000);
