import { describe, expect, test } from 'vitest';
import { inOtherLayouts } from '../../../src/domain/talk/sentences/other-layout.ts';
import { meantIn } from '../../../src/domain/talk/sentences/understood.ts';

/** The keyboard was in the other layout: what was meant, and what is left as it was typed. */

const nothingKnown = { hasPage: () => false, isCountry: () => false };
const all = { hasPage: () => true, isCountry: () => false };
/** A page is found for anything but keys that make no word. */
const pageFor = (...words: readonly string[]) => ({
  hasPage: (text: string) => words.includes(text),
  isCountry: () => false,
});

test.each([
  ['ghbdtn ye;yf cghfdrf', 'привет нужна справка'],
  ['Ult vjz cghfdrf& Z e;t ytltk. ;le!', 'Где моя справка? Я уже неделю жду!'],
  ['`;br? "njn @njn@ #5', 'ёжик, Этот "тот" №5'],
  ['руддщ', 'hello'],
  ['Цруку шы ше,', 'Where is it?'],
  ['ЦРУКУ {}', 'WHERE {}'],
])('%j is %j', (typed, meant) => {
  expect(inOtherLayouts(typed)).toContain(meant);
});

test.each([
  ['0fify lfqsy ,jkfls?', 'қашан дайын болады?'],
  ['c2ktvtnc3p ,t', 'сәлеметсіз бе'],
  ['-n3y3i3v 0fqlf', 'өтінішім қайда'],
  [')fify @kbzc', 'Қашан Әлияс'],
])('Kazakh has letters on the keys of the numbers: %j is %j', (typed, meant) => {
  expect(inOtherLayouts(typed)).toContain(meant);
});

test('what was typed and what was meant are each other, key by key', () => {
  for (const text of [
    'съешь ещё этих мягких французских булок, да выпей же чаю.',
    'Ә, бұл – өтініш пе? Һәм ңғ',
  ]) {
    const [typed = ''] = inOtherLayouts(text);
    expect(inOtherLayouts(typed)).toContain(text);
  }
});

test('two alphabets in one text, no letters or a long text are left alone', () => {
  for (const text of ['pdf справки', '12345', '…', 'ghbdtn '.repeat(40)])
    expect(inOtherLayouts(text)).toEqual([]);
});

describe('what was meant is what the bot has an answer to', () => {
  test.each([
    ['ghbdtn', 'привет'],
    ['cnfnec', 'статус'],
    ['jnvtyf', 'отмена'],
    ['rjulf ,eltn ujnjdf&', 'когда будет готова?'],
    ['elfkbnt vjb lfyyst', 'удалите мои данные'],
    ['ds ,jn&', 'вы бот?'],
    ['yf rfpf[crjv', 'на казахском'],
    ['jgthfnjh', 'оператор'],
    ['0fify lfqsy ,jkfls', 'қашан дайын болады'],
    ['fys0nfvf rthtr', 'анықтама керек'],
    ['hf[vtn', 'рахмет'],
    ['цруку шы ьн сукешашсфеу', 'where is my certificate'],
    ['ерфтлы', 'thanks'],
  ])('%j is %j', (typed, meant) => {
    expect(meantIn(typed, nothingKnown)).toBe(meant);
  });

  test('a page of the guide, by a word that is no name', () => {
    expect(meantIn('wtyf', pageFor('цена'))).toBe('цена');
    expect(meantIn('Gbkby Fktrcfylh', pageFor('Пилин Александр'))).toBe('Gbkby Fktrcfylh');
  });

  test('a country', () => {
    const isCountry = (text: string) => text === 'Германия';
    expect(meantIn('Uthvfybz', { hasPage: () => false, isCountry })).toBe('Германия');
  });

  test.each([
    'John Smith',
    'Gbkby Fktrcfylh',
    'Schmidt',
    'ok',
    'yes',
    'status',
    'Пилин',
    'мама умерла',
    'dtk',
    '10 000',
  ])('%j stays what it is', (typed) => {
    expect(meantIn(typed, nothingKnown)).toBe(typed);
  });

  test('words by which a page is found as they stand', () => {
    expect(meantIn('wtyf', all)).toBe('wtyf');
  });

  test('what is for people stays: «исправьте», «уберите апостиль»', () => {
    for (const typed of ['bcghfdmnt', 'e,thbnt fgjcnbkm']) expect(meantIn(typed, nothingKnown)).toBe(typed);
  });
});
