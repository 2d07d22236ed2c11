import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The tables of typed answers in this folder. */

export const rowSchema = z.strictObject({
  question: z.string().min(1),
  situation: z.string(),
  typed: z.string(),
  outcome: z.string().min(1),
  value: z.string(),
});

const folder = import.meta.dirname;
export const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => {
    const records: unknown = parse(readFileSync(join(folder, name), 'utf8'), {
      bom: true,
      columns: true,
      delimiter: ';',
      skip_empty_lines: true,
      comment: '#',
      comment_no_infix: true,
    });
    return { name, rows: z.array(rowSchema).parse(records) };
  });

export type Row = z.infer<typeof rowSchema>;
