import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SheetCell } from '../domain/desk/sheet.ts';
import { withFilters } from './filters.ts';

const widthOf = { text: 20, time: 17, day: 12, money: 14 } as const;
/** How the cells of a column are shown; what they hold is a time or a number all the same. */
const formatOf = { text: undefined, time: 'dd.mm.yyyy hh:mm', day: 'dd.mm.yyyy', money: '#,##0.00' } as const;
export type SheetColumn = keyof typeof formatOf;

/** Others get their turn after so many rows. */
const rowsAtOnce = 100;

/**
 * An .xlsx of one sheet, its first row the head, which stays in sight and filters each column. Text stays text, also where it looks like a formula
 * or a number of twelve digits. Made row by row, so that 20 000 rows take some 20 MB and hold nobody up.
 */
export async function writeSheet(
  rows: readonly (readonly SheetCell[])[],
  columns: readonly SheetColumn[],
  name: string,
): Promise<Uint8Array> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const stream = writeXlsxStream(inTurns(rows), {
    name,
    freezePane: { rows: 1 },
    columns: columns.map((kind) => {
      const numFmt = formatOf[kind];
      return { width: widthOf[kind], ...(numFmt !== undefined && { numFmt }) };
    }),
  });
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return withFilters(Buffer.concat(parts), `${columnName(columns.length)}${rows.length}`, name);
}

/** 1 → A, 26 → Z, 27 → AA. */
function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

async function* inTurns(rows: readonly (readonly SheetCell[])[]) {
  for (const [at, row] of rows.entries()) {
    if (at % rowsAtOnce === 0) await nextTurn();
    yield row.map((cell) => {
      if (typeof cell === 'string') return cell;
      return 'tenge' in cell ? cell.tenge : new Date(cell.clock);
    });
  }
}
