import type { Request } from '../../domain/request/request.ts';
import type { Tx } from '../database/transact.ts';
import { findDraft } from '../form/drafts.ts';
import { draftsAside } from '../form/drafts-aside.ts';
import { wholeHistoryOf } from '../request/events.ts';
import { findFeedback } from '../request/feedback.ts';
import { ownRequestsOfChat } from '../request/requests.ts';
import { findApplicant } from './applicants.ts';
import { consentsOf } from './consents.ts';
import { dataBlockedAt } from './data-block.ts';

/** Everything that is kept of a person, read for the person. Notes among operators are not messages and stay out. */
export function ownDataOf(tx: Tx, chatId: number) {
  const applicant = findApplicant(tx, chatId);
  const drafts = [findDraft(tx, chatId), ...draftsAside(tx, chatId)].filter((draft) => draft !== undefined);
  const consents = consentsOf(tx, chatId);
  const countries = tx
    .sql<[number], { country: string }>('SELECT country FROM country_checklist WHERE chat_id = ?')
    .all(chatId)
    .map(({ country }) => country);
  return {
    chatId,
    language: applicant?.locale,
    blockedAt: dataBlockedAt(tx, chatId),
    consents,
    countries,
    drafts: drafts.map(({ answers, updatedAt }) => ({ answers, changedAt: updatedAt })),
    requests: ownRequestsOfChat(tx, chatId).map((request) => ({
      request,
      history: wholeHistoryOf(tx, request.id),
      messages: messagesOf(tx, 'request_id = ?', request.id),
      payments: paymentsOf(tx, request),
      file: fileOf(tx, request),
      feedback: findFeedback(tx, request.id),
    })),
    messages: messagesOf(tx, 'request_id IS NULL AND chat_id = ?', chatId),
  };
}

export type OwnData = ReturnType<typeof ownDataOf>;

function messagesOf(tx: Tx, condition: string, value: number) {
  return tx
    .sql<[number], { id: number; kind: string; words: Buffer; at: number }>(
      `SELECT id, kind, words, at FROM talk WHERE ${condition} AND kind <> 'note' ORDER BY id`,
    )
    .all(value)
    .map(({ id, kind, words, at }) => ({
      fromOperator: kind === 'message',
      words: tx.vault.open({ table: 'talk', row: id, column: 'words' }, words),
      at,
    }));
}

function paymentsOf(tx: Tx, { id }: Request) {
  return tx
    .sql<
      [number],
      {
        id: number;
        way: string;
        amount_tiyn: number | null;
        receipt: Buffer | null;
        state: string;
        at: number;
      }
    >('SELECT id, way, amount_tiyn, receipt, state, at FROM payment WHERE request_id = ? ORDER BY id')
    .all(id)
    .map((row) => ({
      way: row.way,
      tiyn: row.amount_tiyn ?? undefined,
      receipt: row.receipt
        ? tx.vault.open({ table: 'payment', row: row.id, column: 'receipt' }, row.receipt)
        : undefined,
      state: row.state,
      at: row.at,
    }));
}

function fileOf(tx: Tx, { id }: Request) {
  const row = tx
    .sql<[number], { size: number; sha256: Buffer }>(
      'SELECT size, sha256 FROM certificate WHERE request_id = ? AND sha256 IS NOT NULL',
    )
    .get(id);
  return row && { size: row.size, sha256: row.sha256.toString('hex') };
}
