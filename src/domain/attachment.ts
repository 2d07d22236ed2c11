/** The scan of a power of attorney: a PDF or a picture, judged by size, name and first bytes. Nothing opens it. */
import { fail, ok, type Result } from './result.ts';

export interface SentFile {
  readonly fileId: string;
  readonly form: 'document' | 'photo';
  readonly size: number;
  /** Empty for a photo, which has none. */
  readonly name: string;
}

export const mostAttachmentBytes = 10 * 1024 * 1024;

const extensions = /\.(?:pdf|jpe?g|png)$/i;

/** What can be told before the file is fetched. */
export function judgeFile(file: SentFile): Result<SentFile, 'file-type' | 'file-too-big'> {
  if (file.form === 'document' && !extensions.test(file.name)) return fail('file-type');
  return file.size > mostAttachmentBytes ? fail('file-too-big') : ok(file);
}

const beginnings: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** The kind of a file by its first bytes, whatever it is called; undefined: none of those taken. */
export function fileTypeOf(bytes: Uint8Array): string | undefined {
  return Object.entries(beginnings).find(([, beginning]) =>
    beginning.every((byte, at) => bytes[at] === byte),
  )?.[0];
}

/** `%PDF-` stands within the first kilobyte of a PDF, in practice at its very beginning. */
export function startsAsPdf(bytes: Uint8Array): boolean {
  return fileTypeOf(bytes) === 'pdf';
}

/** The name and the first bytes tell of the same kind. A photo has no name. */
export function isAttachment(file: Pick<SentFile, 'form' | 'name'>, bytes: Uint8Array): boolean {
  const type = fileTypeOf(bytes);
  if (type === undefined || bytes.length > mostAttachmentBytes) return false;
  if (file.form === 'photo') return type === 'jpeg' || type === 'png';
  const extension = extensions.exec(file.name)?.[0].slice(1).toLowerCase().replace('jpg', 'jpeg');
  return extension === type;
}
