import { expect, test } from 'vitest';
import { refuse } from '../../src/playground/telegram/calls/refusal.ts';

/** How the Bot API server passes on what Telegram's servers and TDLib refuse (rule 5). */
test.each([
  [400, 'MESSAGE_TOO_LONG', 400, 'Bad Request: MESSAGE_TOO_LONG'],
  [400, 'Message text is empty', 400, 'Bad Request: message text is empty'],
  [403, 'CHAT_WRITE_FORBIDDEN', 400, 'Bad Request: CHAT_WRITE_FORBIDDEN'],
  [403, 'USER_IS_BLOCKED', 400, 'Bad Request: USER_IS_BLOCKED'],
  [403, 'bot was blocked by the user', 403, 'Forbidden: bot was blocked by the user'],
  [429, 'Too Many Requests: retry after 1', 429, 'Too Many Requests: retry after 1'],
] as const)('%i %s is passed on as %i', (code, words, passedCode, description) => {
  expect(refuse(code, words)).toEqual({ refused: true, error_code: passedCode, description });
});
