import { expect, test } from 'vitest';
import { createWebhookUpdates } from '../../../src/bot/updates/webhook-updates.ts';
import { createLog } from '../../../src/log.ts';
import { diskFull, message } from '../../support/stages/poller-stage.ts';

/** Handlers that end when they are told to, with or without an error. */
function stage() {
  const story: string[] = [];
  const open = new Map<number, (error?: Error) => void>();
  const log = createLog(
    'error',
    () => {},
    () => 0,
  );
  const updates = createWebhookUpdates({
    handle: ({ update_id }) => {
      story.push(`begin ${update_id}`);
      return new Promise((resolve, reject) => {
        open.set(update_id, (error) => (error ? reject(error) : resolve()));
      });
    },
    clock: { now: () => 0, after: () => () => {} },
    log,
    isUnavailable: (error) => error === diskFull,
    onUnavailable: () => story.push('unavailable'),
    onPoison: async ({ update_id }) => void story.push(`poison ${update_id}`),
  });
  const tick = () => new Promise((resolve) => setImmediate(resolve));
  return {
    story,
    updates,
    tick,
    async end(id: number, error?: Error) {
      open.get(id)?.(error);
      await tick();
    },
  };
}

test('the updates of a chat are handled in order, chats side by side', async () => {
  const { updates, story, end, tick } = stage();
  const answers = [message(1, 10), message(2, 10), message(3, 20)].map(updates.receive);
  await tick();
  expect(story).toEqual(['begin 1', 'begin 3']);
  await end(1);
  expect(story).toEqual(['begin 1', 'begin 3', 'begin 2']);
  await end(2);
  await end(3);
  expect(await Promise.all(answers)).toEqual(['done', 'done', 'done']);
  await updates.settled();
});

test('an update that has to come again is not overtaken by a later one of its chat', async () => {
  const { updates, story, end, tick } = stage();
  const answers = [message(1, 10), message(2, 10)].map(updates.receive);
  await tick();
  await end(1, diskFull);
  expect(await Promise.all(answers)).toEqual(['unavailable', 'unavailable']);
  expect(story).toEqual(['begin 1', 'unavailable']);
});

test('one that comes again while it is in hand is handled once and answered twice', async () => {
  const { updates, story, end, tick } = stage();
  const answers = [updates.receive(message(1, 10)), updates.receive(message(1, 10))];
  await tick();
  await end(1);
  expect(await Promise.all(answers)).toEqual(['done', 'done']);
  expect(story).toEqual(['begin 1']);
});

test('the third failure sets it aside', async () => {
  const { updates, story, end, tick } = stage();
  const handled: string[] = [];
  for (let times = 0; times < 3; times += 1) {
    const answer = updates.receive(message(1, 10));
    await tick();
    await end(1, new Error('a bug'));
    handled.push(await answer);
  }
  expect(handled).toEqual(['failed', 'failed', 'set-aside']);
  expect(story.at(-1)).toBe('poison 1');
});
