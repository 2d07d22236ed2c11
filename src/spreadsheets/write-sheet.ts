import { PassThrough, Readable } from 'node:stream';
import { dayMs } from '../domain/dates/durations.ts';
import type { SheetCell, SheetColumn } from '../domain/desk/sheet-cell.ts';
import { createSheetFrame, type SheetFrame } from './sheet-frame.ts';

export type SheetRow = readonly SheetCell[];

/** 1 January 1970 as a sheet counts days (ECMA-376, 18.17.4.1). */
const daysBeforeEpoch = 25_569;

/**
 * An .xlsx of one sheet as it is made, its first row the head, which stays in sight and filters each column. Text stays text, also where
 * it looks like a formula or a number of twelve digits. `slices`: rows, some at a time; nothing of them is kept here.
 */
export async function* writeSheet(
  slices: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>,
  columns: readonly SheetColumn[],
  name: string,
): AsyncGenerator<Uint8Array> {
  const [{ ZipFile }, frame] = await Promise.all([import('yazl'), createSheetFrame(columns, name)]);
  const zip = new ZipFile();
  let rows = 0;

  async function* sheet() {
    yield Buffer.from(frame.before, 'utf8');
    for await (const slice of slices) {
      const xml = slice.map((row, at) => rowXml(row, rows + at + 1, frame)).join('');
      rows += slice.length;
      yield Buffer.from(xml, 'utf8');
    }
    yield Buffer.from(frame.after(rows), 'utf8');
    // How many there were is known only now.
    zip.addBuffer(Buffer.from(frame.bookOf(rows), 'utf8'), frame.book);
    zip.end();
  }

  for (const [path, bytes] of frame.parts) zip.addBuffer(bytes, path);
  const stream = Readable.from(sheet());
  const output = zip.outputStream.pipe(new PassThrough());
  // The archive does not hand on to its stream what happens to what goes in, and hears no error of that itself.
  const fail = (error: unknown) =>
    void output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  stream.on('error', fail);
  zip.addReadStream(stream, frame.sheet);
  try {
    for await (const part of output) yield Buffer.from(part);
  } finally {
    stream.destroy();
  }
}

function rowXml(row: SheetRow, number: number, { columns }: SheetFrame): string {
  let cells = '';
  for (const [at, { letters, style }] of columns.entries()) {
    const cell = row[at] ?? '';
    if (cell === '') continue;
    cells += `<c r="${letters}${number}"`;
    if (typeof cell === 'string')
      cells += ` t="inlineStr"><is><t xml:space="preserve">${asXml(cell)}</t></is></c>`;
    else if ('tenge' in cell) cells += `${style}><v>${cell.tenge}</v></c>`;
    else cells += `${style}><v>${cell.clock / dayMs + daysBeforeEpoch}</v></c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

/** What XML 1.0 can not hold at all is left out; what a spreadsheet reads as a code for a letter (18.18.90) stays as typed. */
function asXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>\r]/g, (sign: string) => xmlOf[sign] ?? '');
}
const xmlOf: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
