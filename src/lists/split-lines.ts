import { setImmediate as nextTurn } from 'node:timers/promises';
import { parse as createParser } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The cells of a line of a CSV file; `number` is where it ends. */
export interface SplitLine {
  readonly number: number;
  readonly row: readonly string[];
}

const parsedLine = z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) });
const parsedLines = z.array(parsedLine);
/** After so many letters others get their turn. */
const lettersAtOnce = 16_384;

const howFor = (delimiter: string) => ({
  bom: true,
  delimiter,
  info: true as const,
  relax_column_count: true,
  // A quotation mark inside a cell that is not quoted, as a spreadsheet writes with tabs.
  relax_quotes: delimiter === '\t',
  skip_empty_lines: true,
  // What a spreadsheet leaves of rows that were deleted.
  skip_records_with_empty_values: true,
});

/** Throws csv-parse's `CsvError`. */
export function splitLines(csv: string, delimiter: string): readonly SplitLine[] {
  return parsedLines.parse(parse(csv, howFor(delimiter))).map(lineOf);
}

/** Splits the lines in slices, so that others have their turn in between. */
export async function splitInSlices(csv: string, delimiter: string): Promise<readonly SplitLine[]> {
  const parser = createParser(howFor(delimiter));
  const lines: SplitLine[] = [];
  parser.on('data', (line) => lines.push(lineOf(parsedLine.parse(line))));
  const ended = new Promise<void>((resolve, reject) => parser.once('end', resolve).once('error', reject));
  const written = (async () => {
    for (let at = 0; at < csv.length && !parser.destroyed; at += lettersAtOnce) {
      parser.write(csv.slice(at, at + lettersAtOnce));
      await nextTurn();
    }
    if (!parser.destroyed) parser.end();
  })();
  await Promise.all([ended, written]);
  return lines;
}

function lineOf({ info, record }: z.infer<typeof parsedLine>): SplitLine {
  return { number: info.lines, row: record };
}
