import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Builds `dist/` from `src/`: a few files in place of eight hundred, since finding and reading those took most of the
 * time that the bot needs to start. Types are looked at by `npm run check`, not here.
 */
const project = fileURLToPath(new URL('.', import.meta.url));
/** What is started, by people or by the program itself, or loaded only where it is wanted. */
const started = [
  ...['main', 'app', 'playground/main'],
  ...['backup', 'restore', 'rekey', 'keygen', 'verify-audit'],
  ...['storage/inspect-thread', 'charts/drawing-process'],
  // For tests that use them in another process.
  ...['storage/database', 'charts/draw-apart'],
];
/** Native, or so heavy that it is loaded when it is needed. */
const external = [/^better-sqlite3$/, /^echarts/, /^@resvg\//, /^@expo-google-fonts\//];

/**
 * Several modules share a file, so that `import.meta.url` is not where a module stood. Each is told the place that it
 * would have if every module were a file of its own.
 *
 * @type {import('rolldown').Plugin}
 */
const ownPlaces = {
  name: 'own-places',
  transform(code, id) {
    const path = relative(join(project, 'src'), id).split(sep).join('/');
    if (path.startsWith('..') || !code.includes('import.meta.url')) return null;
    const place = `ownPlace(${JSON.stringify(path.replace(/\.ts$/, '.js'))})`;
    return { code: code.replaceAll('import.meta.url', place), map: null }; // no line moves
  },
  renderChunk(code, { fileName }) {
    const placed = code.replace(/\bownPlace\("([^"]+)"\)/g, (_, path) => {
      const way = relative(dirname(fileName), path).split(sep).join('/');
      return `new URL(${JSON.stringify(way)}, import.meta.url).href`;
    });
    return { code: placed, map: null };
  },
};

/**
 * `to`: the folder; what did not change stays untouched, since a bot may be starting from it. `changes`: for trying
 * another version of a module.
 *
 * @param {{ readonly to?: string, readonly changes?: import('rolldown').Plugin }} options
 */
export async function build({ to = join(project, 'dist'), changes } = {}) {
  const bundle = await rolldown({
    cwd: project,
    input: Object.fromEntries(started.map((name) => [name, join(project, 'src', `${name}.ts`)])),
    external,
    platform: 'node',
    plugins: [changes, ownPlaces],
    // @grammyjs/i18n brings a stand-in for Deno that asks where it is.
    transform: { define: { __dirname: '"."', __filename: '"."' } },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await bundle.close();
  for (const file of output) {
    const path = join(to, file.fileName);
    const content = file.type === 'chunk' ? file.code : file.source;
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
  const made = new Set(output.map(({ fileName }) => join(to, fileName)));
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !made.has(path)) rmSync(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  if (process.argv[2] === '--run') await import('./dist/main.js');
}
