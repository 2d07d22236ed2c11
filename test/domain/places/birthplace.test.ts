import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calledBesides } from '../../../src/domain/countries/country-names.ts';
import { allCountries } from '../../../src/domain/countries/typed-country.ts';
import { longestPlace, readBirthplace } from '../../../src/domain/places/birthplace.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';

const catalog = loadCatalog(join(import.meta.dirname, '..', '..', '..', 'data'));

/** "KZ Семей" where it is certain; else why it is asked, and what is offered. */
function outcome(typed: string): string {
  const reading = readBirthplace(catalog, typed);
  if (reading === undefined) return 'none';
  const say = ({ country, place }: { readonly country: string; readonly place: string | undefined }) =>
    place === undefined ? country : `${country} ${place}`;
  return reading.type === 'certain' ? say(reading) : `${reading.why}: ${reading.offers.map(say).join(' | ')}`;
}

describe('a country', () => {
  test('is read by any of its names, alone and with something behind it', () => {
    const shared = ['Корея', 'Korea', 'Конго', 'Congo', 'The Congo', 'Гвинея', 'Guinea'];
    const named = allCountries(catalog).flatMap(({ code, names, aliases = [] }) =>
      [...Object.values(names), ...aliases, ...calledBesides(code)]
        .filter((name) => !shared.includes(name))
        .map((name) => ({ code, name })),
    );
    const wrong = named.filter(
      ({ code, name }) =>
        // A town may be an alias: Дубай.
        ![code, `${code} ${name}`].includes(outcome(name)) || outcome(`${name}, Село-2`) !== `${code} Село-2`,
    );
    expect(named.length).toBeGreaterThan(1300);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Россия, Омск', 'RU Омск'],
    ['Россия,Омск', 'RU Омск'],
    ['Ресей Омбы', 'RU Омбы'],
    ['РФ, г. Омск, Омская обл.', 'RU г. Омск, Омская обл.'],
    ['Омск, Россия', 'RU Омск'],
    ['Россия - Омск', 'RU Омск'],
    ['  россия  ', 'RU'],
    ['Россия.', 'RU'],
    ['Rossiya, Omsk', 'RU Omsk'],
    ['Germany Berlin', 'DE Berlin'],
    ['Germaniya, Berlin', 'DE Berlin'],
    ['Қазақстан, Алматы', 'KZ Алматы'],
    ['Казахстан Семей', 'KZ Семей'],
    ['Qazaqstan', 'KZ'],
    ['Гвинея', 'birth-several: GN | GW | GQ'],
    ['Пхеньян, Корея', 'KP Пхеньян'],
    ['Гвинея, Конакри', 'GN Конакри'],
    ['Гвинея-Бисау', 'GW'],
    ['Гвинея Бисау', 'GW'],
    ['Гвинея-Бисау, Бафата', 'GW Бафата'],
    ['Экваториальная Гвинея Малабо', 'GQ Малабо'],
    ['Южный Судан, Джуба', 'SS Джуба'],
    ['Судан, Хартум', 'SD Хартум'],
    ['Судан Южный', 'SS'],
    ['Кот д’Ивуар, Абиджан', 'CI Абиджан'],
    ['Америка Құрама Штаттары, Бостон', 'US Бостон'],
    ['Бостон, Соединённые Штаты Америки', 'US Бостон'],
    ['🇷🇺', 'RU'],
    ['🇷🇺 Омск', 'RU Омск'],
    ['🇷🇺Омск', 'RU Омск'],
    ['Россия 🇷🇺, Омск', 'RU Омск'],
    ['🇰🇿, Тараз', 'KZ Тараз'],
    ['Chad', 'TD'],
    ['DE', 'DE'],
    ['Дубай', 'AE Дубай'],
    ['Казахская ССР, Семипалатинск', 'KZ Семипалатинск'],
    ['КазССР, г. Караганда', 'KZ г. Караганда'],
    ['Қазақ КСР, Ақмола', 'KZ Ақмола'],
  ])('%s: %s', (typed, right) => {
    expect(outcome(typed)).toBe(right);
  });
});

