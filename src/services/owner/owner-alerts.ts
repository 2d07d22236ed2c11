import { hourMs } from '../../domain/dates/durations.ts';
import { almatyDate, calendarYears } from '../../domain/dates/working-days.ts';
import type { Locale } from '../../domain/locale.ts';
import { type GroupFault, groupFaultOf } from '../../domain/messages/delivery.ts';
import type { Notice, NoticeOf } from '../../domain/messages/notice.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { listOperators, setOwners } from '../../storage/desk/operators.ts';
import { appendAudit, restoresByForce } from '../../storage/owner/audit.ts';
import { dropFarJobs, hasPendingJob, planJob } from '../../storage/queues/jobs.ts';
import { wasWrittenTo } from '../../storage/queues/outbox.ts';
import { markSeen } from '../../storage/queues/seen-updates.ts';
import { indexSurnames } from '../../storage/request/search.ts';
import { planDigest } from '../desk/digest.ts';
import { freeAll, watchHeld } from '../request/holders.ts';
import { noteUnreached } from '../talk/unreached.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';

const surnamesAtOnce = 1000;
const longestHolidaysMs = 14 * 24 * hourMs;

/** What the program does about itself: at its start, and where an update can't be handled. */
export function createOwnerAlerts(deps: ServiceDeps) {
  let isUnservedTold = false;

  function tellOwners(
    turn: Turn,
    alert: NoticeOf<'owner-alert'>['alert'],
    detail: string,
    key: string,
  ): void {
    for (const { userId, role } of listOperators(turn.tx)) {
      if (role !== 'owner') continue;
      turn.tell(
        userId,
        { template: 'owner-alert', alert, detail },
        { lane: 'notice', key: `${key}:${userId}` },
      );
    }
  }

  /** What the owner has to enter for this year and, from mid-December on, for the next. Told once for each. */
  function tellMissingYears(turn: Turn): void {
    const near = yearsNear(turn.now);
    for (const year of near.filter((one) => !deps.terms.mci.has(one))) {
      tellOwners(turn, 'index-missing', String(year), `index:${year}`);
    }
    const years = calendarYears(deps.catalog.calendar);
    for (const year of near.filter((one) => !years.has(one))) {
      tellOwners(turn, 'calendar-missing', String(year), `calendar-missing:${year}`);
    }
    for (const year of deps.catalog.uncheckedYears) {
      tellOwners(turn, 'calendar-unchecked', String(year), `calendar:${year}`);
    }
  }

  /** What the desk's group did not take has gone out in private; the cause is told once a day. */
  function tellGroupLost(turn: Turn, fault: GroupFault, chatId: number): void {
    tellOwners(turn, fault, String(chatId), `${fault}:${chatId}:${almatyDate(new Date(turn.now))}`);
  }

  /** What runs again and again. Planned further away than it ever is, a clock was wrong when it was planned. */
  function planOwnJobs(tx: Tx, now: number): void {
    dropFarJobs(tx, 'housekeeping', 'all', now + 2 * hourMs);
    dropFarJobs(tx, 'digest', 'all', now + longestHolidaysMs);
    if (!hasPendingJob(tx, 'housekeeping', 'all')) {
      planJob(tx, { kind: 'housekeeping', subject: 'all', dueAt: now });
    }
    if (!hasPendingJob(tx, 'digest', 'all')) planDigest(tx, now, deps.catalog.calendar);
  }

  return {
    planOwnJobs,

    /** A bot that runs for months has to notice that a year comes. */
    tellMissingYears,

    /** Owners by the configuration, the hourly job, and what the owner should know of the calendar. */
    begin(ownerIds: readonly number[]) {
      return deps.transact((tx) => {
        const now = deps.now();
        const { gone, come } = setOwners(tx, ownerIds, now);
        while (indexSurnames(tx, surnamesAtOnce));
        planOwnJobs(tx, now);
        const turn = startTurn(tx, now, `start${now}`);
        for (const userId of come) {
          appendAudit(tx, { at: now, actor: 'system', action: 'owner', subject: `operator:${userId}` });
        }
        for (const userId of gone) {
          appendAudit(tx, { at: now, actor: 'system', action: 'revoke', subject: `operator:${userId}` });
          freeAll(deps, turn, userId);
        }
        for (const { id, subject } of restoresByForce(tx)) {
          tellOwners(turn, 'restore-forced', subject, `restore-forced:${id}`);
        }
        watchHeld(deps, turn);
        tellMissingYears(turn);
        return listOperators(tx).map(({ userId, role }) => {
          const person = findApplicant(tx, userId);
          const locale: Locale = person?.locale ?? person?.hint ?? 'kk';
          return { userId, role, locale };
        });
      });
    },

    /** A message that will not arrive; in the transaction that settles it. */
    messageLost(
      tx: Tx,
      lost: { id: number; chatId: number; notice: Notice; isFailed: boolean; error: string },
    ): void {
      const turn = startTurn(tx, deps.now(), `lost${lost.id}`);
      if (lost.chatId < 0) {
        // A group has no news but the desk's: whatever it does not take, by this id or a later one, goes out in private.
        if (lost.notice.template === 'leave-chat') return;
        for (const { userId } of listOperators(tx)) turn.tell(userId, lost.notice, { lane: 'notice' });
        if (!lost.isFailed) return tellGroupLost(turn, groupFaultOf(lost.error), lost.chatId);
      }
      if (lost.chatId > 0 && !lost.isFailed) noteUnreached(deps, turn, lost.chatId, lost.notice);
      // An alert that fails must not raise the next one.
      if (!lost.isFailed || lost.notice.template === 'owner-alert') return;
      tellOwners(turn, 'message-failed', String(lost.id), `lost${lost.id}`);
    },

    /** The bot was thrown out of the operators' group, or may not write there any more. */
    groupLost(update: UpdateRef, fault: GroupFault) {
      return runUpdate(deps, update, (turn) => {
        // A group that was upgraded is the desk's by another id: what was said there tells.
        const isDesk = update.chatId === deps.operatorsChatId || wasWrittenTo(turn.tx, update.chatId);
        if (isDesk) tellGroupLost(turn, fault, update.chatId);
      });
    },

    /** The operators' group goes by another id, and each message to the old one costs a refused request. Told once. */
    chatMoved(tx: Tx, from: number, to: number): void {
      const turn = startTurn(tx, deps.now(), `moved${from}`);
      if (from === deps.operatorsChatId) tellOwners(turn, 'group-moved', String(to), `moved${from}.${to}`);
    },

    /**
     * The Bot API server at this host gives no files out: what people send can't be looked at or passed on. Told once
     * a start; what fails after that fails for the same reason.
     */
    async filesUnserved(host: string): Promise<void> {
      if (isUnservedTold) return;
      isUnservedTold = true;
      await deps.transact((tx) => {
        const now = deps.now();
        tellOwners(startTurn(tx, now, `files${now}`), 'files-unserved', host, `files${now}`);
      });
    },

    /** Topics are on in people's chats with the bot, and it could not switch them off; told once a day. */
    topicsOn(): Promise<void> {
      return deps.transact((tx) => {
        const now = deps.now();
        const day = almatyDate(new Date(now));
        tellOwners(startTurn(tx, now, `topics${now}`), 'topics-on', '', `topics:${day}`);
      });
    },

    /** A job that was given up; in the transaction that settles it. */
    jobFailed(tx: Tx, job: { readonly id: number; readonly kind: string }): void {
      const turn = startTurn(tx, deps.now(), `job${job.id}.failed`);
      tellOwners(turn, 'job-failed', job.kind, `job${job.id}.failed`);
    },

    /** Codes can't be sent for a reason that the owner has to mend; told once a day for each reason. */
    codesBroken(turn: Turn, fault: string): void {
      // Where a code alone identifies somebody, nobody can send anything meanwhile.
      const alert = deps.needsCode ? 'codes-broken-for-all' : 'codes-broken';
      tellOwners(turn, alert, fault, `codes:${fault}:${almatyDate(new Date(turn.now))}`);
    },

    /** The list of branches that was put in force with this number does not fit the regions any more. */
    branchesUnreadable(turn: Turn, seq: number, line: string): void {
      tellOwners(turn, 'branches-unreadable', line, `branches:${seq}`);
    },

    /** A backup could not be made, or was no good; told once a day. */
    backupFailed(turn: Turn, fault: string): void {
      tellOwners(turn, 'backup-failed', fault, `backup-failed:${almatyDate(new Date(turn.now))}`);
    },

    /** A backup was made of a database whose audit somebody has changed by hand. */
    auditBroken(turn: Turn, line: number): void {
      tellOwners(turn, 'audit-broken', String(line), `audit-broken:${line}`);
    },

    /** A backup is whole, but what some people wrote can't be opened in it, and so neither in the database. */
    valuesUnreadable(turn: Turn, count: number): void {
      const day = almatyDate(new Date(turn.now));
      tellOwners(turn, 'values-unreadable', String(count), `values-unreadable:${count}:${day}`);
    },

    /** The replica has not been complete for too long; told once a day. */
    replicaOld(): Promise<void> {
      return deps.transact((tx) => {
        const now = deps.now();
        const day = almatyDate(new Date(now));
        tellOwners(startTurn(tx, now, `replica${now}`), 'replica-old', '', `replica-old:${day}`);
      });
    },

    /** For a minute and longer Telegram has said that another program fetches updates with this token; told once a day. */
    anotherBot(host: string): Promise<void> {
      return deps.transact((tx) => {
        const now = deps.now();
        const day = almatyDate(new Date(now));
        tellOwners(startTurn(tx, now, `another-bot${now}`), 'another-bot', host, `another-bot:${day}`);
      });
    },

    /** Money came for a request that waits for none. */
    paymentUnmatched(turn: Turn, reference: string, updateId: number): void {
      tellOwners(turn, 'payment-unmatched', reference, `payment:${updateId}:${reference}`);
    },

    /** An update that failed three times: never tried again, the person and the owners are told. */
    setAside(updateId: number, chatId: number | undefined) {
      return deps.transact((tx) => {
        const now = deps.now();
        markSeen(tx, updateId, now);
        const turn = startTurn(tx, now, `poison${updateId}`);
        tellOwners(turn, 'update-set-aside', String(updateId), `poison${updateId}`);
        if (chatId !== undefined) turn.tell(chatId, { template: 'plain', text: 'went-wrong' });
      });
    },
  };
}

/** This year, and the next one when it is near: without its figures no fee can be named and no day be promised. */
function yearsNear(now: number): readonly number[] {
  const today = almatyDate(new Date(now));
  const year = Number(today.slice(0, 4));
  return today.slice(5) >= '12-15' ? [year, year + 1] : [year];
}

export type OwnerAlerts = ReturnType<typeof createOwnerAlerts>;
