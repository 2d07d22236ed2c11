import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { plannedOnce } from '../../src/storage/database/planned-once.ts';

describe('a statement that is planned once', () => {
  test.each([
    ['SELECT 1 FROM draft WHERE chat_id = ?', 'SELECT 1 FROM draft WHERE chat_id = +?'],
    ['WHERE a = ? AND b IS ? ORDER BY c LIMIT ?', 'WHERE a = +? AND b IS +? ORDER BY c LIMIT +?'],
    ['WHERE id =\n  ?', 'WHERE id =\n  +?'],
    ['WHERE a >= ? AND b <= ? AND c != ? AND d < ?', 'WHERE a >= ? AND b <= ? AND c != ? AND d < ?'],
    ['VALUES (?, ?) ON CONFLICT DO NOTHING', 'VALUES (?, ?) ON CONFLICT DO NOTHING'],
    ['WHERE kind IN (?, ?) AND ? IS NULL', 'WHERE kind IN (?, ?) AND ? IS NULL'],
  ])('%s', (sql, planned) => {
    expect(plannedOnce(sql)).toBe(planned);
  });

  test('keeps values of every type as they are, and uses the same indexes', () => {
    const database = new Sqlite(':memory:');
    database.exec(`CREATE TABLE kept (id INTEGER PRIMARY KEY, words TEXT, bytes BLOB, amount REAL, chat INTEGER) STRICT;
      CREATE INDEX kept_by_words ON kept (words, id); INSERT INTO kept (id) VALUES (1)`);
    const save = 'UPDATE kept SET words = ?, bytes = ?, amount = ?, chat = ? WHERE id = ?';
    const bytes = Buffer.from([0, 255, 43]);
    database.prepare(plannedOnce(save)).run('+7 701', bytes, 0.5, 2 ** 52, 1);
    const find = 'SELECT * FROM kept WHERE words = ? AND bytes IS ? ORDER BY id LIMIT ?';
    expect(database.prepare(plannedOnce(find)).all('+7 701', bytes, 1)).toEqual([
      { id: 1, words: '+7 701', bytes, amount: 0.5, chat: 2 ** 52 },
    ]);
    const planOf = (sql: string) => database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('a', bytes, 1);
    expect(planOf(plannedOnce(find))).toEqual(planOf(find));
    database.close();
  });
});
