import { describe, expect, test } from 'vitest';
import { createMask } from '../../src/playground/host/inspector-mask.ts';

describe('what the inspector covers', () => {
  test('words that a person wrote, wherever the bot says them again', () => {
    const mask = createMask();
    mask.learn('Сынақова Айгерім');
    expect(mask.cover({ text: '✓ Тегі: СЫНАҚОВА, аты: айгерім. Жіберу' })).toEqual({
      text: '✓ Тегі: С•••••••, аты: а••••••. Жіберу',
    });
  });

  test.each([
    ['900101 301 233', '•••••• ••• •••'],
    ['900101301233', '••••••••••••'],
    ['+7 700 000-00-01', '+• ••• •••-••-••'],
    ['Туған күні: 1990 жылғы 1 қаңтар', 'Туған күні: •••• жылғы 1 қаңтар'],
    ['01.02.1990', '••.••.••••'],
    ['код 014661', 'код ••••••'],
  ])('numbers of people: %s', (said, covered) => {
    expect(createMask().cover({ text: said })).toEqual({ text: covered });
  });

  test('not what tells how the bot works', () => {
    const mask = createMask();
    mask.learn('/start');
    const call = {
      chat_id: 1001,
      text: 'Өтініш CR-8WEE-K37H, /start',
      reply_markup: { inline_keyboard: [[{ text: 'Ашу', callback_data: 'd:12:open' }]] },
      date: 1795665602,
    };
    expect(mask.cover(call)).toEqual(call);
  });

  test('names, numbers and files of people at any depth', () => {
    const mask = createMask();
    for (const text of ['Әлемгүл', 'Қараңғысызова.pdf']) mask.learn(text);
    const covered = JSON.stringify(
      mask.cover({
        message: {
          from: { id: 1, first_name: 'Әлемгүл' },
          contact: { phone_number: '+77012345678', vcard: 'TEL:+77012345678' },
          document: { file_name: 'Қараңғысызова.pdf' },
          location: { latitude: 43.2, longitude: 76.9 },
        },
      }),
    );
    for (const personal of ['лемгүл', '7701', '345', 'араңғы', '43.2', '76.9']) {
      expect(covered).not.toContain(personal);
    }
    expect(covered).toContain('.p••');
  });
});
