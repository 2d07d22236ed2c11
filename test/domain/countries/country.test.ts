import { describe, expect, test } from 'vitest';
import { type Country, findCountries, regimeOn } from '../../../src/domain/countries/country.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { testDataFolder } from '../../support/data-folder.ts';

const { countries } = loadCatalog(testDataFolder());

const found = (typed: string) => findCountries(countries, typed).map(({ code }) => code);

const named = countries.flatMap((country) =>
  [...Object.values(country.names), ...country.aliases].map((name) => ({ code: country.code, name })),
);

describe('the regime', () => {
  const party: Pick<Country, 'regime' | 'hagueSince'> = { regime: 'apostille', hagueSince: '2026-09-11' };

  test.each([
    ['before the convention is in force', party, '2026-09-10', 'legalization'],
    ['on its first day', party, '2026-09-11', 'apostille'],
    ['after it', party, '2027-01-01', 'apostille'],
    ['of a party since a day that is not known', { regime: 'apostille' }, '1900-01-01', 'apostille'],
    ['of a country that is no party', { regime: 'legalization' }, '2026-01-01', 'legalization'],
    ['without a need, whatever the date', { ...party, regime: 'none_needed' }, '2026-01-01', 'none_needed'],
  ] as const)('%s', (_, country, date, regime) => {
    expect(regimeOn(country, date)).toBe(regime);
  });

  test.each([
    ['VN', '2026-09-10', 'legalization'],
    ['VN', '2026-09-11', 'apostille'],
    ['DE', '2026-01-01', 'apostille'],
    ['RU', '2026-01-01', 'none_needed'],
    ['AE', '2026-01-01', 'legalization'],
  ])('of %s on %s', (code, date, regime) => {
    const country = countries.find((one) => one.code === code);
    expect(country && regimeOn(country, date)).toBe(regime);
  });
});

describe('countries are found', () => {
  test('each first by each of its names and aliases, in any capitals', () => {
    const written = named.flatMap(({ code, name }) =>
      [name, name.toUpperCase(), ` ${name.toLowerCase()}. `].map((typed) => ({ code, typed })),
    );
    expect(written.length).toBeGreaterThan(1800);
    expect(written.filter(({ code, typed }) => found(typed)[0] !== code)).toEqual([]);
  });

  test.each([
    ['Ресей', ['RU']],
    ['resei', ['RU']],
    ['Rossiya', ['RU']],
    ['Росия', ['RU']],
    ['Россея', ['RU']],
    ['Germaniya', ['DE']],
    ['Германя', ['DE']],
    ['Греманя', ['DE']],
    ['Гремання', []],
    ['грмания', ['DE']],
    ['Germny', ['DE']],
    ['Yaponiya', ['JP']],
    ['Жапония', ['JP']],
    ['Zhaponiya', ['JP']],
    ['Japonia', ['JP']],
    ['Frantsiya', ['FR']],
    ['Shveytsariya', ['CH']],
    ['Chekhiya', ['CZ']],
    ["Pol'sha", ['PL']],
    ['Polsha', ['PL']],
    ['Tadzhikistan', ['TJ']],
    ['Azerbaydzhan', ['AZ']],
    ['Өзбекстан', ['UZ']],
    ['озбекстан', ['UZ']],
    ['Özbekstan', ['UZ']],
    ['Qyrgyzstan', ['KG']],
    ['Kirgiziya', ['KG']],
    ['турция', ['TR']],
    ['Turkiye', ['TR']],
    ['Qytai', ['CN']],
    ['Мысыр', ['EG']],
    ['Egipet', ['EG']],
    ['кот дивуар', ['CI']],
    ["Cote d'Ivoire", ['CI']],
    ['Hongkong', ['HK']],
    ['Зеландия новая', ['NZ']],
    ['Новая Зиландия', ['NZ']],
    ['Вликобритания', ['GB']],
    ['Англя', ['GB']],
    ['SShA', ['US']],
    ['U.S.A.', ['US']],
    ['Дубаи', ['AE']],
    ['OAE', ['AE']],
    ['Нигер', ['NE', 'NG']],
    ['Гвинея', ['GN', 'GQ', 'GW', 'PG']],
    ['Корея', ['KR', 'KP']],
    ['Конго', ['CG', 'CD']],
    ['🇩🇪', ['DE']],
    [' 🇩🇪 ', ['DE']],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', ['GB']],
    ['🇷🇺 Ресей', ['RU']],
    ['🇩🇪 Франция', ['DE', 'FR']],
    ['Казахстан', []],
    ['🇰🇿', []],
    ['KZ', []],
    ['🇦', []],
    ['🏁', []],
    ['', []],
    ['я', []],
    ['49', []],
    ['Атлантида', []],
    ['Нарния', []],
  ])('%s → %j', (typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });

  test.each([
    ['DE', 'DE', 'DK'],
    ['de', 'DE', 'DK'],
    [' De. ', 'DE', 'DK'],
    ['in', 'IN', 'ID'],
    ['CH', 'CH', 'CL'],
    ['us', 'US', undefined],
    ['uk', 'GB', 'UA'],
  ])('by the code %j first, then by the beginnings of names', (typed, first, then) => {
    const codes = found(typed);
    expect(codes[0]).toBe(first);
    if (then) expect(codes.slice(1)).toContain(then);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('every one by its code and its flag', () => {
    for (const { code } of countries) {
      expect(found(code)[0]).toBe(code);
      expect(found(code.toLowerCase())[0]).toBe(code);
      const flag = [...code]
        .map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65))
        .join('');
      expect(found(flag)).toEqual([code]);
    }
  });
});
