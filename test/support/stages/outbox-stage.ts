import type { Lane } from '../../../src/domain/messages/lanes.ts';
import type { Notice } from '../../../src/domain/messages/notice.ts';
import { createSendingRate } from '../../../src/domain/messages/sending-rate.ts';
import { createLog } from '../../../src/log.ts';
import type { Render } from '../../../src/messages/rendered.ts';
import { createOutboxWorker, type OutboxWorker } from '../../../src/outbox/worker.ts';
import { welcomeApplicant } from '../../../src/storage/applicant/applicants.ts';
import { isDatabaseUnavailable } from '../../../src/storage/database/database.ts';
import type { Transact, Tx } from '../../../src/storage/database/transact.ts';
import { enqueue } from '../../../src/storage/queues/outbox.ts';
import { nextTick, openTempDatabase, type TempDatabase } from '../temp-database.ts';
import { createScriptedPort, type ScriptedPort } from './scripted-port.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** The outbox worker on a real database, in virtual time, with a port that does as it is told. */
export interface OutboxStage {
  readonly store: TempDatabase;
  readonly clock: VirtualClock;
  readonly port: ScriptedPort;
  readonly worker: OutboxWorker;
  /** Events that were logged as warnings or errors. */
  events(): readonly string[];
  readonly logLines: readonly string[];
  /** Puts messages into the outbox in one transaction. */
  tell(...messages: readonly Told[]): Promise<void>;
  /** Resolves when nothing is in flight; time stands still. */
  rest(): Promise<void>;
  /** Moves time on, from timer to timer. */
  advance(ms: number): Promise<void>;
  /** State, and what is beside it, of each row in order. */
  rows(): readonly Row[];
  /** Another worker on the same database, as after a restart; commits wake it and no longer the old one. */
  restart(port?: ScriptedPort, read?: Transact): OutboxStage;
}

export interface Told {
  readonly chat: number;
  readonly words: string;
  readonly lane?: Lane;
  readonly key?: string;
  readonly inMs?: number;
}

export interface Row {
  readonly words: string;
  readonly state: string;
  readonly attempts: number;
  readonly messageId: number | null;
  readonly error: string | null;
}

/** A notice that carries its words, in the only template that can. */
export function saying(words: string): Notice {
  return { template: 'owner-alert', alert: 'update-set-aside', detail: words };
}

/** Words → message. `edit 5: words` edits, `gone 5: words` edits or else is nothing, `throw` and `drop` do so. */
const renderWords: Render = (_tx, { notice }) => {
  const words = notice.template === 'owner-alert' ? notice.detail : notice.template;
  const [, how, id, text = ''] = /^(edit|gone) (\d+): (.*)$/.exec(words) ?? [];
  if (how !== undefined) {
    return {
      outgoing: { type: 'edit', messageId: Number(id), view: { html: text }, orSend: how === 'edit' },
    };
  }
  if (words === 'throw') throw new TypeError('the secret 900101301233 is in this message');
  if (words === 'drop') return { dropped: 'out of date' };
  return { outgoing: { type: 'message', view: { html: words } } };
};

export const chats = { one: 1, other: 2, third: 3 } as const;

export async function openOutboxStage(
  render: Render = renderWords,
  limits?: Readonly<Record<Lane, number>>,
  clock = createVirtualClock('2026-11-23T05:00:00Z'),
): Promise<OutboxStage> {
  const store = openTempDatabase();
  await store.transact((tx) => {
    for (const chatId of Object.values(chats)) welcomeApplicant(tx, chatId, 'kk', clock.now());
  });
  let present: OutboxWorker | undefined;
  store.onCommit((stored) => present?.stored(stored));
  let told = 0;

  function stageWith(port: ScriptedPort, read = store.transact): OutboxStage {
    const logLines: string[] = [];
    const log = createLog('debug', (line) => logLines.push(line), clock.now);
    const worker = createOutboxWorker({
      transact: store.transact,
      transactLater: store.transact,
      read,
      clock,
      random: () => 0,
      port,
      render,
      log,
      isUnavailable: isDatabaseUnavailable,
      onLost: () => {},
      onMoved: () => {},
      rate: createSendingRate(limits),
    });
    present = worker;
    return {
      store,
      clock,
      port,
      worker,
      logLines,
      events: () =>
        logLines
          .map((line): { level: string; event: string } => JSON.parse(line))
          .filter(({ level }) => level === 'warn' || level === 'error')
          .map(({ event }) => event),
      tell: (...messages) =>
        store.transact((tx) => {
          for (const message of messages) put(tx, message);
        }),
      rest,
      async advance(ms) {
        const until = clock.now() + ms;
        for (;;) {
          await rest();
          if (clock.next === undefined || clock.next > until) break;
          clock.moveTo(clock.next);
        }
        clock.moveTo(until);
        await rest();
      },
      rows: () =>
        store.database
          .prepare<[], Row>(
            `SELECT json_extract(notice, '$.detail') AS words, state, attempts, message_id AS messageId, error
             FROM outbox ORDER BY id`,
          )
          .all(),
      restart: (next = createScriptedPort(), read = store.transact) => stageWith(next, read),
    };
  }

  /** A message takes a few turns of the event loop: read, send, settle, look again. */
  async function rest(): Promise<void> {
    for (let turns = 0; turns < 40; turns += 1) await nextTick();
  }

  function put(tx: Tx, { chat, words, lane = 'interactive', key, inMs = 0 }: Told): void {
    told += 1;
    const now = clock.now();
    enqueue(
      tx,
      { chatId: chat, notice: saying(words), lane, key: key ?? `t${told}`, dueAt: now + inMs },
      now,
    );
  }

  return stageWith(createScriptedPort());
}
