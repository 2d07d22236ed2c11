/**
 * Reads the data folder: regions, branches, countries and the calendar of public holidays. It is read once,
 * before anything else starts, and a fault in it is the owner's to mend, so it throws: every fault of a file on
 * a line of its own, with file, line and column.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CatalogFaults, type RowFault, readRows } from './csv-rows.ts';
import { isIsoDate } from './domain/birth-date.ts';
import { type ListFault, type ListFaultCode, listFaults, type ReadBranchList } from './domain/branch-list.ts';
import { type Catalog, createLiveCatalog, type LiveCatalog } from './domain/catalog.ts';
import type { Country } from './domain/country.ts';
import { calledBesides, namesOfCountry } from './domain/country-names.ts';
import type { Branch, Region } from './domain/places.ts';
import { type Calendar, type CalendarDay, calendarYears } from './domain/working-days.ts';
import { towns } from './storage/towns.ts';

/** What is wrong with a cell: a code that has a text in every language, where an owner may read it, else words. */
const says = (code: ListFaultCode) => code;

const cell = z
  .string(says('missing'))
  .trim()
  .refine((value) => !value.includes('\uFFFD'), says('not-utf8'))
  // A label with a line break in it would tear the card or the button that it stands on.
  .transform((value) => value.normalize('NFC').replace(/\s+/g, ' '));
const text = cell.refine((value) => value !== '', says('empty'));
const textOrNothing = cell.transform((value) => (value === '' ? undefined : value));
const yesNo = z
  .string(says('missing'))
  .trim()
  .toLowerCase()
  .pipe(z.enum(['yes', 'no'], says('yes-no')))
  .transform((value) => value === 'yes');
/** Cyrillic capitals that look like Latin ones: who types a code with the other keyboard sees no difference. */
const cyrillic = 'АВСЕНІКМОРТХУ';
const latin = 'ABCEHIKMOPTXY';
/** Codes travel in buttons, which hold 64 bytes in all. */
const code = z
  .string(says('missing'))
  .trim()
  .toUpperCase()
  .transform((value) => [...value].map((letter) => latin[cyrillic.indexOf(letter)] ?? letter).join(''))
  .pipe(z.string().regex(/^[A-Z0-9-]{2,12}$/, says('code')));

const isoDate = z.string(says('missing')).refine(isIsoDate, 'is not an existing date yyyy-mm-dd');

const regionRow = z.object({
  code,
  kind: z.enum(['oblast', 'city'], 'is neither oblast nor city'),
  kk: text,
  ru: text,
  en: text,
});

/** Cards and buttons have no room for more. */
const longestLabel = 150;
const isShort = (value: string | undefined) => (value?.length ?? 0) <= longestLabel;
const label = text.refine(isShort, says('too-long'));

/** Empty, or degrees with a point or a comma: spreadsheets write either. The column may be missing. */
const degrees = (most: number) =>
  z
    .string()
    .trim()
    .default('')
    .refine(
      (value) => value === '' || (/^-?\d{1,3}(?:[.,]\d+)?$/.test(value) && Math.abs(numberOf(value)) <= most),
      says('coordinate'),
    )
    .transform((value) => (value === '' ? undefined : numberOf(value)));
const numberOf = (value: string) => Number(value.replace(',', '.'));

const branchRow = z.object({
  code,
  region_code: code,
  kind: z
    .string(says('missing'))
    .trim()
    .toLowerCase()
    .pipe(z.enum(['ordinary', 'duty'], says('branch-kind'))),
  centre: yesNo,
  name_kk: label,
  name_ru: label,
  name_en: label,
  city_kk: label,
  city_ru: label,
  city_en: label,
  address: textOrNothing.refine(isShort, says('too-long')),
  latitude: degrees(90),
  longitude: degrees(180),
  checked: yesNo,
});

const countryRow = z
  .object({
    iso2: z
      .string(says('missing'))
      .regex(/^[A-Z]{2}$/, { error: 'is not two capitals', abort: true })
      .refine((iso2) => iso2 !== 'KZ', 'is Kazakhstan, where no country of use is asked for')
      // Intl reads the codes of former countries as later ones: UK as GB, SU as RU.
      .refine((iso2) => new Intl.Locale('und', { region: iso2 }).region === iso2, 'is a code no longer used'),
    regime: z.enum(
      ['apostille', 'none_needed', 'legalization'],
      'is none of apostille, none_needed and legalization',
    ),
    hague_since: cell
      .refine(
        (date) => date === '' || date === 'no' || isIsoDate(date),
        'is neither empty nor an existing date yyyy-mm-dd, nor "no" for a country outside the convention',
      )
      .transform((date) => (date === '' ? undefined : date)),
    recheck: textOrNothing,
    aliases: cell
      .transform((aliases) => (aliases === '' ? [] : aliases.split('|').map((alias) => alias.trim())))
      .refine((aliases) => !aliases.includes(''), 'has an empty alias'),
    max_age_days: z
      .string()
      .trim()
      .regex(/^(?:[1-9]\d{0,3})?$/, 'is neither empty nor a number of days')
      .default('')
      .transform((days) => (days === '' ? undefined : Number(days))),
    checked: z
      .string()
      .trim()
      .regex(/^(?:yes|no)?$/, 'is neither yes nor no')
      .default(''),
  })
  .refine(({ regime, hague_since }) => regime !== 'legalization' || hague_since === undefined, {
    path: ['hague_since'],
    error: 'is for a country of the convention, not for legalization',
  })
  .refine(({ regime, hague_since }) => regime !== 'apostille' || hague_since !== 'no', {
    path: ['hague_since'],
    error: 'is "no", but an apostille is for countries of the convention',
  })
  .transform(({ iso2, ...row }, check) => {
    const names = namesOfCountry(iso2);
    if (names) return { ...row, iso2, names };
    check.addIssue({ code: 'custom', path: ['iso2'], message: 'is the code of no country' });
    return z.NEVER;
  });

