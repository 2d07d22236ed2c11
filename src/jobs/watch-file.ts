import { createHash } from 'node:crypto';
import { keptBeginning, type SeenFile } from '../domain/form/seen-file.ts';

/** Hears a file while it goes by, in parts of any size, and says in the end what it made of it. */
export interface Hearing<Read> {
  add(part: Uint8Array): void;
  end(): Promise<Read>;
}

/** Keeps nothing of a file but what tells it from others: twenty megabytes from anybody take no memory. */
export function watchFile(): Hearing<SeenFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let beginning = Buffer.alloc(0);
  return {
    add(part) {
      hash.update(part);
      bytes += part.length;
      const wanted = keptBeginning - beginning.length;
      // A copy: a view would hold on to all of the part.
      if (wanted > 0) beginning = Buffer.concat([beginning, part.subarray(0, wanted)]);
    },
    end: async () => ({ bytes, beginning, sha256: hash.digest() }),
  };
}

/** Keeps all of a file that is to be read, up to `most` bytes; what is longer is cut, one byte behind that. */
export function collectFile(most: number): Hearing<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  return {
    add(part) {
      const wanted = most + 1 - bytes;
      if (wanted <= 0) return;
      parts.push(Buffer.from(part.subarray(0, wanted)));
      bytes += Math.min(part.length, wanted);
    },
    end: async () => Buffer.concat(parts),
  };
}
