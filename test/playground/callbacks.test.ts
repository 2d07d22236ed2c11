import { InlineKeyboard } from 'grammy';
import { expect, test } from 'vitest';
import { type Play, play, refusal } from './play.ts';

const TOO_OLD = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';

async function asked(options: Parameters<typeof play>[0] = {}) {
  const played = play(options);
  const reply_markup = new InlineKeyboard().text('Go', 'go:1').url('Site', 'https://egov.kz');
  const { message_id } = await played.api.sendMessage(played.anna.id, 'x', { reply_markup });
  return { ...played, message_id };
}

function queryId({ botApi }: Play, updateId: number): string {
  return botApi.room.update(updateId)?.callback_query?.id ?? '';
}

test('rule 23: a press sends the data of a button that stands on the message now', async () => {
  const { api, botApi, anna, message_id } = await asked();
  const update = botApi.room.update(anna.press(message_id, { text: 'Go' }));
  expect(update?.callback_query).toMatchObject({
    data: 'go:1',
    from: { id: anna.id },
    message: { message_id, text: 'x' },
  });
  expect(() => anna.press(message_id, { text: 'Site' })).toThrow('no such callback button');
  expect(() => anna.press(message_id, { row: 0, column: 2 })).toThrow('no such callback button');
  await api.editMessageText(anna.id, message_id, 'y');
  expect(() => anna.press(message_id, { text: 'Go' })).toThrow('no such callback button');
});

test('rule 23: a stale press reaches the bot, with an inaccessible message once it is deleted', async () => {
  const { api, botApi, anna, message_id } = await asked();
  await api.deleteMessage(anna.id, message_id);
  const update = botApi.room.update(anna.pressStale(message_id, 'go:1'));
  expect(update?.callback_query?.message).toEqual({
    chat: expect.objectContaining({ id: anna.id }),
    message_id,
    date: 0,
  });
});

test('rule 13: an answer has at most 200 characters', async () => {
  const played = await asked();
  const id = queryId(played, played.anna.press(played.message_id, { text: 'Go' }));
  expect(await refusal(played.api.answerCallbackQuery(id, { text: 'x'.repeat(201) }))).toBe(
    '400 Bad Request: MESSAGE_TOO_LONG',
  );
  await played.api.answerCallbackQuery(id, { text: 'x'.repeat(200), show_alert: true });
  expect(played.anna.toasts).toEqual([{ text: 'x'.repeat(200), alert: true }]);
});

test('rule 29: unknown, foreign, second and late answers are refused', async () => {
  const played = await asked({ callbackSeconds: 30 });
  const { api, botApi, anna, clock, message_id } = played;
  expect(await refusal(api.answerCallbackQuery('1'))).toBe(TOO_OLD);
  const id = queryId(played, anna.press(message_id, { text: 'Go' }));
  await api.answerCallbackQuery(id);
  expect(await refusal(api.answerCallbackQuery(id))).toBe(TOO_OLD);
  const late = queryId(played, anna.press(message_id, { text: 'Go' }));
  clock.ms += 30_001;
  expect(await refusal(api.answerCallbackQuery(late))).toBe(TOO_OLD);
  expect(botApi.violations).toEqual([
    expect.stringContaining('answered twice'),
    expect.stringContaining('after 30 s'),
  ]);
});

test('rule 30: presses never answered are reported', async () => {
  const played = await asked();
  const { api, botApi, anna, clock, message_id } = played;
  const first = queryId(played, anna.press(message_id, { text: 'Go' }));
  clock.ms += 5000;
  anna.press(message_id, { text: 'Go' });
  expect(botApi.unansweredCallbacks()).toHaveLength(2);
  expect(botApi.unansweredCallbacks(5)).toEqual([
    `"go:1" pressed by ${anna.id} on message ${message_id} was never answered`,
  ]);
  expect(anna.pendingPresses).toHaveLength(2);
  await api.answerCallbackQuery(first);
  expect(botApi.unansweredCallbacks(5)).toEqual([]);
});

test('an answer may open a deep link of Telegram and nothing else', async () => {
  const played = await asked();
  const id = queryId(played, played.anna.press(played.message_id, { text: 'Go' }));
  expect(await refusal(played.api.answerCallbackQuery(id, { url: 'https://egov.kz' }))).toBe(
    '400 Bad Request: URL_INVALID',
  );
  await played.api.answerCallbackQuery(id, { url: 't.me/playground_bot?start=x' });
});
