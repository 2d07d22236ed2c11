import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../src/domain/countries/country.ts';
import { findPlaces, type NamedPlace } from '../../../src/domain/places/branch.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { testDataFolder } from '../../support/data-folder.ts';

const { regions, branches, countries } = loadCatalog(testDataFolder());

const regionsFor = (typed: string) => findPlaces(regions, typed).map(({ names }) => names.en);
const townsFor = (typed: string) => [...new Set(findPlaces(branches, typed).map(({ city }) => city.en))];
const branchesFor = (typed: string) => findPlaces(branches, typed).map(({ code }) => code);

function place(code: string, ...names: [kk: string, ru?: string, en?: string]): NamedPlace {
  const [kk, ru = kk, en = kk] = names;
  return { code, names: { kk, ru, en } };
}

describe('regions are found', () => {
  test.each([
    ['in Kazakh', 'Қызылорда', ['Kyzylorda Region']],
    ['with Kazakh letters typed as Russian ones', 'Кызылорда', ['Kyzylorda Region']],
    ['in Kazakh of Latin letters', 'Qyzylorda', ['Kyzylorda Region']],
    ['in two words by the old spelling', 'Kzyl-Orda', ['Kyzylorda Region']],
    ['in Russian', 'туркестанская', ['Turkistan Region']],
    ['in Russian of Latin letters', 'Turkestanskaya oblast', ['Turkistan Region']],
    ['with marks on Latin letters', 'Türkıstan', ['Turkistan Region']],
    ['with gh for ғ', 'Qaraghandy', ['Karaganda Region']],
    ['with ğ for ғ', 'Qarağandy', ['Karaganda Region']],
    ['in the middle of typing', 'Qaragh', ['Karaganda Region']],
    ['in English', 'karaganda', ['Karaganda Region']],
    ['with j for ж', 'Jetisu', ['Zhetisu Region']],
    ['with zh for ж', 'Zhetysu', ['Zhetisu Region']],
    ['with q for қ', 'Aqmola', ['Akmola Region']],
    ['with yu for ю', 'Aktyubinsk', ['Aktobe Region']],
    ['with a sound between two', 'Мангышлау', []],
    ['with a letter doubled', 'Mangghystau', ['Mangystau Region']],
    ['with the words turned round', 'обл. Павлодарская', ['Pavlodar Region']],
    ['with the kind cut short', 'Жамбылская обл.', ['Zhambyl Region']],
    ['the city first where it is the whole name', 'Almaty', ['Almaty', 'Almaty Region']],
    ['with г. for город', 'г. Шымкент', ['Shymkent']],
    ['with sh for ш', 'Shymkent', ['Shymkent']],
    ['with ş for ш', 'Şymkent', ['Shymkent']],
    ['with ch for ш', 'Chimkent', ['Shymkent']],
    ['with и for ы', 'Шимкент', ['Shymkent']],
    ['with an error at the start', 'Чымкент', ['Shymkent']],
    ['with a letter missing', 'Шмкент', ['Shymkent']],
    ['with two letters swapped', 'Шымекнт', ['Shymkent']],
    ['with a letter too many', 'Астанна', ['Astana']],
    ['with an error in half a name', 'Палвод', ['Pavlodar Region']],
    ['not with two errors', 'Шмекнт', []],
    ['not by a few letters that sound nearly like their beginning', 'Актау', []],
    ['by more of them', 'Karagandens', ['Karaganda Region']],
  ])('%s: %s', (_, typed, names) => {
    expect(regionsFor(typed)).toEqual(names);
  });

  test.each(['область', 'облысы', 'region', 'oblysy', 'Oblast'])('all of a kind by %s', (typed) => {
    expect(regionsFor(typed)).toHaveLength(17);
  });
});

