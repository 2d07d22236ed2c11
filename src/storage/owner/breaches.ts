import { beginningOf, endOf } from '../../domain/desk/stats.ts';
import { type Locale, perLocale } from '../../domain/locale.ts';
import {
  type BreachedData,
  type BreachState,
  type Concerned,
  isBreachedData,
} from '../../domain/owner/breach.ts';
import type { Tx } from '../database/transact.ts';
import { pickLocaleColumn } from './broadcasts.ts';

/** A breach of personal data, from the first look to the result. Times are ms since the epoch. */
export interface Breach {
  readonly id: number;
  readonly madeBy: number;
  readonly noticedAt: number;
  readonly state: BreachState;
  readonly concerned: Concerned | undefined;
  readonly data: readonly BreachedData[];
  /** The owner's own words in place of the drafted ones. */
  readonly texts: Readonly<Record<Locale, string | undefined>>;
  /** People up to this chat id stand in the outbox already. */
  readonly upToChat: number;
  readonly cardMessage: number | undefined;
  readonly progressMessage: number | undefined;
  readonly sentAt: number | undefined;
  /** Once it is over. */
  readonly result: { readonly told: number; readonly missed: number; readonly at: number } | undefined;
}

interface Row {
  id: number;
  made_by: number;
  noticed_at: number;
  state: BreachState;
  whom: Concerned['whom'] | null;
  from_day: string | null;
  to_day: string | null;
  requests: string;
  data: string;
  kk: string | null;
  ru: string | null;
  en: string | null;
  up_to_chat: number;
  card_message: number | null;
  progress_message: number | null;
  sent_at: number | null;
  ended_at: number | null;
  told: number | null;
  missed: number | null;
}

/** Opens a draft of what happened; the time of noticing, from which the legal term runs, is now. Gives its number. */
export function insertBreach(tx: Tx, madeBy: number, now: number): number {
  const { lastInsertRowid } = tx
    .sql<[number, number]>(`INSERT INTO breach (made_by, noticed_at, state) VALUES (?, ?, 'draft')`)
    .run(madeBy, now);
  return Number(lastInsertRowid);
}

/** A breach with whom it concerns, what data and the texts, in whatever state. */
export function findBreach(tx: Tx, id: number): Breach | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM breach WHERE id = ?').get(id);
  return row && readRow(row);
}

/** The one that this owner has begun and neither sent nor dropped. */
export function openBreachOf(tx: Tx, madeBy: number): Breach | undefined {
  const row = tx
    .sql<[number], Row>(`SELECT * FROM breach WHERE made_by = ? AND state = 'draft' ORDER BY id DESC LIMIT 1`)
    .get(madeBy);
  return row && readRow(row);
}

/** Those of which people were told, or begun to be told; the newest first. */
export function breachesTold(tx: Tx, limit: number): readonly Breach[] {
  return tx
    .sql<[number], Row>('SELECT * FROM breach WHERE sent_at IS NOT NULL ORDER BY id DESC LIMIT ?')
    .all(limit)
    .map(readRow);
}

/** Whom it concerns; of a draft alone, since what was told can't be changed. */
export function saveConcerned(tx: Tx, id: number, concerned: Concerned): void {
  const [from, to] = concerned.whom === 'days' ? [concerned.from, concerned.to] : [null, null];
  const requests = concerned.whom === 'requests' ? concerned.ids.join(',') : '';
  tx.sql<[string, string | null, string | null, string, number]>(
    `UPDATE breach SET whom = ?, from_day = ?, to_day = ?, requests = ? WHERE id = ? AND state = 'draft'`,
  ).run(concerned.whom, from, to, requests, id);
}

/** Which data got out; of a draft alone. */
export function saveBreachedData(tx: Tx, id: number, data: readonly BreachedData[]): void {
  tx.sql<[string, number]>(`UPDATE breach SET data = ? WHERE id = ? AND state = 'draft'`).run(
    data.join(','),
    id,
  );
}

/** The owner's own words in one language; of a draft alone. */
export function writeBreachText(tx: Tx, id: number, locale: Locale, text: string): void {
  tx.sql<[string, number]>(
    `UPDATE breach SET ${pickLocaleColumn(locale)} = ? WHERE id = ? AND state = 'draft'`,
  ).run(text, id);
}

/** The card in the owner's chat, to be edited. */
export function saveBreachCard(tx: Tx, id: number, messageId: number): void {
  tx.sql<[number, number]>('UPDATE breach SET card_message = ? WHERE id = ?').run(messageId, id);
}

/** The message that says how many were told, to be edited. */
export function saveBreachProgress(tx: Tx, id: number, messageId: number): void {
  tx.sql<[number, number]>('UPDATE breach SET progress_message = ? WHERE id = ?').run(messageId, id);
}

