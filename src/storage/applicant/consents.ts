import type { Tx } from '../database/transact.ts';

/** One line of what a person agreed to, or took back. */
export interface ConsentRecord {
  readonly version: number;
  readonly what: 'given' | 'withdrawn';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The newest version of the consent text that is agreed to now; 0: none. */
export function consentOf(tx: Tx, chatId: number): number {
  const row = tx
    .sql<[number], { version: number | null }>(
      'SELECT max(version) AS version FROM consent WHERE chat_id = ?',
    )
    .get(chatId);
  return row?.version ?? 0;
}

/** Records that the person has agreed to this version of the consent; a second time changes nothing. `now`: in ms. */
export function recordConsent(tx: Tx, chatId: number, version: number, now: number): void {
  const { changes } = tx
    .sql<[number, number, number]>(
      'INSERT OR IGNORE INTO consent (chat_id, version, given_at) VALUES (?, ?, ?)',
    )
    .run(chatId, version, now);
  if (changes === 1) append(tx, chatId, { version, what: 'given', at: now });
}

/** Takes back whatever was agreed to. False: nothing was. */
export function withdrawConsent(tx: Tx, chatId: number, now: number): boolean {
  const version = consentOf(tx, chatId);
  if (version === 0) return false;
  tx.sql<[number]>('DELETE FROM consent WHERE chat_id = ?').run(chatId);
  append(tx, chatId, { version, what: 'withdrawn', at: now });
  return true;
}

/** All that was given and withdrawn, oldest first: the record is kept when the data are erased. */
export function consentsOf(tx: Tx, chatId: number): readonly ConsentRecord[] {
  return tx
    .sql<[number], ConsentRecord>(
      'SELECT version, what, at FROM consent_record WHERE chat_id = ? ORDER BY id',
    )
    .all(chatId);
}

/**
 * Requests that have ended and still hold personal data that are not blocked, although the consent to keep these was withdrawn: papers that
 * were still to be collected then.
 */
export function requestsWithoutConsent(tx: Tx, limit: number): readonly number[] {
  return tx
    .sql<[number], { id: number }>(
      `SELECT DISTINCT request.id FROM consent_record
       JOIN request ON request.chat_id = consent_record.chat_id
       WHERE consent_record.what = 'withdrawn' AND request.ended_at IS NOT NULL AND request.erased_at IS NULL
         AND request.blocked_at IS NULL AND NOT EXISTS (SELECT 1 FROM consent WHERE consent.chat_id = request.chat_id)
       LIMIT ?`,
    )
    .all(limit)
    .map(({ id }) => id);
}

function append(tx: Tx, chatId: number, { version, what, at }: ConsentRecord): void {
  tx.sql<[number, number, string, number]>(
    'INSERT INTO consent_record (chat_id, version, what, at) VALUES (?, ?, ?, ?)',
  ).run(chatId, version, what, at);
}
