import { describe, expect, test } from 'vitest';
import { flagOf } from '../../../src/domain/countries/country.ts';
import {
  countriesNearly,
  countryNamed,
  countryWithin,
} from '../../../src/domain/countries/country-in-words.ts';
import { countriesLikely } from '../../../src/domain/countries/country-likely.ts';
import { calledBesides } from '../../../src/domain/countries/country-names.ts';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { isComplete, walk, where } from '../../../src/domain/form/form.ts';
import { answersAtStart, isStart, startKinds } from '../../../src/domain/form/start/presets.ts';
import { adviceOf, legalizationSteps, toggled } from '../../../src/domain/guide/country-advice.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { testDataFolder } from '../../support/data-folder.ts';

const catalog = loadCatalog(testDataFolder());
const today = '2026-11-23';
const all = [...catalog.countries, catalog.kazakhstan];

describe('a country that was asked for', () => {
  test.each([
    ['Германия', 'DE'],
    ['германияға', 'DE'],
    ['в Германию', 'DE'],
    ['для Германии', 'DE'],
    ['for Germany', 'DE'],
    ['Германия үшін', 'DE'],
    ['Germnay', 'DE'],
    ['Польшей', 'PL'],
    ['Қытайға', 'CN'],
    ['ОАЭ', 'AE'],
    ['US', 'US'],
    ['de', 'DE'],
    ['🇰🇷', 'KR'],
    ['Казахстан', 'KZ'],
  ])('%s is %s and no other', (typed, code) => {
    expect(countriesLikely(catalog, typed)).toEqual([code]);
  });

  test('may be one of several', () => {
    expect(countriesLikely(catalog, 'Корея')).toEqual(['KR', 'KP']);
    expect(countriesLikely(catalog, 'Гвин')).toEqual(expect.arrayContaining(['GN', 'GW', 'GQ', 'PG']));
  });

  test('may be said by a town that everybody knows', () => {
    expect(countriesLikely(catalog, 'в Берлин')).toEqual(['DE']);
    expect(countriesLikely(catalog, 'Стамбулға')).toEqual(['TR']);
    expect(countriesLikely(catalog, 'Пешково')).toEqual([]);
  });

  test.each(['', ' ', 'в', 'Атлантида', '🦊', 'a'.repeat(500), 'ә'.repeat(61)])('"%s" is none', (typed) => {
    expect(countriesLikely(catalog, typed)).toEqual([]);
  });
});

const named = (text: string) => {
  const reading = countryNamed(catalog, text);
  return reading?.type === 'certain' ? reading.code : reading?.codes;
};

describe('a text that nobody asked for', () => {
  test('names each country by each of its names, and by its flag', () => {
    const written = all.flatMap(({ code, names, aliases }) =>
      [...Object.values(names), ...aliases, ...calledBesides(code), flagOf(code)].map((name) => ({
        code,
        name,
      })),
    );
    expect(written.length).toBeGreaterThan(1300);
    const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
    const shared = ['Корея', 'Korea', 'Конго', 'Congo', 'The Congo', 'Гвинея', 'Guinea'];
    const missed = written
      .filter(({ name }) => (letters(name) === 0 || letters(name) > 2) && !shared.includes(name))
      .filter(({ code, name }) => named(name) !== code);
    expect(missed).toEqual([]);
  });

  test.each([
    ['в Турцию', 'TR'],
    ['Гермаия', 'DE'],
    ['Испанияға', 'ES'],
    ['поланд', 'PL'],
    ['Корея', ['KR', 'KP']],
    ['по', undefined],
    ['no', undefined],
    ['да', undefined],
    ['IT', undefined],
    ['us', undefined],
    ['Гер', undefined],
    ['спасибо', undefined],
    ['рахмет', undefined],
    ['статус', undefined],
    ['апостиль', undefined],
    ['мне нужна справка для Германии', 'DE'],
    ['анықтама Германияға керек', 'DE'],
    ['нужен ли апостиль в Германии', undefined],
    ['🇩🇪 и 🇫🇷', undefined],
    ['🇽🇽', undefined],
  ])('%s: %s', (typed, code) => {
    expect(named(typed)).toEqual(code);
  });

  test.each([
    ['Полшья', []],
    ['Кипрр', ['CY']],
    ['Катарр', ['QA']],
    ['брак', []],
    ['спасибо', []],
    ['справка', []],
    ['оплата', []],
  ])('%s is nearly one, and asked about: %s', (typed, codes) => {
    expect(countriesNearly(catalog, typed)).toEqual(codes);
  });
});

describe('a question', () => {
  test.each([
    ['нужен ли апостиль в Германии?', 'DE'],
    ['апостиль в Турцию сколько стоит', 'TR'],
    ['какой перевод нужен для Южной Кореи', 'KR'],
    ['Германияға апостиль керек пе', 'DE'],
    ['Түркияға қалай жіберемін', 'TR'],
    ['do I need an apostille for Turkey', 'TR'],
    ['is a translation needed in South Korea', 'KR'],
    ['еду из Польши в Германию', undefined],
    ['кроме того, сколько это стоит', undefined],
    ['апостиль в Казахстане', undefined],
    ['апостиль для ОАЭ', 'AE'],
    ['справка в Индию, апостиль', 'IN'],
    ['перевод для Китая', 'CN'],
    ['лечу из Северной Кореи, апостиль', 'KP'],
    ['', undefined],
    ['слово '.repeat(50), undefined],
  ])('"%s" is about %s', (typed, code) => {
    expect(countryWithin(catalog, typed)).toBe(code);
  });
});