/** False: it is not being drafted any more. */
export function beginSendingBreach(tx: Tx, id: number, now: number): boolean {
  return (
    tx
      .sql<[number, number]>(
        `UPDATE breach SET state = 'sending', sent_at = ? WHERE id = ? AND state = 'draft'`,
      )
      .run(now, id).changes === 1
  );
}

/** False: it was over before. */
export function endBreach(
  tx: Tx,
  id: number,
  state: 'done' | 'cancelled',
  result: { readonly told: number; readonly missed: number },
  now: number,
): boolean {
  return (
    tx
      .sql<[string, number, number, number, number]>(
        `UPDATE breach SET state = ?, told = ?, missed = ?, ended_at = ?
         WHERE id = ? AND state IN ('draft', 'sending')`,
      )
      .run(state, result.told, result.missed, now, id).changes === 1
  );
}

/** The next people to be told, in order of their chat ids; remembers how far it got. */
export function nextConcerned(tx: Tx, breach: Breach, limit: number): readonly number[] {
  if (breach.concerned === undefined) return [];
  const { from, values } = chatsOf(breach.concerned, breach.sentAt ?? Number.MAX_SAFE_INTEGER);
  const chats = tx
    .sql<(number | string)[], { chat_id: number }>(
      `SELECT DISTINCT chat_id FROM ${from} AND chat_id > ? ORDER BY chat_id LIMIT ?`,
    )
    .all(...values, breach.upToChat, limit)
    .map(({ chat_id }) => chat_id);
  const last = chats.at(-1);
  if (last !== undefined) {
    tx.sql<[number, number]>('UPDATE breach SET up_to_chat = ? WHERE id = ?').run(last, breach.id);
  }
  return chats;
}

/** How many people it concerns; `erased`: requests whose person was erased, so that nobody can be told. */
export function countConcerned(
  tx: Tx,
  concerned: Concerned,
  now: number,
): { readonly people: number; readonly erased: number } {
  const { from, values } = chatsOf(concerned, now);
  const count = (sql: string) => tx.sql<(number | string)[], { n: number }>(sql).get(...values)?.n ?? 0;
  const people = count(`SELECT count(DISTINCT chat_id) AS n FROM ${from} AND chat_id > 0`);
  // Requests of erased people belong to nobody, chat 0.
  const erased = concerned.whom === 'all' ? 0 : count(`SELECT count(*) AS n FROM ${from} AND chat_id = 0`);
  return { people, erased };
}

/** Open and ended requests of these chats that hold data, for calling who could not be told. */
export function referencesOfChats(tx: Tx, chats: readonly number[]): readonly string[] {
  return tx
    .sql<[string], { reference: string }>(
      `SELECT reference FROM request WHERE chat_id IN (SELECT value FROM json_each(?)) AND erased_at IS NULL
       ORDER BY id`,
    )
    .all(JSON.stringify(chats))
    .map(({ reference }) => reference);
}

/**
 * The chats of those whom it concerns, as what stands behind FROM. Whoever comes later than `until` (ms) is not among
 * them; whose data are blocked is: being told is their right.
 */
function chatsOf(
  concerned: Concerned,
  until: number,
): { readonly from: string; readonly values: readonly (number | string)[] } {
  switch (concerned.whom) {
    case 'all':
      return {
        from: `applicant WHERE created_at <= ? AND (
          EXISTS (SELECT 1 FROM request WHERE request.chat_id = applicant.chat_id AND erased_at IS NULL)
          OR EXISTS (SELECT 1 FROM consent WHERE consent.chat_id = applicant.chat_id)
          OR EXISTS (SELECT 1 FROM draft WHERE draft.chat_id = applicant.chat_id))`,
        values: [until],
      };
    case 'days':
      return {
        from: 'request WHERE submitted_at BETWEEN ? AND ?',
        values: [beginningOf(concerned.from), endOf(concerned.to)],
      };
    case 'requests':
      return {
        from: 'request WHERE id IN (SELECT value FROM json_each(?))',
        values: [JSON.stringify(concerned.ids)],
      };
    default:
      return concerned satisfies never;
  }
}

function readRow(row: Row): Breach {
  return {
    id: row.id,
    madeBy: row.made_by,
    noticedAt: row.noticed_at,
    state: row.state,
    concerned: readConcerned(row),
    data: row.data.split(',').filter(isBreachedData),
    texts: perLocale((locale) => row[locale] ?? undefined),
    upToChat: row.up_to_chat,
    cardMessage: row.card_message ?? undefined,
    progressMessage: row.progress_message ?? undefined,
    sentAt: row.sent_at ?? undefined,
    result:
      row.ended_at === null ? undefined : { told: row.told ?? 0, missed: row.missed ?? 0, at: row.ended_at },
  };
}

function readConcerned({ whom, from_day, to_day, requests }: Row): Concerned | undefined {
  if (whom === 'all') return { whom };
  if (whom === 'days' && from_day !== null && to_day !== null) return { whom, from: from_day, to: to_day };
  return whom === 'requests' ? { whom, ids: requests.split(',').map(Number) } : undefined;
}
