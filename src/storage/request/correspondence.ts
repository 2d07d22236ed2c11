import { isBlocked } from '../applicant/data-block.ts';
import type { Tx } from '../database/transact.ts';

/**
 * What is said about a request beside its decisions. message: to the applicant · contact: from the applicant ·
 * note: among operators, never sent.
 */
export interface Talk {
  readonly id: number;
  readonly requestId: number | undefined;
  /** The applicant's. */
  readonly chatId: number;
  readonly kind: 'message' | 'note' | 'contact';
  readonly operatorId: number | undefined;
  readonly words: string;
  readonly at: number;
}

interface Row {
  id: number;
  request_id: number | null;
  chat_id: number;
  kind: Talk['kind'];
  operator_id: number | null;
  words: Buffer;
  at: number;
}

const wordsOf = (id: number) => ({ table: 'talk', row: id, column: 'words' });

/** Keeps what was said, sealed; gives its number. */
export function addTalk(tx: Tx, talk: Omit<Talk, 'id'>): number {
  const { lastInsertRowid } = tx
    .sql<[number | null, number, string, number | null, Buffer, number]>(
      'INSERT INTO talk (request_id, chat_id, kind, operator_id, words, at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(talk.requestId ?? null, talk.chatId, talk.kind, talk.operatorId ?? null, Buffer.of(), talk.at);
  const id = Number(lastInsertRowid);
  tx.sql<[Buffer, number]>('UPDATE talk SET words = ? WHERE id = ?').run(
    tx.vault.seal(wordsOf(id), talk.words),
    id,
  );
  return id;
}

/** One message or note, with its words opened. */
export function findTalk(tx: Tx, id: number): Talk | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM talk WHERE id = ?').get(id);
  return row && read(tx, row);
}

/** What was said last between this person and the desk; notes among operators are not. */
export function newestTalk(tx: Tx, chatId: number): Talk | undefined {
  const row = tx
    .sql<[number], Row>(`SELECT * FROM talk WHERE chat_id = ? AND kind <> 'note' ORDER BY id DESC LIMIT 1`)
    .get(chatId);
  return row && read(tx, row);
}

/** The newest of a request, oldest first; none while its data are blocked. */
export function talkOf(tx: Tx, requestId: number, limit: number): readonly Talk[] {
  if (isBlocked(tx, requestId)) return [];
  return tx
    .sql<[number, number], Row>('SELECT * FROM talk WHERE request_id = ? ORDER BY id DESC LIMIT ?')
    .all(requestId, limit)
    .map((row) => read(tx, row))
    .reverse();
}

function read(tx: Tx, row: Row): Talk {
  return {
    id: row.id,
    requestId: row.request_id ?? undefined,
    chatId: row.chat_id,
    kind: row.kind,
    operatorId: row.operator_id ?? undefined,
    words: tx.vault.open(wordsOf(row.id), row.words),
    at: row.at,
  };
}
