/** Reads the replies that operators send often from the data folder, once at the start. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type CannedReply, placesIn, replyPlaces } from '../domain/desk/canned-reply.ts';
import { perLocale } from '../domain/locale.ts';
import { textLimits } from '../domain/messages/text-limits.ts';
import { OwnerFault } from '../domain/owner/owner-fault.ts';

/** What is wrong in the file, one fault a line; the owner's to mend. */
export class ReplyFaults extends OwnerFault {
  override readonly name = 'ReplyFaults';
}

const longestText = textLimits.words;

const words = z
  .string('is missing')
  .trim()
  .min(1, 'is empty')
  .max(longestText, `is longer than ${longestText} letters`)
  .refine(
    (text) => placesIn(text).every((place) => replyPlaces.some((known) => known === place)),
    `has a place that can't be filled in; there are ${replyPlaces.map((place) => `{${place}}`).join(', ')}`,
  );

const row = z.object({
  code: z.string().regex(/^[a-z-]{2,20}$/, 'is not 2 to 20 small letters or hyphens'),
  title_kk: words,
  title_ru: words,
  title_en: words,
  text_kk: words,
  text_ru: words,
  text_en: words,
});

/** No file: no canned replies. */
export function loadReplies(folder: string): readonly CannedReply[] {
  const file = join(folder, 'replies.csv');
  if (!existsSync(file)) return [];
  const lines: unknown[] = parse(readFileSync(file, 'utf8'), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
  });
  const faults: string[] = [];
  const replies = lines.flatMap((line, at) => {
    const read = row.safeParse(line);
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        faults.push(`${file}, row ${at + 1}, column ${path.join('.')}: ${message}`);
      }
      return [];
    }
    const { data } = read;
    return [
      {
        code: data.code,
        titles: perLocale((locale) => data[`title_${locale}`]),
        texts: perLocale((locale) => data[`text_${locale}`]),
      },
    ];
  });
  if (faults.length > 0) throw new ReplyFaults(faults.join('\n'));
  return replies;
}
