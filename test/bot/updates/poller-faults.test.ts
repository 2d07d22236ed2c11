import { describe, expect, test } from 'vitest';
import { closePollersAfterEach, message, openPollerStage } from '../../support/stages/poller-stage.ts';

closePollersAfterEach();

describe('when Telegram can not be reached', () => {
  test('polling goes on, with longer and longer pauses', async () => {
    const { poller, fetch, pause, logged } = await openPollerStage();
    poller.start();
    const pauses: number[] = [];
    for (let tries = 0; tries < 10; tries += 1) {
      (await fetch()).refuse(502, 'Bad Gateway');
      pauses.push(await pause());
    }
    expect(pauses.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
    expect(Math.max(...pauses)).toBe(30_000);
    expect(new Set(logged.map(({ level, event }) => `${level} ${event}`))).toEqual(
      new Set(['warn updates-not-fetched']),
    );
    (await fetch()).answer(message(1, 10));
    expect((await fetch()).offset).toBe(2);
  });

  test('and then can, the next pause is a short one', async () => {
    const { poller, fetch, pause } = await openPollerStage();
    poller.start();
    for (let tries = 0; tries < 5; tries += 1) {
      (await fetch()).refuse(502, 'Bad Gateway');
      await pause();
    }
    (await fetch()).answer(); // nobody wrote, but Telegram answers
    (await fetch()).refuse(502, 'Bad Gateway');
    expect(await pause()).toBe(500);
  });

  test('a second bot with this token is an error, and polling goes on', async () => {
    const { poller, fetch, pause, logged } = await openPollerStage();
    poller.start();
    (await fetch()).refuse(409, 'Conflict: terminated by other getUpdates request');
    await pause();
    expect(logged).toEqual([
      expect.objectContaining({ level: 'error', event: 'another-bot-polls', code: 409 }),
    ]);
    (await fetch()).answer(message(1, 10));
    expect((await fetch()).offset).toBe(2);
  });
});

describe('stopping', () => {
  test('ends the waiting fetch and confirms what is settled', async () => {
    const { poller, fetch, until } = await openPollerStage();
    poller.start();
    (await fetch()).answer(message(4, 10));
    const waiting = await fetch();
    const stopped = poller.stop();
    await until(() => waiting.gaveUp);
    const last = await fetch();
    expect([last.offset, last.timeout, last.limit]).toEqual([5, 0, 1]);
    last.answer(message(5, 10)); // comes again at the next start
    await stopped;
  });

  test('waits for the batch in hand, and confirms no more than was done', async () => {
    const { poller, fetch, hold, fail, story, until } = await openPollerStage();
    const release = hold(1);
    fail(2, new Error('a bug'));
    poller.start();
    (await fetch()).answer(message(1, 10), message(2, 20), message(3, 30));
    await until(() => story.includes('begin 1'));
    let isStopped = false;
    const stopped = poller.stop().then(() => {
      isStopped = true;
    });
    await until(() => story.includes('end 3'));
    expect(isStopped).toBe(false);
    release();
    const last = await fetch();
    expect(last.offset).toBe(2); // the failed one and all after it come again
    last.answer();
    await stopped;
    expect(story).toContain('end 1');
  });

  test('in a pause does not wait for its end', async () => {
    const { poller, fetch, logged, until } = await openPollerStage();
    poller.start();
    (await fetch()).refuse(502, 'Bad Gateway');
    await until(() => logged.length > 0);
    await poller.stop();
    expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('before anything came confirms nothing', async () => {
    const { poller, fetch } = await openPollerStage();
    poller.start();
    await fetch();
    await poller.stop();
    await openPollerStage().then(({ poller: idle }) => idle.stop()); // also where it was never started
  });

  test('does not wait for ever for a Telegram that is gone', async () => {
    const { poller, fetch, pause } = await openPollerStage();
    poller.start();
    (await fetch()).answer(message(4, 10));
    await fetch();
    const stopped = poller.stop();
    await fetch(); // the confirmation hangs
    expect(await pause()).toBeLessThanOrEqual(5000);
    await stopped;
  });
});

test('another program that goes on with the same token for a minute is told, and the check of health hears of no poll', async () => {
  const { poller, fetch, pause, story } = await openPollerStage();
  poller.start();
  (await fetch()).answer();
  let conflict = await fetch();
  const polledAt = poller.polledAt;
  let passed = 0;
  while (!story.includes('another bot')) {
    conflict.refuse(409, 'Conflict: terminated by other getUpdates request');
    if (passed < 60_000) expect(story).not.toContain('another bot');
    passed += await pause();
    expect(passed).toBeLessThan(180_000);
    conflict = await fetch();
  }
  conflict.answer();
  await fetch();
  expect(poller.polledAt).toBe(polledAt);
});
