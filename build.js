import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { sumOfSources } from './src/prepare.js';

/**
 * Builds `dist/` from `src/`: a few files in place of eight hundred, since finding and reading those took most of the
 * time that the bot needs to start. Types are looked at by `npm run check`, not here.
 */
const project = fileURLToPath(new URL('.', import.meta.url));
/** What is started, by people or by the program itself, or loaded only where it is wanted. */
const started = {
  ...ofSameName('main', 'app', 'playground/main', 'playground/register/main'),
  // Units and containers start the commands by these names.
  ...fromFolder(
    'commands',
    'backup',
    'restore',
    'rekey',
    'keygen',
    'verify-audit',
    'drill',
    'replicate',
    'takeover',
  ),
  ...ofSameName('storage/backup/inspect-thread', 'charts/drawing-process'),
  ...ofSameName('pdf/looking-process', 'pdf/looking-thread'),
  // For tests that use them in another process.
  ...ofSameName('storage/database/database', 'charts/draw-apart', 'pdf/look-apart'),
};
/** Native, or so heavy that it is loaded when it is needed. */
const external = [/^better-sqlite3$/, /^@resvg\//, /^@expo-google-fonts\//, /^unpdf/, /^yauzl$/];

/** @param {readonly string[]} names of files below `src/`, which have the same names below `dist/` */
function ofSameName(...names) {
  return Object.fromEntries(names.map((name) => [name, join(project, 'src', `${name}.ts`)]));
}

/**
 * @param {string} folder below `src/`
 * @param {readonly string[]} names of its files, which lie in `dist/` itself
 */
function fromFolder(folder, ...names) {
  return Object.fromEntries(names.map((name) => [name, join(project, 'src', folder, `${name}.ts`)]));
}

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
 * What stays out, since it takes memory and time at every start and is never used. grammY brings a `fetch` and an
 * `AbortController` for platforms without them: the bot calls over a line of its own, and Node has the other. @grammyjs/i18n
 * brings a stand-in for Deno to read files with, and is given texts. Of undici that line takes the connections and not its
 * `fetch`, its web sockets and its stand-ins for tests.
 *
 * @type {Readonly<Record<string, string>>}
 */
const instead = {
  'node-fetch': 'export default globalThis.fetch;',
  'abort-controller': 'export const AbortController = globalThis.AbortController;',
  '@deno/shim-deno': 'export const Deno = {};',
  undici: [
    // A proxy agent asks for a tunnel by a method that undici's entry gives to all its connections.
    `import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';`,
    `import connect from 'undici/lib/api/api-connect.js';`,
    'Dispatcher.prototype.connect = connect;',
    `export { default as Pool } from 'undici/lib/dispatcher/pool.js';`,
    `export { default as ProxyAgent } from 'undici/lib/dispatcher/proxy-agent.js';`,
    `export { default as buildConnector } from 'undici/lib/core/connect.js';`,
  ].join('\n'),
};

/** @type {import('rolldown').Plugin} */
const leftOut = {
  name: 'left-out',
  resolveId(source, importer) {
    if (source in instead) return `\0${source}`;
    return importer === '\0undici' ? join(project, 'node_modules', source) : null;
  },
  load: (id) => instead[id.slice(1)] ?? null,
};

/**
 * What Node brings is asked for by a call and not imported. An import looks at each of a module's exports, and so loads what
 * lies behind them: of `node:http` all of Node's own `fetch`, which is never called here. It was a tenth of the start.
 *
 * @type {import('rolldown').Plugin}
 */
const builtIns = {
  name: 'built-ins',
  renderChunk(code) {
    const called = code.replace(
      /^import\s+([^'";]+?)\s+from\s+["']([^"']+)["'];?$/gm,
      (line, names, module) => {
        if (!isBuiltin(module)) return line;
        const all = `process.getBuiltinModule(${JSON.stringify(module)})`;
        return `const ${names
          .replace('* as ', '')
          .replaceAll(' as ', ': ')
          .replace(/^(\w+), /, `$1 = ${all}, `)} = ${all};`;
      },
    );
    return { code: called, map: null }; // no line moves
  },
};

/**
 * `to`: the folder; what did not change stays untouched, since a bot may be starting from it. `changes`: for trying
 * another version of a module. `also`: what else is started, by name.
 *
 * @param {{
 *   readonly to?: string,
 *   readonly changes?: import('rolldown').Plugin,
 *   readonly also?: Readonly<Record<string, string>>,
 * }} options
 */
export async function build({ to = join(project, 'dist'), changes, also = {} } = {}) {
  const builtFrom = sumOfSources(); // before they are read: what changes meanwhile is built at the next start
  const bundle = await rolldown({
    cwd: project,
    input: {
      ...started,
      ...also,
    },
    external,
    platform: 'node',
    plugins: [changes, leftOut, ownPlaces, builtIns],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
    // Node keeps the text of a program in memory, with two bytes a letter where one of them is not Latin.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true, asciiOnly: true } },
  });
  await bundle.close();
  // The stamp comes last: a build that was cut short has the old one, or none.
  const stamp = { fileName: 'built-from.txt', type: 'asset', source: `${builtFrom}\n` };
  const files = [...output, ...(changes === undefined ? [stamp] : [])];
  for (const file of files) {
    const path = join(to, file.fileName);
    const content = file.type === 'chunk' ? file.code : file.source;
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
  const made = new Set(files.map(({ fileName }) => join(to, fileName)));
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !made.has(path)) rmSync(path, { force: true }); // a bot may keep what V8 compiled there
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  // What follows it is for the program.
  if (process.argv.splice(2, 1)[0] === '--run') await import('./dist/main.js');
}
