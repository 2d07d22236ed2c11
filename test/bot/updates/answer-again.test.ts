import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { answerAgain } from '../../../src/bot/updates/answer-again.ts';
import { createVirtualClock } from '../../support/stages/virtual-clock.ts';

/** Answers that somebody waits for are tried again, in their time; nothing else is. */

const bad = { ok: false, error_code: 502, description: 'Bad Gateway' };
const busy = (seconds: number) => ({
  ok: false,
  error_code: 429,
  description: 'Too Many Requests',
  parameters: { retry_after: seconds },
});
const refused = { ok: false, error_code: 400, description: 'query is too old' };
const done = { ok: true, result: true };

/** Calls the API, whose answers come in this order, the last one for ever; 'cut' is a line that breaks. */
async function call(
  method: 'answerPreCheckoutQuery' | 'answerCallbackQuery' | 'sendMessage',
  answers: unknown[],
) {
  const clock = createVirtualClock('2026-11-23T05:00:00Z');
  const began = clock.now();
  let tries = 0;
  const fetch = async () => {
    const answer = answers[Math.min(tries, answers.length - 1)];
    tries += 1;
    if (answer === 'cut') throw new Error('socket hang up');
    return { json: () => answer };
  };
  const api = new Api('1:a', { fetch: fetch as never });
  api.config.use(answerAgain(clock));
  let outcome: string | undefined;
  const calling =
    method === 'answerPreCheckoutQuery'
      ? api.answerPreCheckoutQuery('1', true)
      : method === 'answerCallbackQuery'
        ? api.answerCallbackQuery('1')
        : api.sendMessage(1, 'a');
  calling.then(
    () => {
      outcome = 'done';
    },
    () => {
      outcome = 'failed';
    },
  );
  while (outcome === undefined) {
    await new Promise((resolve) => setImmediate(resolve));
    if (clock.next !== undefined) clock.moveTo(clock.next);
  }
  return { outcome, tries, seconds: (clock.now() - began) / 1000 };
}

test.each([
  ['a cut line and a 502', 'answerPreCheckoutQuery', ['cut', bad, done], { outcome: 'done', tries: 3 }],
  ['Telegram wants three seconds', 'answerPreCheckoutQuery', [busy(3), done], { outcome: 'done', tries: 2 }],
  ['more than there is', 'answerPreCheckoutQuery', [busy(9), done], { outcome: 'failed', tries: 1 }],
  ['a press, a 502', 'answerCallbackQuery', [bad, done], { outcome: 'done', tries: 2 }],
  ['a press, too long a wait', 'answerCallbackQuery', [busy(3), done], { outcome: 'failed', tries: 1 }],
  ['a press that is too old', 'answerCallbackQuery', [refused, done], { outcome: 'failed', tries: 1 }],
  ['a message: the outbox tries it again', 'sendMessage', [bad, done], { outcome: 'failed', tries: 1 }],
] as const)('%s (%s)', async (_what, method, answers, wanted) => {
  expect(await call(method, [...answers])).toMatchObject(wanted);
});

test.each([
  ['answerPreCheckoutQuery', 8],
  ['answerCallbackQuery', 3],
] as const)('%s is given up within %i seconds', async (method, most) => {
  const { outcome, tries, seconds } = await call(method, ['cut']);
  expect(outcome).toBe('failed');
  expect(tries).toBeGreaterThan(3);
  expect(seconds).toBeLessThan(most);
});
