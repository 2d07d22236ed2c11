import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calledBesides } from '../../../src/domain/countries/country-names.ts';
import { allCountries, readCountry } from '../../../src/domain/countries/typed-country.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';

/** Every name that two lists of the world's countries have, in three languages and in the cases of sentences. */

const catalog = loadCatalog(join(import.meta.dirname, '..', '..', '..', 'data'));
const world = allCountries(catalog);

interface Named {
  readonly locale: Locale;
  readonly code: string;
  readonly name: string;
}

function ofUnicode(locale: Locale): readonly Named[] {
  const styles = (['long', 'short', 'narrow'] as const).map(
    (style) => new Intl.DisplayNames(locale, { type: 'region', style }),
  );
  return world.flatMap(({ code }) => styles.map((one) => ({ locale, code, name: one.of(code) ?? '' })));
}

const load = createRequire(import.meta.url);

function ofIsoList(locale: Locale): readonly Named[] {
  const list: { readonly countries: Readonly<Record<string, string | readonly string[]>> } = load(
    `i18n-iso-countries/langs/${locale}.json`,
  );
  return world.flatMap(({ code }) =>
    [list.countries[code] ?? []].flat().map((name) => ({ locale, code, name })),
  );
}

/** One name for two countries, or for the one that is not the first to think of: asked about. */
const shared: Readonly<Record<string, readonly string[]>> = {
  Congo: ['CG', 'CD'],
  Конго: ['CG', 'CD'],
  Гвинея: ['GN', 'GW', 'GQ'],
  Guinea: ['GN', 'GW', 'GQ'],
};

const every = [
  ...new Map(
    locales
      .flatMap((locale) => [...ofUnicode(locale), ...ofIsoList(locale)])
      .filter(({ name }) => !(name in shared))
      .map((one) => [`${one.locale} ${one.code} ${one.name}`, one]),
  ).values(),
];

/** Short codes of the lists (UK, US) stand for themselves. */
const outcome = (text: string) => {
  const reading = readCountry(world, text);
  return reading?.type === 'certain' ? reading.code : (reading?.codes.join() ?? 'none');
};
const listed = (written: readonly Named[]) => wrong(written).join('\n');
const wrong = (written: readonly Named[]) =>
  written.flatMap(({ name, code }) =>
    outcome(name) === code ? [] : [`${name}: ${outcome(name)}, not ${code}`],
  );

test('there are many', () => {
  expect(world.length).toBeGreaterThan(195);
  expect(every.length).toBeGreaterThan(650);
});

test('each leads to its country', () => {
  expect(listed(every)).toEqual('');
});

test('a name of two countries is asked about', () => {
  for (const [name, codes] of Object.entries(shared)) expect(outcome(name)).toBe(codes.join());
});

const plainName = /^[\p{Script=Cyrillic}\s-]+$/u;
const isFeminine = (name: string) => /ия$/.test(name) && !name.includes(' ') && !name.includes('-');

/** Three cases of those names that follow a rule, written here anew. */
function inRussianCases(name: string): readonly string[] {
  if (isFeminine(name)) {
    const stem = name.slice(0, -1);
    return [`для ${stem}и`, `в ${stem}ю`, `перед ${stem}ей`.slice(6)];
  }
  if (/[бвгдзклмнпрстфх]$/.test(name) && !name.includes(' ') && !/ы|остров/i.test(name.slice(-2))) {
    return [`для ${name}а`, `в ${name}`, `в ${name}е`];
  }
  return [];
}

/** After a vowel or a voiced sound, and by the vowels of the last word; people mix these endings up, so all are tried. */
function inKazakhCases(name: string): readonly string[] {
  const endings =
    /(?:ы|і)$/.test(name) && /\s/.test(name) ? ['на', 'не', 'нда'] : ['ға', 'ге', 'қа', 'да', 'дан'];
  return [...endings.map((ending) => `${name}${ending}`), `${name} үшін`];
}

