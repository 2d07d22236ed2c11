import { dayMs, hourMs } from '../../domain/dates/durations.ts';
import { type UsualTime, usualTime } from '../../domain/dates/usual-time.ts';
import { almatyDate, type Calendar, workingDaysBetween } from '../../domain/dates/working-days.ts';
import type { CertificateKind } from '../../domain/request/status.ts';
import { statusesThat } from '../../domain/request/status-traits.ts';
import type { Tx } from '../database/transact.ts';

/** Older times say nothing of now. */
const lookedBackMs = 60 * dayMs;
/** So many of the newest requests are looked through, whatever their state. */
const newest = 2000;
/** Times are counted once an hour, and told to everybody who asks within it. */
const freshForMs = hourMs;

export type UsualTimes = (tx: Tx, kind: CertificateKind, now: number) => UsualTime | undefined;

/** Makes what tells the usual time of a kind; one for the whole program, it remembers what it found for an hour. */
export function createUsualTimes(calendar: () => Calendar): UsualTimes {
  const known = new Map<CertificateKind, { readonly at: number; readonly usual: UsualTime | undefined }>();
  return (tx, kind, now) => {
    const last = known.get(kind);
    if (last && now >= last.at && now - last.at < freshForMs) return last.usual;
    const done = statusesThat('fulfilled').map((status) => `'${status}'`);
    const rows = tx
      .sql<[number, CertificateKind, number], { from: number; to: number }>(
        `SELECT submitted_at AS "from", coalesce(ready_at, ended_at) AS "to" FROM request
         WHERE id > (SELECT coalesce(max(id), 0) FROM request) - ? AND kind = ?
           AND status IN (${done.join(', ')}) AND coalesce(ready_at, ended_at) >= ?`,
      )
      .all(newest, kind, now - lookedBackMs);
    const days = calendar();
    const dayOf = (at: number) => almatyDate(new Date(at));
    const usual = usualTime(rows.map(({ from, to }) => workingDaysBetween(days, dayOf(from), dayOf(to))));
    known.set(kind, { at: now, usual });
    return usual;
  };
}
