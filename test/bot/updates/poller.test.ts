import { describe, expect, test } from 'vitest';
import {
  closePollersAfterEach,
  diskFull,
  message,
  openPollerStage,
} from '../../support/stages/poller-stage.ts';

closePollersAfterEach();
const bug = new TypeError('the secret 900101301233 is in this message');

describe('a batch', () => {
  test('is handled chat beside chat, and one chat in order', async () => {
    const { poller, fetch, hold, story, until } = await openPollerStage();
    const release = hold(1);
    poller.start();
    (await fetch()).answer(message(1, 10), message(2, 10), message(3, 20), message(4, 20));
    await until(() => story.includes('end 4'));
    expect(story).toEqual(['begin 1', 'begin 3', 'end 3', 'begin 4', 'end 4']);
    release();
    expect((await fetch()).offset).toBe(5);
    expect(story.slice(5)).toEqual(['end 1', 'begin 2', 'end 2']);
  });

  test('is confirmed when all of it has settled, by the fetch of the next one', async () => {
    const { poller, fetch } = await openPollerStage();
    poller.start();
    const first = await fetch();
    expect([first.offset, first.timeout, first.limit]).toEqual([0, 30, 100]);
    first.answer(message(7, 10), message(9, 20));
    const second = await fetch();
    expect(second.offset).toBe(10);
    second.answer();
    expect((await fetch()).offset).toBe(10);
  });

  test('keeps the presses of a button in the order of their chat', async () => {
    const { poller, fetch, hold, story, until } = await openPollerStage();
    const release = hold(1);
    poller.start();
    const shown = message(0, 10).message;
    const from = { id: 10, is_bot: false, first_name: 'x' };
    const press = {
      update_id: 2,
      callback_query: { id: '1', from, chat_instance: '1', data: 'x', ...(shown && { message: shown }) },
    };
    (await fetch()).answer(message(1, 10), press, message(3, 20));
    await until(() => story.includes('end 3'));
    expect(story).not.toContain('begin 2');
    release();
    await fetch();
    expect(story.slice(-3)).toEqual(['end 1', 'begin 2', 'end 2']);
  });
});

describe('an update that fails', () => {
  test('is tried three times, set aside, and then lets the others of its chat go on', async () => {
    const { poller, fetch, fail, pause, story, logged } = await openPollerStage();
    fail(1, bug, bug, bug);
    poller.start();
    const batch = [message(1, 10), message(2, 10), message(3, 20)];
    (await fetch()).answer(...batch);
    await pause();
    expect(story.toSorted()).toEqual(['begin 1', 'begin 3', 'end 3', 'fail 1']);
    const second = await fetch();
    expect(second.offset).toBe(1);
    second.answer(...batch);
    await pause();
    expect(story.slice(4)).toEqual(['begin 1', 'fail 1']); // 3 is done and not handled again
    const third = await fetch();
    expect(third.offset).toBe(1);
    third.answer(...batch);
    expect((await fetch()).offset).toBe(4);
    expect(story.slice(6)).toEqual(['begin 1', 'fail 1', 'poison 1', 'begin 2', 'end 2']);
    expect(logged.filter(({ level }) => level === 'error').map(({ event }) => event)).toEqual(
      Array(3).fill('update-failed'),
    );
    expect(JSON.stringify(logged)).not.toMatch(/secret|9001013/);
  });

  test('and then succeeds has its other updates handled after it', async () => {
    const { poller, fetch, fail, pause, story } = await openPollerStage();
    fail(1, bug);
    poller.start();
    (await fetch()).answer(message(1, 10), message(2, 10));
    await pause();
    (await fetch()).answer(message(1, 10), message(2, 10));
    expect((await fetch()).offset).toBe(3);
    expect(story).toEqual(['begin 1', 'fail 1', 'begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  test('in the middle of a batch does not confirm what comes after it', async () => {
    const { poller, fetch, fail, pause, story } = await openPollerStage();
    fail(2, bug);
    poller.start();
    (await fetch()).answer(message(1, 10), message(2, 20), message(3, 30));
    await pause();
    const second = await fetch();
    expect(second.offset).toBe(2);
    second.answer(message(2, 20), message(3, 30), message(4, 20));
    expect((await fetch()).offset).toBe(5);
    expect(story.filter((words) => words === 'begin 3')).toHaveLength(1);
    expect(story.slice(-4)).toEqual(['begin 2', 'end 2', 'begin 4', 'end 4']);
  });

  test('and can not even be reported is set aside all the same', async () => {
    const { poller, fetch, fail, pause, logged } = await openPollerStage(async () => {
      throw new Error('no');
    });
    fail(1, bug, bug, bug);
    poller.start();
    for (let tries = 1; tries < 3; tries += 1) {
      (await fetch()).answer(message(1, 10));
      await pause();
    }
    (await fetch()).answer(message(1, 10));
    expect((await fetch()).offset).toBe(2);
    expect(logged.at(-1)?.event).toBe('poison-not-reported');
  });
});

describe('while the database takes nothing', () => {
  test('nothing is confirmed, no update is to blame, and it is told once', async () => {
    const { poller, fetch, fail, pause, story, logged } = await openPollerStage();
    const times = 6;
    fail(1, ...Array.from({ length: times }, () => diskFull));
    fail(2, ...Array.from({ length: times }, () => diskFull));
    poller.start();
    for (let tries = 0; tries < times; tries += 1) {
      const batch = await fetch();
      expect(batch.offset).toBe(tries === 0 ? 0 : 1);
      batch.answer(message(1, 10), message(2, 20));
      await pause();
    }
    expect(story.filter((words) => words === 'unavailable')).toHaveLength(1);
    expect(story.filter((words) => words.startsWith('poison'))).toEqual([]);
    (await fetch()).answer(message(1, 10), message(2, 20));
    expect((await fetch()).offset).toBe(3);
    expect(logged.map(({ event }) => event)).toEqual(['database-unavailable', 'database-available']);
  });

  test('it is told again when it happens again', async () => {
    const { poller, fetch, fail, pause, story } = await openPollerStage();
    poller.start();
    for (const update of [1, 2]) {
      fail(update, diskFull);
      (await fetch()).answer(message(update, 10));
      await pause();
      (await fetch()).answer(message(update, 10));
    }
    await fetch();
    expect(story.filter((words) => words === 'unavailable')).toHaveLength(2);
  });

  test('an update can not be set aside, so it is tried until it can', async () => {
    let full = true;
    const { poller, fetch, fail, pause } = await openPollerStage(async () => {
      if (full) throw diskFull;
    });
    fail(1, ...Array.from({ length: 9 }, () => bug));
    poller.start();
    for (let tries = 0; tries < 5; tries += 1) {
      (await fetch()).answer(message(1, 10));
      await pause();
    }
    full = false;
    (await fetch()).answer(message(1, 10));
    expect((await fetch()).offset).toBe(2);
  });
});
