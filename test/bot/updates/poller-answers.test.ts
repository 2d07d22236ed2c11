import { expect, test } from 'vitest';
import { closePollersAfterEach, message, openPollerStage } from '../../support/stages/poller-stage.ts';

/** What may come in place of a list of updates, and lists whose numbers are not what one would think. */

closePollersAfterEach();

test('a 429 is waited for as long as it says, and forgotten with the next answer', async () => {
  const { poller, fetch, pause } = await openPollerStage();
  poller.start();
  (await fetch()).refuse(429, 'Too Many Requests: retry after 47', { retry_after: 47 });
  expect(await pause()).toBe(47_000);
  (await fetch()).answer();
  (await fetch()).refuse(502, 'Bad Gateway');
  expect(await pause()).toBe(500);
});

test('empty answers that were not held are asked for once a second, and not as fast as the line allows', async () => {
  const { poller, fetch, pause, story } = await openPollerStage();
  poller.start();
  for (let answers = 0; answers < 3; answers += 1) {
    (await fetch()).hasten();
    expect(await pause()).toBe(1000);
  }
  (await fetch()).answer(message(1, 10));
  expect((await fetch()).offset).toBe(2);
  expect(story).toEqual(['begin 1', 'end 1']);
});

test.each([['soon'], [-7], [null], [{}], [1e15]])(
  'a 429 with a wish of %s neither ends the pauses nor the polling',
  async (retry_after) => {
    const { poller, fetch, pause } = await openPollerStage();
    poller.start();
    for (let tries = 0; tries < 3; tries += 1) {
      (await fetch()).refuse(429, 'Too Many Requests', { retry_after });
      const ms = await pause();
      expect(ms).toBeGreaterThanOrEqual(500);
      expect(ms).toBeLessThanOrEqual(24 * 3_600_000);
    }
    (await fetch()).answer(message(1, 10));
    expect((await fetch()).offset).toBe(2);
  },
);

test.each([
  [200, '<html><body>Sign in to the network</body></html>'],
  [502, '<html><body>502 Bad Gateway</body></html>'],
  [200, ''],
  [200, '{"ok":true,"result":[{"update_id":'],
  [200, 'null'],
  [200, '{"ok":true,"result":"none"}'],
  [200, '{"ok":true,"result":[null,{"update_id":"5"},{}]}'],
])('a %s of %s is no list of updates, and polling goes on from where it was', async (code, body) => {
  const { poller, fetch, pause, story, logged } = await openPollerStage();
  poller.start();
  (await fetch()).answer(message(4, 10));
  (await fetch()).garble(code, body);
  await pause();
  const next = await fetch();
  expect(next.offset).toBe(5);
  next.answer(message(5, 10));
  expect((await fetch()).offset).toBe(6);
  expect(story).toEqual(['begin 4', 'end 4', 'begin 5', 'end 5']);
  expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
});

test('numbers that begin anew are confirmed as they are, lower or higher, also in the end', async () => {
  const { poller, fetch, story } = await openPollerStage();
  poller.start();
  (await fetch()).answer(message(900_001, 10), message(900_002, 20));
  for (const [id, before] of [
    [17, 900_003],
    [18, 18],
    [2_000_000_000, 19],
    [5, 2_000_000_001],
  ] as const) {
    const asked = await fetch();
    expect(asked.offset).toBe(before);
    asked.answer(message(id, 10));
  }
  const waiting = await fetch();
  expect(waiting.offset).toBe(6);
  const stopped = poller.stop();
  const last = await fetch();
  expect(last.offset).toBe(6);
  last.answer();
  await stopped;
  expect(story.filter((words) => words.startsWith('end'))).toEqual(
    [900_001, 900_002, 17, 18, 2_000_000_000, 5].map((id) => `end ${id}`),
  );
});

test('a number that was done in a batch of before, and comes with another update after a new count, is handled', async () => {
  const { poller, fetch, fail, pause, story } = await openPollerStage();
  fail(6, new Error('a bug'));
  poller.start();
  (await fetch()).answer(message(6, 10), message(7, 20)); // 7 is done, 6 comes again
  await pause();
  (await fetch()).answer(message(6, 10), message(7, 20));
  const third = await fetch();
  expect(third.offset).toBe(8);
  third.answer(message(7, 30));
  await fetch();
  expect(story.filter((words) => words === 'end 7')).toHaveLength(2);
});

test('an edited message waits for what its chat sent before', async () => {
  const { poller, fetch, hold, story, until } = await openPollerStage();
  const release = hold(1);
  poller.start();
  const { message: written } = message(2, 10);
  if (written === undefined) throw new Error('it is a message');
  const edited = { update_id: 2, edited_message: { ...written, edit_date: 1 } };
  (await fetch()).answer(message(1, 10), edited, message(3, 20));
  await until(() => story.includes('end 3'));
  expect(story).not.toContain('begin 2');
  release();
  await fetch();
  expect(story.slice(-3)).toEqual(['end 1', 'begin 2', 'end 2']);
});
