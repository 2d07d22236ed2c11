import { Readable } from 'node:stream';

/**
 * The same .xlsx with a filter on each column of its one sheet, which the library can only write where it holds the whole
 * sheet (20 000 rows: 400 MB, two seconds in one piece). Unpacked and packed again part by part. `last`: the last cell, as
 * S20; `name`: of the sheet.
 */
export async function withFilters(bytes: Buffer, last: string, name: string): Promise<Buffer> {
  const [{ fromBufferPromise }, { ZipFile }] = await Promise.all([import('yauzl'), import('yazl')]);
  // Filters stand behind the rows of a sheet (ECMA-376, 18.3.1.99), hidden names behind the sheets (18.2.27).
  const [column, row] = [last.replace(/\d+$/, ''), last.replace(/^\D+/, '')];
  const added = new Map<string, readonly [string, string]>([
    ['xl/worksheets/sheet1.xml', [`<autoFilter ref="A1:${last}"/>`, '</worksheet>']],
    // LibreOffice looks for the filter under this name alone.
    [
      'xl/workbook.xml',
      [
        `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$1:$${column}$${row}</definedName></definedNames>`,
        '</workbook>',
      ],
    ],
  ]);

  const zip = await fromBufferPromise(bytes);
  const filtered = new ZipFile();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    const [text, end] = added.get(entry.fileName) ?? [];
    const isLonger = text !== undefined && end !== undefined;
    filtered.addReadStream(isLonger ? Readable.from(addedBefore(end, text, stream)) : stream, entry.fileName);
  }
  filtered.end();
  const parts: Buffer[] = [];
  for await (const part of filtered.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The stream with `text` before its `end`. Throws where it does not end so. */
async function* addedBefore(
  end: string,
  text: string,
  stream: AsyncIterable<unknown>,
): AsyncGenerator<Buffer> {
  let kept = Buffer.alloc(0);
  for await (const part of stream) {
    if (!(part instanceof Uint8Array)) throw new Error('a stream of bytes is wanted');
    const bytes = Buffer.concat([kept, part]);
    const ready = Math.max(0, bytes.length - end.length);
    if (ready > 0) yield bytes.subarray(0, ready);
    kept = Buffer.from(bytes.subarray(ready));
  }
  if (kept.toString() !== end) throw new Error(`no ${end} where it should be`);
  yield Buffer.from(text + end);
}
