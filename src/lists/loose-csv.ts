import { parse } from 'csv-parse/sync';

/**
 * The cells of a CSV as people save it: with commas, semicolons or tabs, lines of any length, quotes that do not fit.
 * Throws where even so it is none.
 */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decoded(bytes);
  const delimiter = [';', '\t', ','].find((one) => text.split('\n', 1)[0]?.includes(one)) ?? ';';
  return parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

/** Excel on Russian Windows saves in code page 1251. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
