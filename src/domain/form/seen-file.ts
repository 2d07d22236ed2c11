/** What is kept of a file that has gone by; all of it is held nowhere. */
export interface SeenFile {
  /** Its length. */
  readonly bytes: number;
  /** Its first bytes, `keptBeginning` at the most. */
  readonly beginning: Uint8Array;
  readonly sha256: Buffer;
}

/** The kind of a file shows in its first few bytes. */
export const keptBeginning = 1024;
