import { beginningOf, type EndedStatus, endOf, sum } from '../../domain/desk/stats.ts';
import type { Tx } from '../database/transact.ts';
import { keptPromises } from './promise-counts.ts';

/** What is known of one day for good once it is over. */
export interface DayTotals {
  /** Requests that were sent. */
  readonly electronic: number;
  readonly paper: number;
  /** Requests that ended. */
  readonly ended: Readonly<Record<EndedStatus, number>>;
  /** Promises for this day that were kept. */
  readonly kept: number;
}

/** Counts a day afresh: the time it takes grows with the number of requests of that day alone. */
export function countDay(tx: Tx, date: string): DayTotals {
  const begins = beginningOf(date);
  const ends = endOf(date);
  const sent = (sql: string) => tx.sql<[number, number], { n: number }>(sql).get(begins, ends)?.n ?? 0;
  const paper = sent(onPaper);
  const endedAs = tx.sql<[EndedStatus, number, number], { n: number }>(ended);
  const count = (status: EndedStatus) => endedAs.get(status, begins, ends)?.n ?? 0;
  return {
    electronic: sent(all) - paper,
    paper,
    ended: {
      delivered: count('delivered'),
      collected: count('collected'),
      returned: count('returned'),
      refused: count('refused'),
      withdrawn: count('withdrawn'),
      lapsed: count('lapsed'),
    },
    kept: keptPromises(tx, date),
  };
}

const all = 'SELECT count(*) AS n FROM request WHERE submitted_at >= ? AND submitted_at < ?';
const onPaper = `SELECT count(*) AS n FROM request WHERE kind = 'paper' AND submitted_at >= ? AND submitted_at < ?`;
const ended = 'SELECT count(*) AS n FROM request WHERE status = ? AND ended_at >= ? AND ended_at < ?';

/** The days' endings added up. */
export function allEnded(days: readonly DayTotals[]): DayTotals['ended'] {
  const count = (status: EndedStatus) => sum(days.map((day) => day.ended[status]));
  return {
    delivered: count('delivered'),
    collected: count('collected'),
    returned: count('returned'),
    refused: count('refused'),
    withdrawn: count('withdrawn'),
    lapsed: count('lapsed'),
  };
}
