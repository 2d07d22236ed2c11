import { describe, expect, test } from 'vitest';
import { createSendingRate, telegramLimits } from '../../../src/domain/messages/sending-rate.ts';

test('news as many as the limit at once, the next one when the first is a second old', () => {
  const pace = createSendingRate(telegramLimits);
  for (let sent = 0; sent < telegramLimits.bulk; sent += 1) {
    expect(pace.freeAt('bulk', 5000)).toBe(5000);
    pace.count(5000);
  }
  expect(pace.freeAt('bulk', 5000)).toBe(6000);
  expect(pace.freeAt('bulk', 6000)).toBe(6000);
  expect(pace.freeAt('bulk', 7500)).toBe(7500);
});

test('answers may go where news have to wait, up to their own limit', () => {
  const pace = createSendingRate(telegramLimits);
  for (let sent = 0; sent < telegramLimits.interactive; sent += 1) {
    expect(pace.freeAt('interactive', 1000 + sent)).toBe(1000 + sent);
    pace.count(1000 + sent);
  }
  expect(pace.freeAt('interactive', 1100)).toBe(2000);
  expect(pace.freeAt('notice', 1100)).toBe(2002);
  expect(pace.freeAt('bulk', 1100)).toBe(2004);
});

test('in no second more than the limit, whatever comes when', () => {
  const pace = createSendingRate(telegramLimits);
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
  const pace = createSendingRate(telegramLimits);
  for (let sent = 0; sent < 40; sent += 1) pace.count(100_000);
  expect(pace.freeAt('bulk', 50_000)).toBe(50_000);
  const free = createSendingRate(undefined);
  for (let sent = 0; sent < 40; sent += 1) free.count(1);
  expect(free.freeAt('bulk', 1)).toBe(1);
});

describe('told to wait (429)', () => {
  test('by three chats one after the other, nobody is written to till then, half a minute at the most', () => {
    for (const limits of [telegramLimits, undefined]) {
      const pace = createSendingRate(limits);
      pace.refused(1, 9000, 1000);
      pace.refused(2, 9000, 1000);
      pace.refused(2, 9000, 1500); // the same one again says nothing new
      expect(pace.freeAt('interactive', 1500)).toBe(1500);
      pace.refused(3, 9000, 2000);
      expect(pace.freeAt('interactive', 2000)).toBe(9000);
      expect(pace.freeAt('interactive', 9000)).toBe(9000);
      for (const chat of [4, 5, 6]) pace.refused(chat, 4_000_000, 10_000);
      expect(pace.freeAt('bulk', 10_000)).toBe(40_000);
      expect(pace.freeAt('bulk', 40_001)).toBe(40_001);
    }
  });

  test('by one or two, with something taken in between, or long ago: the others go on', () => {
    const pace = createSendingRate(telegramLimits);
    pace.refused(1, 90_000, 1000);
    pace.refused(2, 90_000, 1000);
    pace.taken();
    pace.refused(3, 90_000, 1000);
    expect(pace.freeAt('notice', 1000)).toBe(1000);
    pace.refused(4, 90_000, 2000);
    pace.refused(5, 90_000, 11_500); // the third chat's refusal is too old by now
    expect(pace.freeAt('notice', 11_500)).toBe(11_500);
  });

  test('by three within ten seconds to the millisecond: it still means everybody, and a millisecond later no more', () => {
    for (const [last, freeAt] of [
      [11_000, 20_000],
      [11_001, 11_001],
    ] as const) {
      const pace = createSendingRate(telegramLimits);
      pace.refused(1, 20_000, 1000);
      pace.refused(2, 20_000, 5000);
      pace.refused(3, 20_000, last);
      expect(pace.freeAt('notice', last)).toBe(freeAt);
    }
  });

  test('and then something is taken: it did not mean everybody', () => {
    const pace = createSendingRate(telegramLimits);
    for (const chat of [1, 2, 3]) pace.refused(chat, 20_000, 1000);
    expect(pace.freeAt('notice', 1000)).toBe(20_000);
    pace.taken();
    expect(pace.freeAt('notice', 1000)).toBe(1000);
  });

  test('holds nobody longer for a clock that was set back', () => {
    const pace = createSendingRate(telegramLimits);
    for (const chat of [1, 2, 3]) pace.refused(chat, 900_000, 890_000);
    expect(pace.freeAt('notice', 1000)).toBe(1000);
  });
});
