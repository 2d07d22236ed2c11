import type { Tx } from '../database/transact.ts';
import { type Draft, draftText, insertDraft, readDraftText } from './drafts.ts';

/**
 * Forms that wait while another one is filled in: a chat has one open draft, and a request that is being corrected takes
 * its place. A form that waits has no card and no buttons that count.
 */
interface Row {
  id: string;
  chat_id: number;
  answers: Buffer;
  at: string | null;
  rev: number;
  form_version: number;
  updated_at: number;
  request_id: number | null;
}

const answersOf = (id: string) => ({ table: 'draft_aside', row: id, column: 'answers' });

/** The caller deletes it from where it was. */
export function putDraftAside(tx: Tx, draft: Draft): void {
  tx.sql<unknown[]>(
    `INSERT INTO draft_aside (id, chat_id, answers, at, rev, form_version, updated_at, request_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    draft.id,
    draft.chatId,
    tx.vault.seal(answersOf(draft.id), draftText(draft)),
    draft.at ?? null,
    draft.rev,
    draft.formVersion,
    draft.updatedAt,
    draft.requestId ?? null,
  );
}

/** The forms of a chat that wait, the one put aside last first. */
export function draftsAside(tx: Tx, chatId: number): readonly Draft[] {
  return tx
    .sql<[number], Row>('SELECT * FROM draft_aside WHERE chat_id = ? ORDER BY rowid DESC')
    .all(chatId)
    .map((row) => ({
      id: row.id,
      chatId: row.chat_id,
      ...readDraftText(tx.vault.open(answersOf(row.id), row.answers)),
      at: row.at ?? undefined,
      rev: row.rev,
      formVersion: row.form_version,
      cardMessageId: undefined,
      updatedAt: row.updated_at,
      requestId: row.request_id ?? undefined,
    }));
}

/** The draft is back in its place, or was given up. */
export function deleteAside(tx: Tx, id: string): void {
  tx.sql<[string]>('DELETE FROM draft_aside WHERE id = ?').run(id);
}

/** A form that waited is the open one again; its buttons of before count no more. */
export function takeUpAgain(tx: Tx, draft: Draft, now: number): Draft {
  const next: Draft = { ...draft, rev: draft.rev + 1, updatedAt: now };
  deleteAside(tx, draft.id);
  insertDraft(tx, next, now);
  return next;
}

/** The time for which the forms of a chat may lie begins anew, that of those that wait too. */
export function touchForms(tx: Tx, chatId: number, now: number): void {
  for (const table of ['draft', 'draft_aside']) {
    tx.sql<[number, number]>(`UPDATE ${table} SET updated_at = ? WHERE chat_id = ?`).run(now, chatId);
  }
}

/** Forms that have waited since before `idleSince` (ms), apart from those whose data are blocked. */
export function idleAside(tx: Tx, idleSince: number): readonly { id: string; chatId: number }[] {
  return tx
    .sql<[number], { id: string; chatId: number }>(
      `SELECT id, chat_id AS chatId FROM draft_aside
       WHERE updated_at < ? AND chat_id NOT IN (SELECT chat_id FROM applicant WHERE data_blocked_at IS NOT NULL)`,
    )
    .all(idleSince);
}
