import Sqlite from 'better-sqlite3';
import type { Update } from 'grammy/types';
import type { Scene } from '../support/scene.ts';

/** What the attacks need beyond a scene: ways to be rude that no phone has. */

type Fetch = Scene['botApi']['fetch'];
type Call = { readonly method: string; readonly params: Readonly<Record<string, unknown>> };

/**
 * Puts `answer` between the bot and the simulator, from the next start of the bot on: it may answer in the
 * simulator's place, or wait, or give nothing and let the call go on.
 */
export function intercept(
  scene: Scene,
  answer: (call: Call) => Promise<Response | undefined> | Response | undefined,
): void {
  const { fetch } = scene.botApi;
  const rude: Fetch = async (url, init) => {
    const method = new URL(url).pathname.split('/').at(-1) ?? '';
    const body = init?.body;
    const params = typeof body === 'string' ? (JSON.parse(body) as Call['params']) : {};
    return (await answer({ method, params })) ?? (await fetch(url, init));
  };
  Object.assign(scene.botApi, { fetch: rude });
}

/** Restarts the bot with these updates as its first batch, just as they are, and waits until they are dealt with. */
export async function deliverRaw(scene: Scene, updates: readonly unknown[]): Promise<void> {
  await scene.stopBot();
  let polls = 0;
  intercept(scene, ({ method }) => {
    if (method !== 'getUpdates') return undefined;
    polls += 1;
    return polls === 1 ? Response.json({ ok: true, result: updates }) : undefined;
  });
  await scene.startBot();
  // With the next poll they are dealt with; where one is set aside, that takes pauses that settling skips.
  for (let round = 0; polls < 2 && round < 50; round += 1) {
    await breathe();
    await scene.settle();
  }
  await scene.settle();
}

/** A message as Telegram sends it, in a private chat with the person of this id. */
export function privateMessage(updateId: number, from: number, content: object): Update {
  const message = {
    message_id: updateId,
    date: 1_795_000_000,
    chat: { id: from, type: 'private', first_name: 'X' },
    from: { id: from, is_bot: false, first_name: 'X' },
    ...content,
  };
  return { update_id: updateId, message } as Update;
}

/** Lets everything happen that needs no time to pass. */
export async function breathe(turns = 200): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Moves the clock on in small steps and lets the bot work at each. */
export async function pass(scene: Scene, seconds: number, step = 1): Promise<void> {
  for (let passed = 0; passed < seconds; passed += step) {
    scene.clock.moveTo(scene.clock.now() + step * 1000);
    await breathe(30);
  }
}

/** The bot's own connection to its database, for faults that only its owner can suffer. */
export function watchConnection(): () => Sqlite.Database {
  let found: Sqlite.Database | undefined;
  const { pragma } = Sqlite.prototype;
  Sqlite.prototype.pragma = function (this: Sqlite.Database, ...parameters) {
    if (parameters[0].startsWith('secure_delete')) found = this;
    return pragma.apply(this, parameters);
  };
  return () => {
    if (found === undefined) throw new Error('the bot has opened no database');
    return found;
  };
}

/** One value of the bot's database, read beside the bot. */
export function readOne<Value>(scene: Scene, sql: string): Value | undefined {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  try {
    return database.prepare<[], Value>(sql).pluck().get();
  } finally {
    database.close();
  }
}

/** How often the bot has asked Telegram for this, with these words in the text. */
export function askedFor(scene: Scene, method: string, words: string): number {
  return scene.botApi.calls.filter(
    (call) => call.method === method && String(call.params.text ?? '').includes(words),
  ).length;
}

/**
 * A disk that can be filled: while it is full, whatever writes an update's number or a message finds no page left,
 * and SQLite says so itself; what is only read still answers.
 */
export function fillableDisk(database: Sqlite.Database): { fill(): void; free(): void } {
  let full = 0;
  database.function('disk_is_full', { deterministic: false }, () => full);
  database.exec('CREATE TABLE ballast (bytes BLOB) STRICT');
  for (const change of ['INSERT ON seen_update', 'INSERT ON outbox', 'UPDATE ON outbox']) {
    database.exec(
      `CREATE TEMP TRIGGER "full ${change}" AFTER ${change} WHEN disk_is_full()
       BEGIN INSERT INTO ballast VALUES (zeroblob(4000000)); END`,
    );
  }
  return {
    fill() {
      full = 1;
      database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true }))}`);
    },
    free() {
      full = 0;
      database.pragma('max_page_count = 1000000');
    },
  };
}
