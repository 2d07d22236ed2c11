import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { branchTable } from '../../src/domain/places/branch-list.ts';
import { loadCatalog, readBranches } from '../../src/lists/catalog.ts';

const data = join(import.meta.dirname, '..', '..', 'data');

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
      'C_11,',
      'branches.csv, line 3, column code: is not 2 to 12 capitals, digits or hyphens: C_11',
    ],
    [
      'branches.csv',
      'ordinary,yes',
      'ordinary,+',
      'branches.csv, line 2, column centre: is neither yes nor no: +',
    ],
    ['branches.csv', ',no\n', '\n', 'branches.csv, line 2, column checked: is missing'],
    ['branches.csv', ',no\n', ',no,,,1\n', 'branches.csv, line 2, column 15: is beyond the header'],
    ['branches.csv', 'Семей,Семей', '\uFFFD,Семей', 'branches.csv, line 2, column city_kk: is not UTF-8'],
    ...[
      ['AF,', 'AL,', 'line 3, column iso2: is on line 2 already'],
      ['AF,', 'QQ,', 'line 2, column iso2: is the code of no country'],
      ['AF,', 'af,', 'line 2, column iso2: is not two capitals'],
      ['AF,', 'AFG,', 'line 2, column iso2: is not two capitals'],
      ['AF,', ',', 'line 2, column iso2: is not two capitals'],
      ['GB,', 'UK,', 'line 191, column iso2: is a code no longer used'],
      ['AF,', 'KZ,', 'line 2, column iso2: is Kazakhstan, where no country of use is asked for'],
      [
        'AF,legalization',
        'AF,legalisation',
        'line 2, column regime: is none of apostille, none_needed and legalization',
      ],
      [
        'AL,apostille,2004-05-09',
        'AL,apostille,2004-05-32',
        'line 3, column hague_since: is neither empty nor an existing date yyyy-mm-dd, nor "no" for a country outside the convention',
      ],
      [
        'AL,apostille',
        'AL,legalization',
        'line 3, column hague_since: is for a country of the convention, not for legalization',
      ],
      ['Белоруссия|Belarus', 'Белоруссия||Belarus', 'line 17, column aliases: has an empty alias'],
      ['Белоруссия|Belarus', '\uFFFD|Belarus', 'line 17, column aliases: is not UTF-8'],
      ['AF,legalization,,,', 'AF,legalization,,,,,,1', 'line 2, column 8: is beyond the header'],
      [',90,no', ',soon,no', 'line 148, column max_age_days: is neither empty nor a number of days'],
      [',90,no', ',90,maybe', 'line 148, column checked: is neither yes nor no'],
      ['AF,legalization,,,', 'AF,legalization,,', 'line 2, column aliases: is missing'],
    ].map(([from = '', to = '', fault = '']): [string, string, string, string] => [
      'countries.csv',
      from,
      to,
      `countries.csv, ${fault}`,
    ]),
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
    expect(message.split('\n')).toHaveLength(5);
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
    ['holidays.csv', 'with nothing in it', () => '', 'holidays.csv, line 1: has no header'],
    [
      'holidays.csv',
      'with a header alone',
      () => 'date,kind,name,checked\n',
      'line 1: has a header and nothing else',
    ],
    ['holidays.csv', 'with a quote left open', (csv: string) => csv.replace('New', '"New'), ': Quote Not'],
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

  describe('the list of branches as spreadsheets save it', () => {
    const { regions, branches } = loadCatalog(data);
    const cells = branchTable(branches);
    const joined = (separator: string, rows: readonly (readonly string[])[] = cells) =>
      rows
        .map(
          (row) =>
            `${row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)}\r\n`,
        )
        .join('');
    const [header = [], ...rows] = cells;
    const [first = []] = rows;

    test.each([
      ['tabs', joined('\t')],
      ['semicolons and a byte order mark', `\uFEFF${joined(';')}`],
      ['sep=; in front', `\uFEFFsep=;\r\n${joined(';')}`],
      ['"sep=\t" in front', `"sep=\t"\r\n${joined('\t')}`],
      ['a title and an empty line in front', joined(';', [['Codes of our centres, 2026'], [], ...cells])],
      [
        'empty columns behind',
        joined(
          ';',
          cells.map((row) => [...row, '', '']),
        ),
      ],
      ['empty rows behind', `${joined(',')},,,,,,,,,,,\r\n,,,,,,,,,,,\r\n`],
      [
        'blanks around what is written',
        joined(
          ';',
          cells.map((row) => row.map((cell) => `\u00A0${cell} `)),
        ),
      ],
      ['Cyrillic letters in the codes', joined(',').replaceAll('KZ-', 'КZ-').replace(/^C1/gm, 'С1')],
      [
        'codes and words in the other case',
        joined(',', [
          header,
          ...rows.map((row) =>
            row.map((cell, at) => (at === 0 ? cell.toLowerCase() : at === 3 ? cell.toUpperCase() : cell)),
          ),
        ]),
      ],
    ])('%s: the same list', (_, csv) => {
      expect(readBranches(csv, 'sent.csv', regions)).toEqual(branches);
    });

    const faultsOf = (csv: string) => {
      try {
        readBranches(csv, 'sent.csv', regions);
      } catch (error) {
        return error instanceof Error ? error.message.split('\n') : [];
      }
      return [];
    };

    test('a column that is missing is one fault, not one a row', () => {
      const without = cells.map((row) =>
        row.filter((_, at) => header[at] !== 'centre' && header[at] !== 'checked'),
      );
      expect(faultsOf(joined(';', without))).toEqual([
        'sent.csv, line 1, column centre: has no such column',
        'sent.csv, line 1, column checked: has no such column',
      ]);
    });

    test('no names of columns at all is one fault', () => {
      expect(faultsOf(joined(',', rows))).toEqual(['sent.csv, line 1: has no header']);
    });

    test('what stands in a wrong cell is told, with the line as the spreadsheet counts it', () => {
      const wrong = [['KZ 1'], ...first.slice(1).map((cell) => [cell])].flat();
      expect(faultsOf(`sep=;\r\n${joined(';', [['A title'], header, wrong])}`)).toEqual([
        'sent.csv, line 4, column code: is not 2 to 12 capitals, digits or hyphens: KZ 1',
      ]);
    });
  });
});
