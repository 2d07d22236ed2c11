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
  /** Of the private chat, where it has topics: the one in which they wrote last. */
  readonly topic: number | undefined;
  /** The newest version of the consent text that was agreed to; 0: none. */
  readonly consentVersion: number;
}

interface Row {
  chat_id: number;
  locale: Locale | null;
  hint: Locale | null;
  blocked_at: number | null;
  data_blocked_at: number | null;
  topic_id: number | null;
  consent_version: number | null;
}

/**
 * The person of a private chat, with the newest version of the consent that they have given; undefined: they have
 * never written.
 */
export function findApplicant(tx: Tx, chatId: number): Applicant | undefined {
  const row = tx
    .sql<[number], Row>(
      `SELECT chat_id, locale, hint, blocked_at, data_blocked_at, topic_id,
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
      topic: row.topic_id ?? undefined,
      consentVersion: row.consent_version ?? 0,
    }
  );
}

/**
 * How somebody is written to: the language chosen, else that of the app (undefined: neither is known), and the topic of
 * the chat, where it has any.
 */
export function addressOf(tx: Tx, chatId: number): Pick<Applicant, 'locale' | 'topic'> {
  const row = tx
    .sql<[number], { locale: Locale | null; topic_id: number | null }>(
      'SELECT coalesce(locale, hint) AS locale, topic_id FROM applicant WHERE chat_id = ?',
    )
    .get(chatId);
  return { locale: row?.locale ?? undefined, topic: row?.topic_id ?? undefined };
}

/** What they write comes from this topic now, or from none. */
export function moveToTopic(tx: Tx, chatId: number, topic: number | undefined): void {
  tx.sql<[number | null, number]>('UPDATE applicant SET topic_id = ? WHERE chat_id = ?').run(
    topic ?? null,
    chatId,
  );
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

/** The language that the person chose themselves, from the next message on. */
export function chooseLocale(tx: Tx, chatId: number, locale: Locale): void {
  tx.sql<[Locale, number]>('UPDATE applicant SET locale = ? WHERE chat_id = ?').run(locale, chatId);
}

/** Notes that the person cannot be reached. `now`: in ms; an earlier note stays. */
export function markBlocked(tx: Tx, chatId: number, now: number): void {
  tx.sql<[number, number]>(
    'UPDATE applicant SET blocked_at = ? WHERE chat_id = ? AND blocked_at IS NULL',
  ).run(now, chatId);
}
