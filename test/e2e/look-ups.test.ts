import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../attack/tools.ts';
import { openDesk, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';

/** Who looked for whom, and what was planned by a clock that was wrong. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ at: '2026-11-23T05:00:00Z' });
  await openDesk(scene);
});
afterEach(() => scene.close());

test('a search is recorded by its kind, a keyed hash of what was sought and what was found, without a word of it', async () => {
  await sendRequest(scene);
  await scene.operator.say('/find 900101301233');
  await scene.operator.say('/find  900101301233 ');
  const subject = (nth: number) =>
    readOne<string>(
      scene,
      `SELECT subject FROM audit WHERE action = 'find' ORDER BY id LIMIT 1 OFFSET ${nth}`,
    );
  expect(subject(0)).toMatch(/^iin [0-9a-f]{32} ?\d*$/);
  expect(subject(1)).toBe(subject(0));
  expect(subject(0)).not.toContain('900101301233');
});

test('whoever looks up more than sixty in an hour is told to the owner, once', async () => {
  const [alert = ''] = wordsOf(scene, 'ru')('owner-alert-mass-lookups', { detail: '§' }).split('§');
  const heard = () => scene.operator.texts.filter((text) => text.includes(alert));
  for (let count = 0; count < 60; count += 1) await scene.operator.say(`/find Серікова${count}`);
  expect(heard()).toEqual([]);
  for (let count = 60; count < 65; count += 1) await scene.operator.say(`/find Серікова${count}`);
  expect(heard()).toHaveLength(1);
});

test('what was planned by a clock that was years ahead is planned anew at the start', async () => {
  const due = () =>
    readOne<number>(
      scene,
      `SELECT max(due_at) FROM job WHERE state = 'pending' AND kind IN ('housekeeping', 'digest', 'backup')`,
    ) ?? 0;
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.exec(`UPDATE job SET due_at = due_at + 2 * 365 * 86400000 WHERE state = 'pending'`);
  database.close();
  await scene.startBot();
  await scene.settle();
  expect(due()).toBeGreaterThan(scene.clock.now());
  expect(due()).toBeLessThan(scene.clock.now() + 14 * 86_400_000);
});

test('the same while it runs, when the clock is put right', async () => {
  const due = () =>
    readOne<number>(scene, `SELECT max(due_at) FROM job WHERE state = 'pending' AND kind = 'housekeeping'`) ??
    0;
  const right = scene.clock.now();
  scene.clock.moveTo(right + 2 * 365 * 86_400_000);
  await scene.advance({ hours: 1 });
  expect(due()).toBeGreaterThan(right + 365 * 86_400_000);
  scene.clock.putRight(right);
  await scene.advance({ minutes: 2 });
  expect(due()).toBeLessThan(right + 14 * 86_400_000);
});
