import { timingSafeEqual } from 'node:crypto';
import { confirmationCode } from '../../domain/form/one-time-code.ts';
import type { ConfirmationWay } from '../../domain/request/request.ts';
import { marksFor } from '../database/sql-marks.ts';
import type { Tx } from '../database/transact.ts';

/** What a complete form waits for: a one-time code, or the person's own contact. */
export interface Confirmation {
  readonly draftId: string;
  /** False: the person went back to the answers; the code, if one was sent, still counts. */
  readonly open: boolean;
  readonly way: ConfirmationWay;
  /** Counts the codes of this draft: only the newest one is taken. */
  readonly sends: number;
  readonly askedAt: number;
  /** Undefined: no code was sent yet. */
  readonly expiresAt: number | undefined;
  readonly tries: number;
}

interface Row {
  draft_id: string;
  open: number;
  way: ConfirmationWay;
  phone_index: Buffer;
  sends: number;
  code_hmac: Buffer | null;
  asked_at: number;
  expires_at: number | null;
  tries: number;
}

/** How the draft is being confirmed, also while that rests (`open` is false); undefined: it was never begun. */
export function findConfirmation(tx: Tx, draftId: string): Confirmation | undefined {
  const row = rowOf(tx, draftId);
  return (
    row && {
      draftId: row.draft_id,
      open: row.open === 1,
      way: row.way,
      sends: row.sends,
      askedAt: row.asked_at,
      expiresAt: row.expires_at ?? undefined,
      tries: row.tries,
    }
  );
}

/** Asks for a code to this number, or for the contact: what was sent before counts no more. */
export function putConfirmation(
  tx: Tx,
  draftId: string,
  way: ConfirmationWay,
  phone: string,
  now: number,
): Confirmation {
  const sends = (rowOf(tx, draftId)?.sends ?? 0) + 1;
  tx.sql<[string, string, Buffer, number, number]>(
    `INSERT OR REPLACE INTO confirmation (draft_id, open, way, phone_index, sends, asked_at, tries)
     VALUES (?, 1, ?, ?, ?, ?, 0)`,
  ).run(draftId, way, tx.vault.blindIndex('phone', phone), sends, now);
  return { draftId, open: true, way, sends, askedAt: now, expiresAt: undefined, tries: 0 };
}

/** Shows the wait for the own yes again, or puts it aside without forgetting the codes that were sent. */
export function openOrClose(tx: Tx, draftId: string, open: boolean): void {
  tx.sql<[number, string]>('UPDATE confirmation SET open = ? WHERE draft_id = ?').run(open ? 1 : 0, draftId);
}

/** True when the last code of this draft went, or goes, to this number. */
export function wasFor(tx: Tx, draftId: string, phone: string): boolean {
  const present = rowOf(tx, draftId)?.phone_index;
  return tx.vault.blindIndexes('phone', phone).some((index) => present?.equals(index));
}

/**
 * The code that is about to be sent; it counts from now on. It follows from the master key, the draft and its number,
 * so that another try to send it, also after a crash, sends the same one; only its hash is kept.
 */
export function issueCode(tx: Tx, { draftId, sends }: Confirmation, expiresAt: number): string {
  const code = confirmationCode(tx.vault.blindIndex('code', codeIssued(draftId, sends)));
  tx.sql<[Buffer, number, string, number]>(
    'UPDATE confirmation SET code_hmac = ?, expires_at = ? WHERE draft_id = ? AND sends = ?',
  ).run(hmacOf(tx, draftId, sends, code), expiresAt, draftId, sends);
  return code;
}

/** The code never went out, or not to where it was meant for: it counts no more. */
export function voidCode(tx: Tx, draftId: string): void {
  tx.sql<[string]>('UPDATE confirmation SET code_hmac = NULL, expires_at = 0 WHERE draft_id = ?').run(
    draftId,
  );
}

/** The last code that a person asked for was not taken by the provider. */
export function recordRefusal(tx: Tx, chatId: number): void {
  tx.sql<[number, number]>(
    `UPDATE code_sent SET refused = 1 WHERE chat_id = ?
     AND id = (SELECT max(id) FROM code_sent WHERE chat_id = ?)`,
  ).run(chatId, chatId);
}

/** One more try is used up, whether the code is right or not. */
export function tryCode(tx: Tx, { draftId, sends }: Confirmation, code: string): boolean {
  tx.sql<[string]>('UPDATE confirmation SET tries = tries + 1 WHERE draft_id = ?').run(draftId);
  const hmac = rowOf(tx, draftId)?.code_hmac;
  if (hmac == null) return false;
  // One that was sent under the key before counts as well.
  const right = tx.vault.blindIndexes('code', codeChecked(draftId, sends, code));
  return right.some((each) => timingSafeEqual(hmac, each));
}

/** Counts a code against the limits of this chat and of this number (kept as a blind index). */
export function recordCodeSent(tx: Tx, chatId: number, phone: string, now: number): void {
  tx.sql<[number, Buffer, number]>('INSERT INTO code_sent (chat_id, phone_index, at) VALUES (?, ?, ?)').run(
    chatId,
    tx.vault.blindIndex('phone', phone),
    now,
  );
}

/**
 * The codes sent since then: how many to this person or to this number, and when the last one to this number. Whoever
 * corrects a number that was mistyped need not wait for the code that the wrong one got.
 */
export function codesSentSince(
  tx: Tx,
  chatId: number,
  phone: string,
  since: number,
): { readonly count: number; readonly last: number | undefined } {
  const sent = (column: string, values: readonly (number | Buffer)[]) =>
    tx
      .sql<unknown[], { n: number; last: number | null }>(
        `SELECT count(*) AS n, max(CASE WHEN refused = 0 THEN at END) AS last FROM code_sent
         WHERE ${column} IN (${marksFor(values)}) AND at > ?`,
      )
      .get(...values, since);
  const toPerson = sent('chat_id', [chatId]);
  const toPhone = sent('phone_index', tx.vault.blindIndexes('phone', phone));
  return { count: Math.max(toPerson?.n ?? 0, toPhone?.n ?? 0), last: toPhone?.last ?? undefined };
}

/** House-keeping: codes sent before that time (ms) count no more. */
export function forgetCodesSent(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM code_sent WHERE at < ?').run(before);
}

function rowOf(tx: Tx, draftId: string): Row | undefined {
  return tx.sql<[string], Row>('SELECT * FROM confirmation WHERE draft_id = ?').get(draftId);
}

function hmacOf(tx: Tx, draftId: string, sends: number, code: string): Buffer {
  return tx.vault.blindIndex('code', codeChecked(draftId, sends, code));
}

/** What a code follows from. */
export function codeIssued(draftId: string, sends: number): string {
  return `issue:${draftId}:${sends}`;
}

/** What the hash of a code is made of. */
export function codeChecked(draftId: string, sends: number, code: string): string {
  return `check:${draftId}:${sends}:${code}`;
}
