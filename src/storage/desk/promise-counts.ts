/**
 * Promises that were kept and missed, by the day that was promised. What is done on the day itself is in time. Not
 * counted: what was withdrawn in time, never paid, or stood still when its day came; what is promised for today and
 * still worked on may yet be kept.
 */

import { addDays, almatyDate } from '../../domain/dates/working-days.ts';
import { type Period, sum } from '../../domain/desk/stats.ts';
import type { Status } from '../../domain/request/status.ts';
import { statusesThat } from '../../domain/request/status-traits.ts';
import type { Tx } from '../database/transact.ts';

/** The desk has done its part: `ready_at`, else `ended_at`, says when. */
const fulfilled = statusesThat('fulfilled');
/** A late end that may be nobody's fault at the desk. */
const stopped = ['refused', 'withdrawn'] as const satisfies Status[];
/** The desk's turn. While an answer or a payment is waited for the promise stands still. */
const atWork = statusesThat('running');

/** Promises for one day that were kept; once the day is over this number stays. */
export function keptPromises(tx: Tx, date: string): number {
  const day = { from: date, to: date };
  return counted(tx, promised, fulfilled, day) - counted(tx, late, fulfilled, day);
}

/** Promises for the days of `period` that are broken at `now`. */
export function missedPromises(tx: Tx, period: Period, now: number): number {
  const yesterday = addDays(almatyDate(new Date(now)), -1);
  const over = { from: period.from, to: period.to < yesterday ? period.to : yesterday };
  return (
    counted(tx, late, [...fulfilled, 'withdrawn'], period) -
    counted(tx, excused, stopped, period) +
    counted(tx, promised, atWork, over)
  );
}

function counted(tx: Tx, sql: string, among: readonly Status[], { from, to }: Period): number {
  const statement = tx.sql<[Status, string, string], { n: number }>(sql);
  return sum(among.map((status) => statement.get(status, from, to)?.n ?? 0));
}

const waiting = statusesThat('waitsForApplicant')
  .map((status) => `'${status}'`)
  .join(', ');

const promised =
  'SELECT count(*) AS n FROM request r WHERE r.status = ? AND r.promised_on >= ? AND r.promised_on <= ?';

/** Done after the day of the promise was over in Kazakhstan (24 - 5 h UTC). The index of late ones has these words. */
const late = `${promised} AND coalesce(r.ready_at, r.ended_at) >= (unixepoch(r.promised_on) + 68400) * 1000`;

/** Late, but the person was waited for until then: the last line but one of the history says so. */
const excused = `${late} AND (SELECT e.status FROM request_event e WHERE e.request_id = r.id
  ORDER BY e.seq DESC LIMIT 1 OFFSET 1) IN (${waiting})`;