describe('in sentences', () => {
  test('of Russian', () => {
    const written = every
      .filter(
        ({ locale, name }) =>
          locale === 'ru' &&
          plainName.test(name) &&
          name === name.toLowerCase().replace(/^./, (first) => first.toUpperCase()),
      )
      .flatMap((one) => inRussianCases(one.name).map((name) => ({ ...one, name })));
    expect(written.length).toBeGreaterThan(300);
    expect(listed(written)).toEqual('');
  });

  test('of Kazakh', () => {
    const written = every
      .filter(({ locale, name }) => locale === 'kk' && plainName.test(name))
      .flatMap((one) => inKazakhCases(one.name).map((name) => ({ ...one, name })));
    expect(written.length).toBeGreaterThan(1000);
    expect(listed(written)).toEqual('');
  });

  test('of English', () => {
    const written = every
      .filter(({ locale, name }) => locale === 'en' && name.length > 2)
      .flatMap((one) =>
        [`to ${one.name}`, `for the ${one.name}`, `in ${one.name}`].map((name) => ({ ...one, name })),
      );
    expect(written.length).toBeGreaterThan(600);
    expect(listed(written)).toEqual('');
  });

  test.each([
    ['в Саудовскую Аравию', 'SA'],
    ['для Саудовской Аравии', 'SA'],
    ['в Соединённые Штаты Америки', 'US'],
    ['для Соединённых Штатов Америки', 'US'],
    ['в Соединённых Штатах', 'US'],
    ['для Объединённых Арабских Эмиратов', 'AE'],
    ['в Эмираты', 'AE'],
    ['в Нидерландах', 'NL'],
    ['для Нидерландов', 'NL'],
    ['на Филиппины', 'PH'],
    ['для Филиппин', 'PH'],
    ['с Мальдив', 'MV'],
    ['в Южную Корею', 'KR'],
    ['для Южной Кореи', 'KR'],
    ['в Чехию', 'CZ'],
    ['для Чешской Республики', 'CZ'],
    ['в Новую Зеландию', 'NZ'],
    ['на Шри-Ланку', 'LK'],
    ['для Республики Беларусь', 'BY'],
    ['в Республику Польша', 'PL'],
    ['Польша Республикасына', 'PL'],
    ['в Беларуси', 'BY'],
    ['в Израиле', 'IL'],
    ['из Китая', 'CN'],
    ['в Китае', 'CN'],
    ['для Уругвая', 'UY'],
    ['на Кубу', 'CU'],
    ['в Польше', 'PL'],
    ['в Боснию и Герцеговину', 'BA'],
    ['в Папуа-Новой Гвинее', 'PG'],
    ['Американың', 'US'],
    ['АҚШ-қа', 'US'],
    ['АҚШта', 'US'],
    ['БАӘ-ге', 'AE'],
    ['Біріккен Араб Әмірліктеріне', 'AE'],
    ['Америка Құрама Штаттарына', 'US'],
    ['Ұлыбританияға', 'GB'],
    ['Оңтүстік Кореяға', 'KR'],
    ['Түркиядан', 'TR'],
    ['Ресейге', 'RU'],
    ['Қытайға', 'CN'],
    ['to the USA', 'US'],
    ['for the Netherlands', 'NL'],
    ['v Germaniyu', 'DE'],
  ])('%s: %s', (text, code) => {
    expect([code, undefined]).toContain(
      readCountry(world, text)?.type === 'certain' ? outcome(text) : undefined,
    );
    expect(outcome(text)).toBe(code);
  });
});

describe('in use', () => {
  test.each([
    ['США', 'US'],
    ['АҚШ', 'US'],
    ['USA', 'US'],
    ['usa', 'US'],
    ['U.S.A.', 'US'],
    ['Америка', 'US'],
    ['UK', 'GB'],
    ['the UK', 'GB'],
    ['Англия', 'GB'],
    ['Great Britain', 'GB'],
    ['ОАЭ', 'AE'],
    ['БАӘ', 'AE'],
    ['Эмираты', 'AE'],
    ['ЮАР', 'ZA'],
    ['ЦАР', 'CF'],
    ['КНР', 'CN'],
    ['ҚХР', 'CN'],
    ['РФ', 'RU'],
    ['ФРГ', 'DE'],
    ['КНДР', 'KP'],
    ['Голландия', 'NL'],
    ['Чехия', 'CZ'],
    ['Чех Республикасы', 'CZ'],
    ['Берег Слоновой Кости', 'CI'],
    ['Ivory Coast', 'CI'],
    ['Киргизия', 'KG'],
    ['Белоруссия', 'BY'],
    ['Молдавия', 'MD'],
    ['Туркмения', 'TM'],
    ['Тайланд', 'TH'],
    ['Доминикана', 'DO'],
    ['Заир', 'CD'],
    ['ДР Конго', 'CD'],
    ['Бирма', 'MM'],
    ['Южная Корея', 'KR'],
    ['Корея Южная', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Судан', 'SD'],
    ['Germaniya', 'DE'],
    ['Turkiya', 'TR'],
    ['Turtsiya', 'TR'],
    ['Rossiya', 'RU'],
    ['Kitay', 'CN'],
    ['Yuzhnaya Koreya', 'KR'],
    ['Полша', 'PL'],
    ['Гермаия', 'DE'],
    ['Қазақстан', 'KZ'],
  ])('%s: %s', (text, code) => {
    expect(outcome(text)).toBe(code);
  });
});

describe('never without a question', () => {
  test.each([
    ['Корея', 'KR,KP'],
    ['в Корею', 'KR,KP'],
    ['Korea', 'KR,KP'],
    ['Конго', 'CG,CD'],
    ['Гвинея', 'GN,GW,GQ'],
    ['Герм', 'DE'],
    ['Пол', 'PL'],
    ['Сауд', 'SA'],
  ])('%s: %s', (text, codes) => {
    const reading = readCountry(world, text);
    expect(reading?.type).not.toBe('certain');
    expect(outcome(text).split(',')).toEqual(expect.arrayContaining(codes.split(',')));
  });

  test.each([
    'нет',
    'Нет',
    'НЕТ',
    'no',
    'No',
    'жоқ',
    'жок',
    'все',
    'везде',
    'any',
    'барлығы',
    'любая страна',
    'по',
    'да',
  ])('%s is none', (text) => {
    expect(outcome(text)).toBe('none');
  });

  test('no beginning of two to four letters is taken', () => {
    const called = world.flatMap(({ code, names, aliases = [] }) => [
      ...Object.values(names),
      ...aliases,
      ...calledBesides(code),
    ]);
    const names = new Set(called.map((name) => name.toLowerCase()));
    const taken = every
      .flatMap(({ name }) => [2, 3, 4].map((letters) => name.slice(0, letters)))
      .filter((beginning) => /^\p{L}+$/u.test(beginning))
      // «Иран» begins nothing: it is a name; "De" is the code of Germany, "Ital" is none.
      .filter((beginning) => beginning.length > 2 && !names.has(beginning.toLowerCase()))
      .filter((beginning) => readCountry(world, beginning)?.type === 'certain');
    expect([...new Set(taken)].join()).toEqual('');
  });
});
