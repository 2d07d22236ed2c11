import { hourMs } from '../../domain/dates/durations.ts';
import { isPromptKind, type PromptKind, promptTraits } from '../../domain/prompts.ts';
import type { Tx } from '../database/transact.ts';

/** One text that a chat was asked for outside the form. */
export interface Prompt {
  readonly kind: PromptKind;
  /** What the text is about: the reference of a request. */
  readonly subject: string;
  /** A choice made before the text was asked for, such as the code of a refusal. */
  readonly code: string | undefined;
  /** The message that asked, once it was sent. */
  readonly messageId: number | undefined;
  /** Words that were written and wait for "send it like this". */
  readonly words: string | undefined;
  /** In ms; what was written before is no answer to it. */
  readonly askedAt: number;
}

const wordsOf = (chatId: number) => ({ table: 'prompt', row: chatId, column: 'words' });

/** What the chat is asked for now; undefined: nothing, its time is over, or the kind is one of a later version. */
export function findPrompt(tx: Tx, chatId: number, now: number): Prompt | undefined {
  const row = tx
    .sql<
      [number, number],
      {
        kind: string;
        subject: string;
        code: string | null;
        message_id: number | null;
        words: Buffer | null;
        expires_at: number;
      }
    >(
      'SELECT kind, subject, code, message_id, words, expires_at FROM prompt WHERE chat_id = ? AND expires_at > ?',
    )
    .get(chatId, now);
  // One of a later version, after a step back: nobody here would know what to do with the answer.
  if (row === undefined || !isPromptKind(row.kind)) return undefined;
  return {
    kind: row.kind,
    subject: row.subject,
    code: row.code ?? undefined,
    messageId: row.message_id ?? undefined,
    words: row.words === null ? undefined : tx.vault.open(wordsOf(chatId), row.words),
    askedAt: row.expires_at - promptTraits(row.kind).lastsMs,
  };
}

/** A chat has one prompt: a new one takes the place of an older one. `now`: in ms, from when its time runs. */
export function putPrompt(
  tx: Tx,
  chatId: number,
  prompt: Omit<Prompt, 'messageId' | 'words' | 'askedAt'>,
  now: number,
): void {
  const expiresAt = now + promptTraits(prompt.kind).lastsMs;
  tx.sql<[number, string, string, string | null, number]>(
    `INSERT OR REPLACE INTO prompt (chat_id, kind, subject, code, expires_at) VALUES (?, ?, ?, ?, ?)`,
  ).run(chatId, prompt.kind, prompt.subject, prompt.code ?? null, expiresAt);
}

/** Keeps words until they are sent, changed or dropped; the question they answer is over. */
export function savePromptWords(tx: Tx, chatId: number, words: string | undefined): void {
  tx.sql<[Buffer | null, number]>('UPDATE prompt SET words = ?, message_id = NULL WHERE chat_id = ?').run(
    words === undefined ? null : tx.vault.seal(wordsOf(chatId), words),
    chatId,
  );
}

/**
 * Reasons are kept beside the prompt of a chat, in a row that asks nothing: its number is the chat's with a minus, which the chat of
 * a person never has, so that no prompt takes its place.
 */
const keptKind = 'kept-reason';
const keptIn = (chatId: number) => -chatId;
/** By the reference of the request. */
type Reasons = Readonly<Record<string, string>>;

function reasonsOf(tx: Tx, chatId: number, now: number): Reasons {
  const row = tx
    .sql<[number, string, number], { words: Buffer }>(
      'SELECT words FROM prompt WHERE chat_id = ? AND kind = ? AND expires_at > ?',
    )
    .get(keptIn(chatId), keptKind, now);
  return row === undefined ? {} : reasonsRead(JSON.parse(tx.vault.open(wordsOf(keptIn(chatId)), row.words)));
}

const isReasons = (value: unknown): value is Reasons =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
const reasonsRead = (value: unknown): Reasons => (isReasons(value) ? value : {});

/**
 * Keeps for an hour what an operator has given as the reason of refusals, or as what is to be corrected, before it could be used; in
 * place of what was kept for the same requests.
 */
export function keepReasons(tx: Tx, chatId: number, reasons: Reasons, now: number): void {
  const kept = JSON.stringify({ ...reasonsOf(tx, chatId, now), ...reasons });
  tx.sql<[number, string, Buffer, number]>(
    "INSERT OR REPLACE INTO prompt (chat_id, kind, subject, words, expires_at) VALUES (?, ?, '', ?, ?)",
  ).run(keptIn(chatId), keptKind, tx.vault.seal(wordsOf(keptIn(chatId)), kept), now + hourMs);
}

/** The reason that this operator has given for this request; undefined: none, or it was used, or is an hour old. */
export function keptReason(tx: Tx, chatId: number, reference: string, now: number): string | undefined {
  return reasonsOf(tx, chatId, now)[reference];
}

/** The same, which is used now. */
export function takeReason(tx: Tx, chatId: number, reference: string, now: number): string | undefined {
  const { [reference]: reason, ...others } = reasonsOf(tx, chatId, now);
  if (reason === undefined) return undefined;
  deletePrompt(tx, keptIn(chatId));
  if (Object.keys(others).length > 0) keepReasons(tx, chatId, others, now);
  return reason;
}

/** The message that asks was sent. `subject` keeps it from a newer prompt of the same chat. */
export function savePromptMessage(tx: Tx, chatId: number, subject: string, messageId: number): void {
  tx.sql<[number, number, string]>('UPDATE prompt SET message_id = ? WHERE chat_id = ? AND subject = ?').run(
    messageId,
    chatId,
    subject,
  );
}

/** Takes the prompt away, with words that wait in it; false: there was none. */
export function deletePrompt(tx: Tx, chatId: number): boolean {
  return tx.sql<[number]>('DELETE FROM prompt WHERE chat_id = ?').run(chatId).changes === 1;
}

/** House-keeping: prompts whose time is over; gives how many. */
export function forgetPrompts(tx: Tx, now: number): number {
  return tx.sql<[number]>('DELETE FROM prompt WHERE expires_at <= ?').run(now).changes;
}
