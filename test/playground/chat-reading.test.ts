import { InlineKeyboard } from 'grammy';
import { expect, test } from 'vitest';
import { readChats } from '../support/chat-reading.ts';
import { play } from './play.ts';

test('a question whose buttons are taken away has not been asked again', async () => {
  const { api, botApi, anna } = play();
  const reading = readChats(botApi.room, [anna.id]).get(anna.id);
  const reply_markup = new InlineKeyboard().text('Виза', 'visa');
  const { message_id } = await api.sendMessage(anna.id, 'Для чего нужна справка?', { reply_markup });
  await api.sendMessage(anna.id, 'В каком городе?');
  await api.editMessageReplyMarkup(anna.id, message_id);
  expect(reading).toEqual({
    sent: ['Для чего нужна справка?', 'В каком городе?'],
    read: ['Для чего нужна справка?', 'В каком городе?'],
    last: 'Для чего нужна справка?',
  });
  await api.editMessageText(anna.id, message_id, '✓ Виза');
  expect(reading?.read).toEqual(['Для чего нужна справка?', 'В каком городе?', '✓ Виза']);
});
