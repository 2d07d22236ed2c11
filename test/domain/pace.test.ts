import { expect, test } from 'vitest';
import { createPace, telegramLimits } from '../../src/domain/pace.ts';

test('news as many as the limit at once, the next one when the first is a second old', () => {
  const pace = createPace(telegramLimits);
  for (let sent = 0; sent < telegramLimits.bulk; sent += 1) {
    expect(pace.freeAt('bulk', 5000)).toBe(5000);
    pace.count(5000);
  }
  expect(pace.freeAt('bulk', 5000)).toBe(6000);
  expect(pace.freeAt('bulk', 6000)).toBe(6000);
  expect(pace.freeAt('bulk', 7500)).toBe(7500);
});

test('answers may go where news have to wait, up to their own limit', () => {
  const pace = createPace(telegramLimits);
  for (let sent = 0; sent < telegramLimits.interactive; sent += 1) {
    expect(pace.freeAt('interactive', 1000 + sent)).toBe(1000 + sent);
    pace.count(1000 + sent);
  }
  expect(pace.freeAt('interactive', 1100)).toBe(2000);
  expect(pace.freeAt('notice', 1100)).toBe(2002);
  expect(pace.freeAt('bulk', 1100)).toBe(2004);
});

test('in no second more than the limit, whatever comes when', () => {
  const pace = createPace(telegramLimits);
  const sent: number[] = [];
  let now = 0;
  for (let step = 0; step < 2000; step += 1) {
    now += (step * 7919) % 60;
    now = pace.freeAt('notice', now);
    pace.count(now);
    sent.push(now);
  }
  for (const [index, at] of sent.entries()) {
    const before = sent[index - telegramLimits.notice];
    if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(1000);
  }
});

test('a clock that was set back keeps nothing waiting, and without limits nothing waits', () => {
  const pace = createPace(telegramLimits);
  for (let sent = 0; sent < 40; sent += 1) pace.count(100_000);
  expect(pace.freeAt('bulk', 50_000)).toBe(50_000);
  const free = createPace(undefined);
  for (let sent = 0; sent < 40; sent += 1) free.count(1);
  expect(free.freeAt('bulk', 1)).toBe(1);
});
