import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvBeginning, csvOfRows, rawCsvOf, separatorOf } from '../../../src/domain/desk/csv.ts';

const csvOf = (rows: readonly (readonly string[])[], separator: string) =>
  csvBeginning + csvOfRows(rows, separator);

/** The only cell of a row, as it stands in the file. */
const cellOf = (cell: string) => csvOf([[cell]], ',').slice(1, -2);

test('a file begins with a byte order mark, quotes every cell and ends every line as Windows does', () => {
  const csv = csvOf(
    [
      ['ЖСН', 'Аты'],
      ['', 'Ә "ұ" , ;'],
    ],
    ';',
  );
  expect(csv).toBe('\uFEFF"ЖСН";"Аты"\r\n"";"Ә ""ұ"" , ;"\r\n');
  expect(Buffer.from(csv, 'utf8').subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
  expect(csvOf([], ',')).toBe('\uFEFF');
});

describe('no cell is carried out', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://example.invalid")',
    '+77010000001',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '-',
  ])('%j', (cell) => {
    expect(cellOf(cell)).toBe(`"'${cell.replaceAll('"', '""')}"`);
  });

  test.each(['900101301233', '050229500007', '007'])('and %s stays what it is', (number) => {
    expect(cellOf(number)).toBe(`"'${number}"`);
  });

  test.each(['', '0', '7', '2162,50', '0,50', '2026-11-01', '01.11.2026 10:00', 'Ә=1', 'a-b', "'x", '№ 1'])(
    'but %j is left alone',
    (cell) => {
      expect(cellOf(cell)).toBe(`"${cell}"`);
    },
  );

  test('whatever people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('=', '+', '-', '@', ''), (text, sign) => {
        const cell = sign + text;
        const [[read = ''] = []] = parse(csvOf([[cell]], ';'), { bom: true, delimiter: ';' }) as string[][];
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect([cell, `'${cell}`]).toContain(read);
      }),
    );
  });
});

test('a list that is read again comes back as it was', () => {
  const rows = [
    ['=a', '"', '-'],
    ['Ә\nұ', '', "'"],
  ];
  for (const separator of [',', ';']) {
    expect(parse(rawCsvOf(rows, separator), { bom: true, delimiter: separator })).toEqual(rows);
  }
});

test('cells are parted as spreadsheets of the language part them', () => {
  expect([separatorOf('kk'), separatorOf('ru'), separatorOf('en')]).toEqual([';', ';', ',']);
});
