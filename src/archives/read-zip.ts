import type { Entry, ZipFile } from 'yauzl';

/** What stands in an archive: a file, or why it was not unpacked. */
export type Unpacked =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly fault: 'locked-entry' | 'too-big' | 'too-many' | 'damaged' };

/** How much is unpacked: entries, bytes of one, and bytes of all. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly allBytes: number;
}

/** Of every entry by its flags (APPNOTE 4.4.4): bit 0 says that it is encrypted, bit 11 that its name is UTF-8. */
const encrypted = 1;
/** What systems put into archives beside what people put in. */
const ofSystems = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * The files of a ZIP archive, one after another, so that one alone is unpacked at a time. What an entry says of its
 * length is never trusted: unpacking ends at the limit. Throws where it is no archive.
 */
export async function* readZip(bytes: Uint8Array, limits: ZipLimits): AsyncGenerator<Unpacked> {
  const zip = await opened(bytes);
  let left = limits.allBytes;
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry);
    if (!isFile(path)) continue;
    const name = path.split(/[/\\]/u).at(-1) ?? path;
    seen += 1;
    if (seen > limits.entries || left <= 0) {
      yield { name, fault: 'too-many' };
      if (seen > limits.entries) return;
      continue;
    }
    if ((entry.generalPurposeBitFlag & encrypted) !== 0) {
      yield { name, fault: 'locked-entry' };
      continue;
    }
    const unpacked = await unpack(zip, entry, Math.min(limits.entryBytes, left));
    if (typeof unpacked === 'string') yield { name, fault: unpacked };
    else {
      left -= unpacked.length;
      yield { name, bytes: unpacked };
    }
  }
}

/** How many files `readZip` will give, by the directory of the archive. Throws where it is no archive. */
export async function countInZip(bytes: Uint8Array, { entries }: ZipLimits): Promise<number> {
  let count = 0;
  for await (const entry of (await opened(bytes)).eachEntry()) {
    if (isFile(nameOf(entry))) count += 1;
    if (count > entries) break;
  }
  return count;
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const { fromBufferPromise } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names are read here: one that leads out of a folder would end the whole, and nothing is written to any folder.
  return await fromBufferPromise(buffer, { decodeStrings: false });
}

function isFile(path: string): boolean {
  return !path.endsWith('/') && !ofSystems.test(path);
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | 'too-big' | 'damaged'> {
  if (entry.uncompressedSize > most) return 'too-big';
  try {
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of await zip.openReadStreamPromise(entry)) {
      const bytes = Buffer.from(part);
      length += bytes.length;
      if (length > most) return 'too-big';
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  } catch {
    return 'damaged';
  }
}

/** Programs on Russian Windows write names in code page 866 where they do not say that it is UTF-8. */
function nameOf(entry: Entry): string {
  const raw = Buffer.from(entry.fileNameRaw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('ibm866').decode(raw);
  }
}
