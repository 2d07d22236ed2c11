import { mayBe } from '../form/file-kind.ts';
import { fail, ok, type Result } from '../result.ts';

/**
 * What is said of a file, or of a reference, that somebody wants to have checked.
 * same: byte for byte what was delivered · corrected: it was delivered, and another file has taken its place ·
 * unknown: never delivered by this bot · later: it is still being fetched · lost: it can't be had ·
 * reference-own: of the person's own request · reference-unknown: of anybody else's, or of nobody's.
 */
export const verdicts = [
  'same',
  'corrected',
  'unknown',
  'not-a-pdf',
  'too-big',
  'too-many',
  'later',
  'lost',
  'reference-own',
  'reference-unknown',
] as const;
export type FileVerdict = (typeof verdicts)[number];

/** What Telegram tells of a document before it is fetched. Size in bytes. */
export interface SentDocument {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/** More than this Telegram gives no bot. */
export const mostCheckedBytes = 20 * 1024 * 1024;

/** Certificates are PDF files; where neither name nor type tells, the content will. */
export function looksLikePdf(file: Pick<SentDocument, 'name' | 'mime'>): boolean {
  return mayBe(['pdf'], file);
}

/** What can be told before the file is fetched. */
export function judgeDocument(file: SentDocument): Result<SentDocument, 'not-a-pdf' | 'too-big'> {
  // A picture is no PDF, so nothing is fetched.
  if (file.fileId === '' || !looksLikePdf(file)) return fail('not-a-pdf');
  return file.size > mostCheckedBytes ? fail('too-big') : ok(file);
}
