import { expect, test } from 'vitest';
import { seemingLanguage } from '../../../src/domain/talk/language-of-text.ts';

test.each([
  ['Ертең демаламыз, орталықтар жұмыс істемейді.', 'kk'],
  ['Завтра выходной, центры не работают.', 'ru'],
  ['Closed tomorrow, the centres do not work.', 'en'],
  ['Все подробности здесь: https://egov.kz/cms/en/services и ещё ниже', 'ru'],
  ['Ок', undefined],
  ['Ертең демаламыз.', undefined],
  ['01.01.2026 — 07.01.2026', undefined],
])('%j seems to be in %s', (text, language) => {
  if (language === undefined) expect(['kk', undefined]).toContain(seemingLanguage(text));
  else expect(seemingLanguage(text)).toBe(language);
});
