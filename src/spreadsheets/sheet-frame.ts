import type { SheetColumn } from '../domain/desk/sheet-cell.ts';

const widthOf = { text: 20, time: 17, day: 12, money: 14 } as const;
/** How the cells of a column are shown; what they hold is a time or a number all the same. */
const formatOf = { text: undefined, time: 'dd.mm.yyyy hh:mm', day: 'dd.mm.yyyy', money: '#,##0.00' } as const;
const sheetPart = 'xl/worksheets/sheet1.xml';
const bookPart = 'xl/workbook.xml';

/** A workbook of one sheet with nothing in it, taken apart: what stands around the rows. */
export interface SheetFrame {
  /** Its other parts, by path. */
  readonly parts: ReadonlyMap<string, Buffer>;
  /** The name of the sheet's part, and what stands in it before the rows. */
  readonly sheet: string;
  readonly before: string;
  /** What follows so many rows: a filter on each column, which can only be said once they are counted. */
  after(rows: number): string;
  /** The workbook's part, which names the filter. */
  readonly book: string;
  bookOf(rows: number): string;
  /** The letters of each column, and the attribute that gives its cells their style, if they need one. */
  readonly columns: readonly { readonly letters: string; readonly style: string }[];
}

/**
 * The library makes the workbook and its styles; the rows are put into it as they come. The library itself holds what it
 * has written (100 000 rows: 70 MB), and writes filters only where it holds the whole sheet.
 */
export async function createSheetFrame(columns: readonly SheetColumn[], name: string): Promise<SheetFrame> {
  const [{ writeXlsxStream }, { fromBufferPromise }] = await Promise.all([
    import('hucre/xlsx'),
    import('yauzl'),
  ]);
  // A row that has the style of each column.
  const sample = columns.map((kind) => (kind === 'text' ? 'x' : kind === 'money' ? 1 : new Date(0)));
  const written: Uint8Array[] = [];
  const stream = writeXlsxStream(one(sample), {
    name,
    freezePane: { rows: 1 },
    columns: columns.map((kind) => {
      const numFmt = formatOf[kind];
      return { width: widthOf[kind], ...(numFmt !== undefined && { numFmt }) };
    }),
  });
  for await (const part of stream) written.push(part);

  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(Buffer.concat(written));
  for await (const entry of zip.eachEntry()) {
    const bytes: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) bytes.push(Buffer.from(part));
    parts.set(entry.fileName, Buffer.concat(bytes));
  }
  const [before = '', row = '', after = ''] = splitSheet(take(parts, sheetPart));
  const book = take(parts, bookPart);
  const lastColumn = columnName(columns.length);
  return {
    parts,
    sheet: sheetPart,
    before,
    // Filters stand behind the rows of a sheet (ECMA-376, 18.3.1.99), hidden names behind the sheets (18.2.27).
    after: (rows) => `</sheetData><autoFilter ref="A1:${lastColumn}${rows}"/>${after}`,
    book: bookPart,
    // LibreOffice looks for the filter under this name alone.
    bookOf: (rows) =>
      addedBefore(
        '</workbook>',
        `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$1:$${lastColumn}$${rows}</definedName></definedNames>`,
        book,
      ),
    columns: [...row.matchAll(/<c [^>]*?(?: s="(\d+)")?>/g)].map(([, style], at) => ({
      letters: columnName(at + 1),
      style: style === undefined ? '' : ` s="${style}"`,
    })),
  };
}

/** 1 → A, 26 → Z, 27 → AA. */
function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

async function* one<Row>(row: Row) {
  yield row;
}

/** Before the rows, the rows, and what stands behind `</sheetData>`. */
function splitSheet(text: string): readonly string[] {
  const [, before, row, after] = /^([\s\S]*<sheetData>)([\s\S]*)<\/sheetData>([\s\S]*)$/.exec(text) ?? [];
  if (before === undefined || row === undefined || after === undefined) {
    throw new Error('a sheet without rows');
  }
  return [before, row, after];
}

function take(parts: Map<string, Buffer>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no ${path} in the workbook`);
  parts.delete(path);
  return part.toString('utf8');
}

/** The text with `added` before its `end`. Throws where it does not end so. */
function addedBefore(end: string, added: string, text: string): string {
  if (!text.endsWith(end)) throw new Error(`no ${end} where it should be`);
  return text.slice(0, -end.length) + added + end;
}
