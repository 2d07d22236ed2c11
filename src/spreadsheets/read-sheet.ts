import { rawCsvOf } from '../domain/desk/csv.ts';

/** A list that somebody typed is far below both; a file that was packed to be large is read no further. */
const mostRows = 5001; // one more than a list may have, so that what is cut off is seen
const mostLetters = 4_000_000;

/** What an .xlsx begins with, as every zip file does. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The first sheet of an .xlsx as CSV, its lines numbered as the rows are; any other file as it is. What can't be read is
 * given back as it is too: whoever reads it as CSV says that it is none.
 */
export async function sheetAsCsv(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  const { streamXlsxRows } = await import('hucre/xlsx');
  const rows: string[][] = [];
  let letters = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { maxRows: mostRows })) {
      while (rows.length < index && rows.length < mostRows) rows.push([]);
      const row = values.map(cellAsText);
      letters += row.reduce((sum, cell) => sum + cell.length, 0);
      if (letters > mostLetters) return bytes;
      rows.push(row);
    }
  } catch {
    return bytes;
  }
  return Buffer.from(rawCsvOf(rows, ','), 'utf8');
}

/** A line break inside a cell would give the rows below it other numbers. */
function cellAsText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).replace(/\s+/g, ' ');
}
