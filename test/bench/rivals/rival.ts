import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { SaidCall, Transcript } from '../load/transcript.ts';

/** What both rivals share: the dialogue that the bot held, and a table for their state, as durable as the bot's. */

const { DATABASE_PATH = '', TRANSCRIPT = '', BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env;

export const token = BOT_TOKEN;
export const apiRoot = TELEGRAM_API_ROOT;

const transcript: Transcript = JSON.parse(readFileSync(TRANSCRIPT, 'utf8'));
/** What is said in answer to each step of the person. */
export const turns: readonly (readonly SaidCall[])[] = transcript.turns;

export interface Table {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
}

export function openTable(): Table {
  const database = new Sqlite(DATABASE_PATH);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE IF NOT EXISTS session (key TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const read = database.prepare<[string], string>('SELECT value FROM session WHERE key = ?').pluck();
  const write = database.prepare<[string, string]>(
    'INSERT INTO session (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare<[string]>('DELETE FROM session WHERE key = ?');
  return {
    read: (key) => read.get(key),
    write: (key, value) => void write.run(key, value),
    remove: (key) => void remove.run(key),
  };
}

/** What a person answered, whichever kind of update it came in; undefined: it is no answer. */
export function answerIn(update: {
  readonly message?: { readonly text?: string; readonly contact?: { readonly phone_number: string } };
  readonly callback_query?: { readonly data?: string };
}): string | undefined {
  return update.callback_query?.data ?? update.message?.contact?.phone_number ?? update.message?.text;
}
