import type { Country } from '../../../src/domain/countries/country.ts';
import type { Branch } from '../../../src/domain/places/branch.ts';
import type { Catalog } from '../../../src/domain/places/catalog.ts';
import { towns } from '../../../src/storage/form/towns.ts';

/** A few places of each kind that the application asks for. */

function branch(code: string, regionCode: string, name: string): Branch {
  const names = { kk: name, ru: name, en: name };
  return {
    code,
    regionCode,
    kind: 'ordinary',
    centre: false,
    names,
    city: names,
    address: undefined,
    checked: true,
  };
}

type Region = Catalog['regions'][number];

function region(code: string, name: string, kind: Region['kind'] = 'oblast'): Region {
  return { code, kind, names: { kk: name, ru: name, en: name } };
}

type Names = readonly [kk: string, ru: string, en: string];

function country(
  code: string,
  [kk, ru, en]: Names,
  regime: Country['regime'],
  more: Pick<Country, 'hagueSince' | 'recheck' | 'outsideHague'> = {},
): Country {
  return { code, names: { kk, ru, en }, aliases: [], regime, ...more };
}

/**
 * Two regions with several branches, one with a single branch, one without any; two branches have a word in common.
 * Countries of each regime, one of which joins the convention only after `context.today`.
 */
export const smallCatalog: Catalog = {
  regions: [
    region('KZ-10', 'Абай'),
    region('KZ-63', 'Шығыс Қазақстан'),
    region('KZ-99', 'Ешкімсіз'),
    region('KZ-79', 'Шымкент', 'city'),
  ],
  branches: [
    branch('A1', 'KZ-10', 'Семей орталық'),
    branch('A2', 'KZ-10', 'Аягөз'),
    branch('B1', 'KZ-63', 'Өскемен орталық'),
    branch('B2', 'KZ-63', 'Өскемен жағалау'),
    branch('B3', 'KZ-63', 'Риддер'),
    branch('C1', 'KZ-79', 'Қаратау'),
  ],
  countries: [
    country('DE', ['Германия', 'Германия', 'Germany'], 'apostille'),
    country('TR', ['Түркия', 'Турция', 'Türkiye'], 'apostille', { hagueSince: '1985-09-29' }),
    country('RU', ['Ресей', 'Россия', 'Russia'], 'none_needed'),
    country('TM', ['Түрікменстан', 'Туркменистан', 'Turkmenistan'], 'none_needed', { outsideHague: true }),
    country('UA', ['Украина', 'Украина', 'Ukraine'], 'none_needed', { recheck: 'it may have changed' }),
    country('AE', ['Біріккен Араб Әмірліктері', 'Эмираты', 'United Arab Emirates'], 'legalization', {
      recheck: 'it may have changed',
    }),
    country('QA', ['Катар', 'Катар', 'Qatar'], 'legalization'),
    country('VN', ['Вьетнам', 'Вьетнам', 'Vietnam'], 'apostille', { hagueSince: '2027-03-01' }),
    country('GW', ['Гвинея-Бисау', 'Гвинея-Бисау', 'Guinea-Bissau'], 'legalization'),
    country('GN', ['Гвинея', 'Гвинея', 'Guinea'], 'legalization'),
  ],
  kazakhstan: {
    code: 'KZ',
    names: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
    aliases: ['Казахская ССР'],
  },
  towns,
  calendar: { days: new Map() },
  uncheckedYears: [],
};
