import { expect, test } from 'vitest';
import { callJson, play, raw, TOKEN } from './play.ts';

test('rule 1: the method name matches without case, chat_id may be text, nested JSON may be text', async () => {
  const { botApi, anna } = play();
  const answer = await callJson(botApi, 'SENDmessage', {
    chat_id: String(anna.id),
    text: 'Hi',
    reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] }),
  });
  expect(answer.body).toMatchObject({
    ok: true,
    result: { text: 'Hi', reply_markup: { inline_keyboard: [[{ text: 'a' }]] } },
  });
  expect(botApi.calls.at(-1)).toMatchObject({ method: 'sendMessage', params: { chat_id: '1001' } });
  expect(botApi.violations).toEqual([]);
});

test('rule 1: parameters come from the query, from urlencoded bodies and from JSON', async () => {
  const { botApi, anna } = play();
  await raw(botApi, `/bot${TOKEN}/sendMessage?chat_id=${anna.id}&text=one%20and`);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  await raw(botApi, `/bot${TOKEN}/sendMessage?chat_id=${anna.id}`, {
    method: 'POST',
    headers,
    body: 'text=two+and',
  });
  await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'three' });
  expect(anna.messages.slice(1).map((message) => message.text)).toEqual(['one and', 'two and', 'three']);
});

test('rule 1: a body that is no JSON is refused', async () => {
  const { botApi } = play();
  const headers = { 'content-type': 'application/json' };
  const answer = await raw(botApi, `/bot${TOKEN}/getMe`, { method: 'POST', headers, body: '{"chat_id":' });
  expect(answer.status).toBe(400);
});

test('rule 3: failures carry the error code as HTTP status', async () => {
  const { botApi } = play();
  const answer = await callJson(botApi, 'sendMessage', { chat_id: 5, text: 'Hi' });
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({ ok: false, error_code: 400, description: 'Bad Request: chat not found' });
});

test.each([
  ['/bot/getMe', 401, 'Unauthorized: invalid token specified'],
  ['/botplayground/getMe', 401, 'Unauthorized: invalid token specified'],
  ['/bot01:playground/getMe', 401, 'Unauthorized: invalid token specified'],
  [`/bot1:${'x'.repeat(79)}/getMe`, 401, 'Unauthorized: invalid token specified'],
  ['/bot2:playground/getMe', 401, 'Unauthorized'],
  ['/health', 404, 'Not Found'],
  ['/bot%E0%A4%A/getMe', 404, 'Not Found'],
  [`/bot${TOKEN}/sendDice`, 404, 'Not Found: method not found'],
])('rule 4: %s is refused with %i %s', async (path, error_code, description) => {
  const { botApi } = play();
  expect(await raw(botApi, path)).toMatchObject({
    status: error_code,
    body: { ok: false, error_code, description },
  });
});

test('an unserved method is a violation', async () => {
  const { botApi } = play();
  await callJson(botApi, 'sendDice', { chat_id: 1001 });
  expect(botApi.violations).toEqual(['sendDice: 404 Not Found: method not found']);
});

test('unknown parameters and nested fields are violations and do not fail the call', async () => {
  const { botApi, anna } = play();
  const reply_markup = { keyboard: [[{ text: 'a' }]], resize_keybord: true };
  const answer = await callJson(botApi, 'sendMessage', {
    chat_id: anna.id,
    text: 'Hi',
    parsemode: 'HTML',
    reply_markup,
  });
  expect(answer.body).toMatchObject({ ok: true });
  expect(botApi.violations).toEqual([
    'sendMessage: parameter "parsemode" is unknown or not simulated',
    'sendMessage: field "resize_keybord" in reply_markup is unknown or not simulated',
  ]);
});

test('names that every object has are no parameters, tags or fields', async () => {
  const { botApi, anna } = play();
  const reply_markup = { inline_keyboard: [[{ text: 'a', constructor: 'b' }]] };
  const answer = await callJson(botApi, 'sendMessage', {
    chat_id: anna.id,
    text: '&constructor;',
    parse_mode: 'HTML',
    toString: 1,
  });
  expect(answer.body).toMatchObject({ result: { text: '&constructor;' } });
  expect((await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'x', reply_markup })).status).toBe(
    400,
  );
  expect(botApi.violations).toContain('sendMessage: parameter "toString" is unknown or not simulated');
  expect((await callJson(botApi, 'constructor', {})).status).toBe(404);
});

test('rule 6: numbers are clamped and only true, yes and 1 are true', async () => {
  const { botApi, anna } = play();
  anna.say('one');
  const many = await callJson(botApi, 'getUpdates', { limit: 1000, timeout: -5 });
  expect(many.body).toHaveProperty('result.length', 2);
  expect((await callJson(botApi, 'getUpdates', { limit: 0 })).body).toHaveProperty('result.length', 1);
  for (const [protect_content, expected] of [
    ['on', undefined],
    ['YES', true],
    ['1', true],
    [true, true],
    [false, undefined],
  ]) {
    await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'x', protect_content });
    expect(anna.messages.at(-1)?.has_protected_content).toBe(expected);
  }
});

test('a call log shows what was understood', async () => {
  const { botApi, api, anna, clock } = play();
  await api.sendMessage(anna.id, 'Hi', { reply_markup: { remove_keyboard: true } });
  expect(botApi.calls).toEqual([
    {
      index: 0,
      method: 'sendMessage',
      at: clock.ms,
      params: { chat_id: 1001, text: 'Hi', reply_markup: { remove_keyboard: true } },
      answer: { ok: true, result: expect.objectContaining({ text: 'Hi' }) },
    },
  ]);
});
