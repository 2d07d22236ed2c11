import type { Status } from '../domain/request/status.ts';
import { daysOf, endOf, type Period, sum } from '../domain/stats.ts';
import { addDays, almatyDate } from '../domain/working-days.ts';
import type { Tx } from './transact.ts';

/** Whoever promised has done their part: what `ready_at`, else `ended_at`, says when. */
const fulfilled = ['delivered', 'ready', 'collected', 'returned', 'refused'] as const satisfies Status[];
/** Of these it may be that nothing could be done at the end: an answer or a payment was waited for. */
const stopped = ['refused', 'withdrawn'] as const satisfies Status[];
/** The desk's turn. An answer or a payment that is waited for lets the promise stand still. */
const atWork = ['submitted', 'in_review', 'additional_check'] as const satisfies Status[];

/**
 * Promises for the days of `period` that can be judged at `now`, and those of them that were not kept. A promise is
 * kept on its day, at the latest. What was withdrawn in time, never paid, or stood still on its day is not counted;
 * what is promised for today and still worked on may yet be kept.
 */
export function countPromises(tx: Tx, period: Period, now: number): { due: number; missed: number } {
  const yesterday = addDays(almatyDate(new Date(now)), -1);
  const over = period.to < yesterday ? period.to : yesterday;
  const days = daysOf(period);
  const late = (status: Status) => sum(days.map((day) => countLate(tx, status, day)));
  const waiting = (status: Status) => sum(days.map((day) => countLateThroughNoFault(tx, status, day)));

  const kept = sum(
    fulfilled.map((status) => countPromised(tx, status, period.from, period.to) - late(status)),
  );
  const missed =
    sum([...fulfilled, 'withdrawn' as const].map(late)) -
    sum(stopped.map(waiting)) +
    sum(atWork.map((status) => countPromised(tx, status, period.from, over)));
  return { due: kept + missed, missed };
}

function countPromised(tx: Tx, status: Status, from: string, to: string): number {
  return (
    tx
      .sql<[Status, string, string], { n: number }>(
        'SELECT count(*) AS n FROM request WHERE status = ? AND promised_on >= ? AND promised_on <= ?',
      )
      .get(status, from, to)?.n ?? 0
  );
}

const lateOn = 'r.status = ? AND r.promised_on = ? AND coalesce(r.ready_at, r.ended_at) >= ?';

function countLate(tx: Tx, status: Status, promisedOn: string): number {
  return (
    tx
      .sql<[Status, string, number], { n: number }>(`SELECT count(*) AS n FROM request r WHERE ${lateOn}`)
      .get(status, promisedOn, endOf(promisedOn))?.n ?? 0
  );
}

/** Those that ended late, but while the person was waited for: the last line but one of the history says so. */
function countLateThroughNoFault(tx: Tx, status: Status, promisedOn: string): number {
  return (
    tx
      .sql<[Status, string, number], { n: number }>(
        `SELECT count(*) AS n FROM request r WHERE ${lateOn} AND (SELECT e.status FROM request_event e
           WHERE e.request_id = r.id ORDER BY e.seq DESC LIMIT 1 OFFSET 1) IN ('needs_info', 'awaiting_payment')`,
      )
      .get(status, promisedOn, endOf(promisedOn))?.n ?? 0
  );
}
