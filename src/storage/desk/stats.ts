/**
 * Counts for the desk's numbers, each read from an index. What has to look at single requests
 * (the times) looks at a part of them once there are many.
 */

import {
  beginningOf,
  daysOf,
  type EndedStatus,
  endOf,
  type MeasuredStatus,
  measuredStatuses,
  measuredSteps,
  median,
  type OpenStatus,
  type Period,
  received,
  type Stats,
  type StepTime,
  type Stretch,
  spread,
  sum,
} from '../../domain/desk/stats.ts';
import type { CertificateKind } from '../../domain/request/status.ts';
import { undoMs } from '../../domain/request/undo.ts';
import type { Tx } from '../database/transact.ts';
import { satisfactionOf } from '../request/feedback.ts';
import { allEnded, countDay, type DayTotals } from './day-totals.ts';
import { missedPromises } from './promise-counts.ts';

/** So many requests that reached a state are measured one by one; of more, about so many. */
const measuredRequests = 500;

/** The numbers of the days of `period`, as they stand at `now` (ms since the epoch). */
export type CountStats = (tx: Tx, period: Period, now: number) => Stats;

/**
 * Makes what counts. It remembers the totals of days that are over, in which nothing changes any more, so that they
 * are counted once in the life of the program; one for the whole program is enough, and each database needs its own.
 */
export function createStatsCounter(): CountStats {
  const over = new Map<string, DayTotals>();
  function totalsOf(tx: Tx, date: string, now: number): DayTotals {
    // A decision of the day's last moment can be undone for a little longer.
    if (now < endOf(date) + undoMs) return countDay(tx, date);
    const totals = over.get(date) ?? countDay(tx, date);
    over.set(date, totals);
    return totals;
  }

  return (tx, period, now) => {
    const totals = daysOf(period).map((date) => ({ date, ...totalsOf(tx, date, now) }));
    const days = totals.map(({ date, electronic, paper }) => ({ date, electronic, paper }));
    const ended = allEnded(totals);
    const sent = received({ days });
    // How many reached a state, roughly: whatever was sent is taken up sooner or later.
    const about = { ...ended, in_review: sent.all, ready: sent.paper };
    const portions = measuredStatuses.map((status) => Math.min(measuredRequests / about[status], 1));
    const missed = missedPromises(tx, period, now);
    return {
      at: now,
      period,
      days,
      open: countOpen(tx),
      ended,
      times: medianTimes(tx, period, portions),
      timesSampled: portions.some((portion) => portion < 1),
      promises: { due: sum(totals.map(({ kept }) => kept)) + missed, missed },
      satisfaction: satisfactionOf(tx, beginningOf(period.from), endOf(period.to)),
    };
  };
}

function countOpen(tx: Tx): Stats['open'] {
  const standing = tx.sql<[OpenStatus], { n: number }>('SELECT count(*) AS n FROM request WHERE status = ?');
  const count = (status: OpenStatus) => standing.get(status)?.n ?? 0;
  return {
    awaiting_payment: count('awaiting_payment'),
    submitted: count('submitted'),
    in_review: count('in_review'),
    needs_info: count('needs_info'),
    needs_correction: count('needs_correction'),
    additional_check: count('additional_check'),
    ready: count('ready'),
  };
}

interface Measured {
  readonly status: MeasuredStatus;
  readonly kind: CertificateKind;
  /** NULL: a fee was due and the history does not say when it was paid. */
  readonly ms: number | null;
}

function medianTimes(tx: Tx, { from, to }: Period, portions: readonly number[]): readonly StepTime[] {
  const measured = measuredStatuses.flatMap((status, index) =>
    timesTo(tx, status, spread(beginningOf(from), endOf(to), portions[index] ?? 1)),
  );
  return measuredSteps.map((step) => {
    const times = measured.filter(({ status, kind }) => status === step.status && kind === step.kind);
    // A clock that was set back must not make a time that is less than none.
    return { step, medianMs: median(times.flatMap(({ ms }) => (ms === null ? [] : [Math.max(ms, 0)]))) };
  });
}

/** Where a fee was due the desk could begin when it was paid, otherwise when the request was sent. */
const begun = `CASE WHEN r.pay_by IS NULL THEN r.submitted_at
  ELSE (SELECT min(p.at) FROM request_event p WHERE p.request_id = r.id AND p.action = 'paid') END`;

/**
 * The statement for what reached a state within a stretch. An undone decision leaves neither `ready_at` nor `ended_at`
 * behind; taking a request up is known from its history alone, and only the first time counts.
 */
const reached: Readonly<Record<MeasuredStatus, string>> = {
  in_review: `SELECT r.kind, e.at - ${begun} AS ms
    FROM request_event e JOIN request r ON r.id = e.request_id
    WHERE e.action = 'take' AND e.at >= ? AND e.at < ?
      AND (e.seq = 2 OR NOT EXISTS (SELECT 1 FROM request_event b
        WHERE b.request_id = e.request_id AND b.seq < e.seq AND b.action = 'take'))`,
  ready: `SELECT r.kind, r.ready_at - ${begun} AS ms FROM request r WHERE r.ready_at >= ? AND r.ready_at < ?`,
  delivered: endedAs('delivered'),
  collected: endedAs('collected'),
  refused: endedAs('refused'),
};

function endedAs(status: EndedStatus): string {
  return `SELECT r.kind, r.ended_at - ${begun} AS ms FROM request r
    WHERE r.status = '${status}' AND r.ended_at >= ? AND r.ended_at < ?`;
}

function timesTo(tx: Tx, status: MeasuredStatus, stretches: readonly Stretch[]): readonly Measured[] {
  const statement = tx.sql<[number, number], Omit<Measured, 'status'>>(reached[status]);
  return stretches.flatMap(({ from, until }) =>
    statement.all(from, until).map(({ kind, ms }) => ({ status, kind, ms })),
  );
}
