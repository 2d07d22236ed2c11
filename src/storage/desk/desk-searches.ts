import type { Tx } from '../database/transact.ts';

/** A search that goes on by itself. */
export interface Search {
  readonly id: number;
  readonly chatId: number;
  /** As they were typed. */
  readonly words: string;
  /** Requests with this id or a higher one were looked at. */
  readonly before: number;
  readonly found: readonly number[];
}

const placeOf = (id: number) => ({ table: 'desk_search', row: id, column: 'words' });

/** Keeps it, and gives the number by which its job names it. An older one of the same operator is over. */
export function putSearch(tx: Tx, { chatId, words, before, found }: Omit<Search, 'id'>, now: number): number {
  tx.sql<[number]>('DELETE FROM desk_search WHERE chat_id = ?').run(chatId);
  const { lastInsertRowid } = tx
    .sql<[number, number, string, number]>(
      'INSERT INTO desk_search (chat_id, words, before_id, found, at) VALUES (?, zeroblob(0), ?, ?, ?)',
    )
    .run(chatId, before, found.join(','), now);
  const id = Number(lastInsertRowid);
  tx.sql<[Buffer, number]>('UPDATE desk_search SET words = ? WHERE id = ?').run(
    tx.vault.seal(placeOf(id), words),
    id,
  );
  return id;
}

/** A search that is still going through older requests; undefined: it has ended, or another one has begun. */
export function findSearch(tx: Tx, id: number): Search | undefined {
  interface Row {
    chat_id: number;
    words: Buffer;
    before_id: number;
    found: string;
  }
  const row = tx.sql<[number], Row>('SELECT * FROM desk_search WHERE id = ?').get(id);
  return (
    row && {
      id,
      chatId: row.chat_id,
      words: tx.vault.open(placeOf(id), row.words),
      before: row.before_id,
      found: row.found === '' ? [] : row.found.split(',').map(Number),
    }
  );
}

/** How far the search is: it goes on with requests older than `before`; `found` are all ids so far. */
export function saveSearch(tx: Tx, id: number, before: number, found: readonly number[]): void {
  tx.sql<[number, string, number]>('UPDATE desk_search SET before_id = ?, found = ? WHERE id = ?').run(
    before,
    found.join(','),
    id,
  );
}

/** The search is over, with the words that were looked for. */
export function deleteSearch(tx: Tx, id: number): void {
  tx.sql<[number]>('DELETE FROM desk_search WHERE id = ?').run(id);
}
