/**
 * Reads the data folder: regions, branches, countries and the calendar of public holidays. It is read once,
 * before anything else starts, and a fault in it is the owner's to mend, so it throws: every fault of a file on
 * a line of its own, with file, line and column.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { calledBesides, namesOfCountry } from '../domain/countries/country-names.ts';
import { type Calendar, type CalendarDay, calendarYears } from '../domain/dates/working-days.ts';
import { perLocale } from '../domain/locale.ts';
import { isIsoDate } from '../domain/person/birth-date.ts';
import type { Branch, Region } from '../domain/places/branch.ts';
import { type Catalog, createLiveCatalog, type LiveCatalog } from '../domain/places/catalog.ts';
import { regionsBesides } from '../domain/places/region-names.ts';
import { towns } from '../storage/form/towns.ts';
import { code, isShort, label, says, text, textOrNothing, yesNo } from './cell-faults.ts';
import { readCountries } from './countries.ts';
import { CatalogFaults, readRows, readRowsInSlices } from './csv-rows.ts';

const isoDate = z.string(says('missing')).refine(isIsoDate, 'is not an existing date yyyy-mm-dd');

const regionRow = z.object({
  code,
  kind: z.enum(['oblast', 'city'], 'is neither oblast nor city'),
  kk: text,
  ru: text,
  en: text,
});

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

const holidayRow = z.object({
  date: isoDate,
  kind: z.enum(['off', 'work'], 'is neither off nor work'),
  checked: yesNo,
});

function readRegions(csv: string, file: string): readonly Region[] {
  const rows = readRows(csv, file, regionRow, 'code');
  return rows.map(({ kk, ru, en, ...region }) => {
    const aliases = regionsBesides[region.code];
    return { ...region, names: { kk, ru, en }, ...(aliases && { aliases }) };
  });
}

/** The list of branches from CSV: of the data folder, or one that an owner sends. Throws `CatalogFaults`. */
export function readBranches(csv: string, file: string, regions: readonly Region[]): readonly Branch[] {
  return readRows(csv, file, branchRow, 'code', branchRules(regions)).map(branchOf);
}

/** Reads the branches in slices, so that people are served meanwhile. */
export async function readBranchesInSlices(
  csv: string,
  file: string,
  regions: readonly Region[],
): Promise<readonly Branch[]> {
  return (await readRowsInSlices(csv, file, branchRow, 'code', branchRules(regions))).map(branchOf);
}

function branchRules(regions: readonly Region[]) {
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
  return { wanted, judge };
}

function branchOf(row: z.infer<typeof branchRow>): Branch {
  return {
    code: row.code,
    regionCode: row.region_code,
    kind: row.kind,
    centre: row.centre,
    names: perLocale((locale) => row[`name_${locale}`]),
    city: perLocale((locale) => row[`city_${locale}`]),
    address: row.address,
    checked: row.checked,
    ...(row.latitude !== undefined &&
      row.longitude !== undefined && { at: { latitude: row.latitude, longitude: row.longitude } }),
  };
}

function readCalendar(csv: string, file: string): Calendar {
  const rows = readRows(csv, file, holidayRow, 'date');
  return { days: new Map<string, CalendarDay>(rows.map(({ date, ...day }) => [date, day])) };
}

interface Csv {
  readonly regions: string;
  readonly branches: string;
  readonly countries: string;
  readonly holidays: string;
}

/** What was read before, by a hash of the files: a catalog is never changed, so that the same files give the same one. */
const known = new Map<string, Catalog>();
const mostKnown = 4;

/** Throws `CatalogFaults`, or what the system says of a file that can't be read. */
export function loadCatalog(folder: string): Catalog {
  const read = (name: keyof Csv) => readFileSync(join(folder, `${name}.csv`), 'utf8');
  const csv: Csv = {
    regions: read('regions'),
    branches: read('branches'),
    countries: read('countries'),
    holidays: read('holidays'),
  };
  const hash = createHash('sha256').update(JSON.stringify(csv)).digest('base64');
  const catalog = known.get(hash) ?? readCatalog(csv, folder);
  if (known.size >= mostKnown) known.clear();
  known.set(hash, catalog);
  return catalog;
}

function readCatalog(csv: Csv, folder: string): Catalog {
  const read = <Content>(name: keyof Csv, reader: (csv: string, file: string) => Content): Content =>
    reader(csv[name], join(folder, `${name}.csv`));
  const regions = read('regions', readRegions);
  const branches = read('branches', (csv, file) => readBranches(csv, file, regions));
  const countries = read('countries', readCountries);
  const homeNames = namesOfCountry('KZ');
  // Every full build of Node has them; a build for few languages has not.
  if (!homeNames) {
    throw new CatalogFaults('Node.js', [{ what: 'this build does not know countries in kk, ru and en' }]);
  }
  const calendar = read('holidays', readCalendar);
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

/** Loads the lists; the list of branches can be exchanged while the bot runs. */
export function loadLiveCatalog(folder: string): LiveCatalog {
  return createLiveCatalog(loadCatalog(folder));
}
