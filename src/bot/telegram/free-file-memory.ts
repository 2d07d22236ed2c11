import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Each part of a file that comes by the network is a piece of memory outside of V8's heap, of which V8 lets some 90 MB gather
 * before it looks for what nobody needs. A look at the young objects alone frees them and takes about a millisecond.
 */
export function createFreeParts(everyBytes = 4 * 1024 * 1024): (bytes: number) => void {
  let collect: ((options: { readonly type: 'minor' }) => void) | undefined;
  let gathered = 0;
  return (bytes) => {
    gathered += bytes;
    if (gathered < everyBytes) return;
    gathered = 0;
    collect ??= collector();
    collect({ type: 'minor' });
  };
}

const freeParts = createFreeParts();

/** A file that is made part by part: what has gone is not to gather in memory behind it. */
export function freedAsItGoes<Whole>(
  file: Whole | (() => AsyncIterable<Uint8Array>),
): Whole | (() => AsyncIterable<Uint8Array>) {
  if (!isInParts(file)) return file;
  return async function* () {
    for await (const part of file()) {
      yield part;
      freeParts(part.length);
    }
  };
}

function isInParts(file: unknown): file is () => AsyncIterable<Uint8Array> {
  return typeof file === 'function';
}

function collector(): (options: { readonly type: 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof found === 'function' ? (options) => void found(options) : () => {};
}
