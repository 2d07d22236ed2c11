import { createHash } from 'node:crypto';
import type { PdfLook } from '../domain/desk/certificate-check.ts';
import { fileKindOf } from '../domain/form/file-kind.ts';

/** `%%EOF` stands near the end; programs put a little behind it. Bytes. */
const tailBytes = 2048;
/** Behind a signature nothing but the end of the line may stand. Bytes. */
const endOfLine = 2;

/** A program that runs by itself, or a file inside the file (ISO 32000, 12.6.4 and 7.11.4). */
const active = ['/JavaScript', '/Launch', '/EmbeddedFile'];

/** What the bytes alone tell; nothing is opened. */
export function lookAtBytes(bytes: Uint8Array): Omit<PdfLook, 'content'> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: whole.length,
    sha256: createHash('sha256').update(whole).digest(),
    isPdf: fileKindOf(whole) === 'pdf',
    hasEnd: whole.subarray(-tailBytes).includes('%%EOF'),
    isActive: active.some((name) => whole.includes(name)),
    signature: signatureIn(whole),
  };
}

/** A signature says which bytes it covers: `/ByteRange [from length from length]`. */
function signatureIn(whole: Buffer): PdfLook['signature'] {
  let covered: number | undefined;
  for (let at = whole.indexOf('/ByteRange'); at !== -1; at = whole.indexOf('/ByteRange', at + 1)) {
    const [, from, length] =
      /^\/ByteRange\s*\[\s*\d+\s+\d+\s+(\d+)\s+(\d+)/.exec(whole.subarray(at, at + 120).toString('latin1')) ??
      [];
    if (from !== undefined) covered = Math.max(covered ?? 0, Number(from) + Number(length));
  }
  if (covered === undefined) return 'none';
  return covered + endOfLine >= whole.length ? 'whole' : 'partial';
}