const holidayRow = z.object({
  date: isoDate,
  kind: z.enum(['off', 'work'], 'is neither off nor work'),
  checked: yesNo,
});

function readRegions(csv: string, file: string): readonly Region[] {
  const rows = readRows(csv, file, regionRow, 'code');
  return rows.map(({ kk, ru, en, ...region }) => ({ ...region, names: { kk, ru, en } }));
}

/** The list of branches from CSV: of the data folder, or one that an owner sends. Throws `CatalogFaults`. */
export function readBranches(csv: string, file: string, regions: readonly Region[]): readonly Branch[] {
  const known = new Set(regions.map((region) => region.code));
  const judge = (row: z.infer<typeof branchRow>) => {
    // In the form, the code of a region means the region.
    if (known.has(row.code)) return { column: 'code', what: says('code-of-region') };
    if (known.has(row.region_code)) return undefined;
    return { column: 'region_code', what: says('no-region'), detail: row.region_code };
  };
  // Where a branch stands on the map need not be known.
  const optional = ['latitude', 'longitude'];
  const wanted = Object.keys(branchRow.shape).filter((column) => !optional.includes(column));
  return readRows(csv, file, branchRow, 'code', { wanted, judge }).map((row) => ({
    code: row.code,
    regionCode: row.region_code,
    kind: row.kind,
    centre: row.centre,
    names: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    city: { kk: row.city_kk, ru: row.city_ru, en: row.city_en },
    address: row.address,
    checked: row.checked,
    ...(row.latitude !== undefined &&
      row.longitude !== undefined && { at: { latitude: row.latitude, longitude: row.longitude } }),
  }));
}

/** The same for a list that an owner sends: what is wrong with it is theirs to read. */
export function branchListReader(regions: readonly Region[]): ReadBranchList {
  return (csv) => {
    try {
      return { ok: true, branches: readBranches(csv, 'branches.csv', regions) };
    } catch (error) {
      if (!(error instanceof CatalogFaults)) throw error;
      return { ok: false, faults: error.faults.map(faultOfList) };
    }
  };
}

function faultOfList({ line, column, what, detail }: RowFault): ListFault {
  const known = listFaults.find((one) => one === what);
  if (known === undefined) throw new Error(`a list of branches has no fault ${what}`);
  // What the parser says is English and quotes the file, which may be another one than was meant.
  return { line, column, what: known, detail: known === 'not-csv' ? undefined : detail };
}

function readCountries(csv: string, file: string): readonly Country[] {
  const rows = readRows(csv, file, countryRow, 'iso2');
  return rows.map(({ iso2, names, aliases, regime, hague_since, recheck, ...row }) => ({
    ...{ code: iso2, names, aliases, regime },
    ...(hague_since === 'no' ? { outsideHague: true as const } : hague_since && { hagueSince: hague_since }),
    ...(recheck !== undefined && { recheck }),
    ...(row.max_age_days !== undefined && {
      maxAge: { days: row.max_age_days, checked: row.checked === 'yes' },
    }),
  }));
}

function readCalendar(csv: string, file: string): Calendar {
  const rows = readRows(csv, file, holidayRow, 'date');
  return { days: new Map<string, CalendarDay>(rows.map(({ date, ...day }) => [date, day])) };
}

export function loadCatalog(folder: string): Catalog {
  const read = <Content>(name: string, reader: (csv: string, file: string) => Content): Content => {
    const file = join(folder, name);
    return reader(readFileSync(file, 'utf8'), file);
  };
  const regions = read('regions.csv', readRegions);
  const branches = read('branches.csv', (csv, file) => readBranches(csv, file, regions));
  const countries = read('countries.csv', readCountries);
  const homeNames = namesOfCountry('KZ');
  // Every full build of Node has them; a build for few languages has not.
  if (!homeNames) {
    throw new CatalogFaults('Node.js', [{ what: 'this build does not know countries in kk, ru and en' }]);
  }
  const calendar = read('holidays.csv', readCalendar);
  const uncheckedYears = [...calendarYears(calendar)].flatMap(([year, checked]) => (checked ? [] : [year]));
  return {
    regions,
    branches,
    countries,
    kazakhstan: { code: 'KZ', names: homeNames, aliases: calledBesides('KZ') },
    towns,
    calendar,
    uncheckedYears: uncheckedYears.sort((one, other) => one - other),
  };
}

/** The same, with a list of branches that can be exchanged. */
export function loadLiveCatalog(folder: string): LiveCatalog {
  return createLiveCatalog(loadCatalog(folder));
}
