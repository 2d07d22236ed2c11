/**
 * Reads the rows of one CSV file by a schema. A fault is the owner's to mend, so all of them are collected: each
 * names its line and column.
 */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError } from 'csv-parse/sync';
import type { z } from 'zod';
import { OwnerFault } from '../domain/owner/owner-fault.ts';
import type { ListFaultCode } from '../domain/places/branch-list.ts';
import { isLongerThan, mostListLines } from './list-length.ts';
import { type SplitLine, splitInSlices, splitLines } from './split-lines.ts';

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
  'too-many-lines': `has more than ${mostListLines} lines`,
  'no-header': 'has no header',
  'no-rows': 'has a header and nothing else',
  'beyond-header': 'is beyond the header',
  missing: 'is missing',
  empty: 'is empty',
  'too-long': 'is longer than 150 letters',
  'yes-no': 'is neither yes nor no: {detail}',
  code: 'is not 2 to 12 capitals, digits or hyphens: {detail}',
  'no-column': 'has no such column',
  twice: 'is on line {detail} already',
  coordinate: 'is neither empty nor degrees',
  'branch-kind': 'is neither ordinary nor duty: {detail}',
  'no-region': 'no region has the code {detail}',
  'code-of-region': 'is the code of a region',
};

/** Faults that are told with what stands in the cell. */
const quoting: ReadonlySet<string> = new Set<ListFaultCode>(['yes-no', 'code', 'branch-kind']);

/** A file of the data folder that can't be used: the message names file, line and column, one fault a line. */
export class CatalogFaults extends OwnerFault {
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

function notCsv(file: string, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line: unknown = error.lines;
  return new CatalogFaults(file, [
    { ...(typeof line === 'number' && { line }), what: 'not-csv', detail: error.message },
  ]);
}

/** After so many rows others get their turn. */
const rowsAtOnce = 100;

/** `wanted`: columns that the file must have. `judge` says what else may be wrong with a row. */
interface RowRules<Row> {
  readonly wanted?: readonly string[];
  readonly judge?: (row: Row) => RowFault | undefined;
}

const separators = [',', ';', '\t'] as const;

/**
 * How a spreadsheet has separated the cells: it depends on the language of who saved it. `sep=;` in front is a line that
 * Excel understands and nobody else; it stays a line, so that the others keep their numbers.
 */
function separatorIn(
  csv: string,
  columns: readonly string[],
): { readonly delimiter: string; readonly text: string } {
  const text = csv.replace(/^\uFEFF/, '');
  const said = /^"?sep=(.)"?[^\r\n]*/i.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], text: text.slice(said[0].length) };
  // The line with the names of the columns; a title may stand above it.
  const named = (line: string) => columns.filter((column) => line.includes(column)).length;
  const [header = ''] = text
    .split(/\r\n|\r|\n/, mostTitleLines + 1)
    .sort((one, other) => named(other) - named(one));
  const count = (separator: string) => header.split(separator).length;
  const [delimiter = ','] = [...separators].sort((one, other) => count(other) - count(one));
  return { delimiter, text };
}

/** Each row is read by all of them, so that the product of both must stay small. */
const mostColumns = 100;
/** After so many faults the rest is not looked for: whoever mends the file has enough to do, and others wait meanwhile. */
const mostFaults = 2000;

/** A title, a date, an empty line: so many lines may stand above the names of the columns. */
const mostTitleLines = 10;

/** The cells without the empty ones at the end, which a spreadsheet leaves of columns that were deleted. */
function withoutTail(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/**
 * Rows of one file; columns that `schema` does not name are left alone. `key` may not come twice. Throws `CatalogFaults`.
 */
export function readRows<Row extends Record<string, unknown>>(
  csv: string,
  file: string,
  schema: z.ZodType<Row>,
  key: keyof Row & string,
  rules: RowRules<Row> = {},
): readonly Row[] {
  const { delimiter, text } = separatorIn(inLimits(csv, file), rules.wanted ?? [key]);
  const reading = rowsOf(
    orFaults(() => splitLines(text, delimiter), file),
    file,
    schema,
    key,
    rules,
  );
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

function orFaults<Value>(work: () => Value, file: string): Value {
  try {
    return work();
  } catch (error) {
    throw notCsv(file, error);
  }
}

/** Reads the rows in slices of some milliseconds, so that people are served meanwhile. */
export async function readRowsInSlices<Row extends Record<string, unknown>>(
  csv: string,
  file: string,
  schema: z.ZodType<Row>,
  key: keyof Row & string,
  rules: RowRules<Row> = {},
): Promise<readonly Row[]> {
  const { delimiter, text } = separatorIn(inLimits(csv, file), rules.wanted ?? [key]);
  const lines = await splitInSlices(text, delimiter).catch((error: unknown) => {
    throw notCsv(file, error);
  });
  const reading = rowsOf(lines, file, schema, key, rules);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}

function inLimits(csv: string, file: string): string {
  if (isLongerThan(mostListLines, csv)) throw new CatalogFaults(file, [{ what: 'too-many-lines' }]);
  return csv;
}

/** Stops for a moment after every hundred rows. */
function* rowsOf<Row extends Record<string, unknown>>(
  all: readonly SplitLine[],
  file: string,
  schema: z.ZodType<Row>,
  key: keyof Row & string,
  { wanted = [key], judge }: RowRules<Row>,
): Generator<undefined, readonly Row[]> {
  const names = (row: readonly string[]) => withoutTail(row).map((column) => column.trim());
  const at = all.slice(0, mostTitleLines).findIndex(({ row }) => names(row).includes(key));
  const header = all[at];
  if (header === undefined) throw new CatalogFaults(file, [{ line: all[0]?.number ?? 1, what: 'no-header' }]);
  const columns = names(header.row);
  if (columns.length > mostColumns)
    throw new CatalogFaults(file, [{ line: header.number, what: 'no-header' }]);
  const missing = wanted.filter((column) => !columns.includes(column));
  // One cause, one fault: every row would lack the same cell.
  if (missing.length > 0) {
    const what = 'no-column';
    throw new CatalogFaults(
      file,
      missing.map((column) => ({ line: header.number, column, what })),
    );
  }
  const lines = all.slice(at + 1);

  const rows: Row[] = [];
  const faults: RowFault[] = [];
  const firstSeen = new Map<unknown, number>();
  for (const [at, { number: line, row }] of lines.entries()) {
    if (faults.length >= mostFaults) break;
    if (at % rowsAtOnce === rowsAtOnce - 1) yield;
    const cells = withoutTail(row);
    const padded = columns.map((_, cell) => cells[cell] ?? (cell < row.length ? '' : undefined));
    if (cells.length > columns.length) {
      faults.push({ line, column: String(columns.length + 1), what: 'beyond-header' });
    }
    const read = schema.safeParse(Object.fromEntries(columns.map((column, cell) => [column, padded[cell]])));
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        const column = path.join('.');
        const stands = padded[columns.indexOf(column)]?.trim();
        const what = stands === '' && quoting.has(message) ? 'empty' : message;
        faults.push({ line, column, what, ...(quoting.has(what) && { detail: stands ?? '' }) });
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
