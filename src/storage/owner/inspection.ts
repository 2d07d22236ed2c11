import type { Tx } from '../database/transact.ts';
import type { Role } from '../desk/operators.ts';
import { type AuditEntry, lookUpActions } from './audit.ts';

/** Times are ms since the epoch. */
export interface Access {
  readonly userId: number;
  readonly role: Role;
  readonly from: number;
  /** Undefined: they still have it. */
  readonly until: number | undefined;
}

export interface RegisterAccess {
  readonly id: number;
  readonly name: string;
  readonly scopes: string;
  readonly from: number;
  readonly until: number | undefined;
}

/** Everybody who has had a role at the desk, also those who have lost it. */
export function allAccess(tx: Tx): readonly Access[] {
  return tx
    .sql<[], { userId: number; role: Role; since: number; until: number | null }>(
      `SELECT user_id AS userId, role, added_at AS since, revoked_at AS until FROM operator
       ORDER BY revoked_at IS NOT NULL, added_at, user_id`,
    )
    .all()
    .map(({ userId, role, since, until }) => ({ userId, role, from: since, until: until ?? undefined }));
}

/** Every program that has had a key, also those that were stopped. */
export function allRegisters(tx: Tx): readonly RegisterAccess[] {
  return tx
    .sql<[], { id: number; name: string; scopes: string; since: number; until: number | null }>(
      'SELECT id, name, scopes, made_at AS since, stopped_at AS until FROM register ORDER BY id',
    )
    .all()
    .map(({ since, until, ...register }) => ({ ...register, from: since, until: until ?? undefined }));
}

export interface Span {
  /** Both included, ms since the epoch. */
  readonly from: number;
  readonly to: number;
}

export interface AuditPart {
  /** Newest first. */
  readonly events: readonly AuditEntry[];
  readonly lookUps: readonly AuditEntry[];
  /** Lines of the audit in this time; fewer than these may stand in the lists. */
  readonly lines: number;
}

/** The newest `limit` lines of the audit in this time: look-ups apart from all else. */
export function auditIn(tx: Tx, { from, to }: Span, limit: number): AuditPart {
  const first = firstIdSince(tx, 'audit', from);
  const end = firstIdSince(tx, 'audit', to + 1);
  const entries = tx
    .sql<[number, number, number], AuditEntry>(
      'SELECT at, actor, action, subject FROM audit WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT ?',
    )
    .all(first, end, limit);
  const isLookUp = ({ action }: AuditEntry) => lookUpActions.some((one) => one === action);
  return {
    events: entries.filter((entry) => !isLookUp(entry)),
    lookUps: entries.filter(isLookUp),
    lines: countBetween(tx, 'audit', first, end),
  };
}

export interface ConsentLine {
  readonly chatId: number;
  readonly version: number;
  readonly what: 'given' | 'withdrawn';
  readonly at: number;
}

/** The newest consents that were given or withdrawn in this time, newest first, and how many there are. */
export function consentsIn(
  tx: Tx,
  { from, to }: Span,
  limit: number,
): { readonly consents: readonly ConsentLine[]; readonly count: number } {
  const first = firstIdSince(tx, 'consent_record', from);
  const end = firstIdSince(tx, 'consent_record', to + 1);
  const consents = tx
    .sql<[number, number, number], ConsentLine>(
      `SELECT chat_id AS chatId, version, what, at FROM consent_record
       WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT ?`,
    )
    .all(first, end, limit);
  return { consents, count: countBetween(tx, 'consent_record', first, end) };
}

/** How many consents were given and withdrawn in this time. */
export function countConsents(tx: Tx, span: Span): { readonly given: number; readonly withdrawn: number } {
  const first = firstIdSince(tx, 'consent_record', span.from);
  const all = countBetween(tx, 'consent_record', first, firstIdSince(tx, 'consent_record', span.to + 1));
  const withdrawn =
    tx
      .sql<[number, number], { n: number }>(
        `SELECT count(*) AS n FROM consent_record WHERE what = 'withdrawn' AND at >= ? AND at <= ?`,
      )
      .get(span.from, span.to)?.n ?? 0;
  return { given: all - withdrawn, withdrawn };
}

/** When the first consent was given; undefined: none ever was. */
export function firstConsentAt(tx: Tx): number | undefined {
  return tx.sql<[], { at: number }>('SELECT at FROM consent_record ORDER BY id LIMIT 1').get()?.at;
}

/** Whose data are blocked now, and how many requests are open. Both are counted in indexes of their own. */
export function countKept(tx: Tx): { readonly open: number; readonly blocked: number } {
  const count = (sql: string) => tx.sql<[], { n: number }>(sql).get()?.n ?? 0;
  return {
    open: count('SELECT count(*) AS n FROM request WHERE ended_at IS NULL'),
    blocked: count('SELECT count(DISTINCT chat_id) AS n FROM request WHERE blocked_at IS NOT NULL'),
  };
}

/** References by the numbers that stand in the audit. */
export function referenceOf(tx: Tx, id: number): string | undefined {
  return tx.sql<[number], { reference: string }>('SELECT reference FROM request WHERE id = ?').get(id)
    ?.reference;
}

/** How a chat is called where no number of Telegram may stand. The same person has the same name as long as the master key stays. */
export function pseudonymOf(tx: Tx, chatId: number): string {
  const hash = tx.vault.blindIndex('person', String(chatId)).toString('hex');
  return `P-${hash.slice(0, 5)}-${hash.slice(5, 10)}`;
}

/**
 * The first row that is not older, or the number of the next one. Rows are appended as time goes on, so that the place is
 * found by halving and no index by time is needed.
 */
function firstIdSince(tx: Tx, table: 'audit' | 'consent_record', at: number): number {
  const last = tx.sql<[], { id: number | null }>(`SELECT max(id) AS id FROM ${table}`).get()?.id ?? 0;
  const next = tx.sql<[number], { id: number; at: number }>(
    `SELECT id, at FROM ${table} WHERE id >= ? ORDER BY id LIMIT 1`,
  );
  let low = 1;
  let high = last + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = next.get(middle);
    if (row === undefined || row.at >= at) high = middle;
    else low = row.id + 1;
  }
  return low;
}

/** Lines of the audit in all. */
export function countAudit(tx: Tx): number {
  return tx.sql<[], { lines: number }>('SELECT lines FROM audit_head').get()?.lines ?? 0;
}

/** Numbers leave out a million after a restore, so that they tell no count. */
function countBetween(tx: Tx, table: 'audit' | 'consent_record', first: number, end: number): number {
  return (
    tx
      .sql<[number, number], { n: number }>(`SELECT count(*) AS n FROM ${table} WHERE id >= ? AND id < ?`)
      .get(first, end)?.n ?? 0
  );
}
