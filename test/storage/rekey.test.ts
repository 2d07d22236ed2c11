import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { normalName } from '../../src/domain/person/person-name.ts';
import { rekey } from '../../src/storage/backup/rekey.ts';
import { openDatabase, openLocked } from '../../src/storage/database/database.ts';
import { createTransactions } from '../../src/storage/database/transact.ts';
import { createVault, type Vault } from '../../src/storage/database/vault.ts';
import { readPerson, writePerson } from '../support/sealed-rows.ts';
import { cleanUpAfterEach, tempFolder } from '../support/temp-database.ts';

cleanUpAfterEach();

const [oldKey, newKey, wrongKey] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const oldVault = createVault(oldKey);
const both = createVault(newKey, [oldKey]);
const newVault = createVault(newKey);
const people = 25;
/** Of each of them, in as many columns. */
const sealedValues = 12;

const pace = { atOnce: 7, pause: async () => {} };

let path: string;
let codes: readonly string[];
let expected: readonly ReturnType<typeof readPerson>[];

/** The bot's way into the database: with the lock, the key looked at. */
async function asBot<Value>(
  vault: Vault,
  work: (transact: ReturnType<typeof createTransactions>['transact']) => Value,
) {
  const { database, unlock } = openLocked(path, vault);
  try {
    return await work(createTransactions(database, vault).transact);
  } finally {
    database.close();
    unlock();
  }
}

const readAll = (vault: Vault) =>
  asBot(vault, (transact) => transact((tx) => codes.map((code, number) => readPerson(tx, number, code))));

/** A rekey that is killed when it has sealed so many batches. */
const killedAfter = (batches: number) => {
  let done = 0;
  return rekey(path, both, {
    ...pace,
    pause: async () => {
      done += 1;
      if (done === batches) throw new Error('killed');
    },
  });
};

beforeEach(async () => {
  path = join(tempFolder(), 'bot.sqlite');
  codes = await asBot(oldVault, (transact) =>
    transact((tx) => Array.from({ length: people }, (_, number) => writePerson(tx, number))),
  );
  expected = await readAll(oldVault);
});

test('the rows of the test say what they should', () => {
  const [first] = expected;
  expect(first).toMatchObject({
    byIin: [1],
    byPhone: [1],
    bySurname: [1],
    isOpen: true,
    certificate: 'файл 0.pdf',
  });
  expect(first).toMatchObject({ codeIsRight: true, codeWasForPhone: true, codesToPhone: 1 });
  expect(Object.values(first ?? {})).not.toContain(undefined);
});

test('afterwards the new key reads and finds everything, and the old key opens and finds nothing', async () => {
  const report = await rekey(path, both, pace);
  expect(report).toEqual({ sealed: people * sealedValues, unreadable: [], isLogLeft: false });
  expect(await readAll(newVault)).toEqual(expected);
  await expect(readAll(oldVault)).rejects.toThrow('sealed with another key');

  // Not a sealed value of the old key is left in any of the files, nor a hash by which it would find anybody.
  const oldMark = oldVault.seal({ table: 'x', row: 1, column: 'x' }, '').subarray(0, 5);
  const newMark = newVault.seal({ table: 'x', row: 1, column: 'x' }, '').subarray(0, 5);
  const files = readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));
  const bytes = Buffer.concat(files.map((name) => readFileSync(join(dirname(path), name))));
  expect(bytes.includes(newMark)).toBe(true);
  expect(bytes.includes(oldMark)).toBe(false);
  for (const [field, value] of [
    ['iin', '900101300003'],
    ['phone', '+77010000003'],
    ['surname', normalName('Тегіаааа')],
  ] as const) {
    expect(bytes.includes(newVault.blindIndex(field, value)), field).toBe(true);
    expect(bytes.includes(oldVault.blindIndex(field, value)), field).toBe(false);
  }
});

