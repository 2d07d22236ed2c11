import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/**
 * The page's files by their address: a fixed list, so that no address can lead out of the folder. The page needs
 * no build, and is served from the sources both when the compiled server runs and in tests; both lie two folders
 * below the root of the project.
 */
const PAGE_FOLDER = new URL('../../../src/playground/page/', import.meta.url);

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

const STYLES = [
  'style',
  'bar',
  'phones',
  'messages',
  'text',
  'attachments',
  'keyboards',
  'pop-ups',
  'payments',
  'story',
  'inspector',
  'register',
].map((name) => `styles/${name}.css`);

const SCRIPTS = [
  ...['app', 'bar', 'dom', 'icons', 'inspector', 'modal', 'phone', 'pop-ups'],
  ...['register', 'theme'],
  ...['chat', 'composer', 'entities', 'invoice', 'keyboards', 'made-up'].map((name) => `chat/${name}`),
  ...['menu', 'message', 'message-log', 'payment', 'sample-pdf'].map((name) => `chat/${name}`),
  ...['eyes', 'hands', 'pace', 'player', 'state', 'steps', 'strip'].map((name) => `story/${name}`),
  ...['words', 'kk', 'ru', 'en'].map((name) => `words/${name}`),
].map((name) => `${name}.js`);

interface PageBody {
  readonly type: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

interface PageFile {
  readonly file: string;
  readonly type: string;
}

const FILES: ReadonlyMap<string, PageFile> = new Map<string, PageFile>([
  ['/', { file: 'index.html', type: TYPES.html }],
  ['/icon.svg', { file: 'icon.svg', type: TYPES.svg }],
  ...STYLES.map((file) => [`/${file}`, { file, type: TYPES.css }] as const),
  ...SCRIPTS.map((file) => [`/${file}`, { file, type: TYPES.js }] as const),
]);

/** Addresses of all files of the page. */
export const pageAddresses: readonly string[] = [...FILES.keys()];

const packed = promisify(gzip);

/** `packs`: the browser takes gzip. */
export async function pageFile(address: string, packs: boolean): Promise<PageBody | undefined> {
  const known = FILES.get(address);
  if (known === undefined) return undefined;
  const read = await readFile(new URL(known.file, PAGE_FOLDER));
  const body = known.type === TYPES.js ? withoutComments(read) : read;
  if (!packs) return { type: known.type, body, headers: {} };
  return { type: known.type, body: await packed(body), headers: { 'content-encoding': 'gzip' } };
}

/** Comments that begin a line are for readers of the source. Line numbers stay, for the browser's console. */
function withoutComments(script: Buffer): Buffer {
  const text = script.toString('utf8');
  return Buffer.from(
    text.replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm, (comment) => comment.replace(/[^\n]/g, '')),
  );
}
