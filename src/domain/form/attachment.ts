/** The scan of a power of attorney: a PDF or a picture, judged by size, name and first bytes. Nothing opens it. */

import { fail, ok, type Result } from '../result.ts';
import { fileKindOf, mayBe } from './file-kind.ts';
import type { SeenFile } from './seen-file.ts';

export interface SentFile {
  readonly fileId: string;
  readonly form: 'document' | 'photo';
  readonly size: number;
  /** Empty for a photo, which has none. */
  readonly name: string;
  /** Empty or absent where nobody said it. */
  readonly mime?: string;
}

/** A paper of several pages may be sent as so many pictures or files. */
export const mostPages = 10;

export const mostAttachmentBytes = 10 * 1024 * 1024;

/** What can be told before the file is fetched. */
export function judgeFile(file: SentFile): Result<SentFile, 'file-type' | 'file-too-big'> {
  const { form, name, mime = '' } = file;
  if (form === 'document' && !mayBe(['pdf', 'jpeg', 'png'], { name, mime })) return fail('file-type');
  return file.size > mostAttachmentBytes ? fail('file-too-big') : ok(file);
}

/** A PDF or a picture by its first bytes, whatever it is called; what was sent as a photo is a picture. */
export function isAttachment(
  { form }: Pick<SentFile, 'form'>,
  { bytes, beginning }: Pick<SeenFile, 'bytes' | 'beginning'>,
): boolean {
  const kind = fileKindOf(beginning);
  return kind !== undefined && bytes <= mostAttachmentBytes && (form === 'document' || kind !== 'pdf');
}
