import { almatyDate } from '../domain/dates/working-days.ts';
import type { FormContext } from '../domain/form/form.ts';
import type { Locale } from '../domain/locale.ts';
import type { Lane } from '../domain/messages/lanes.ts';
import type { Notice } from '../domain/messages/notice.ts';
import type { Settings } from '../domain/owner/settings.ts';
import type { RegisterTerms } from '../domain/register/assignment.ts';
import type { Transact, TransactNow, Tx } from '../storage/database/transact.ts';
import { enqueue } from '../storage/queues/outbox.ts';
import { markSeen } from '../storage/queues/seen-updates.ts';

/** What every use case works with; handed in, so that tests bring their own clock and randomness. */
export interface ServiceDeps extends Settings {
  readonly transact: Transact;
  readonly transactNow: TransactNow;
  /** For what is only read. Not set: `transact`. */
  readonly read?: Transact;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  /** A day (ISO) in words of that language, for filling in what operators send often. */
  readonly dayInWords: (locale: Locale, date: string) => string;
  /** A state body may not take a shared contact for who somebody is: without a code nothing is sent. */
  readonly needsCode: boolean;
  /** Backups are made by the bot itself. */
  readonly backsUp: boolean;
  /** Undefined: no register works for this bot. */
  readonly registers?: RegisterTerms | undefined;
  /** Why events can't be posted to an address; undefined: they can. Not set: nothing is posted anywhere. */
  readonly faultOfHook?: (url: string) => 'shape' | 'address' | undefined;
  /** The operators' group, where there is one. */
  readonly operatorsChatId: number | undefined;
}

/** The update that a use case answers. */
export interface UpdateRef {
  readonly updateId: number;
  readonly chatId: number;
  /** Of the person's message, where the update is one. */
  readonly messageId?: number | undefined;
}

/** One transaction's worth of work. */
export interface Turn {
  readonly tx: Tx;
  readonly now: number;
  /** Puts a message into the outbox. `key` names it for good where it must never be sent twice. */
  tell(chatId: number, notice: Notice, options?: { lane?: Lane; key?: string; dueAt?: number }): void;
}

/**
 * Runs `work` in one transaction, at most once per update: the update's number is recorded with what it did.
 * Undefined: the update was acted on before, so nothing was done.
 */
export function runUpdate<Value>(
  deps: ServiceDeps,
  update: UpdateRef,
  work: (turn: Turn) => Value,
): Promise<Value | undefined> {
  return deps.transact((tx) => {
    const now = deps.now();
    return markSeen(tx, update.updateId, now)
      ? work(startTurn(tx, now, `u${update.updateId}.${now}`))
      : undefined;
  });
}

/** A turn inside a transaction that is open already; its messages are named after `source`. */
export function startTurn(tx: Tx, now: number, source: string): Turn {
  let told = 0;
  return {
    tx,
    now,
    tell(chatId, notice, options) {
      told += 1;
      enqueue(
        tx,
        {
          chatId,
          notice,
          lane: options?.lane ?? 'interactive',
          key: options?.key ?? `${source}:${told}`,
          dueAt: options?.dueAt ?? now,
        },
        now,
      );
    },
  };
}

/** What the form reads beside the answers: the day in Kazakhstan and the lists. `now`: in ms. */
export function formContext(deps: ServiceDeps, now: number): FormContext {
  return { today: almatyDate(new Date(now)), catalog: deps.catalog };
}
