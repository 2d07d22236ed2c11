import type { Tx } from '../database/transact.ts';

/** Which steps a person has ticked off for a country; several countries each. */

/** The numbers of the steps done, ascending. */
export function findChecklist(tx: Tx, chatId: number, country: string): readonly number[] {
  const row = tx
    .sql<[number, string], { done: number }>(
      'SELECT done FROM country_checklist WHERE chat_id = ? AND country = ?',
    )
    .get(chatId, country);
  return row === undefined ? [] : stepsOf(row.done);
}

/** Keeps the steps done, and of all the person's countries the `most` that were ticked in last. */
export function saveChecklist(
  tx: Tx,
  chatId: number,
  country: string,
  done: readonly number[],
  at: number,
  most: number,
): void {
  tx.sql<[number, string, number, number]>(
    `INSERT INTO country_checklist (chat_id, country, done, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (chat_id, country) DO UPDATE SET done = excluded.done, at = excluded.at`,
  ).run(chatId, country, bitsOf(done), at);
  tx.sql<[number, number, string, number]>(
    `DELETE FROM country_checklist WHERE chat_id = ? AND country NOT IN (
       SELECT country FROM country_checklist WHERE chat_id = ? ORDER BY country = ? DESC, at DESC LIMIT ?)`,
  ).run(chatId, chatId, country, most);
}

/** What nobody has touched since `before` (ms) is forgotten. */
export function forgetChecklists(tx: Tx, before: number): number {
  return tx.sql<[number]>('DELETE FROM country_checklist WHERE at < ?').run(before).changes;
}

/** Small numbers only: bit n stands for step n. */
function bitsOf(steps: readonly number[]): number {
  return steps.reduce((bits, step) => bits | (1 << step), 0);
}

function stepsOf(bits: number): readonly number[] {
  return Array.from({ length: 30 }, (_, step) => step).filter((step) => (bits & (1 << step)) !== 0);
}
