import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { consoleCodes } from '../support/codes/codes.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { deskGroupId, gatherBystanders, revokedId } from './bystanders.ts';
import { createDice } from './dice.ts';
import { hostileUpdate } from './hostile-people.ts';
import { layRawLine, type RawLine } from './raw-line.ts';
import { forgetMessages, watchMessages } from './watch-messages.ts';

/**
 * The real bot under hostile updates, between people who mean well: nothing they have told it changes or leaks, every
 * update is dealt with, every press answered once, the outbox drains, memory stays flat.
 */

const count = Number(process.env.FUZZ_UPDATES ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const perRound = 400;
const hostileIds = [revokedId, ...Array.from({ length: 19 }, (_, at) => 7001 + at)];
/** Each of them has to be told of in the log, and is no fault of the bot. */
const expectedEvents = ['update-torn'];

test(`${count} hostile updates, seed ${seed}`, async ({ task }) => {
  const luck = createDice(seed + 1);
  const stage = await openScene({
    config: {
      logLevel: 'warn',
      masterKey: Buffer.alloc(32, seed),
      // Hostile people write into the operators' group, ask for codes, and are sent invoices.
      operatorsChatId: deskGroupId,
      codes: consoleCodes,
      paymentToken: '1:TEST',
    },
    randomBytes: (size) => Uint8Array.from({ length: size }, () => luck.int(256)),
  });
  const dice = createDice(seed);
  stage.botApi.room.addGroup({ id: deskGroupId, title: 'Desk', memberIds: [people.operator] });
  const bystanders = await gatherBystanders(stage);
  await stage.stopBot();
  const line = layRawLine(stage);
  await stage.startBot();
  for (const id of hostileIds) {
    const profile = { id, first_name: `H${id}`, language_code: 'ru', phone: `+7707000${id}` };
    stage.botApi.room.addPerson(profile).say('/start');
  }
  await stage.settle();
  const messages = watchMessages(stage, bystanders);
  const database = new Sqlite(stage.config.databasePath, { readonly: true });
  const heap: string[] = [];
  const quarters = [0.25, 1].map((part) => Math.ceil((count * part) / perRound) * perRound);
  let sent = 0;

  while (sent < count) {
    await bystanders.step();
    const before = bystanders.rows(database);
    for (let at = 0; at < perRound; at += 1) {
      sent += 1;
      const actor = {
        ...{
          id: dice.pick(hostileIds),
          dice,
          buttons: messages.buttons,
          withoutText: messages.withoutText,
          pressId: `p${sent}`,
        },
        date: Math.floor(stage.clock.now() / 1000),
      };
      line.put(hostileUpdate(actor, { ...messages, references: bystanders.published }));
    }
    await line.empty();
    stage.clock.moveTo(stage.clock.now() + 1000);
    await stage.settle();

    const where = `after ${sent} updates, seed ${seed}`;
    const complained = complaints(stage, line);
    if (complained.length > 0) complained.push(...messages.refused);
    expect(complained, where).toEqual([]);
    expect(bystanders.rows(database), where).toBe(before);
    expect(messages.leaks, where).toEqual([]);
    expect(line.answeredWrongly(), where).toEqual([]);
    expect(line.agreedToPay, where).toEqual([]);
    expect(waiting(database, stage.clock.now()), where).toBe(0);
    forgetMessages(stage, hostileIds);
    if (quarters.includes(sent)) {
      globalThis.gc?.();
      heap.push(`${Math.round(process.memoryUsage().heapUsed / 1_048_576)} MB`);
    }
  }

  database.close();
  expect(stage.botApi.violations).toEqual([]);
  const torn = stage.logLines.length;
  await stage.close({ events: expectedEvents });
  task.meta.fuzz = `seed ${seed}, torn ${torn}, heap at 25 % and 100 %: ${heap.join(', ')}\nupdates ${sent}, unhandled 0`;
});

/** What the log complains of: an update that failed or was set aside, a message that Telegram refused. */
function complaints({ logLines }: Scene, { find }: RawLine): string[] {
  return logLines
    .filter((line) => !expectedEvents.some((event) => line.includes(`"event":"${event}"`)))
    .map((line) => {
      const id = /"update":(\d+)/.exec(line)?.[1];
      return `${line} ${id ? JSON.stringify(find(Number(id))) : ''}`;
    });
}

/** Messages that are due and have not gone out. */
function waiting(database: Sqlite.Database, now: number): number | undefined {
  return database
    .prepare<[number], number>(`SELECT count(*) FROM outbox WHERE state = 'pending' AND due_at <= ?`)
    .pluck()
    .get(now);
}
