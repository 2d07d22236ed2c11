import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from './support/bot-process.ts';

const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ resolved: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')));

test('no package is tied to the address of one registry', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

/**
 * better-sqlite3 says `gypfile: false` and brings its binaries, but npm leaves that out when it writes the lock file, and
 * `npm ci` then compiles it, which ends in an error where there is no Python. npm reads the mark where it stands.
 * `allowScripts` says the same to npm 11.19 and later.
 */
test('better-sqlite3 is not compiled by any npm (after `npm install` put the mark back by hand)', () => {
  expect(lock.packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false });
});
