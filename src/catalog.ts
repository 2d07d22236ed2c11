/**
 * Reads the data folder: regions, branches, countries and the calendar of public holidays. It is read once,
 * before anything else starts, and a fault in it is the owner's to mend, so it throws: every fault of a file on
 * a line of its own, with file, line and column.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isIsoDate } from './domain/birth-date.ts';
import type { Catalog } from './domain/catalog.ts';
import type { Country } from './domain/country.ts';
import { type Locale, locales } from './domain/locale.ts';
import type { Branch, Region } from './domain/places.ts';
import { type Calendar, type CalendarDay, calendarYears } from './domain/working-days.ts';

/** A file of the data folder that can't be used: the message names file, line and column, one fault a line. */
export class CatalogFaults extends Error {
  override readonly name = 'CatalogFaults';
}

/** A line of a CSV file; `number` is where it ends, counted from 1, the header included. */
interface Line<Row> {
  readonly number: number;
  readonly row: Row;
}

/** What is wrong in a file, one line each; the reader of the file throws them together. */
type Faults = string[];

const cell = z
  .string('is missing')
  .trim()
  .refine((value) => !value.includes('\uFFFD'), 'is not UTF-8')
  .transform((value) => value.normalize('NFC'));
const text = cell.refine((value) => value !== '', 'is empty');
const textOrNothing = cell.transform((value) => (value === '' ? undefined : value));
const yesNo = z.enum(['yes', 'no'], 'is neither yes nor no').transform((value) => value === 'yes');
/** Codes travel in buttons, which hold 64 bytes in all. */
const code = z.string('is missing').regex(/^[A-Z0-9-]{2,12}$/, 'is not 2 to 12 capitals, digits or hyphens');

const isoDate = z.string('is missing').refine(isIsoDate, 'is not an existing date yyyy-mm-dd');

const regionRow = z.object({
  code,
  kind: z.enum(['oblast', 'city'], 'is neither oblast nor city'),
  kk: text,
  ru: text,
  en: text,
});

const branchRow = z.object({
  code,
  region_code: code,
  kind: z.enum(['ordinary', 'duty'], 'is neither ordinary nor duty'),
  centre: yesNo,
  name_kk: text,
  name_ru: text,
  name_en: text,
  city_kk: text,
  city_ru: text,
  city_en: text,
  address: textOrNothing,
  checked: yesNo,
});

