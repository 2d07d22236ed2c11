import { expect, test } from 'vitest';
import { isLocale, localeFromLanguageCode } from '../../src/domain/locale.ts';

test.each([
  ['kk', 'kk'],
  ['kk-KZ', 'kk'],
  ['kk_Cyrl_KZ', 'kk'],
  ['RU', 'ru'],
  ['ru-KZ', 'ru'],
  ['en-US', 'en'],
  ['kz', undefined],
  ['de', undefined],
  ['english', undefined],
  ['', undefined],
  [undefined, undefined],
])('language code %j gives %j', (code, locale) => {
  expect(localeFromLanguageCode(code)).toBe(locale);
});

test('isLocale knows the three and no other', () => {
  expect(['kk', 'ru', 'en', 'kz', 'KK', ''].filter(isLocale)).toEqual(['kk', 'ru', 'en']);
});