describe('branches are found', () => {
  test.each([
    ['Өскемен', ['Oskemen']],
    ['Оскемен', ['Oskemen']],
    ['Öskemen', ['Oskemen']],
    ['Oskemen', ['Oskemen']],
    ['Ust-Kamenogorsk', ['Oskemen']],
    ["Ust'-Kamenogorsk", ['Oskemen']],
    ['Усткаменогорск', ['Oskemen']],
    ['Усть Каменогрск', ['Oskemen']],
    ['Теміртау', ['Temirtau']],
    ['темиртау', ['Temirtau']],
    ['Temirtaw', ['Temirtau']],
    ['Тимертау', []],
    ['Балхаш', ['Balkhash']],
    ['Balqaş', ['Balkhash']],
    ['Balqash', ['Balkhash']],
    ['Balhash', ['Balkhash']],
    ['Балкхаш', ['Balkhash']],
    ['Семей', ['Semey']],
    ['Семеи', ['Semey']],
    ['Semei', ['Semey']],
    ['Сеией', ['Semey']],
    ['Риддр', ['Ridder']],
    ['Астана', ['Astana']],
    ['тау', ['Almaty', 'Temirtau', 'Kentau']],
  ])('by the town: %s', (typed, towns) => {
    expect(townsFor(typed)).toEqual(towns);
  });

  test.each([
    ['ЦОН № 11', ['T35-11']],
    ['балхаш 4', ['T35-22']],
    ['№2 темиртау', ['T35-13']],
    ['Теміртау № 7', ['T35-18']],
    ['алтын дала', ['T63-02']],
    ['Altyn dala', ['T63-02']],
    ['yablonevyi sad', ['T75-01']],
    ['Аэрапорт', ['T75-05']],
    ['Almaty базар', ['T75-03']],
    ['вокзл астана', ['T71-03']],
  ])('by what sets one apart: %s', (typed, codes) => {
    expect(branchesFor(typed)).toEqual(codes);
  });

  test.each(['ЦОН', 'ХҚКО', 'service centre', 'TSON', 'HQKO'])('all by %s', (typed) => {
    expect(branchesFor(typed)).toEqual(branches.map(({ code }) => code));
  });
});

describe('what is right comes first', () => {
  const towns = [
    place('INSIDE', 'Ақсемейтау'),
    place('LATER', 'Жаңа Семей'),
    place('NEAR', 'Семек'),
    place('LONGER', 'Семейтау'),
    place('EXACT', 'Семей'),
  ];
  const codes = (typed: string) => findPlaces(towns, typed).map(({ code }) => code);

  test('a name, beginnings of words, the inside of words, and nothing that is misspelt', () => {
    expect(codes('Семей')).toEqual(['EXACT', 'LATER', 'LONGER', 'INSIDE']);
    expect(codes('Semey')).toEqual(codes('Семей'));
    expect(codes('Семек')).toEqual(['NEAR']);
  });

  test('what is misspelt in the whole of a word before what is in its beginning', () => {
    expect(codes('Семел')).toEqual(['LATER', 'NEAR', 'EXACT', 'LONGER']);
  });

  test('what is misspelt stands behind what is inside a word', () => {
    expect(codes('емей')).toEqual(['INSIDE', 'LATER', 'LONGER', 'EXACT']);
  });

  test('letters that only sound like a beginning do not hide a slip', () => {
    const [first, second] = findCountries(countries, 'Noway').map(({ code }) => code);
    expect([first, second]).toContain('NZ');
    expect(findCountries(countries, 'Noway').map(({ code }) => code)).toContain('NO');
  });

  test('the name of one place is not the misspelt name of another', () => {
    for (const [typed, code] of [
      ['Ирландия', 'IE'],
      ['Ireland', 'IE'],
      ['Iceland', 'IS'],
      ['Гамбия', 'GM'],
      ['Замбия', 'ZM'],
      ['Иран', 'IR'],
    ] as const) {
      expect(findCountries(countries, typed).map((one) => one.code)).toEqual([code]);
    }
  });
});

describe('a typing error', () => {
  const towns = [
    place('FOUR', 'Абай'),
    place('THREE', 'Тау'),
    place('BOTH', 'Сары Арқа Дала'),
    place('IVORY', 'Ивуар'),
  ];
  const codes = (typed: string) => findPlaces(towns, typed).map(({ code }) => code);

  test.each([
    ['Абйа', ['FOUR']],
    ['Абаи', ['FOUR']],
    ['Аббай', ['FOUR']],
    ['Ббай', ['FOUR']],
    ['Абаы', ['FOUR']],
    ['абы', []],
    ['таук', []],
    ['туа', []],
    // Three letters, though four by sound: iuar.
    ['юар', []],
    ['Сары Аркы Дала', ['BOTH']],
    ['Сары Арка Дплв', []],
    ['Сарыарка', ['BOTH']],
    ['Сарыаркы', ['BOTH']],
    ['Са ры Арка', ['BOTH']],
    ['Дала Сары', ['BOTH']],
    ['Дала Сарк', ['BOTH']],
    ['Дало Сарк', []],
  ])('%s', (typed, found) => {
    expect(codes(typed)).toEqual(found);
  });
});
