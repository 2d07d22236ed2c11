import type { Tx } from '../database/transact.ts';

/** How it was for the person, one row a request; what they wrote is sealed. */
export interface Feedback {
  /** 1 to 5. */
  readonly rating: number;
  readonly words: string | undefined;
  /** Of the rating; ms. */
  readonly at: number;
}

const wordsOf = (requestId: number) => ({ table: 'feedback', row: requestId, column: 'words' });

/** False: it was rated before, and stays as it was. */
export function saveRating(tx: Tx, requestId: number, rating: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, number]>(
        'INSERT INTO feedback (request_id, rating, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      )
      .run(requestId, rating, now).changes === 1
  );
}

/** The words that were added to a rating, sealed. */
export function saveFeedbackWords(tx: Tx, requestId: number, words: string): void {
  tx.sql<[Buffer, number]>('UPDATE feedback SET words = ? WHERE request_id = ?').run(
    tx.vault.seal(wordsOf(requestId), words),
    requestId,
  );
}

/** How the person rates the service in this request; undefined: they have not said. */
export function findFeedback(tx: Tx, requestId: number): Feedback | undefined {
  const row = tx
    .sql<[number], { rating: number; words: Buffer | null; at: number }>(
      'SELECT rating, words, at FROM feedback WHERE request_id = ?',
    )
    .get(requestId);
  return (
    row && {
      rating: row.rating,
      words: row.words === null ? undefined : tx.vault.open(wordsOf(requestId), row.words),
      at: row.at,
    }
  );
}

/** Of the ratings given from `from` on and before `until` (ms); undefined: there were none. */
export function satisfactionOf(
  tx: Tx,
  from: number,
  until: number,
): { readonly count: number; readonly average: number } | undefined {
  const row = tx
    .sql<[number, number], { count: number; average: number | null }>(
      'SELECT count(*) AS count, avg(rating) AS average FROM feedback WHERE at >= ? AND at < ?',
    )
    .get(from, until);
  return row === undefined || row.average === null ? undefined : { count: row.count, average: row.average };
}
