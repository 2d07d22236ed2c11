import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSnapshotWriter, ensureMasterKey, localFiles } from '../../src/playground/host/local-files.ts';
import { isStillRunning, readSaved, savedState } from '../../src/playground/host/saved-playground.ts';
import { createBotApi } from '../../src/playground/telegram/calls/bot-api.ts';
import { isObject } from '../../src/playground/telegram/calls/json-value.ts';
import { startStage } from './playground-stage.ts';

/** What the playground keeps beside the database, and what it makes of it at the next start. */

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playground-files-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function roomWith(texts: readonly string[]) {
  const botApi = createBotApi({ now: () => 0 });
  const person = botApi.room.addPerson({ id: 1001, first_name: 'Айгерім' });
  for (const text of texts) person.say(text);
  return botApi;
}

async function save(texts: readonly string[], ended: boolean): Promise<string> {
  const { snapshot } = localFiles(join(folder, 'deep', 'playground.sqlite'));
  const telegram = roomWith(texts).snapshot();
  const writer = createSnapshotWriter(snapshot, () =>
    savedState({
      clockOffsetMs: 5000,
      telegram: isObject(telegram) ? telegram : {},
      address: 'http://127.0.0.1:1',
      run: 'r',
      ended,
    }),
  );
  await writer.flush();
  return snapshot;
}

test('chats, queue and clock are there at the next start', async () => {
  const saved = readSaved(await save(['/start', 'one'], true));
  expect(saved?.clockOffsetMs).toBe(5000);
  const botApi = roomWith([]);
  botApi.restore(saved?.telegram);
  expect(botApi.room.person(1001)?.messages.map(({ text }) => text)).toEqual(['/start', 'one']);
  expect(botApi.room.pendingUpdates).toBe(2);
  expect(botApi.room.person(1001)?.say('two')).toBe(1002);
});

test('after a kill -9 of the playground no number is used twice', async () => {
  const saved = readSaved(await save(['/start', 'one'], false));
  const botApi = roomWith([]);
  botApi.restore(saved?.telegram);
  expect(botApi.room.person(1001)?.say('two')).toBe(2002);
  expect(botApi.room.person(1001)?.messages.at(-1)?.message_id).toBe(1003);
});

test('files are for their owner only, and the master key is never replaced', async () => {
  const { masterKey, snapshot } = localFiles(join(folder, 'deep', 'playground.sqlite'));
  await save([], true);
  ensureMasterKey(masterKey);
  const key = readFileSync(masterKey, 'utf8');
  ensureMasterKey(masterKey);
  expect(readFileSync(masterKey, 'utf8')).toBe(key);
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  for (const path of [masterKey, snapshot]) expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a burst of changes is one write, and the last state is the one on disk', async () => {
  const path = join(folder, 'state.json');
  let count = 0;
  let writes = 0;
  const writer = createSnapshotWriter(path, () => ({ count, writes: ++writes }), 5);
  for (count = 1; count < 50; count += 1) writer.schedule();
  await writer.flush();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ count: 50, writes: 1 });
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test.each(['{"version":1,', '{"version":99}', '[]'])(
  'a file that can not be used is put aside: %s',
  (text) => {
    const path = join(folder, 'playground-telegram.json');
    writeFileSync(path, text);
    expect(readSaved(path)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([
      expect.stringMatching(/^playground-telegram\.json\.unreadable-\d+$/),
    ]);
    expect(readSaved(path)).toBeUndefined();
  },
);

test('a playground that still runs is recognised by its number', async () => {
  const stage = await startStage();
  const saved = { clockOffsetMs: 0, telegram: {}, address: stage.address };
  expect(await isStillRunning({ ...saved, run: 'this run' })).toBe(true);
  expect(await isStillRunning({ ...saved, run: 'an earlier run' })).toBe(false);
  await stage.close();
  expect(await isStillRunning({ ...saved, run: 'this run' })).toBe(false);
  expect(await isStillRunning({ ...saved, address: 'nonsense', run: 'this run' })).toBe(false);
});
