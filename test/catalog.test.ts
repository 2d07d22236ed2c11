import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCatalog, readBranches } from '../src/catalog.ts';
import { findPlaces } from '../src/domain/places.ts';
import { addWorkingDays } from '../src/domain/working-days.ts';

const data = join(import.meta.dirname, '..', 'data');

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

  test('knows the holidays, and which years are not confirmed', () => {
    expect(catalog.calendar.days.get('2026-03-23')).toEqual({ kind: 'off', checked: true });
    expect(catalog.uncheckedYears).toEqual([2027]);
    expect(addWorkingDays(catalog.calendar, '2026-03-20', 5)).toEqual({ on: '2026-04-01', checked: true });
    expect(addWorkingDays(catalog.calendar, '2026-12-31', 1)).toEqual({ on: '2027-01-05', checked: false });
  });
});

describe('a bad file', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'catalog-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  /** The message for the data folder with one file changed. */
  function messageFor(name: string, change: (csv: string) => string): string {
    const folder = mkdtempSync(join(scratch, 'data-'));
    cpSync(data, folder, { recursive: true });
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    try {
      loadCatalog(folder);
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll(`${folder}/`, '') : String(error);
    }
    return 'loaded';
  }

  test.each([
    [
      'regions.csv',
      'KZ-11,oblast',
      'KZ-11,county',
      'regions.csv, line 3, column kind: is neither oblast nor city',
    ],
    ['regions.csv', 'KZ-11,', 'KZ-10,', 'regions.csv, line 3, column code: is on line 2 already'],
    ['regions.csv', 'Abai Region', ' ', 'regions.csv, line 2, column en: is empty'],
    [
      'branches.csv',
      'KZ-10',
      'KZ-99',
      'branches.csv, line 2, column region_code: no region has the code KZ-99',
    ],
    [
      'branches.csv',
      'C11,',
      'с11,',
      'branches.csv, line 3, column code: is not 2 to 12 capitals, digits or hyphens',
    ],
    [
      'branches.csv',
      'ordinary,yes',
      'ordinary,+',
      'branches.csv, line 2, column centre: is neither yes nor no',
    ],
    ['branches.csv', ',no\n', '\n', 'branches.csv, line 2, column checked: is neither yes nor no'],
    ['branches.csv', ',no\n', ',no,1\n', 'branches.csv, line 2, column 13: is beyond the header'],
    ['branches.csv', 'Семей,Семей', '\uFFFD,Семей', 'branches.csv, line 2, column city_kk: is not UTF-8'],
    [
      'holidays.csv',
      '2026-01-02',
      '2026-02-30',
      'holidays.csv, line 3, column date: is not an existing date yyyy-mm-dd',
    ],
    [
      'holidays.csv',
      '2026-01-02,off',
      '2026-01-02,free',
      'holidays.csv, line 3, column kind: is neither off nor work',
    ],
    ['holidays.csv', '2026-01-02', '2026-01-01', 'holidays.csv, line 3, column date: is on line 2 already'],
  ])('%s with %j as %j', (name, from, to, message) => {
    expect(messageFor(name, (csv) => csv.replace(from, to))).toBe(message);
  });

  test('lists all its faults', () => {
    const message = messageFor('holidays.csv', (csv) => csv.replaceAll('2026-05-', '2026-15-'));
    expect(message.split('\n')).toHaveLength(4);
  });

  test('counts lines as an editor does, also behind a cell of two lines and an empty line', () => {
    const message = messageFor('holidays.csv', (csv) =>
      csv.replace('New Year,', '"New\nYear",').replace('2026-01-07,off', '\n2026-01-07,free'),
    );
    expect(message).toBe('holidays.csv, line 6, column kind: is neither off nor work');
  });

  test.each([
    [
      'regions.csv',
      'without a column',
      (csv: string) => csv.replace(',ru,', ',rus,'),
      'line 2, column ru: is missing',
    ],
    [
      'regions.csv',
      'with semicolons',
      (csv: string) => csv.replaceAll(',', ';'),
      'line 2, column code: is missing',
    ],
    ['holidays.csv', 'with nothing in it', () => '', 'holidays.csv, line 1: has no header'],
    [
      'holidays.csv',
      'with a header alone',
      () => 'date,kind,name,checked\n',
      'line 1: has a header and nothing else',
    ],
    [
      'holidays.csv',
      'with a quote left open',
      (csv: string) => csv.replace('New', '"New'),
      'holidays.csv: Quote Not',
    ],
  ])('%s %s', (name, _, change, message) => {
    expect(messageFor(name, change)).toContain(message);
  });

  test('that is none names the file', () => {
    expect(() => loadCatalog(scratch)).toThrow('regions.csv');
  });

  test('may come from the owner, with a byte order mark and Windows line ends', () => {
    const { regions, branches } = loadCatalog(data);
    const plain = readFileSync(join(data, 'branches.csv'), 'utf8');
    const csv = `\uFEFF${plain.replace('code,', '"code",').replaceAll('\n', '\r\n')}`;
    expect(readBranches(csv, 'sent.csv', regions)).toEqual(branches);
    expect(() => readBranches(csv.replace('KZ-10', 'KZ-99'), 'sent.csv', regions)).toThrow(
      'sent.csv, line 2',
    );
  });
});
