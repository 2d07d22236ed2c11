import { describe, expect, test } from 'vitest';
import { outcomeOf, retryDelay, wishedMs } from '../../../src/domain/messages/delivery.ts';

describe('what an error answer of Telegram means', () => {
  test.each([
    [429, 'Too Many Requests: retry after 7', { retryAfterSeconds: 7 }, { type: 'retry', afterMs: 7000 }],
    [429, 'Too Many Requests', {}, { type: 'retry', afterMs: 1000 }],
    [500, 'Internal Server Error', {}, { type: 'retry', afterMs: undefined }],
    [502, 'Bad Gateway', {}, { type: 'retry', afterMs: undefined }],
    [401, 'Unauthorized', {}, { type: 'retry', afterMs: undefined }],
    [404, 'Not Found', {}, { type: 'retry', afterMs: undefined }],
    [409, 'Conflict: terminated by other getUpdates request', {}, { type: 'retry', afterMs: undefined }],
    [400, 'Bad Request: SLOWMODE_WAIT_30', {}, { type: 'retry', afterMs: 30_000 }],
    [403, 'Forbidden: bot was blocked by the user', {}, { type: 'undeliverable' }],
    [403, 'Forbidden: user is deactivated', {}, { type: 'undeliverable' }],
    [403, "Forbidden: bot can't initiate conversation with a user", {}, { type: 'undeliverable' }],
    [400, 'Bad Request: chat not found', {}, { type: 'undeliverable' }],
    [400, 'Bad Request: message is not modified: specified new message content', {}, { type: 'sent' }],
    [400, 'Bad Request: message to edit not found', {}, { type: 'edit-refused' }],
    [400, "Bad Request: message can't be edited", {}, { type: 'edit-refused' }],
    [400, 'Bad Request: MESSAGE_ID_INVALID', {}, { type: 'edit-refused' }],
    [400, 'Bad Request: message is too long', {}, { type: 'failed' }],
    [400, "Bad Request: can't parse entities: unsupported start tag", {}, { type: 'failed' }],
    [413, 'Request Entity Too Large', {}, { type: 'failed' }],
    [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrateToChatId: -1001 },
      { type: 'migrated', chatId: -1001 },
    ],
  ] as const)('%i %s', (code, description, parameters, outcome) => {
    expect(outcomeOf({ code, description, ...parameters })).toMatchObject(outcome);
  });

  test('an edit that changed nothing names no message, so that none is taken for the new one', () => {
    expect(outcomeOf({ code: 400, description: 'Bad Request: message is not modified' })).toEqual({
      type: 'sent',
      messageId: undefined,
    });
  });

  test('the reason is kept, short', () => {
    const outcome = outcomeOf({ code: 400, description: `Bad Request: ${'x'.repeat(5000)}` });
    expect(outcome).toMatchObject({ type: 'failed', error: expect.stringMatching(/^400 Bad Request: x+$/) });
    expect('error' in outcome && outcome.error.length).toBe(200);
  });
});

test.each([
  [7, 7000],
  ['7', 7000],
  [0.2, 1000],
  [0, 1000],
  [-3, 1000],
  [undefined, 1000],
  [null, 1000],
  ['soon', 1000],
  [Number.NaN, 1000],
  [1e15, 24 * 3_600_000],
])('a 429 that says %s is waited for so many ms', (wish, ms) => {
  expect(wishedMs(wish)).toBe(ms);
});

describe('the wait before the next try', () => {
  const hour = 3_600_000;

  test('grows to a minute and stays there: who waits for an answer has waited enough', () => {
    const waits = Array.from({ length: 12 }, (_, n) => retryDelay(n + 1, 0, 0));
    expect(waits.slice(0, 4)).toEqual([1000, 3000, 10_000, 30_000]);
    for (const [n, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(waits[n - 1] ?? 0);
    expect(waits.at(-1)).toBe(60_000);
    expect(retryDelay(1000, 0, 0)).toBe(60_000);
  });

  test('is the one of the table, whatever the jitter between none and all', () => {
    const table = [
      [1, 1000, 1200],
      [2, 3000, 3600],
      [3, 10_000, 12_000],
      [4, 30_000, 36_000],
      [5, 60_000, 72_000],
      [99, 60_000, 72_000],
    ] as const;
    for (const [attempts, least, most] of table) {
      const waits = Array.from({ length: 21 }, (_, step) => retryDelay(attempts, 0, step / 20) ?? 0);
      expect([waits[0], waits.at(-1)]).toEqual([least, most]);
      expect(new Set(waits).size, 'a thousand that failed together come back apart').toBe(21);
    }
  });

  test('has up to a fifth on top, so that not all come at once', () => {
    expect(retryDelay(3, 0, 0)).toBe(10_000);
    expect(retryDelay(3, 0, 0.5)).toBe(11_000);
    expect(retryDelay(3, 0, 1)).toBe(12_000);
  });

  test('ends after a day', () => {
    expect(retryDelay(3, 24 * hour, 0)).toBe(10_000);
    expect(retryDelay(3, 24 * hour + 1, 0)).toBeUndefined();
    expect(retryDelay(30, 25 * hour, 0)).toBeUndefined();
  });

  test('of many tries adds up to a day', () => {
    let age = 0;
    let tries = 1;
    for (let wait = retryDelay(tries, age, 0); wait !== undefined; wait = retryDelay(tries, age, 0)) {
      age += wait;
      tries += 1;
    }
    expect(tries).toBeLessThan(24 * 60 + 10);
    expect(age).toBeGreaterThan(24 * hour);
  });

  test('is never none, whatever is asked', () => {
    for (const attempts of [-1, 0, 1]) expect(retryDelay(attempts, 0, 0)).toBe(1000);
  });
});
