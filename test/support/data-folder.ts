import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const data = join(import.meta.dirname, '..', '..', 'data');
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'data');

let made: string | undefined;

// Vitest ends its processes by a signal, so that there is no exit to do it at.
afterAll(() => {
  if (made !== undefined) rmSync(made, { recursive: true, force: true });
  made = undefined;
});

/**
 * A temporary data folder: the CSV files of the real one, but made-up branches, several in a town, ordinary and
 * duty, in and out of regional centres. Made once for a test file and erased after it; tests leave it as it is.
 */
export function testDataFolder(): string {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  for (const from of [data, fixtures]) {
    for (const file of readdirSync(from).filter((name) => name.endsWith('.csv'))) {
      copyFileSync(join(from, file), join(folder, file));
    }
  }
  made = folder;
  return folder;
}
