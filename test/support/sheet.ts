import type { SheetColumn } from '../../src/domain/desk/sheet-cell.ts';
import { type SheetRow, writeSheet } from '../../src/spreadsheets/write-sheet.ts';

/** The bytes of an .xlsx with these rows, as the program writes it. */
export async function sheetOf(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  name: string,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writeSheet([rows], columns, name)) parts.push(part);
  return Buffer.concat(parts);
}
