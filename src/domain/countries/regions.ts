import { lookOf } from '../places/place-spelling.ts';

/**
 * Regions that the list of towns does not have by name, and the countries in which papers say that they lie: of two the person
 * chooses.
 */
const regions: Readonly<Record<string, readonly string[]>> = {
  'Крым|Республика Крым|Крымская область|Крымская АССР|Қырым|Crimea|Krym': ['UA', 'RU'],
  'Донбасс|ДНР|ЛНР|Donbas|Donbass': ['UA', 'RU'],
  'Абхазия|Абхазская АССР|Абхазия АКСР|Abkhazia|Южная Осетия|Оңтүстік Осетия|South Ossetia': ['GE'],
  'Приднестровье|ПМР|Днестр маңы|Transnistria': ['MD'],
  'Нагорный Карабах|Карабах|Таулы Қарабақ|Karabakh|Nagorno-Karabakh': ['AZ'],
  'Каракалпакия|Каракалпакстан|Каракалпакская АССР|Қарақалпақстан|Karakalpakstan': ['UZ'],
};
const regionsCalled: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(regions).flatMap(([called, countries]) =>
    called.split('|').map((name) => [lookOf(name), countries] as const),
  ),
);

/** The countries in which a region of this name lies by somebody's papers; undefined: it is none of these. */
export function countriesOfRegion(name: string): readonly string[] | undefined {
  return regionsCalled.get(lookOf(name));
}
