import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageFile = z.object({ engines: z.object({ node: z.string().startsWith('>=') }) });

/**
 * The line that says that this Node is too old; undefined: it is not. `package.json` says which is the oldest. better-sqlite3
 * ends the process without a word before 22.14, so this is asked before a database is opened.
 */
export function oldNodeFault(version: string = process.versions.node): string | undefined {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const oldest = packageFile.parse(JSON.parse(text)).engines.node.slice(2);
  const [major = 0, minor = 0] = oldest.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined;
  return `Node ${oldest} or later is needed, and this is ${version}: install a newer one from nodejs.org or your system's packages`;
}
