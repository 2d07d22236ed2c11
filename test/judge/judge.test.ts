import { expect, test } from 'vitest';
import { createJudge } from './judge.ts';

const judge = createJudge();

test('a call as the Bot API knows it passes, as JSON and as a form of several parts', () => {
  const reply_markup = { inline_keyboard: [[{ text: 'x', callback_data: 'y', style: 'danger' }]] };
  expect(judge('sendMessage', { chat_id: 1, text: 'x', parse_mode: 'HTML', reply_markup })).toEqual([]);
  expect(
    judge('sendDocument', { chat_id: '1', document: 'attach://a', a: { upload: 'a', size: 1 } }),
  ).toEqual([]);
  expect(judge('getMe', {})).toEqual([]);
});

test.each([
  ['sendMessage', { chat_id: 1 }],
  ['sendMessage', { chat_id: 1, text: 'x', reply_mark: {} }],
  [
    'sendMessage',
    { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x', callback: 'y' }]] } },
  ],
  [
    'sendMessage',
    {
      chat_id: 1,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'y', style: 'red' }]] },
    },
  ],
  ['editMessageText', { chat_id: 1, message_id: {}, text: 'x' }],
  ['sendInvoice', { chat_id: 1, title: 'x' }],
  ['sendTelegram', {}],
  ['getMe', { chat_id: 1 }],
])('what is wrong in %s %j is said', (method, params) => {
  expect(judge(method, params)).not.toEqual([]);
});
