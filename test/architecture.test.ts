import { describe, expect, test } from 'vitest';
import { withoutDocComment } from './support/doc-comments.ts';
import { brokenRules, findCircle, importsOf, type LayerRule, layerOf } from './support/imports.ts';
import { readSources } from './support/source-files.ts';

/** The layers of the program (src/README.md, "The layers"): what each may import beside itself. */
const table: Readonly<Record<string, LayerRule>> = {
  'src/domain/': { may: ['zod', 'libphonenumber-js/'] },
  'src/storage/': { may: ['src/domain/', 'better-sqlite3', 'node:'] },
  'src/services/': { may: ['src/storage/', 'src/domain/', 'node:crypto'] },
  'src/i18n/': { may: ['src/domain/', '@grammyjs/i18n', 'node:url', 'node:path', 'node:fs'] },
  // State becomes words and buttons, by pure functions.
  'src/messages/': { may: ['src/i18n/', 'src/domain/'] },
  // What fetches the state for them, at the moment of sending.
  'src/messages/**/render*.ts': {
    may: [
      'src/i18n/',
      'src/domain/',
      'src/messages/',
      'src/services/',
      'src/storage/',
      'src/calendar/',
      'src/spreadsheets/',
    ],
  },
  // They hear of a phone and a code and of nothing else: no storage, no log.
  'src/gateways/': { may: ['src/domain/', 'node:'] },
  // It is told how the bot is and hands updates on: no storage, no services, nobody's data.
  'src/http/': {
    may: ['prom-client', 'node:', 'src/domain/owner/owner-fault.ts'],
    types: ['grammy/types', 'src/log.ts'],
  },
  // Beside Telegram the other face of the bot, for programs. Never SQL, as in `bot/`.
  'src/api/': {
    may: [
      'src/domain/',
      'src/services/',
      'hono',
      'hono/',
      '@hono/zod-openapi',
      '@hono/node-server',
      '@hono/node-server/',
      'node:crypto',
    ],
    types: ['src/storage/', 'src/http/', 'src/log.ts', 'node:http'],
  },
  // What draws is heavy, and loaded when a picture is asked for.
  'src/charts/': {
    may: [
      'src/i18n/',
      'src/domain/',
      'node:child_process',
      'node:fs/promises',
      'node:module',
      'node:os',
      'node:url',
    ],
    types: ['echarts/'],
    dynamic: ['src/drawing/', '@resvg/resvg-js'],
  },
  // The charting library, in a place of its own so that only `import()` reaches it.
  'src/drawing/': { may: ['echarts/'] },
  // Files of strangers are opened here, apart from the bot; the parser is loaded there alone.
  'src/pdf/': {
    may: [
      'src/domain/',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:url',
      'node:worker_threads',
    ],
    dynamic: ['unpdf'],
  },
  // It makes a file of words that are ready: no storage, no texts of its own.
  'src/calendar/': { may: ['src/domain/', 'ical-generator'] },
  // It unpacks what operators send; nothing is written to a disk.
  'src/archives/': { may: [], types: ['yauzl'], dynamic: ['yauzl'] },
  // It makes and reads files of cells that are ready; what does it is loaded when a file is wanted.
  'src/spreadsheets/': { may: ['src/domain/', 'node:'], dynamic: ['hucre/xlsx', 'yauzl', 'yazl'] },
  // Messages on their way to Telegram. Whoever renders and whoever sends is handed in.
  'src/outbox/': { may: ['src/domain/', 'src/storage/'], types: ['src/messages/', 'src/log.ts'] },
  'src/jobs/': {
    may: [
      'src/domain/',
      'src/storage/',
      'src/services/',
      'src/messages/',
      'src/charts/',
      'src/spreadsheets/',
      'src/archives/',
      'src/lists/loose-csv.ts',
      // Files are hashed as they go by.
      'node:crypto',
    ],
    types: ['src/outbox/', 'src/i18n/', 'src/gateways/', 'src/log.ts', 'src/pdf/'],
  },
  'src/create-standby.ts': {
    may: ['src/bot/telegram/takeover-fence.ts', 'src/replica/', 'src/storage/backup/epoch.ts'],
    types: ['src/config/', 'src/outbox/', 'src/storage/', 'src/log.ts'],
  },
  'src/create-background.ts': {
    may: ['src/domain/', 'src/outbox/', 'src/jobs/', 'src/messages/'],
    types: ['src/storage/', 'src/services/', 'src/charts/', 'src/gateways/', 'src/log.ts', 'src/pdf/'],
  },
  // Never SQL: what it knows of stored things are their types, through the services.
  'src/bot/': {
    may: [
      'src/domain/',
      'src/services/',
      'src/i18n/',
      'src/messages/',
      'grammy',
      '@grammyjs/conversations',
      'undici',
      'socks',
      'zod',
      // The files of a Bot API server of one's own, where it keeps them.
      'node:fs/promises',
      'node:path',
      // What came of a file by the network is freed early.
      'node:v8',
      'node:vm',
    ],
    types: ['src/outbox/', 'src/storage/', 'src/log.ts', 'grammy/types', 'node:stream'],
  },
  // The simulator stands for Telegram: the bot's own code would make it a mirror.
  'src/playground/': { may: ['node:'], types: ['grammy/types'] },
  'src/log.ts': { may: ['src/domain/', 'src/source-places.ts'] },
  'src/source-places.ts': { may: ['node:'] },
  'src/last-words.ts': { may: ['src/domain/owner/owner-fault.ts', 'src/source-places.ts'] },
  'src/config/': { may: ['zod', 'node:', 'src/domain/', 'src/log.ts'], types: ['src/messages/'] },
  // Commands beside the bot: what they do stands in the storage.
  'src/commands/': {
    may: [
      'src/domain/owner/owner-fault.ts',
      'src/storage/',
      'src/config/',
      'src/replica/',
      'src/supported-node.ts',
      'src/last-words.ts',
      'node:',
    ],
  },
  // Litestream runs beside the bot: where it is, what it is told, how far it says that it has come.
  'src/replica/': { may: ['node:'], types: ['src/outbox/', 'src/log.ts'] },
  // The CSV files of `data/`.
  'src/lists/': {
    may: ['src/domain/', 'src/storage/form/towns.ts', 'csv-parse', 'csv-parse/', 'zod', 'node:'],
  },
  'src/app-contract.ts': {
    may: [],
    types: ['src/outbox/', 'src/charts/', 'src/domain/', 'src/services/', 'src/log.ts', 'grammy'],
  },
  'src/app.ts': {
    may: [
      'src/domain/',
      'src/storage/',
      'src/services/',
      'src/i18n/',
      'src/messages/',
      'src/gateways/',
      'src/charts/',
      'src/outbox/',
      'src/jobs/',
      'src/create-background.ts',
      'src/create-standby.ts',
      'src/pdf/',
      'src/replica/',
      'src/bot/',
      'src/http/',
      'src/api/',
      'src/lists/',
      'src/config/',
      'src/log.ts',
      'grammy',
      'node:',
    ],
    types: ['src/app-contract.ts', 'grammy/types'],
  },
  // The bot and the playground are loaded when they are wanted, so that neither needs the other.
  'src/arguments.ts': { may: ['node:'] },
  'src/supported-node.ts': { may: ['zod', 'node:'] },
  'src/main.ts': {
    may: [
      'src/arguments.ts',
      'src/last-words.ts',
      'src/config/',
      'src/supported-node.ts',
      'src/log.ts',
      'src/i18n/format.ts',
      'src/domain/owner/owner-fault.ts',
      'node:',
    ],
    dynamic: ['src/app.ts', 'src/log.ts', 'src/playground/main.ts'],
  },
};

