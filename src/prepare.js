import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs before `npm start` and the commands beside it, on whatever Node and system there is: plain JavaScript, and it
 * loads nothing native. It sees to it that `dist/` is what the sources say. It builds only where something changed, since
 * that takes 400 MB. A production install has no tools to build with: there `dist/` comes along, or one line says how to
 * get it. Exit code 2: a fault that the owner has to mend.
 */
const project = fileURLToPath(new URL('..', import.meta.url));
/** What `dist/` was built from, written when all else of it is there. */
const stampFile = join(project, 'dist', 'built-from.txt');
/** What the bundler takes at most, measured (November 2026). */
const buildMegabytes = 450;
const howToBuild = 'npm ci --include=dev && npm run build && npm ci --omit=dev';

/** One sum over all that goes into `dist/`; undefined where the sources were not delivered. */
export function sumOfSources() {
  if (!existsSync(join(project, 'src', 'main.ts'))) return undefined;
  const files = readdirSync(join(project, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
  const sum = createHash('sha256');
  for (const name of [...files.sort(), 'build.js', 'package-lock.json']) {
    const path = join(project, name);
    // Git on Windows may have changed the ends of lines.
    const text = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
    sum.update(`${name}\0${text}\0`);
  }
  return sum.digest('hex');
}

/** The line that says that this Node is too old; undefined: it is not. */
function oldNode() {
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const oldest = engines.node.replace('>=', '');
  const [major, minor] = oldest.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined;
  return `Node ${oldest} or later is needed, and this is ${process.versions.node}: install a newer one from nodejs.org or your system's packages`;
}

async function findBuilder() {
  try {
    return (await import('../build.js')).build;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined; // a production install
    throw error;
  }
}

/** Resolves with the line of a fault, or with undefined when the program can be started. */
async function prepare() {
  const tooOld = oldNode();
  if (tooOld !== undefined) return tooOld;
  const sum = sumOfSources();
  const builtFrom = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : undefined;
  const isThere = existsSync(join(project, 'dist', 'main.js'));
  if (isThere && (sum === undefined || sum === builtFrom)) return undefined;
  const build = await findBuilder();
  if (build === undefined) {
    const what = isThere ? 'dist/ was built from other sources than these' : 'dist/ is missing';
    return `${what}: build it once with ${howToBuild}, or copy it from where that was done`;
  }
  const megabytes = Math.floor(Math.min(process.constrainedMemory() || totalmem(), totalmem()) / 2 ** 20);
  // The system ends what wants more than there is, without a word: so it is said before.
  if (megabytes < buildMegabytes) {
    process.stderr.write(
      `Building takes some ${buildMegabytes} MB of memory, and here are ${megabytes}. If it is killed: build elsewhere from the same commit, and copy dist/ here.\n`,
    );
  }
  await build();
  return undefined;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Not awaited here: build.js imports this file, which must be done by then.
  prepare().then(tell, (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
}

function tell(fault) {
  if (fault === undefined) return;
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
}