const regionNames: Readonly<Record<Locale, Intl.DisplayNames>> = {
  kk: new Intl.DisplayNames('kk', { type: 'region', fallback: 'none' }),
  ru: new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/** The name of a country in every language, unless some language has none. */
function namesOf(iso2: string): Country['names'] | undefined {
  const [kk, ru, en] = locales.map((locale) => regionNames[locale].of(iso2)?.normalize('NFC'));
  return kk && ru && en ? { kk, ru, en } : undefined;
}

const countryRow = z
  .object({
    iso2: z
      .string('is missing')
      .regex(/^[A-Z]{2}$/, { error: 'is not two capitals', abort: true })
      .refine((iso2) => iso2 !== 'KZ', 'is Kazakhstan, where no country of use is asked for')
      // Intl reads the codes of former countries as later ones: UK as GB, SU as RU.
      .refine((iso2) => new Intl.Locale('und', { region: iso2 }).region === iso2, 'is a code no longer used'),
    regime: z.enum(
      ['apostille', 'none_needed', 'legalization'],
      'is none of apostille, none_needed and legalization',
    ),
    hague_since: cell
      .refine((date) => date === '' || isIsoDate(date), 'is neither empty nor an existing date yyyy-mm-dd')
      .transform((date) => (date === '' ? undefined : date)),
    recheck: textOrNothing,
    aliases: cell
      .transform((aliases) => (aliases === '' ? [] : aliases.split('|').map((alias) => alias.trim())))
      .refine((aliases) => !aliases.includes(''), 'has an empty alias'),
  })
  .refine(({ regime, hague_since }) => regime !== 'legalization' || hague_since === undefined, {
    path: ['hague_since'],
    error: 'is for a country of the convention, not for legalization',
  })
  .transform(({ iso2, ...row }, check) => {
    const names = namesOf(iso2);
    if (names) return { ...row, iso2, names };
    check.addIssue({ code: 'custom', path: ['iso2'], message: 'is the code of no country' });
    return z.NEVER;
  });

const holidayRow = z.object({
  date: isoDate,
  kind: z.enum(['off', 'work'], 'is neither off nor work'),
  checked: yesNo,
});

const parsedLines = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

function splitLines(csv: string, file: string): readonly Line<readonly string[]>[] {
  try {
    const lines = parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return parsedLines.parse(lines).map(({ info, record }) => ({ number: info.lines, row: record }));
  } catch (error) {
    if (error instanceof CsvError) throw new CatalogFaults(`${file}: ${error.message}`);
    throw error;
  }
}

/** Rows of one file; columns that `schema` does not name are left alone. `key` may not come twice. */
function readRows<Row extends Record<string, unknown>>(
  csv: string,
  file: string,
  schema: z.ZodType<Row>,
  key: keyof Row & string,
  faults: Faults,
): readonly Line<Row>[] {
  const [header, ...lines] = splitLines(csv, file);
  if (header === undefined) throw new CatalogFaults(`${file}, line 1: has no header`);
  const columns = header.row.map((column) => column.trim());

  const rows: Line<Row>[] = [];
  const firstSeen = new Map<unknown, number>();
  for (const { number, row: cells } of lines) {
    const fault = (column: string, what: string) => {
      faults.push(`${file}, line ${number}, column ${column}: ${what}`);
    };
    if (cells.length > columns.length) fault(String(columns.length + 1), 'is beyond the header');

    const read = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    if (!read.success) {
      for (const issue of read.error.issues) fault(issue.path.join('.'), issue.message);
      continue;
    }
    const earlier = firstSeen.get(read.data[key]);
    if (earlier !== undefined) fault(key, `is on line ${earlier} already`);
    firstSeen.set(read.data[key], number);
    rows.push({ number, row: read.data });
  }
  if (lines.length === 0) faults.push(`${file}, line ${header.number}: has a header and nothing else`);
  return rows;
}

function throwOn(faults: Faults): void {
  if (faults.length > 0) throw new CatalogFaults(faults.join('\n'));
}

function readRegions(csv: string, file: string): readonly Region[] {
  const faults: Faults = [];
  const rows = readRows(csv, file, regionRow, 'code', faults);
  throwOn(faults);
  return rows.map(({ row: { kk, ru, en, ...region } }) => ({ ...region, names: { kk, ru, en } }));
}

/** The list of branches from CSV: of the data folder, or one that the owner sends. Throws as above. */
export function readBranches(csv: string, file: string, regions: readonly Region[]): readonly Branch[] {
  const faults: Faults = [];
  const rows = readRows(csv, file, branchRow, 'code', faults);
  const known = new Set(regions.map((region) => region.code));
  for (const { number, row } of rows) {
    if (!known.has(row.region_code)) {
      faults.push(`${file}, line ${number}, column region_code: no region has the code ${row.region_code}`);
    }
  }
  throwOn(faults);
  return rows.map(({ row }) => ({
    code: row.code,
    regionCode: row.region_code,
    kind: row.kind,
    centre: row.centre,
    names: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
    city: { kk: row.city_kk, ru: row.city_ru, en: row.city_en },
    address: row.address,
    checked: row.checked,
  }));
}

function readCountries(csv: string, file: string): readonly Country[] {
  const faults: Faults = [];
  const rows = readRows(csv, file, countryRow, 'iso2', faults);
  throwOn(faults);
  return rows.map(({ row: { iso2, names, aliases, regime, hague_since, recheck } }) => ({
    ...{ code: iso2, names, aliases, regime },
    ...(hague_since !== undefined && { hagueSince: hague_since }),
    ...(recheck !== undefined && { recheck }),
  }));
}

function readCalendar(csv: string, file: string): Calendar {
  const faults: Faults = [];
  const rows = readRows(csv, file, holidayRow, 'date', faults);
  throwOn(faults);
  return {
    days: new Map<string, CalendarDay>(rows.map(({ row: { date, ...day } }) => [date, day])),
  };
}

/** What people call Kazakhstan besides, the republic of their birth certificate included. */
const namesOfHome = [
  'Қазақстан Республикасы',
  'Республика Казахстан',
  'Republic of Kazakhstan',
  'РК',
  'ҚР',
  'Казахская ССР',
  'КазССР',
  'Қазақ КСР',
];

export function loadCatalog(folder: string): Catalog {
  const read = <Content>(name: string, reader: (csv: string, file: string) => Content): Content => {
    const file = join(folder, name);
    return reader(readFileSync(file, 'utf8'), file);
  };
  const regions = read('regions.csv', readRegions);
  const branches = read('branches.csv', (csv, file) => readBranches(csv, file, regions));
  const countries = read('countries.csv', readCountries);
  const homeNames = namesOf('KZ');
  // Every full build of Node has them; a build for few languages has not.
  if (!homeNames) throw new CatalogFaults('this build of Node does not know countries in kk, ru and en');
  const calendar = read('holidays.csv', readCalendar);
  const uncheckedYears = [...calendarYears(calendar)].flatMap(([year, checked]) => (checked ? [] : [year]));
  return {
    regions,
    branches,
    countries,
    kazakhstan: { code: 'KZ', names: homeNames, aliases: namesOfHome },
    calendar,
    uncheckedYears: uncheckedYears.sort((one, other) => one - other),
  };
}
