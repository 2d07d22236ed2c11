/** CSV as spreadsheets open it without asking: UTF-8 behind a byte order mark, every cell quoted, lines end in CRLF. */
import type { Locale } from '../locale.ts';

/** What the file begins with. */
export const csvBeginning = '\uFEFF';

/** Rows that hold what people typed: no cell of theirs is carried out as a formula. Some of a file, after its beginning. */
export function csvOfRows(rows: readonly (readonly string[])[], separator: string): string {
  return linesOf(
    rows.map((row) => row.map(asText)),
    separator,
  );
}

/** Cells as they are: for a list that comes back and is read again. */
export function rawCsvOf(rows: readonly (readonly string[])[], separator: string): string {
  return `${csvBeginning}${linesOf(rows, separator)}`;
}

function linesOf(rows: readonly (readonly string[])[], separator: string): string {
  return rows
    .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)}\r\n`)
    .join('');
}

/**
 * A spreadsheet takes a cell for a formula by its first sign, whatever the quotes, and a number of twelve digits or
 * with a nought in front for a quantity that it may round or shorten: both stay text behind an apostrophe.
 */
function asText(cell: string): string {
  const isFormula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u.test(cell);
  const isName = /^(?:0\d+|\d{12,})$/.test(cell);
  return isFormula || isName ? `'${cell}` : cell;
}

/** Where the comma is the decimal sign, a spreadsheet splits lines at semicolons. */
export function separatorOf(locale: Locale): string {
  return locale === 'en' ? ',' : ';';
}
