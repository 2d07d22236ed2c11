import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/domain/messages/delivery.ts';
import { lostKind } from '../../../src/domain/messages/notice-traits.ts';
import { lossReason, lossReasons } from '../../../src/domain/messages/undelivered.ts';

/** What is kept of an answer of the Bot API. */
const kept = (code: number, description: string) => {
  const outcome = outcomeOf({ code, description });
  return 'error' in outcome ? outcome.error : '';
};

test.each([
  [kept(403, 'Forbidden: bot was blocked by the user'), 'blocked'],
  [kept(403, 'Forbidden: user is deactivated'), 'gone'],
  [kept(400, 'Bad Request: chat not found'), 'gone'],
  [kept(403, "Forbidden: bot can't initiate conversation with a user"), 'closed'],
  [kept(403, 'Forbidden: bot was kicked from the supergroup chat'), 'closed'],
  [kept(502, 'Bad Gateway'), 'unreachable'],
  [kept(429, 'Too Many Requests: retry after 5'), 'unreachable'],
  ['Telegram could not be reached', 'unreachable'],
  ['could not be rendered: TypeError', 'broken'],
  ['not a notice that this version knows', 'broken'],
  [kept(400, 'Bad Request: message text is empty'), 'refused'],
  ['', 'refused'],
])('%s is said as %s', (error, reason) => {
  expect(lossReason(error)).toBe(reason);
  expect(lossReasons).toContain(reason);
});

test.each([
  ['status-change', 'news'],
  ['desk-new-request', 'desk'],
  ['collect-reminder', 'reminder'],
  ['help', 'other'],
  ['of-a-later-version', 'other'],
  ['', 'other'],
])('a message of the template "%s" is one of the kind %s', (template, kind) => {
  expect(lostKind(template)).toBe(kind);
});