describe('a town', () => {
  const abroad: Readonly<Record<string, string>> = {
    RU: 'Москва|Moscow|Moskva|МОСКВА|Мәскеу|г. Москва|Омск|Г.ОМСК|г Омск|Омбы|Ленинград|Санкт-Петербург|Свердловск|Грозный',
    DE: 'Берлин|Berlin|BERLIN',
    UZ: 'Ташкент|Tashkent|Toshkent|Самарқанд|Самарканд|Нукус',
    KG: 'Бишкек|Фрунзе|Ош|Ош қаласы',
    UA: 'Киев|Kyiv|Харьков|Львов',
    CN: 'Пекин|Үрімжі|Урумчи|Құлжа',
    MN: 'Улан-Батор|Баян-Өлгий|Ұланбатыр',
    ...{ TR: 'Стамбул', KR: 'Сеул', GB: 'Лондон', FR: 'Париж', US: 'New York', AZ: 'Баку', BY: 'Минск' },
  };

  test.each(Object.entries(abroad))('of %s: %s', (country, names) => {
    const towns = names.split('|');
    expect(towns.map(outcome)).toEqual(towns.map((town) => `${country} ${town}`));
  });

  test.each([
    ...[
      'Целиноград',
      'Алма-Ата',
      'Акмолинск',
      'Шевченко',
      'Гурьев',
      'Усть-Каменогорск',
      'УСТЬ-КАМЕНОГОРСК',
      'Семипалатинск',
    ],
    ...[
      'Джамбул',
      'Чимкент',
      'Капчагай',
      'Қонаев',
      'Нур-Султан',
      'Нұр-Сұлтан',
      'Кустанай',
      'Кокчетав',
      'Петропавловск',
      'Уральск',
    ],
    ...[
      'Актюбинск',
      'Лениногорск',
      'Никольский',
      'Талды-Курган',
      'Джезказган',
      'Новый Узень',
      'Зыряновск',
      'Кзыл-Орда',
      'Ермак',
      'Аральск',
      'Байконур',
    ],
    ...[
      'Алматы',
      'Астана',
      'Шымкент',
      'Қарағанды',
      'Орал',
      'Алға',
      'Ырғыз',
      'Макат',
      'Семей',
      'Almaty',
      'Almata',
      'Kokshetau',
    ],
    ...[
      'г. Семипалатинск',
      'Астана қ.',
      'Астана қаласы',
      'Ақкөл ауылы',
      'ауыл Ақкөл',
      'г.Шымкент',
      'ГОР. КУСТАНАЙ',
    ],
    ...[
      'Шу ауданы, Төле би ауылы',
      'Қарағанды облысы, Шет ауданы, Ақой ауылы',
      'с. Покровка, Кустанайская область',
    ],
    ...['ЦЕЛИНОГРАДСКАЯ ОБЛ АТБАСАРСКИЙ Р-Н С СЕРГЕЕВКА', 'село Ивановка Целиноградской области'],
    'Талды-Курганская обл., Панфиловский р-н, с. Головацкое',
    'роддом №2 г. Алматы',
  ])('of Kazakhstan, also as papers of before have it: %s', (typed) => {
    expect(outcome(typed)).toBe(`KZ ${typed}`);
  });

  test.each([
    'ОМСКАЯ ОБЛ., Г. ОМСК',
    'АЛТАЙСКИЙ КРАЙ, Г. БАРНАУЛ',
    'Томск обл',
    'Омская область, Исилькульский район, с. Первотаровка',
    'Чечено-Ингушская АССР, г. Грозный',
  ])('with its region, as registers write it: %s', (typed) => {
    expect(outcome(typed)).toBe(`RU ${typed}`);
  });
});

