/**
 * Reads the rows of one CSV file by a schema. A fault is the owner's to mend, so all of them are collected: each
 * names its line and column.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ListFaultCode } from './domain/branch-list.ts';

export interface RowFault {
  /** Counted from 1, the header included; undefined: the file as a whole. */
  readonly line?: number;
  readonly column?: string;
  /** A code of those below, or words. */
  readonly what: string;
  readonly detail?: string;
}

/** How the codes are said at the start of the program. */
const words: Readonly<Record<ListFaultCode, string>> = {
  'not-utf8': 'is not UTF-8',
  'not-csv': '{detail}',
  'no-header': 'has no header',
  'no-rows': 'has a header and nothing else',
  'beyond-header': 'is beyond the header',
  missing: 'is missing',
  empty: 'is empty',
  'too-long': 'is longer than 150 letters',
  'yes-no': 'is neither yes nor no',
  code: 'is not 2 to 12 capitals, digits or hyphens',
  twice: 'is on line {detail} already',
  'branch-kind': 'is neither ordinary nor duty',
  'no-region': 'no region has the code {detail}',
  'code-of-region': 'is the code of a region',
};

/** A file of the data folder that can't be used: the message names file, line and column, one fault a line. */
export class CatalogFaults extends Error {
  override readonly name = 'CatalogFaults';
  readonly faults: readonly RowFault[];
  constructor(file: string, faults: readonly RowFault[]) {
    super(faults.map((fault) => inWords(file, fault)).join('\n'));
    this.faults = faults;
  }
}

function inWords(file: string, { line, column, what, detail = '' }: RowFault): string {
  const place = `${file}${line === undefined ? '' : `, line ${line}`}${column === undefined ? '' : `, column ${column}`}`;
  const known: Readonly<Record<string, string>> = words;
  return `${place}: ${(known[what] ?? what).replace('{detail}', detail)}`;
}

/** A line of a CSV file; `number` is where it ends. */
export interface Line<Row> {
  readonly number: number;
  readonly row: Row;
}

const parsedLines = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

function splitLines(csv: string, file: string, delimiter: string): readonly Line<readonly string[]>[] {
  try {
    const lines = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // What a spreadsheet leaves of rows that were deleted.
      skip_records_with_empty_values: true,
    });
    return parsedLines.parse(lines).map(({ info, record }) => ({ number: info.lines, row: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    throw new CatalogFaults(file, [
      { ...(typeof line === 'number' && { line }), what: 'not-csv', detail: error.message },
    ]);
  }
}

/**
 * Rows of one file; columns that `schema` does not name are left alone. `key` may not come twice; `judge` says what
 * else may be wrong with a row. Throws `CatalogFaults`.
 */
export function readRows<Row extends Record<string, unknown>>(
  csv: string,
  file: string,
  schema: z.ZodType<Row>,
  key: keyof Row & string,
  { delimiter = ',', judge }: { delimiter?: string; judge?: (row: Row) => RowFault | undefined } = {},
): readonly Row[] {
  const [header, ...lines] = splitLines(csv, file, delimiter);
  if (header === undefined) throw new CatalogFaults(file, [{ line: 1, what: 'no-header' }]);
  const columns = header.row.map((column) => column.trim());

  const rows: Row[] = [];
  const faults: RowFault[] = [];
  const firstSeen = new Map<unknown, number>();
  for (const { number: line, row: cells } of lines) {
    if (cells.length > columns.length) {
      faults.push({ line, column: String(columns.length + 1), what: 'beyond-header' });
    }
    const read = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        faults.push({ line, column: path.join('.'), what: message });
      }
      continue;
    }
    const earlier = firstSeen.get(read.data[key]);
    if (earlier !== undefined) faults.push({ line, column: key, what: 'twice', detail: String(earlier) });
    firstSeen.set(read.data[key], line);
    const judged = judge?.(read.data);
    if (judged) faults.push({ line, ...judged });
    rows.push(read.data);
  }
  if (lines.length === 0) faults.push({ line: header.number, what: 'no-rows' });
  if (faults.length > 0) throw new CatalogFaults(file, faults);
  return rows;
}