describe('a text that is nothing but a country', () => {
  test('by each of its names, and by its flag', () => {
    const missed = all.flatMap(({ code, names }) =>
      [...Object.values(names), flagOf(code)].filter((name) => named(name) !== code),
    );
    // More than one country is called so.
    expect(new Set(missed)).toEqual(new Set(['Гвинея', 'Guinea']));
  });

  test.each([
    ['Гермаия', 'DE'],
    ['Испанияға', 'ES'],
    ['United Kindgom', 'GB'],
    ['Казахстан', 'KZ'],
    // Words that are a slip away from a name: the guide answers them.
    ['бағасы', undefined],
    ['child', undefined],
    ['брак', undefined],
    ['немен', undefined],
    ['chat', undefined],
  ])('%s: %s', (typed, code) => {
    expect(named(typed)).toBe(code);
  });
});

describe('the advice', () => {
  const of = (code: string, on = today) => {
    const country = catalog.countries.find((one) => one.code === code);
    if (country === undefined) throw new Error(code);
    return adviceOf(country, on);
  };

  test('says since when, or from when, the convention is in force', () => {
    const before = { regime: 'legalization', apostille: false, from: '2026-09-11' };
    expect(of('VN', '2026-09-10')).toEqual(before);
    const after = { regime: 'apostille', apostille: true };
    expect(of('VN', '2026-09-11')).toEqual({ ...after, since: '2026-09-11' });
    expect(of('VN', '2027-09-10')).toEqual({ ...after, since: '2026-09-11' });
    // By then it is nothing new any more.
    expect(of('VN', '2027-09-11')).toEqual(after);
  });

  test('offers no apostille for a country outside the convention, although nothing is needed there', () => {
    expect(of('TM')).toEqual({ regime: 'none_needed', apostille: false, doubt: 'conventions' });
    expect(of('RU')).toEqual({ regime: 'none_needed', apostille: true });
  });

  test('says what is uncertain', () => {
    expect(of('GE').doubt).toBe('conventions');
    expect(of('AE').doubt).toBe('hague');
    expect(of('TW').doubt).toBe('other');
    expect(of('DE').doubt).toBeUndefined();
    const doubtful = catalog.countries.filter(({ recheck }) => recheck !== undefined);
    expect(doubtful.every(({ code }) => of(code).doubt !== undefined)).toBe(true);
  });

  test('a step is ticked, its tick taken back, and one that there is not changes nothing', () => {
    expect(toggled([], 3)).toEqual([3]);
    expect(toggled([3], 1)).toEqual([1, 3]);
    expect(toggled([1, 3], 3)).toEqual([1]);
    expect(toggled([1], 9)).toEqual([1]);
    expect(legalizationSteps.reduce<readonly number[]>(toggled, [])).toEqual([...legalizationSteps]);
  });
});

describe('a request that is begun from outside', () => {
  const context = { today, catalog };
  const begin = (start: string) => {
    const state = { answers: answersAtStart(start, context), at: undefined };
    const place = where(applicationForm, state, context);
    return {
      at: place.type === 'question' ? place.question.id : undefined,
      answers: walk(applicationForm, state, context).answers,
      complete: isComplete(applicationForm, state, context),
    };
  };

  test.each([
    ['any', 'for-whom', {}],
    ['electronic', 'for-whom', { kind: 'electronic' }],
    ['paper', 'for-whom', { kind: 'paper' }],
    ['power', 'kind', { 'for-whom': 'other' }],
    ['child', 'kind', { 'for-whom': 'child' }],
    ['DE', 'for-whom', { kind: 'paper', country: 'DE', apostille: 'yes' }],
    ['RU', 'for-whom', { kind: 'paper', country: 'RU' }],
    ['UA', 'for-whom', { kind: 'paper', country: 'UA' }],
    ['AE', 'for-whom', { kind: 'paper', country: 'AE' }],
    ['XX', 'for-whom', {}],
  ])('by %s asks for %s first and knows %o', (start, at, answers) => {
    expect(begin(start)).toEqual({ at, answers, complete: false });
  });

  test('holds nothing in doubt and nothing invalid, for any country', () => {
    for (const { code } of catalog.countries) {
      const { answers } = begin(code);
      expect(answers, code).toMatchObject({ kind: 'paper', country: code });
      expect(Object.keys(answersAtStart(code, context)), code).toEqual(Object.keys(answers));
    }
  });

  test('is named in a button in few letters of few kinds', () => {
    expect([...startKinds, 'DE'].every(isStart)).toBe(true);
    expect(['', 'de', 'DEU', 'paper:x', 'constructor'].some(isStart)).toBe(false);
  });
});
