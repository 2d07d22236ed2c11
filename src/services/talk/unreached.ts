import { openDaysFor } from '../../domain/dates/open-days.ts';
import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Notice } from '../../domain/messages/notice.ts';
import { isLastReminder } from '../../domain/request/reminders.ts';
import type { Request } from '../../domain/request/request.ts';
import { isSmsNotice, type MissedNews, newsOf, type SmsNotice } from '../../domain/talk/unreached.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { type Job, planJob, settleJob } from '../../storage/queues/jobs.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { addUnreached, findUnreached, noteCall, noteSms } from '../../storage/request/unreached.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { act } from '../request/act.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';

/** What did not arrive, and who at the desk wrote it. */
interface Missed {
  readonly request: Request;
  readonly what: MissedNews;
  readonly by: number | undefined;
}

export interface NoticeSms {
  readonly what: SmsNotice;
  readonly phone: string;
  readonly reference: string;
  /** Until when a paper can be collected. */
  readonly collectBy: string | undefined;
  readonly locale: Locale;
}

/**
 * A message to an applicant will not arrive: they have blocked the bot, or are gone. Who wrote it hears at once, with the
 * phone; a question does not hold the request up any longer; an SMS without personal data goes out where the owner wants
 * it. What was missed comes by itself when the person is back (`requeueUndeliverable`).
 */
export function noteUnreached(deps: ServiceDeps, turn: Turn, chatId: number, notice: Notice): void {
  const missed = missedIn(deps, turn, chatId, notice);
  if (missed === undefined) return;
  const { tx, now, tell } = turn;
  const { request, what, by } = missed;
  // Whoever made the certificate hears that it lies here until the person is back.
  if (what === 'ready' && request.status === 'delivered') tellRegisters(tx, request, 'undelivered', now);
  const isWanted = isSmsNotice(what) && deps.terms.smsNotices.includes(what);
  const hasSms = isWanted && deps.codeWays.includes('sms') && Boolean(request.application.phone);
  const id = addUnreached(tx, { requestId: request.id, what, at: now, hasSms });
  if (hasSms) {
    const dueAt = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
    planJob(tx, { kind: 'send-notice', subject: String(id), dueAt });
  }
  // The promise must not stand still for an answer that nobody can give.
  const isFreed = what === 'question' && act(deps, turn, request, 'unreached', { type: 'system' }).ok;
  const writer = by === undefined ? undefined : findOperator(tx, by);
  const isReachable = writer !== undefined && findApplicant(tx, writer.userId)?.blocked !== true;
  const readers = isReachable ? [writer.userId] : holderOrDesk(tx, request);
  for (const reader of readers) {
    tell(
      reader,
      { template: 'desk-unreached', request: request.id, missed: id, freed: isFreed },
      { lane: 'notice' },
    );
  }
  if (!isFreed) refreshDeskCards(turn, request.id, `unreached${id}`);
}

function missedIn(deps: ServiceDeps, { tx, now }: Turn, chatId: number, notice: Notice): Missed | undefined {
  const own = (id: number | undefined): Request | undefined => {
    const request = id === undefined ? undefined : findRequest(tx, id);
    const isOwn =
      request?.chatId === chatId && request.erasedAt === undefined && request.blockedAt === undefined;
    return isOwn ? request : undefined;
  };
  switch (notice.template) {
    case 'status-change': {
      const request = own(notice.request);
      const event = request && historyOf(tx, request.id).find(({ seq }) => seq === notice.seq);
      const what = event && newsOf(event.action);
      return request && what && { request, what, by: event.actor === 'operator' ? event.actorId : undefined };
    }
    case 'certificate': {
      const request = own(notice.request);
      return request && { request, what: 'ready', by: request.assignee };
    }
    case 'collect-reminder': {
      const request = own(notice.request);
      const { readyAt, collectBy } = request ?? {};
      if (request?.status !== 'ready' || readyAt === undefined || collectBy === undefined) return undefined;
      const days = openDaysFor(deps.catalog, request.branchCode);
      const kept = { readyAt: new Date(readyAt), collectBy };
      return isLastReminder(almatyDate(new Date(now)), kept, days)
        ? { request, what: 'last-day', by: undefined }
        : undefined;
    }
    case 'talk': {
      const talk = findTalk(tx, notice.talk);
      const request = own(talk?.requestId);
      return request && talk?.operatorId !== undefined
        ? { request, what: 'message', by: talk.operatorId }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The SMS of what was missed, and the call that takes its place. */
export function createUnreached(deps: ServiceDeps) {
  return {
    /** Undefined: it need not go out any more. */
    smsToSend(tx: Tx, job: Job): NoticeSms | undefined {
      const missed = findUnreached(tx, Number(job.subject));
      const request = missed && findRequest(tx, missed.requestId);
      const person = request && findApplicant(tx, request.chatId);
      const phone = request?.application.phone;
      const isWanted =
        person?.blocked === true && request?.erasedAt === undefined && request?.blockedAt === undefined;
      if (!missed || !request || !phone || !isWanted || !isSmsNotice(missed.what)) {
        settleJob(tx, job.id, 'dropped', 'nobody needs this SMS any more');
        return undefined;
      }
      const { reference, collectBy } = request;
      return { what: missed.what, phone, reference, collectBy, locale: person.locale ?? 'kk' };
    },

    smsSent(tx: Tx, job: Job, isSent: boolean): void {
      if (!settleJob(tx, job.id, 'done', isSent ? 'sent' : 'not sent')) return;
      const id = Number(job.subject);
      noteSms(tx, id, isSent ? 'sent' : 'failed');
      const missed = findUnreached(tx, id);
      if (missed) refreshDeskCards(startTurn(tx, deps.now(), `sms${id}`), missed.requestId, `sms${id}`);
    },

    /** "I have called": recorded, and on all cards of the request. */
    called(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const { tx, now } = turn;
        const request = findRequest(tx, requestId);
        if (request === undefined || findOperator(tx, update.chatId) === undefined) return 'not-now';
        if (!noteCall(tx, requestId, update.chatId, now)) return 'not-now';
        appendAudit(tx, {
          at: now,
          actor: `operator:${update.chatId}`,
          action: 'called',
          subject: request.reference,
        });
        refreshDeskCards(turn, requestId, `called${update.updateId}`);
        return 'done';
      });
    },
  };
}

export type UnreachedService = ReturnType<typeof createUnreached>;
