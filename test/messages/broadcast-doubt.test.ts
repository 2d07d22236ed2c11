import { expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { broadcastPreview } from '../../src/messages/owner/broadcast-card.ts';

const t = loadTexts()('ru');
const texts = {
  kk: 'Ертең демаламыз, орталықтар жұмыс істемейді.',
  ru: 'Завтра выходной, центры не работают.',
  en: 'Closed tomorrow, the centres do not work.',
};
const doubts = (written: typeof texts) =>
  broadcastPreview({ id: 1, state: 'draft', texts: written }, 5, t)
    .html.split('\n')
    .filter((line) => line.includes(t('broadcast-other-language'))).length;

test('a broadcast in the slot of another language is doubted before it goes out', () => {
  expect(doubts(texts)).toBe(0);
  expect(doubts({ ...texts, kk: texts.ru })).toBe(1);
  expect(doubts({ kk: texts.ru, ru: texts.kk, en: texts.en })).toBe(2);
  expect(doubts({ ...texts, en: texts.ru })).toBe(1);
});
