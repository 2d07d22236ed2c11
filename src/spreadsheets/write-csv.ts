import { csvBeginning, csvOfRows } from '../domain/desk/csv.ts';

/** A CSV as it is made, in UTF-8. `slices`: rows, some at a time; nothing of them is kept here. */
export async function* writeCsv<Row>(
  slices: AsyncIterable<readonly Row[]>,
  wordsOf: (row: Row) => readonly string[],
  separator: string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(csvBeginning, 'utf8');
  for await (const rows of slices) yield Buffer.from(csvOfRows(rows.map(wordsOf), separator), 'utf8');
}
