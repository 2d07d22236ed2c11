import { expect, test } from 'vitest';
import { createFileTurns } from '../../src/jobs/file-turns.ts';
import type { JobKind, WaitingFile } from '../../src/storage/queues/jobs.ts';

const now = Date.UTC(2026, 10, 28, 9);
let lastId = 0;

function file(kind: JobKind, chatId?: number): WaitingFile {
  lastId += 1;
  return { id: lastId, kind, subject: String(lastId), dueAt: now, attempts: 0, chatId };
}

test('strangers have one place, and the desk comes first and has another', () => {
  const turns = createFileTurns();
  const [check, other] = [file('verify-file', 1), file('verify-file', 2)];
  const [first, second] = [file('receive-certificate'), file('replace-certificate')];
  expect(turns.next([check, other], now)).toBe(check);
  turns.begin(check);
  expect(turns.next([other], now)).toBeUndefined();
  expect(turns.next([other, first, second], now)).toBe(first);
  turns.begin(first);
  expect(turns.next([other, second], now)).toBeUndefined();
  turns.end(first);
  expect(turns.next([other, second], now)).toBe(second);
  turns.end(check);
  expect(turns.next([other], now)).toBe(other);
});

test('what an application waits for comes before what is only compared', () => {
  const turns = createFileTurns();
  const scan = file('check-attachment', 2);
  expect(turns.next([file('verify-file', 1), scan], now)).toBe(scan);
});

test('whoever had fewest bytes in the last hour comes first', () => {
  const turns = createFileTurns();
  const [ofOne, ofOther] = [file('verify-file', 1), file('verify-file', 2)];
  turns.count(ofOne, 20_000_000, now);
  expect(turns.next([ofOne, ofOther], now)).toBe(ofOther);
  turns.count(ofOther, 30_000_000, now);
  expect(turns.next([ofOne, ofOther], now)).toBe(ofOne);
});

test('all strangers together have a share an hour; the desk and applications go on', () => {
  const turns = createFileTurns();
  const check = file('verify-file', 1);
  turns.count(check, 4_000_000_000, now);
  expect(turns.next([check], now)).toBeUndefined();
  const scan = file('check-attachment', 3);
  expect(turns.next([check, scan], now)).toBe(scan);
  expect(turns.next([check], now + 60 * 60 * 1000)).toBe(check);
});

test('what somebody had in the hour before counts in this one, and what they had earlier does not', () => {
  const hourMs = 60 * 60 * 1000;
  const turns = createFileTurns();
  const [ofOne, ofOther] = [file('verify-file', 1), file('verify-file', 2)];
  turns.count(ofOne, 20_000_000, now);
  expect(turns.next([ofOne, ofOther], now + hourMs)).toBe(ofOther);
  turns.count(ofOne, 20_000_000, now + hourMs);
  turns.count(ofOther, 1_000_000, now + 4 * hourMs);
  expect(turns.next([ofOther, ofOne], now + 4 * hourMs)).toBe(ofOne);
});

test('what the desk fetches takes nothing of the share of strangers', () => {
  const turns = createFileTurns();
  const check = file('verify-file', 1);
  turns.count(file('receive-certificate'), 4_000_000_000, now);
  expect(turns.next([check], now)).toBe(check);
});
