import { type Locale, locales } from '../../domain/locale.ts';
import { textLimits } from '../../domain/messages/text-limits.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../storage/form/prompts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import {
  type Broadcast,
  findBroadcast,
  insertBroadcast,
  moveBroadcast,
  nextRecipients,
  writeBroadcast,
} from '../../storage/owner/broadcasts.ts';
import { copyKey, countCopies, dropCopies } from '../../storage/owner/mailing-copies.ts';
import { type Job, planJob, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';

/** Of a text that goes to many. */
export const longestBroadcast = textLimits.broadcast;
/** Telegram allows some thirty messages a second in all; the desk and applicants need their share. */
export const copiesAtOnce = 200;
export const pauseMs = 10_000;

export type BroadcastOutcome = 'done' | 'denied' | 'text-too-long' | 'not-now';

/** A message to everyone: written once in each language, looked at, counted, sent beside the daily work. */
export function createBroadcasts(deps: ServiceDeps) {
  return {
    /** `/broadcast`: the text in the first language is asked for. */
    begin(update: UpdateRef): Promise<BroadcastOutcome | undefined> {
      return runUpdate(deps, update, (turn) => {
        if (!isOwner(turn, update.chatId)) return 'denied';
        askText(turn, update.chatId, insertBroadcast(turn.tx, update.chatId, turn.now), 'kk');
        return 'done';
      });
    },

    /** The text in one language; the next language is asked for, and then all of it shown. */
    write(
      update: UpdateRef,
      id: number,
      locale: Locale,
      text: string,
    ): Promise<BroadcastOutcome | undefined> {
      return runUpdate(deps, update, (turn) => {
        if (!isOwner(turn, update.chatId)) return 'denied';
        if ([...text].length > longestBroadcast) return 'text-too-long';
        writeBroadcast(turn.tx, id, locale, text);
        const next = locales[locales.indexOf(locale) + 1];
        deletePrompt(turn.tx, update.chatId);
        if (next) askText(turn, update.chatId, id, next);
        else turn.tell(update.chatId, { template: 'broadcast-preview', broadcast: id });
        return 'done';
      });
    },

    /** "Send to everyone": who wrote it, or another owner. */
    send(update: UpdateRef, id: number): Promise<BroadcastOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (!isOwner({ tx }, update.chatId)) return 'denied';
        if (!moveBroadcast(tx, id, 'draft', 'sending')) return 'not-now';
        appendAudit(tx, {
          at: now,
          actor: `operator:${update.chatId}`,
          action: 'broadcast',
          subject: String(id),
        });
        planJob(tx, { kind: 'broadcast', subject: String(id), dueAt: now });
        tell(update.chatId, { template: 'broadcast-progress', broadcast: id });
        return 'done';
      });
    },

    /** What has not gone out will not; what has can't be called back. */
    cancel(update: UpdateRef, id: number, edit: number | undefined): Promise<BroadcastOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (!isOwner({ tx }, update.chatId)) return 'denied';
        const wasSending = moveBroadcast(tx, id, 'sending', 'cancelled');
        if (!wasSending && !moveBroadcast(tx, id, 'draft', 'cancelled')) return 'not-now';
        dropCopies(tx, 'broadcast', id, now);
        if (findPrompt(tx, update.chatId, now)?.kind === 'broadcast') deletePrompt(tx, update.chatId);
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'cancel-broadcast', subject: String(id) });
        tell(update.chatId, { template: 'broadcast-progress', broadcast: id, ...(edit && { edit }) });
        return 'done';
      });
    },

    /** The job: some more people at a time, so that a restart neither repeats nor forgets anyone. */
    goOn(tx: Tx, job: Job): void {
      const now = deps.now();
      const broadcast = findBroadcast(tx, Number(job.subject));
      if (broadcast?.state !== 'sending') return void settleJob(tx, job.id, 'dropped', 'not being sent');
      const turn = startTurn(tx, now, keyOfJob(job));
      const { waiting } = countCopies(tx, 'broadcast', broadcast.id);
      const room = Math.max(copiesAtOnce - waiting, 0);
      const chats = nextRecipients(tx, broadcast, room);
      for (const chatId of chats) {
        const key = copyKey('broadcast', broadcast.id, chatId);
        turn.tell(chatId, { template: 'broadcast', broadcast: broadcast.id }, { lane: 'bulk', key });
      }
      const isOver = room > 0 && chats.length === 0 && waiting === 0;
      if (isOver) {
        settleJob(tx, job.id, 'done', 'sent to everyone');
        moveBroadcast(tx, broadcast.id, 'sending', 'done');
      } else postponeJob(tx, job.id, now + pauseMs);
      showProgress(turn, broadcast);
    },
  };
}

function showProgress(turn: Turn, { id, writtenBy, progressMessage }: Broadcast): void {
  if (progressMessage === undefined) return;
  turn.tell(writtenBy, { template: 'broadcast-progress', broadcast: id, edit: progressMessage });
}

function askText({ tx, now, tell }: Turn, chatId: number, id: number, locale: Locale): void {
  putPrompt(tx, chatId, { kind: 'broadcast', subject: String(id), code: locale }, now);
  tell(chatId, { template: 'broadcast-prompt', broadcast: id, locale });
}

function isOwner({ tx }: Pick<Turn, 'tx'>, chatId: number): boolean {
  return findOperator(tx, chatId)?.role === 'owner';
}
