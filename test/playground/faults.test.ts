import { HttpError } from 'grammy';
import { expect, test } from 'vitest';
import type { Fault } from '../../src/playground/telegram/calls/bot-api.ts';
import { play, raw, refusal, TOKEN } from './play.ts';

const once = (fault: Fault) => {
  let left = 1;
  return () => (left-- > 0 ? fault : undefined);
};

test('an injected answer is given and the call is not executed', async () => {
  const { api, botApi, anna } = play();
  const stop = botApi.onCall(({ method, index, params }) =>
    method === 'sendMessage' && index === 1 && params.text === 'two'
      ? {
          kind: 'answer',
          error_code: 429,
          description: 'Too Many Requests: retry after 7',
          parameters: { retry_after: 7 },
        }
      : undefined,
  );
  await api.sendMessage(anna.id, 'one');
  expect(await refusal(api.sendMessage(anna.id, 'two'))).toBe('429 Too Many Requests: retry after 7');
  stop();
  await api.sendMessage(anna.id, 'two');
  expect(anna.messages.map((message) => message.text)).toEqual(['/start', 'one', 'two']);
  expect(botApi.violations).toEqual([]);
});

test('a reset connection: not executed', async () => {
  const { api, botApi, anna } = play();
  botApi.onCall(once({ kind: 'reset' }));
  await expect(api.sendMessage(anna.id, 'one')).rejects.toBeInstanceOf(HttpError);
  expect(anna.messages).toHaveLength(1);
  expect(botApi.calls.at(-1)?.answer).toBeUndefined();
});

test('a lost answer: executed', async () => {
  const { api, botApi, anna } = play();
  botApi.onCall(once({ kind: 'lose-answer' }));
  await expect(api.sendMessage(anna.id, 'one')).rejects.toBeInstanceOf(HttpError);
  expect(anna.messages.at(-1)?.text).toBe('one');
});

test('a hanging call ends when the caller gives up', async () => {
  const { botApi } = play();
  botApi.onCall(once({ kind: 'hang' }));
  const controller = new AbortController();
  const call = raw(botApi, `/bot${TOKEN}/getMe`, { signal: controller.signal });
  const ended = expect(call).rejects.toMatchObject({ name: 'AbortError' });
  controller.abort();
  await ended;
});

test('the answer is told before it leaves', async () => {
  const { api, botApi, anna } = play();
  const seen: unknown[] = [];
  botApi.onAnswer((call) => seen.push([call.method, call.answer]));
  await api.deleteMessage(anna.id, anna.messages[0]?.message_id ?? 0);
  expect(seen).toEqual([['deleteMessage', { ok: true, result: true }]]);
});

test('what a bot is not to blame for is no violation', async () => {
  const { api, botApi, anna, boris } = play();
  await refusal(api.editMessageText(anna.id, 99, 'x'));
  await refusal(api.sendMessage(boris.id, 'x'));
  await refusal(api.answerCallbackQuery('1'));
  expect(botApi.violations).toEqual([]);
  await refusal(api.sendMessage(anna.id, '<b>x', { parse_mode: 'HTML' }));
  expect(botApi.violations).toEqual([
    `sendMessage: 400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
  ]);
});

test('calls are kept to the last 2000', async () => {
  const { api, botApi } = play();
  for (let count = 0; count < 2010; count += 1) await api.getMe();
  expect(botApi.calls).toHaveLength(2000);
  expect(botApi.calls[0]?.index).toBe(10);
});
