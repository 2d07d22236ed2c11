import { dayMs } from '../../domain/dates/durations.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Tx } from '../database/transact.ts';
import { requeueUndeliverable } from '../queues/outbox.ts';

/** What a person missed before is too old to be news. */
const missedMs = 30 * dayMs;

/** Someone with a private chat with the bot. `chatId` is also the Telegram user id. */
export interface Applicant {
  readonly chatId: number;
  /** The language chosen; undefined until it was. */
  readonly locale: Locale | undefined;
  /** What Telegram says of the language of the app. */
  readonly hint: Locale | undefined;
  readonly blocked: boolean;
  /** They have had their data blocked. */
  readonly dataBlocked: boolean;
  /** The newest version of the consent text that was agreed to; 0: none. */
  readonly consentVersion: number;
}

interface Row {
  chat_id: number;
  locale: Locale | null;
  hint: Locale | null;
  blocked_at: number | null;
  data_blocked_at: number | null;
  consent_version: number | null;
}

export function findApplicant(tx: Tx, chatId: number): Applicant | undefined {
  const row = tx
    .sql<[number], Row>(
      `SELECT chat_id, locale, hint, blocked_at, data_blocked_at,
              (SELECT max(version) FROM consent WHERE consent.chat_id = applicant.chat_id) AS consent_version
       FROM applicant WHERE chat_id = ?`,
    )
    .get(chatId);
  return (
    row && {
      chatId: row.chat_id,
      locale: row.locale ?? undefined,
      hint: row.hint ?? undefined,
      blocked: row.blocked_at !== null,
      dataBlocked: row.data_blocked_at !== null,
      consentVersion: row.consent_version ?? 0,
    }
  );
}

/** The language in which somebody is spoken to: the one chosen, else that of the app; undefined: neither is known. */
export function localeOf(tx: Tx, chatId: number): Locale | undefined {
  const row = tx
    .sql<[number], { locale: Locale | null }>(
      'SELECT coalesce(locale, hint) AS locale FROM applicant WHERE chat_id = ?',
    )
    .get(chatId);
  return row?.locale ?? undefined;
}

/**
 * Who writes to the bot exists and can be written to again; gives them as they are now. What could not be delivered in the last weeks goes out
 * now: each message is made from the state of today, and what is out of date by then drops out by itself.
 */
export function welcomeApplicant(
  tx: Tx,
  chatId: number,
  hint: Locale | undefined,
  now: number,
): Applicant | undefined {
  const known = findApplicant(tx, chatId);
  if (known && !known.blocked && (hint === undefined || hint === known.hint)) return known;
  tx.sql<[number, Locale | null, number]>(
    `INSERT INTO applicant (chat_id, hint, created_at) VALUES (?, ?, ?)
     ON CONFLICT (chat_id) DO UPDATE SET blocked_at = NULL, hint = coalesce(excluded.hint, hint)`,
  ).run(chatId, hint ?? null, now);
  if (!known || known.blocked) requeueUndeliverable(tx, chatId, now - missedMs, now);
  return findApplicant(tx, chatId);
}

export function chooseLocale(tx: Tx, chatId: number, locale: Locale): void {
  tx.sql<[Locale, number]>('UPDATE applicant SET locale = ? WHERE chat_id = ?').run(locale, chatId);
}

export function markBlocked(tx: Tx, chatId: number, now: number): void {
  tx.sql<[number, number]>(
    'UPDATE applicant SET blocked_at = ? WHERE chat_id = ? AND blocked_at IS NULL',
  ).run(now, chatId);
}
