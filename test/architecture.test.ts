import { describe, expect, test } from 'vitest';
import { brokenRules, findCircle, importsOf, type LayerRule } from './support/imports.ts';
import { readSources } from './support/source-files.ts';

/** The layers of the program (design/architecture.md, "Layers"): what each may import beside itself. */
const table: Readonly<Record<string, LayerRule>> = {
  'src/domain/': { may: ['zod', 'libphonenumber-js/'] },
  'src/storage/': { may: ['src/domain/', 'better-sqlite3', 'node:'] },
  'src/services/': { may: ['src/storage/', 'src/domain/', 'node:crypto'] },
  'src/i18n/': { may: ['src/domain/', '@grammyjs/i18n', 'node:url'] },
  'src/views/': { may: ['src/i18n/', 'src/domain/'] },
  // They hear of a phone and a code and of nothing else: no storage, no log.
  'src/gateways/': { may: ['src/domain/', 'node:'] },
  // It is told how the bot is and hands updates on: no storage, no services, nobody's data.
  'src/http/': { may: ['prom-client', 'node:'], types: ['grammy/types', 'src/log.ts'] },
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
    dynamic: ['echarts/', '@resvg/resvg-wasm'],
  },
  // It makes a file of words that are ready: no storage, no texts of its own.
  'src/calendar/': { may: ['src/domain/', 'ical-generator'] },
  // It makes and reads files of cells that are ready; what does it is loaded when a file is wanted.
  'src/spreadsheets/': { may: ['src/domain/', 'node:'], dynamic: ['hucre/xlsx'] },
  'src/background/': {
    may: [
      'src/spreadsheets/',
      'src/domain/',
      'src/storage/',
      'src/services/',
      'src/i18n/',
      'src/views/',
      'src/charts/',
      'src/calendar/',
    ],
    types: ['src/log.ts', 'src/gateways/'],
  },
  // Never SQL: what it knows of stored things are their types, through the services.
  'src/bot/': {
    may: [
      'src/domain/',
      'src/services/',
      'src/i18n/',
      'src/views/',
      'grammy',
      '@grammyjs/conversations',
      'undici',
      'socks',
      'zod',
      // The files of a Bot API server of one's own, where it keeps them.
      'node:fs/promises',
      'node:path',
    ],
    types: ['src/background/', 'src/storage/', 'src/log.ts', 'grammy/types', 'node:stream'],
  },
  // The simulator stands for Telegram: the bot's own code would make it a mirror.
  'src/playground/': { may: ['node:'], types: ['grammy/types'] },
  'src/log.ts': { may: ['src/domain/'] },
  'src/config-line.ts': { may: ['zod', 'node:path', 'src/domain/', 'src/config-values.ts'] },
  'src/keygen.ts': { may: ['node:crypto'] },
  // Commands beside the bot: what they do stands in the storage.
  'src/command-line.ts': {
    may: [
      'src/storage/',
      'src/config.ts',
      'src/config-storage.ts',
      'src/environment.ts',
      'src/supported-node.ts',
      'node:',
    ],
  },
  'src/backup.ts': { may: ['src/storage/', 'src/command-line.ts'] },
  'src/restore.ts': { may: ['src/storage/', 'src/command-line.ts'] },
  'src/rekey.ts': { may: ['src/storage/', 'src/command-line.ts', 'node:timers/promises'] },
  'src/verify-audit.ts': { may: ['src/storage/', 'src/command-line.ts'] },
  'src/config.ts': {
    may: [
      'zod',
      'node:',
      'src/domain/',
      'src/config-codes.ts',
      'src/config-http.ts',
      'src/config-line.ts',
      'src/config-storage.ts',
      'src/config-values.ts',
      'src/log.ts',
    ],
    types: ['src/views/'],
  },
  'src/config-codes.ts': { may: ['zod', 'src/domain/', 'src/config-values.ts'] },
  'src/config-http.ts': { may: ['zod', 'src/config-values.ts'] },
  'src/config-storage.ts': { may: ['zod', 'node:', 'src/config-values.ts'] },
  'src/config-values.ts': { may: ['zod'] },
  'src/env-file.ts': { may: [] },
  'src/setting-names.ts': { may: [] },
  'src/environment.ts': { may: ['node:', 'src/env-file.ts', 'src/setting-names.ts'] },
  'src/start-mode.ts': {
    may: ['node:', 'src/config.ts', 'src/config-values.ts', 'src/environment.ts'],
  },
  'src/canned-replies.ts': { may: ['src/domain/', 'csv-parse/', 'zod', 'node:'] },
  'src/csv-rows.ts': { may: ['csv-parse/', 'zod'], types: ['src/domain/'] },
  'src/catalog.ts': { may: ['src/domain/', 'src/storage/towns.ts', 'src/csv-rows.ts', 'zod', 'node:'] },
  'src/app.ts': {
    may: [
      'src/domain/',
      'src/storage/',
      'src/services/',
      'src/i18n/',
      'src/views/',
      'src/gateways/',
      'src/charts/',
      'src/background/',
      'src/bot/',
      'src/http/',
      'src/canned-replies.ts',
      'src/catalog.ts',
      'src/config.ts',
      'src/log.ts',
      'grammy',
      'node:',
    ],
    types: ['grammy/types'],
  },
  // The bot and the playground are loaded when they are wanted, so that neither needs the other.
  'src/arguments.ts': { may: ['node:'] },
  'src/supported-node.ts': { may: ['zod', 'node:'] },
  'src/main.ts': {
    may: [
      'src/arguments.ts',
      'src/config.ts',
      'src/start-mode.ts',
      'src/supported-node.ts',
      'src/log.ts',
      'src/i18n/format.ts',
      'node:',
    ],
    dynamic: ['src/app.ts', 'src/log.ts', 'src/playground/main.ts'],
  },
};

const longestFile = 250;
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
    const gone = Object.keys(table).filter((layer) => !paths.some((path) => path.startsWith(layer)));
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
    expect(importing("import type { Clock } from '../../background/telegram-port.ts';")).toEqual([]);
    expect(importing("import { type Clock } from '../../background/telegram-port.ts';")).toHaveLength(1);
    expect(importing("import { findRequest } from '../../storage/requests.ts';")).toHaveLength(1);
  });

  test('a static import of what is to be loaded when wanted', () => {
    const importing = (text: string) => brokenRules([file('src/main.ts', text)], table);
    expect(importing("const { createApp } = await import('./app.ts');")).toEqual([]);
    expect(importing("import { createApp } from './app.ts';")).toHaveLength(1);
    expect(importing("import { runPlayground } from './playground/main.ts';")).toHaveLength(1);
    expect(importing("const { x } = await import('./playground/server.ts');")).toHaveLength(1);
  });

  test('a drawing library that is loaded before it is wanted', () => {
    const importing = (text: string) => brokenRules([file('src/charts/a.ts', text)], table);
    expect(importing("const { init } = await import('echarts/core');")).toEqual([]);
    expect(importing("import type { BarSeriesOption } from 'echarts/charts';")).toEqual([]);
    expect(importing("import { init } from 'echarts/core';")).toHaveLength(1);
    expect(importing("import { Resvg } from '@resvg/resvg-wasm';")).toHaveLength(1);
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
