import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.ts';
import type { Scale } from './scale.ts';

/** A part of the benchmark that can be run alone, by its name. */
export interface Section {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}

export interface Bench {
  readonly scale: Scale;
  /** A folder for databases, gone when the section is over. */
  readonly folder: string;
  report(row: Row): void;
  /** How far it is, for whoever is waiting. */
  say(words: string): void;
}

/** A folder that is there while `work` runs. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
