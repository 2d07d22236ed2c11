import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../src/domain/dates/working-days.ts';
import { locales } from '../../src/domain/locale.ts';
import { findPlaces } from '../../src/domain/places/branch.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';
import { testDataFolder } from '../support/data-folder.ts';

const data = join(import.meta.dirname, '..', '..', 'data');

describe('the data folder', () => {
  const catalog = loadCatalog(data);

  test('has every region, each with a branch', () => {
    expect(catalog.regions).toHaveLength(20);
    expect(catalog.regions.filter(({ kind }) => kind === 'city').map(({ names }) => names.en)).toEqual([
      'Astana',
      'Almaty',
      'Shymkent',
    ]);
    const served = new Set(catalog.branches.map(({ regionCode }) => regionCode));
    expect(catalog.regions.filter(({ code }) => !served.has(code))).toEqual([]);
  });

  test('gives branches in three languages', () => {
    expect(catalog.branches.find(({ code }) => code === 'C63')).toEqual({
      code: 'C63',
      regionCode: 'KZ-63',
      kind: 'ordinary',
      centre: true,
      names: {
        kk: 'Өскемен қаласының ХҚКО',
        ru: 'ЦОН г. Усть-Каменогорск',
        en: 'Public service centre, Oskemen',
      },
      city: { kk: 'Өскемен', ru: 'Усть-Каменогорск', en: 'Oskemen' },
      address: undefined,
      checked: false,
    });
    expect(findPlaces(catalog.branches, 'каменог').map(({ code }) => code)).toEqual(['C63']);
  });

  test('gives countries of use in three languages, with what else they are called', () => {
    const country = (wanted: string) => catalog.countries.find(({ code }) => code === wanted);
    expect(catalog.countries).toHaveLength(200);
    expect(country('VN')).toEqual({
      code: 'VN',
      names: { kk: 'Вьетнам', ru: 'Вьетнам', en: 'Vietnam' },
      aliases: ['Vietnam', 'Viet Nam'],
      regime: 'apostille',
      hagueSince: '2026-09-11',
    });
    expect(country('PS')).toEqual({
      code: 'PS',
      names: { kk: 'Палестина', ru: 'Палестина', en: 'Palestine' },
      aliases: ['Палестина'],
      regime: 'legalization',
      recheck: 'ask the receiving body',
    });
    expect(country('AF')).toEqual({
      code: 'AF',
      names: { kk: 'Ауғанстан', ru: 'Афганистан', en: 'Afghanistan' },
      aliases: [],
      regime: 'legalization',
    });
  });

  test('has Kazakhstan apart from them', () => {
    expect(catalog.countries.some(({ code }) => code === 'KZ')).toBe(false);
    expect(catalog.kazakhstan).toEqual({
      code: 'KZ',
      names: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
      aliases: expect.arrayContaining(['ҚР', 'РК']),
    });
  });

  test('knows the holidays, and which years are not confirmed', () => {
    expect(catalog.calendar.days.get('2026-03-23')).toEqual({ kind: 'off', checked: true });
    expect(catalog.uncheckedYears).toEqual([2027]);
    expect(addWorkingDays(catalog.calendar, '2026-03-20', 5)).toEqual({ on: '2026-04-01', checked: true });
    expect(addWorkingDays(catalog.calendar, '2026-12-31', 1)).toEqual({ on: '2027-01-05', checked: false });
  });
});

describe('the made-up branches', () => {
  const catalog = loadCatalog(testDataFolder());
  const inRegion = (code: string) => catalog.branches.filter(({ regionCode }) => regionCode === code);

  test('come in place of the real ones, the rest stays', () => {
    const real = loadCatalog(data);
    expect({ ...catalog, branches: real.branches }).toEqual(real);
    expect(real.branches.some(({ code }) => catalog.branches.some((branch) => branch.code === code))).toBe(
      false,
    );
  });

  test('fill pages in one region, and are one in another', () => {
    expect(inRegion('KZ-35').length).toBeGreaterThan(20);
    expect(new Set(inRegion('KZ-35').map(({ city }) => city.en)).size).toBe(3);
    expect(inRegion('KZ-10')).toHaveLength(1);
    expect(inRegion('KZ-71').length).toBeGreaterThan(1);
    expect(inRegion('KZ-75').length).toBeGreaterThan(1);
  });

  test('are of both kinds, in centres and not, with an address and without', () => {
    const kinds = new Set(catalog.branches.map(({ kind, centre }) => `${kind}, ${centre}`));
    expect(kinds.size).toBe(4);
    expect(new Set(catalog.branches.map(({ address }) => address !== undefined)).size).toBe(2);
    expect(new Set(catalog.branches.map(({ checked }) => checked)).size).toBe(2);
  });

  test('have names of their own', () => {
    for (const locale of locales) {
      expect(new Set(catalog.branches.map(({ names }) => names[locale])).size).toBe(catalog.branches.length);
    }
  });
});