const longestFile = 250;
const mostFiles = 15;
const sources = readSources('src');

describe('the source', () => {
  test('is read', () => {
    expect(sources.length).toBeGreaterThan(80);
    const imports = sources.flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(400);
    const paths = new Set(sources.map(({ path }) => path));
    expect(imports.filter(({ to }) => to.startsWith('src/') && !paths.has(to))).toEqual([]);
  });

  test('imports in one direction', () => {
    expect(brokenRules(sources, table)).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(findCircle(sources)).toBeUndefined();
  });

  test('has no layer that is gone', () => {
    const paths = sources.map(({ path }) => path);
    const gone = Object.keys(table).filter((layer) => !paths.some((path) => layerOf(path) === layer));
    expect(gone).toEqual([]);
  });

  test(`has no file of more than ${longestFile} lines`, () => {
    const tooLong = sources
      .filter(({ path }) => !path.endsWith('.gen.ts'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longestFile)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(tooLong).toEqual([]);
  });

  test('says what each exported function gives', () => {
    const written = sources.filter(({ path }) => !path.endsWith('.gen.ts'));
    expect(written.flatMap(withoutDocComment)).toEqual([]);
  });

  test('would be caught without a comment at a function', () => {
    const text = [
      '/** Says why. */',
      'export function told(): void {}',
      'export async function untold(): Promise<void> {}',
      'export const bare = (',
      '  one: number,',
      '): number => one;',
      'export const value = call(() => 1);',
      'function own(): void {}',
    ].join('\n');
    expect(withoutDocComment({ path: 'a.ts', text })).toEqual(['a.ts: untold', 'a.ts: bare']);
  });
});

describe('the folders', () => {
  test(`have at most ${mostFiles} files each`, () => {
    const folders = new Map<string, number>();
    for (const { path } of sources) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    const full = [...folders].filter(([, files]) => files > mostFiles);
    expect(full.map(([folder, files]) => `${folder}: ${files} files`)).toEqual([]);
  });
});

describe('the check finds', () => {
  const file = (path: string, text: string) => ({ path, text });

  test.each([
    ["import { x } from '../storage/x.ts';", 'src/storage/x.ts'],
    ["import {\n  x,\n  type Y,\n} from '../storage/x.ts';", 'src/storage/x.ts'],
    ["import '../storage/x.ts';", 'src/storage/x.ts'],
    ["export { x } from '../storage/x.ts';", 'src/storage/x.ts'],
    ["export * from '../storage/x.ts';", 'src/storage/x.ts'],
    ["const { x } = await import('../storage/x.ts');", 'src/storage/x.ts (import())'],
    ["import type { X } from '../storage/x.ts';", 'src/storage/x.ts (import type)'],
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["import { Bot } from 'grammy';", 'grammy'],
  ])('%s in the domain', (text, named) => {
    expect(brokenRules([file('src/domain/a.ts', text)], table)).toEqual([
      `src/domain/a.ts must not import ${named}`,
    ]);
  });

  test('a value where only a type may be had', () => {
    const importing = (text: string) => brokenRules([file('src/bot/desk/a.ts', text)], table);
    expect(importing("import type { Clock } from '../../outbox/telegram-port.ts';")).toEqual([]);
    expect(importing("import { type Clock } from '../../outbox/telegram-port.ts';")).toHaveLength(1);
    expect(importing("import { findRequest } from '../../storage/request/requests.ts';")).toHaveLength(1);
  });

  test('a static import of what is to be loaded when wanted', () => {
    const importing = (text: string) => brokenRules([file('src/main.ts', text)], table);
    expect(importing("const { createApp } = await import('./app.ts');")).toEqual([]);
    expect(importing("import { createApp } from './app.ts';")).toHaveLength(1);
    expect(importing("import { runPlayground } from './playground/main.ts';")).toHaveLength(1);
    expect(importing("const { x } = await import('./playground/host/server.ts');")).toHaveLength(1);
  });

  test('a drawing library that is loaded before it is wanted', () => {
    const importing = (text: string) => brokenRules([file('src/charts/a.ts', text)], table);
    expect(importing("const { prepareLibrary } = await import('../drawing/library.ts');")).toEqual([]);
    expect(importing("import { prepareLibrary } from '../drawing/library.ts';")).toHaveLength(1);
    expect(importing("const { init } = await import('echarts/core');")).toHaveLength(1);
    expect(importing("import type { BarSeriesOption } from 'echarts/charts';")).toEqual([]);
    expect(importing("import { init } from 'echarts/core';")).toHaveLength(1);
    expect(importing("import { Resvg } from '@resvg/resvg-js';")).toHaveLength(1);
  });

  test('a card that asks the storage', () => {
    const importing = (path: string) =>
      brokenRules([file(path, "import { findRequest } from '../../storage/request/requests.ts';")], table);
    expect(importing('src/messages/request/render.ts')).toEqual([]);
    expect(importing('src/messages/request/render-talk.ts')).toEqual([]);
    expect(importing('src/messages/request/request-card.ts')).toHaveLength(1);
  });

  test('a folder without a rule', () => {
    expect(brokenRules([file('src/newcomer/sms.ts', '')], table)).toHaveLength(1);
  });

  test('a circle, also one of types', () => {
    const circle = [
      file('src/a.ts', "import type { B } from './b.ts';"),
      file('src/b.ts', "import { c } from './c/c.ts';"),
      file('src/c/c.ts', "import { a } from '../a.ts';"),
      file('src/d.ts', "import { a } from './a.ts';"),
    ];
    expect(findCircle(circle)).toBe('src/a.ts → src/b.ts → src/c/c.ts → src/a.ts');
    expect(findCircle(circle.slice(1))).toBeUndefined();
  });

  test('no import in a comment', () => {
    expect(
      importsOf(file('src/a.ts', "/**\n import { x } from './x.ts';\n */\n// import './y.ts'\n")),
    ).toEqual([]);
    expect(() => importsOf(file('src/a.ts', 'await import(name)'))).toThrow('src/a.ts');
  });
});
