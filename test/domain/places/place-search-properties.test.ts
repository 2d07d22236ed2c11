import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../src/domain/countries/country.ts';
import { findPlaces } from '../../../src/domain/places/branch.ts';
import { lookOf } from '../../../src/domain/places/place-spelling.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { testDataFolder } from '../../support/data-folder.ts';

const { branches, countries } = loadCatalog(testDataFolder());

const every = countries.flatMap((country) =>
  [...Object.values(country.names), ...country.aliases].map((name) => ({ country, name })),
);

describe('for any text', () => {
  const alphabets = ['абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі', 'abcdefghijklmnopqrstuvwxyz'];
  const long = every.filter(({ name }) => (name.match(/\p{L}/gu)?.length ?? 0) >= 6);

  const misspelt = fc
    .record({
      one: fc.constantFrom(...long),
      at: fc.nat(),
      letter: fc.nat(),
      error: fc.constantFrom('missing', 'extra', 'wrong', 'swapped'),
    })
    .map(({ one, at, letter, error }) => {
      const signs = [...one.name];
      const letters = signs.flatMap((sign, index) => (/\p{L}/u.test(sign) ? [index] : []));
      const here = letters[at % letters.length] ?? 0;
      const alphabet = alphabets.find((known) => known.includes((signs[here] ?? '').toLowerCase())) ?? 'a';
      const other = alphabet[letter % alphabet.length] ?? 'a';
      const next = signs[here + 1] ?? '';
      if (error === 'missing') signs.splice(here, 1);
      else if (error === 'extra') signs.splice(here, 0, other);
      else if (error === 'wrong') signs.splice(here, 1, other);
      else if (/\p{L}/u.test(next)) signs.splice(here, 2, next, signs[here] ?? '');
      return { ...one, typed: signs.join('') };
    });

  test('one error in a name of six letters or more still finds it', () => {
    // As names look: whoever leaves the в out of Малави writes the beginning of Малайзия.
    const begins = (name: string, typed: string) =>
      ` ${lookOf(name)}`.includes(` ${lookOf(typed)}`) ||
      lookOf(name).replaceAll(' ', '').startsWith(lookOf(typed).replaceAll(' ', ''));
    fc.assert(
      fc.property(misspelt, ({ country, typed }) => {
        // Gambia with a Z is Zambia.
        const asTyped = every.some((other) => other.country !== country && begins(other.name, typed));
        expect(asTyped || findCountries(countries, typed).includes(country)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.string({ unit: fc.constantFrom(...alphabets.join(''), ...' -’№🇩🇪') }),
  );

  test('there is an answer, always the same, of the places given', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const found = findPlaces(branches, typed);
        expect(findPlaces(branches, typed)).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((branch) => branches.includes(branch))).toBe(true);
        // Copies have no spellings yet: what was made for earlier answers changes nothing.
        const copies = branches.map((branch) => ({ ...branch }));
        expect(findPlaces(copies, typed)).toEqual(found);
      }),
    );
  });

  test('part of a name finds it, in any capitals', () => {
    const part = fc.record({ one: fc.constantFrom(...every), from: fc.nat(), length: fc.nat() });
    fc.assert(
      fc.property(part, ({ one: { country, name }, from, length }) => {
        const start = from % (name.length - 1);
        const typed = name.slice(start, start + 2 + (length % name.length));
        if ((typed.match(/\p{L}/gu)?.length ?? 0) < 2 || /^[a-z]\W*[a-z]$/i.test(typed)) return;
        for (const written of [typed, typed.toUpperCase(), typed.toLowerCase()]) {
          expect(findPlaces(countries, written)).toContain(country);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a message too long to be a name finds nothing', () => {
    expect(findPlaces(branches, 'Семей'.padEnd(4096, ' а'))).toEqual([]);
  });
});

test('two hundred messages over as many branches as the country has are answered', () => {
  const many = Array.from({ length: 250 }, (_, at) => ({
    code: `M${at}`,
    names: { kk: `Қала ${at}`, ru: `Город № ${at}`, en: `Town ${at}` },
    city: branches[at % branches.length]?.city ?? { kk: '', ru: '', en: '' },
  }));
  const typed = ['Шымкнет', 'Qaraghandy', 'ЦОН', 'нет такого места', 'кала'];
  const found = Array.from({ length: 200 }, (_, at) => findPlaces(many, typed[at % typed.length] ?? ''));
  expect(found).toHaveLength(200);
  expect(found.at(-1)).toHaveLength(250);
});
