import { hourMs } from '../../domain/dates/durations.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { appendAudit, countLookUps, type lookUpActions } from '../../storage/owner/audit.ts';
import type { Turn } from '../turn.ts';

/** One look-up a minute for a whole hour: the work of a busy desk takes half of it. */
const mostAnHour = 60;
const idsNamed = 20;
/** One sign may be normalised to eighteen. */
const mostHashed = 200;

/**
 * Records that an operator has looked for people or opened a request, and tells the owners of one who does it more often than
 * the work needs: once a day for each, so that nobody else hears how the limit works.
 */
export function noteLookUp(
  turn: Turn,
  userId: number,
  action: (typeof lookUpActions)[number],
  subject: string,
): void {
  const { tx, now } = turn;
  const actor = `operator:${userId}`;
  appendAudit(tx, { at: now, actor, action, subject });
  const count = countLookUps(tx, actor, now - hourMs);
  if (count <= mostAnHour) return;
  // Names are sealed wherever they stand: the owner finds this one by `/operators`.
  const detail = `${userId}, ${count}`;
  for (const owner of listOperators(tx).filter(({ role }) => role === 'owner')) {
    const key = `mass-lookups:${userId}:${almatyDate(new Date(now))}:${owner.userId}`;
    turn.tell(
      owner.userId,
      { template: 'owner-alert', alert: 'mass-lookups', detail },
      { lane: 'notice', key },
    );
  }
}

/**
 * What a search is in the audit: its kind, a keyed hash of what was sought, by which one that is known can be proved, and
 * the numbers of the requests that were found. Never the words themselves.
 */
export function soughtSubject({ tx }: Turn, by: string, typed: string, ids: readonly number[]): string {
  const words = typed.slice(0, mostHashed).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const hash = tx.vault.blindIndex('sought', words).toString('hex');
  const more = ids.length > idsNamed ? `+${ids.length - idsNamed}` : '';
  return `${by} ${hash} ${ids.slice(0, idsNamed).join(',')}${more}`.trim();
}
