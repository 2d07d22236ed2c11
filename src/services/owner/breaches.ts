import { readPeriod } from '../../domain/desk/export-period.ts';
import type { Locale } from '../../domain/locale.ts';
import type { BreachedData, Concerned } from '../../domain/owner/breach.ts';
import { shapesIn } from '../../domain/request/reference.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../storage/form/prompts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import {
  type Breach,
  beginSendingBreach,
  endBreach,
  findBreach,
  insertBreach,
  nextConcerned,
  openBreachOf,
  saveBreachedData,
  saveConcerned,
  writeBreachText,
} from '../../storage/owner/breaches.ts';
import { copyKey, countCopies, dropCopies } from '../../storage/owner/mailing-copies.ts';
import { type Job, planJob, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { findRequestByReference } from '../../storage/request/requests.ts';
import { keyOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';
import { copiesAtOnce, longestBroadcast, pauseMs } from './broadcasts.ts';

/** Of an answer that names no request. */
const mostEchoed = 100;

export type BreachOutcome =
  | 'done'
  | 'denied'
  /** It was sent, stopped or dropped meanwhile. */
  | 'not-now'
  /** Whom it concerns, or which data, is not chosen yet. */
  | 'not-chosen'
  | 'text-too-long';

/** What was asked for: days, references, or a notice in the owner's own words. */
export type BreachQuestion = 'days' | 'requests' | Locale;

/**
 * A breach of personal data: the playbook of its first working day, whom it concerns, and a notice to them that an owner
 * looks at before it goes. Law No. 94-V and the order 672/НҚ of 22 December 2025.
 */
export function createBreaches(deps: ServiceDeps) {
  return {
    /** `/breach`: the playbook. What was begun and not sent goes on, so that its hour stays the one of before. */
    begin(update: UpdateRef): Promise<BreachOutcome | undefined> {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        if (!isOwner(tx, update.chatId)) return 'denied';
        const open = openBreachOf(tx, update.chatId);
        const id = open?.id ?? insertBreach(tx, update.chatId, now);
        if (!open) audit(turn, update.chatId, 'breach', id);
        tell(update.chatId, { template: 'breach', breach: id });
        return 'done';
      });
    },

    /** A kind of data is ticked, or not any more. */
    tick(update: UpdateRef, id: number, data: BreachedData): Promise<BreachOutcome | undefined> {
      return drafting(update, id, (turn, breach) => {
        const has = breach.data.includes(data);
        const next = has ? breach.data.filter((one) => one !== data) : [...breach.data, data];
        saveBreachedData(turn.tx, id, next);
        followCard(turn, breach);
        return 'done';
      });
    },

    chooseAll(update: UpdateRef, id: number): Promise<BreachOutcome | undefined> {
      return drafting(update, id, (turn, breach) => choose(turn, breach, { whom: 'all' }));
    },

    /** Days, references or another text are asked for. */
    ask(update: UpdateRef, id: number, what: BreachQuestion): Promise<BreachOutcome | undefined> {
      return drafting(update, id, ({ tx, now, tell }) => {
        putPrompt(tx, update.chatId, { kind: 'breach', subject: String(id), code: what }, now);
        tell(update.chatId, { template: 'breach-prompt', breach: id, what });
        return 'done';
      });
    },

    /** The answer to it. What can't be read is asked for once more. */
    answer(
      update: UpdateRef,
      id: number,
      what: BreachQuestion,
      text: string,
    ): Promise<BreachOutcome | undefined> {
      return drafting(update, id, (turn, breach) => {
        const { tx, now, tell } = turn;
        const again = (problem: 'dates' | 'dates-backwards' | 'requests' | 'too-long', detail = '') => {
          tell(update.chatId, { template: 'breach-prompt', breach: id, what, problem, detail });
          return 'done' as const;
        };
        // The owner has typed and looks at the end of the chat: a new card comes there.
        const below = { ...breach, cardMessage: undefined };
        if (what === 'days') {
          const period = text.trim() === '' ? undefined : readPeriod(text, now);
          if (!period?.ok) return again(period?.code ?? 'dates');
          return choose(turn, below, { whom: 'days', ...period.value });
        }
        if (what === 'requests') {
          const idOf = (reference: string) => findRequestByReference(tx, reference)?.id;
          const found = shapesIn(text, (one) => idOf(one) !== undefined).map(({ typed, reference }) => ({
            typed,
            id: reference === undefined ? undefined : idOf(reference),
          }));
          const missing = found.flatMap((one) => (one.id === undefined ? [one.typed] : []));
          const ids = found.flatMap((one) => one.id ?? []);
          // A reference that was passed over in silence would be a person who is never told.
          if (ids.length === 0 || missing.length > 0)
            return again('requests', missing.join(', ') || text.slice(0, mostEchoed));
          return choose(turn, below, { whom: 'requests', ids });
        }
        if ([...text].length > longestBroadcast) return again('too-long');
        writeBreachText(tx, id, what, text);
        deletePrompt(tx, update.chatId);
        tell(update.chatId, { template: 'breach-preview', breach: id });
        return 'done';
      });
    },

    /** The notice as people will read it, before it goes. */
    look(update: UpdateRef, id: number): Promise<BreachOutcome | undefined> {
      return drafting(update, id, ({ tell }, breach) => {
        if (!isChosen(breach)) return 'not-chosen';
        tell(update.chatId, { template: 'breach-preview', breach: id });
        return 'done';
      });
    },

    /** What the ministry is to be told, to be copied; at any time. */
    report(update: UpdateRef, id: number): Promise<BreachOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, tell }) => {
        if (!isOwner(tx, update.chatId)) return 'denied';
        if (findBreach(tx, id) === undefined) return 'not-now';
        tell(update.chatId, { template: 'breach-report', breach: id });
        return 'done';
      });
    },

    send(update: UpdateRef, id: number): Promise<BreachOutcome | undefined> {
      return drafting(update, id, (turn, breach) => {
        const { tx, now, tell } = turn;
        if (!isChosen(breach)) return 'not-chosen';
        if (!beginSendingBreach(tx, id, now)) return 'not-now';
        forgetPrompt(turn, update.chatId);
        audit(turn, update.chatId, 'breach-told', id);
        planJob(tx, { kind: 'breach', subject: String(id), dueAt: now });
        followCard(turn, breach);
        tell(update.chatId, { template: 'breach-progress', breach: id });
        return 'done';
      });
    },

    /** What has not gone out will not. */
    cancel(update: UpdateRef, id: number): Promise<BreachOutcome | undefined> {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        if (!isOwner(tx, update.chatId)) return 'denied';
        const breach = findBreach(tx, id);
        if (breach === undefined) return 'not-now';
        dropCopies(tx, 'breach', id, now);
        const { sent, lost } = countCopies(tx, 'breach', id);
        if (!endBreach(tx, id, 'cancelled', { told: sent, missed: lost }, now)) return 'not-now';
        forgetPrompt(turn, update.chatId);
        audit(turn, update.chatId, 'cancel-breach', id);
        followCard(turn, breach);
        const edit = breach.progressMessage;
        tell(update.chatId, { template: 'breach-progress', breach: id, ...(edit && { edit }) });
        return 'done';
      });
    },

    /** The job: some more people at a time, so that a restart neither repeats nor forgets anyone. */
    goOn(tx: Tx, job: Job): void {
      const now = deps.now();
      const breach = findBreach(tx, Number(job.subject));
      if (breach?.state !== 'sending') return void settleJob(tx, job.id, 'dropped', 'not being sent');
      const turn = startTurn(tx, now, keyOfJob(job));
      const { sent, waiting, lost } = countCopies(tx, 'breach', breach.id);
      const room = Math.max(copiesAtOnce - waiting, 0);
      const chats = nextConcerned(tx, breach, room);
      for (const chatId of chats) {
        const key = copyKey('breach', breach.id, chatId);
        turn.tell(chatId, { template: 'breach-notice', breach: breach.id }, { lane: 'bulk', key });
      }
      if (room > 0 && chats.length === 0 && waiting === 0) {
        settleJob(tx, job.id, 'done', 'everybody was told');
        endBreach(tx, breach.id, 'done', { told: sent, missed: lost }, now);
      } else postponeJob(tx, job.id, now + pauseMs);
      if (breach.progressMessage === undefined) return;
      const { id, progressMessage: edit } = breach;
      turn.tell(breach.madeBy, { template: 'breach-progress', breach: id, edit });
    },
  };

  /** Owners alone, and only as long as nothing of it has gone out. */
  function drafting(
    update: UpdateRef,
    id: number,
    work: (turn: Turn, breach: Breach) => BreachOutcome,
  ): Promise<BreachOutcome | undefined> {
    return runUpdate(deps, update, (turn) => {
      if (!isOwner(turn.tx, update.chatId)) return 'denied';
      const breach = findBreach(turn.tx, id);
      return breach?.state === 'draft' ? work(turn, breach) : 'not-now';
    });
  }
}

function choose(turn: Turn, breach: Breach, concerned: Concerned): 'done' {
  saveConcerned(turn.tx, breach.id, concerned);
  forgetPrompt(turn, breach.madeBy);
  followCard(turn, breach);
  return 'done';
}

function isChosen({ concerned, data }: Breach): boolean {
  return concerned !== undefined && data.length > 0;
}

function forgetPrompt({ tx, now }: Turn, chatId: number): void {
  if (findPrompt(tx, chatId, now)?.kind === 'breach') deletePrompt(tx, chatId);
}

function followCard(turn: Turn, { id, madeBy, cardMessage: edit }: Breach): void {
  turn.tell(madeBy, { template: 'breach', breach: id, ...(edit && { edit }) });
}

function audit(
  { tx, now }: Turn,
  chatId: number,
  action: 'breach' | 'breach-told' | 'cancel-breach',
  id: number,
): void {
  appendAudit(tx, { at: now, actor: `operator:${chatId}`, action, subject: `breach:${id}` });
}

function isOwner(tx: Tx, chatId: number): boolean {
  return findOperator(tx, chatId)?.role === 'owner';
}