describe('is asked about', () => {
  test.each([
    ['СССР', 'birth-former: KZ | RU | UZ | KG | UA | BY | TJ | TM'],
    ['КСРО', 'birth-former: KZ | RU | UZ | KG | UA | BY | TJ | TM'],
    ['USSR', 'birth-former: KZ | RU | UZ | KG | UA | BY | TJ | TM'],
    ['ГДР', 'birth-former: DE'],
    ['Чехословакия', 'birth-former: CZ | SK'],
    ['Прага, Чехословакия', 'birth-former: CZ Прага | SK Прага'],
    ['Югославия', 'birth-former: RS | HR | BA | SI | MK | ME | XK'],
    ['РСФСР', 'birth-former: RU'],
    ['Қырғыз КСР', 'birth-former: KG'],
    ['Ташкент, УзССР', 'birth-former: UZ Ташкент'],
    ['Ташкент Узбекская ССР', 'birth-former: UZ Ташкент'],
    ['УзССР, г. Ташкент', 'birth-former: UZ г. Ташкент'],
    ['г. Омск, РСФСР', 'birth-former: RU г. Омск'],
    ['Душанбе, Тадж.ССР', 'birth-former: TJ Душанбе'],
    ['Карл-Маркс-Штадт, ГДР', 'birth-former: DE Карл-Маркс-Штадт'],
  ])('a state that is gone: %s', (typed, right) => {
    expect(outcome(typed)).toBe(right);
  });

  test('a town of the Soviet Union, the country that it is in today first', () => {
    expect(outcome('Ташкент, СССР')).toMatch(/^birth-former: UZ Ташкент \| KZ Ташкент \|/);
  });

  test.each([
    ['Брест', ['BY', 'FR', 'KZ']],
    ['Победа', ['BY', 'KZ']],
    ['Георгиевка', ['KZ', 'RU']],
    ['Покровка', ['KG', 'RU', 'UA', 'KZ']],
    ['Красноармейск', ['KZ', 'UA', 'RU']],
    // Of a village in Russia there may well be another in Kazakhstan.
    ['Пешково', ['RU', 'KZ']],
  ])('a name in several countries: %s', (typed, countries) => {
    expect(outcome(typed)).toBe(`birth-several: ${countries.map((one) => `${one} ${typed}`).join(' | ')}`);
  });

  test.each([
    ['Москваа', 'RU Москва'],
    ['Ташкет', 'UZ Ташкент'],
    ['Шымкетн', 'KZ Шымкент'],
    ['Карагнда', 'KZ Караганда'],
    ['Роуссия', 'RU'],
  ])('a slip: %s may be %s', (typed, first) => {
    expect(outcome(typed)).toBe(`birth-misspelt: ${first} | KZ ${typed} | RU ${typed} | UZ ${typed}`);
  });

  test.each(['asdf', 'Жаңажол', 'село Нигдеево', 'не знаю'])('what nobody knows: %s', (typed) => {
    expect(outcome(typed)).toBe(
      `birth-unknown: ${['KZ', 'RU', 'UZ', 'KG', 'CN', 'MN'].map((one) => `${one} ${typed}`).join(' | ')}`,
    );
  });
});

test.each(['', ' ', ',', '-', '1', '12.05.1990', '...', '🏁', '🇦🇶', 'ж'.repeat(longestPlace + 1)])(
  '%j is no place',
  (typed) => {
    expect(outcome(typed)).toBe('none');
  },
);

test('any text is read without fail, and nothing is offered that was not typed', () => {
  const names = allCountries(catalog).flatMap((place) => Object.values(place.names));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'grapheme' })).map((both) => both.join('')),
    fc.string({ unit: fc.constantFrom(...'абвгдежзиклмнопрст қаласы облысы, г.'), maxLength: 60 }),
  );
  fc.assert(
    fc.property(anyText, (typed) => {
      const reading = readBirthplace(catalog, typed);
      expect(readBirthplace(catalog, typed)).toEqual(reading);
      if (reading?.type === 'certain' && reading.place !== undefined) {
        expect(typed.replace(/\p{RI}+/gu, ' ')).toContain(reading.place.split(' ')[0]);
      }
      if (reading?.type === 'asked') expect(reading.offers.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
