import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskCommandOf } from '../../../src/domain/commands.ts';
import { type Actor, decide, deskActions, isPlain, statuses } from '../../../src/domain/request/status.ts';
import type { Chat } from '../../support/chat.ts';
import { hire } from '../../support/samples/staff.ts';
import { openDesk, sendRequest } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/**
 * Every status × action × actor, by command and by button, against the one table that decides: what is allowed
 * happens, everything else is answered with why not, and changes nothing.
 */
let scene: Scene;
let reference: string;
let colleague: Chat;
let database: Sqlite.Database;

const assigneeId = 7002;

beforeAll(async () => {
  scene = await openScene();
  await openDesk(scene, 'ru');
  colleague = await hire(scene, 7001);
  assignee = await hire(scene, assigneeId);
  reference = await sendRequest(scene, 'kk', 'paper');
  database = new Sqlite(`${scene.folder}/bot.sqlite`);
});
afterAll(async () => {
  database.close();
  await scene.close();
});
let assignee: Chat;

const ended = ['delivered', 'collected', 'returned', 'refused', 'withdrawn', 'lapsed'];

/** Puts the request where the test wants it; nothing of earlier decisions waits any more. */
function stand(status: string, holder: number | undefined): void {
  database.prepare('DELETE FROM pending_decision').run();
  database.prepare(`UPDATE outbox SET state = 'dropped', settled_at = 1 WHERE state = 'pending'`).run();
  database
    .prepare(
      `UPDATE request SET status = ?, assignee = ?, ended_at = ?, ready_at = NULL, collect_by = NULL,
         pay_by = '2026-12-01', version = version + 1`,
    )
    .run(status, holder ?? null, ended.includes(status) ? 1 : null);
}

const statusNow = () => (database.prepare('SELECT status FROM request').get() as { status: string }).status;

const plain = deskActions.filter(isPlain);
const cases = statuses.flatMap((status) => plain.map((action) => [status, action] as const));

describe.each(['assignee', 'colleague', 'owner'] as const)('the %s', (who) => {
  const chatOf = () => ({ assignee, colleague, owner: scene.operator })[who];
  const actorOf = (): Actor => ({ type: 'operator', id: chatOf().person.id, owner: who === 'owner' });

  test.each(cases)('%s: %s', async (status, action) => {
    for (const holder of [assigneeId, undefined]) {
      const decided = decide({ status, kind: 'paper', assignee: holder }, action, actorOf());
      const expected = decided.ok ? decided.value.to : status;

      stand(status, holder);
      await chatOf().say(`/${deskCommandOf(action)} ${reference}`);
      expect(statusNow()).toBe(expected);
      if (!decided.ok) expect(chatOf().last()).toContain(reference);

      stand(status, holder);
      const message = chatOf().lastMessage().message_id;
      await chatOf().act((one) => one.pressStale(message, `d:1:${action}`));
      expect(statusNow()).toBe(expected);
      if (!decided.ok) expect(chatOf().toast).toContain(reference);
    }
  });
});