test('while another program reads the database, it is said that the key before is still in the log of writes', async () => {
  const reader = new Sqlite(path, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM request').get();
  const report = await rekey(path, both, pace);
  expect(report).toEqual({ sealed: people * sealedValues, unreadable: [], isLogLeft: true });
  expect(await rekey(path, both, pace)).toEqual({ sealed: 0, unreadable: [], isLogLeft: true });
  reader.exec('COMMIT');
  expect(await rekey(path, both, pace)).toBeUndefined();
  expect(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0).toBe(0);
  reader.close();
});

test('killed after any batch: with both keys everything reads and is found, then it goes on to the same end', async () => {
  for (const batches of [1, 2, 5, 11, 1, 30]) {
    await expect(killedAfter(batches)).rejects.toThrow('killed');
    expect(await readAll(both)).toEqual(expected);
    await expect(readAll(oldVault)).rejects.toThrow('sealed with another key');
    await expect(readAll(newVault)).rejects.toThrow('MASTER_KEY_OLD');
  }
  await rekey(path, both, pace);
  expect(await readAll(newVault)).toEqual(expected);
});

test('killed inside a batch: nothing of that batch is written', async () => {
  let left = 40;
  const dying: Vault = {
    ...both,
    seal: (place, text) => {
      left -= 1;
      if (left === 0) throw new Error('killed');
      return both.seal(place, text);
    },
  };
  await expect(rekey(path, dying, pace)).rejects.toThrow('killed');
  expect(await readAll(both)).toEqual(expected);
  // The word that says which key it is, all requests, and one whole batch of drafts: the second one never was.
  expect((await rekey(path, both, pace))?.sealed).toBe(people * sealedValues - people - pace.atOnce);
  expect(await readAll(newVault)).toEqual(expected);
});

test('what a bot with both keys writes meanwhile is sealed with the new one and found as the rest', async () => {
  const unlockedBot = openLocked(path, both);
  const { transact } = createTransactions(unlockedBot.database, both);
  let more: string | undefined;
  const report = await rekey(path, both, {
    ...pace,
    async pause() {
      more ??= await transact((tx) => writePerson(tx, people));
    },
  });
  expect(report?.sealed).toBe(people * sealedValues);
  unlockedBot.database.close();
  unlockedBot.unlock();
  codes = [...codes, more ?? ''];
  const read = await readAll(newVault);
  expect(read.slice(0, people)).toEqual(expected);
  expect(read.at(-1)).toMatchObject({ byIin: [people + 1], codeIsRight: true, talk: `хат ${people}` });
});

test('a second time there is nothing to do', async () => {
  await rekey(path, both, pace);
  expect(await rekey(path, both, pace)).toBeUndefined();
  expect(await rekey(path, newVault, pace)).toBeUndefined();
});

test('turned back half way, the key of before is the key again', async () => {
  await expect(killedAfter(9)).rejects.toThrow('killed');
  await rekey(path, createVault(oldKey, [newKey]), pace);
  expect(await readAll(oldVault)).toEqual(expected);
  await expect(readAll(newVault)).rejects.toThrow('sealed with another key');
});

describe('is refused in one line, nothing changed', () => {
  const refused = async (vault: Vault, words: string | RegExp) => {
    const before = openDatabase(path);
    const sealed = before.prepare('SELECT application FROM request ORDER BY id').pluck().all();
    before.close();
    const error = await rekey(path, vault, pace).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(words);
    expect(error).toHaveProperty('name', 'DatabaseRefused');
    expect(String(error)).not.toContain('\n');
    const after = openDatabase(path);
    expect(after.prepare('SELECT application FROM request ORDER BY id').pluck().all()).toEqual(sealed);
    after.close();
  };

  test('with a wrong key before', () =>
    refused(createVault(newKey, [wrongKey]), /Neither MASTER_KEY nor MASTER_KEY_OLD/));

  test('with a wrong key before, half way', async () => {
    await expect(killedAfter(9)).rejects.toThrow('killed');
    await refused(createVault(newKey, [wrongKey]), /half way/);
  });

  test('with a third key, half way', async () => {
    await expect(killedAfter(9)).rejects.toThrow('killed');
    await refused(createVault(wrongKey, [oldKey]), /Neither/);
  });

  test('beside a bot that has the old key alone', async () => {
    const bot = openLocked(path, oldVault);
    await refused(both, /key before alone/);
    bot.database.close();
    bot.unlock();
    expect(await readAll(oldVault)).toEqual(expected);
  });

  test('where there is no database', async () => {
    path = join(tempFolder(), 'nothing.sqlite');
    await expect(rekey(path, both, pace)).rejects.toThrow('is not there');
  });
});

test('a value that was damaged before is named by its place and left, the rest is done', async () => {
  const database = openDatabase(path);
  database.prepare(`UPDATE talk SET words = zeroblob(60) WHERE id = 3`).run();
  database.close();
  const report = await rekey(path, both, pace);
  expect(report).toEqual({
    sealed: people * sealedValues - 1,
    unreadable: ['talk.words row 3'],
    isLogLeft: false,
  });
  await expect(readAll(newVault)).rejects.toThrow('talk.words');
  const [first] = await asBot(newVault, (transact) => transact((tx) => [readPerson(tx, 0, codes[0] ?? '')]));
  expect(first).toEqual(expected[0]);
});
