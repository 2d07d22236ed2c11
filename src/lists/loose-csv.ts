import { setImmediate as nextTurn } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { isLongerThan, mostListLines } from './list-length.ts';

/** More than anybody types: it is not read at all. */
export class ListTooLong extends Error {
  override readonly name = 'ListTooLong';
}

/**
 * The cells of a CSV as people save it: with commas, semicolons or tabs, lines of any length, quotes that do not fit.
 * Throws where even so it is none, `ListTooLong` where nobody has typed it.
 */
export async function readCsv(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  if (bytes.length > mostBytes) throw new ListTooLong();
  const text = decoded(bytes);
  if (isLongerThan(mostListLines, text)) throw new ListTooLong();
  const delimiter = [';', '\t', ','].find((one) => text.split('\n', 1)[0]?.includes(one)) ?? ';';
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const rows: string[][] = [];
  parser.on('data', (row) => rows.push(cells.parse(row)));
  const ended = new Promise<void>((resolve, reject) => parser.once('end', resolve).once('error', reject));
  const written = (async () => {
    for (let at = 0; at < text.length; at += lettersAtOnce) {
      parser.write(text.slice(at, at + lettersAtOnce));
      await nextTurn();
    }
    parser.end();
  })();
  await Promise.all([ended, written]);
  return rows;
}

const cells = z.array(z.string());
/** Others get their turn after so many. */
const lettersAtOnce = 16_384;
/** The same bound as for a list of branches. */
const mostBytes = 2 * 1024 * 1024;

/** Excel on Russian Windows saves in code page 1251. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
