import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerArguments } from '../../src/arguments.ts';
import { ConfigFaults, settingNames } from '../../src/config/config.ts';
import { nearestSetting } from '../../src/config/setting-names.ts';
import { chooseStart } from '../../src/config/start-mode.ts';
import { projectFolder } from '../support/bot-process.ts';
import { type EnvFileCase, envFileCases } from './env-files.ts';

/** Wrong and odd `.env` files: nothing of them is cut, guessed or passed over in silence. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = Buffer.alloc(32, 7).toString('base64');

function save({ file, called = '.env', mode = 0o600 }: EnvFileCase): void {
  if (file === undefined) return;
  const path = join(folder, called);
  writeFileSync(path, typeof file === 'string' ? file.replace('{key}', key) : file);
  if (typeof file !== 'string' && !Buffer.from(file).includes(0)) {
    writeFileSync(path, Buffer.from(Buffer.from(file).toString('latin1').replace('{key}', key), 'latin1'));
  }
  chmodSync(path, mode);
}

function start(own: Record<string, string> = {}) {
  try {
    const chosen = chooseStart(folder, own);
    return { says: chosen.warnings, ends: chosen.mode, chosen };
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    return { says: error.message.split('\n'), ends: 2, chosen: undefined };
  }
}

test('there are enough of them', () => expect(envFileCases.length).toBeGreaterThanOrEqual(55));

test.each(envFileCases)('$name', (one) => {
  save(one);
  const { says, ends, chosen } = start(one.own);
  expect({ says, ends }).toEqual({ says: one.says, ends: one.ends });
  if (one.reads === undefined) return;
  const config = chosen?.mode === 'bot' ? chosen.config : undefined;
  const { name, contact, token } = one.reads;
  if (name !== undefined) expect(config?.controller.name).toBe(name);
  if (contact !== undefined) expect(config?.controller.contact).toBe(contact);
  if (token !== undefined) expect(config?.token).toBe(token);
});

describe('a .env that is', () => {
  test('a folder is refused', () => {
    mkdirSync(join(folder, '.env'));
    expect(start()).toMatchObject({ says: ['.env is a folder and not a file'], ends: 2 });
  });

  test('a link to nowhere is refused', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, '.env'));
    expect(start()).toMatchObject({ says: [".env can't be read (ENOENT)"], ends: 2 });
  });
});

test('a key file that is open to everybody is named', () => {
  const path = join(folder, 'master.key');
  writeFileSync(path, key);
  chmodSync(path, 0o644);
  const own = { BOT_TOKEN: '1:a', OWNER_IDS: '4', MASTER_KEY_FILE: path, CONTROLLER_NAME: 'a' };
  expect(start({ ...own, CONTROLLER_CONTACT: 'b' }).says).toEqual([
    `MASTER_KEY_FILE: ${path} can be read by everybody on this machine: chmod 600 ${path}`,
  ]);
});

test('the playground says why it opens', () => {
  const why = () => {
    const { chosen } = start();
    return chosen?.mode === 'playground' ? chosen.why : undefined;
  };
  expect(why()).toBe(
    'No BOT_TOKEN (no .env in this folder): this is the playground. Its people are made up, and it has a database of its own.',
  );
  writeFileSync(join(folder, '.env'), 'LOG_LEVEL=info\n', { mode: 0o600 });
  expect(why()).toMatch(/^No BOT_TOKEN \(none in \.env, nor in the environment\)/);
});

describe('the names of the settings', () => {
  const example = readFileSync(join(projectFolder, '.env.example'), 'utf8');
  const named = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);

  test('stand in .env.example, all of them and no others', () => {
    // Named there in words, beside their kin.
    const inWords = ['MASTER_KEY_OLD_FILE'];
    expect([...named, ...inWords].toSorted()).toEqual([...settingNames].toSorted());
  });

  test.each(['PORT', 'TOKEN', 'DATABASE_URL', 'HTTPS_PROXY', 'NODE_OPTIONS', 'PATH', 'TZ', 'MCP'])(
    '%s is nobody’s mistake',
    (name) => expect(nearestSetting(name, settingNames)).toBeUndefined(),
  );
});

describe('what is asked on the command line', () => {
  test.each([
    [[], undefined],
    [['--version'], { text: '0.1.0', exitCode: 0 }],
    [['-v'], { text: '0.1.0', exitCode: 0 }],
    [
      ['--verison'],
      { text: 'Unknown argument --verison: npm start -- --help says what there is', exitCode: 2 },
    ],
    [['start'], { text: 'Unknown argument start: npm start -- --help says what there is', exitCode: 2 }],
    [
      ['--help', 'BOT_TOKEN=1:secret'],
      { text: 'Unknown argument BOT_TOKEN=…: npm start -- --help says what there is', exitCode: 2 },
    ],
  ])('%j', (given, answer) => expect(answerArguments(given)).toEqual(answer));

  test('help says how the bot is started', () => {
    const answer = answerArguments(['--help']);
    expect(answer?.exitCode).toBe(0);
    expect(answer?.text).toMatch(/^Usage: npm start/);
    expect(answer?.text.split('\n').every((line) => line.length <= 100)).toBe(true);
  });
});
