import { createHash } from 'node:crypto';
import type { PdfLook } from '../domain/desk/certificate-check.ts';
import { fileKindOf } from '../domain/form/file-kind.ts';

/** What the bytes alone tell; nothing is opened. */
export type ByteLook = Omit<PdfLook, 'content'>;

/** `%%EOF` stands near the end; programs put a little behind it. Bytes. */
const tailBytes = 2048;
/** Behind a signature nothing but the end of the line may stand. Bytes. */
const endOfLine = 2;
/** What is looked for is no longer than this. Bytes. */
const longest = 120;

/** A program that runs by itself, or a file inside the file (ISO 32000, 12.6.4 and 7.11.4). */
const active = ['/JavaScript', '/Launch', '/EmbeddedFile'];

/** Looks at a file that comes by in parts, of which none is kept. */
export function createByteLook(): { add(part: Uint8Array): void; end(): ByteLook } {
  const hash = createHash('sha256');
  let size = 0;
  let isPdf = false;
  let isActive = false;
  /** The end of what signatures cover. A signature says which bytes: `/ByteRange [from length from length]`. */
  let covered: number | undefined;
  /** The end of what came. */
  let tail: Buffer = Buffer.alloc(0);

  /** Whatever begins in `bytes` before `until`; the rest is there for what reaches beyond. */
  function scan(bytes: Buffer, until: number): void {
    const isHere = (at: number) => at !== -1 && at < until;
    isActive ||= active.some((name) => isHere(bytes.indexOf(name)));
    for (let at = bytes.indexOf('/ByteRange'); isHere(at); at = bytes.indexOf('/ByteRange', at + 1)) {
      const said = bytes.subarray(at, at + longest).toString('latin1');
      const [, from, length] = /^\/ByteRange\s*\[\s*\d+\s+\d+\s+(\d+)\s+(\d+)/.exec(said) ?? [];
      if (from !== undefined) covered = Math.max(covered ?? 0, Number(from) + Number(length));
    }
  }

  return {
    add(part) {
      const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      hash.update(bytes);
      // Of a first part that is shorter than the mark nothing is known yet.
      if (size < tailBytes) isPdf ||= fileKindOf(Buffer.concat([tail, bytes.subarray(0, longest)])) === 'pdf';
      size += bytes.length;
      const open = Math.min(longest, tail.length);
      const seam = Buffer.concat([tail.subarray(tail.length - open), bytes.subarray(0, longest)]);
      // What begins in the last bytes may reach into the next part, and is looked at with it.
      scan(seam, Math.max(0, Math.min(open, seam.length - longest)));
      if (bytes.length > longest) scan(bytes, bytes.length - longest);
      tail = Buffer.concat([tail, bytes.subarray(-tailBytes)]).subarray(-tailBytes);
    },
    end() {
      const last = tail.subarray(-2 * longest);
      scan(last, last.length);
      const signature = covered === undefined ? 'none' : covered + endOfLine >= size ? 'whole' : 'partial';
      return { size, sha256: hash.digest(), isPdf, hasEnd: tail.includes('%%EOF'), isActive, signature };
    },
  };
}
