import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from '../services/register/delivering-calls.ts';
import { bytesOf } from './bodies.ts';
import { ApiProblem } from './problems.ts';

/** Telegram takes no larger file from a bot that fetches it by its address later. Bytes. */
export const largestFile = 20 * 1024 * 1024;
/** So much is sealed and written at once. Bytes. */
const partBytes = 256 * 1024;
const uploadWithinMs = 120_000;

/** Where the parts of a file go. */
export interface PartKeeper {
  newUpload(): string;
  addPart(upload: string, seq: number, bytes: Uint8Array): Promise<unknown>;
  drop(upload: string): Promise<unknown>;
}

export interface UploadDeps {
  /** So many bytes have gone by: they are not to gather in memory. */
  readonly freeParts: (bytes: number) => void;
  /** Whoever takes too long is cut off, since others wait for the place. */
  readonly clock: { after(ms: number, work: () => void): () => void };
}

/**
 * Takes a body in, part by part, so that no more than one of them is in memory. Throws `ApiProblem` where it is too
 * large or not what `digest` says; what was kept of it is gone then. `digest`: the header Content-Digest.
 */
export async function readUpload(
  incoming: IncomingMessage,
  digest: string | undefined,
  keeper: PartKeeper,
  { freeParts, clock }: UploadDeps,
): Promise<UploadedFile> {
  const wanted = digest === undefined ? undefined : sha256Of(digest);
  if (digest !== undefined && wanted === undefined) {
    throw new ApiProblem('invalid', {
      errors: [
        { pointer: '/headers/content-digest', detail: 'must be sha-256=:…: with the digest in base64' },
      ],
    });
  }
  const id = keeper.newUpload();
  const hash = createHash('sha256');
  const cancel = clock.after(uploadWithinMs, () => incoming.destroy());
  // All parts share one piece of memory, so that a large file takes no more than a small one.
  const part = Buffer.allocUnsafeSlow(partBytes);
  let filled = 0;
  let size = 0;
  let seq = 0;
  const keep = async () => {
    await keeper.addPart(id, seq, part.subarray(0, filled));
    filled = 0;
    seq += 1;
  };
  try {
    for await (const bytes of bytesOf(incoming)) {
      size += bytes.length;
      if (size > largestFile) throw new ApiProblem('too-large');
      hash.update(bytes);
      for (let at = 0; at < bytes.length; ) {
        const copied = bytes.copy(part, filled, at);
        at += copied;
        filled += copied;
        if (filled === partBytes) await keep();
      }
      freeParts(bytes.length);
    }
    if (filled > 0 || seq === 0) await keep();
    const sha256 = hash.digest();
    if (wanted !== undefined && !wanted.equals(sha256)) throw new ApiProblem('digest-differs');
    return { id, size, sha256 };
  } catch (error) {
    await keeper.drop(id);
    // Its sender has hung up, or was too slow: no failure of the program.
    throw incoming.complete || !incoming.destroyed ? error : new ApiProblem('cut-off');
  } finally {
    cancel();
  }
}

function sha256Of(digest: string): Buffer | undefined {
  const text = /\bsha-256=:([A-Za-z0-9+/]{43}=):/.exec(digest)?.[1];
  return text === undefined ? undefined : Buffer.from(text, 'base64');
}
