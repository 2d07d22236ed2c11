import { keptBeginning, type SeenFile } from '../../src/domain/form/seen-file.ts';

/** What the bot keeps of a file with these bytes, for what looks at the beginning and the length alone. */
export function seen(bytes: Uint8Array): Omit<SeenFile, 'sha256'> {
  return { bytes: bytes.length, beginning: bytes.subarray(0, keptBeginning) };
}
