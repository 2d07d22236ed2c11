import type { DraftAnswer, DraftAnswers } from '../../domain/form/form.ts';
import type { Heard } from '../../domain/form/hearing/offer.ts';
import type { Tx } from '../database/transact.ts';
import type { Vault } from '../database/vault.ts';

/** The form that a chat is filling in. There is at most one in a chat. */
export interface Draft {
  readonly id: string;
  readonly chatId: number;
  readonly answers: DraftAnswers;
  /** The question last shown; undefined: the summary. */
  readonly at: string | undefined;
  /** What the last text may mean, sealed with the answers. */
  readonly heard?: Heard | undefined;
  /** Grows with every change, so that a button knows whether it is still of this state. */
  readonly rev: number;
  readonly formVersion: number;
  readonly cardMessageId: number | undefined;
  readonly updatedAt: number;
  /** The request whose answers it corrects; undefined: it becomes a request of its own. */
  readonly requestId?: number | undefined;
}

interface Row {
  id: string;
  chat_id: number;
  answers: Buffer;
  at: string | null;
  rev: number;
  form_version: number;
  card_message_id: number | null;
  updated_at: number;
  request_id: number | null;
}

const columns = 'id, chat_id, answers, at, rev, form_version, card_message_id, updated_at, request_id';
const answersOf = (id: string) => ({ table: 'draft', row: id, column: 'answers' });

/** The one open draft of a chat, with its answers opened. */
export function findDraft(tx: Tx, chatId: number): Draft | undefined {
  return read(tx, tx.sql<[number], Row>(`SELECT ${columns} FROM draft WHERE chat_id = ?`).get(chatId));
}

/** The same by the id that buttons and jobs carry; undefined: it was sent or given up. */
export function findDraftById(tx: Tx, id: string): Draft | undefined {
  return read(tx, tx.sql<[string], Row>(`SELECT ${columns} FROM draft WHERE id = ?`).get(id));
}

/** Which draft is open and what it asks, without its answers. */
export interface DraftPlace {
  readonly id: string;
  /** The question last shown; undefined: the summary. */
  readonly at: string | undefined;
}

/** Which draft is open and at which question, without opening the answers. */
export function draftPlace(tx: Tx, chatId: number): DraftPlace | undefined {
  const row = tx
    .sql<[number], { id: string; at: string | null }>('SELECT id, at FROM draft WHERE chat_id = ?')
    .get(chatId);
  return row && { id: row.id, at: row.at ?? undefined };
}

/** A form is open in this chat. */
export function hasDraft(tx: Tx, chatId: number): boolean {
  return tx.sql<[number]>('SELECT 1 FROM draft WHERE chat_id = ?').get(chatId) !== undefined;
}

/** A chat has one draft at most: the caller makes room before. */
export function insertDraft(tx: Tx, draft: Draft, now: number): void {
  tx.sql<unknown[]>(
    `INSERT INTO draft (id, chat_id, answers, at, rev, form_version, created_at, updated_at, request_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    draft.id,
    draft.chatId,
    sealed(tx, draft),
    draft.at ?? null,
    draft.rev,
    draft.formVersion,
    now,
    now,
    draft.requestId ?? null,
  );
}

/** Writes answers, place, revision and version of the form; `now` moves the day on which it lapses. */
export function saveDraft(tx: Tx, draft: Draft, now: number): void {
  tx.sql<[Buffer, string | null, number, number, number, string]>(
    'UPDATE draft SET answers = ?, at = ?, rev = ?, form_version = ?, updated_at = ? WHERE id = ?',
  ).run(sealed(tx, draft), draft.at ?? null, draft.rev, draft.formVersion, now, draft.id);
}

/** A card that was changed in place is the same message: nothing is written then. */
export function saveDraftCard(tx: Tx, id: string, messageId: number): void {
  tx.sql<[number, string, number]>(
    'UPDATE draft SET card_message_id = ? WHERE id = ? AND card_message_id IS NOT ?',
  ).run(messageId, id, messageId);
}

/** Erases the answers with the row. */
export function deleteDraft(tx: Tx, id: string): void {
  openedWith(tx).delete(id);
  tx.sql<[string]>('DELETE FROM draft WHERE id = ?').run(id);
}

/** Drafts left alone since before `idleSince` (ms). */
export function idleDrafts(
  tx: Tx,
  idleSince: number,
): readonly { id: string; chatId: number; requestId: number | null }[] {
  return tx
    .sql<[number], { id: string; chatId: number; requestId: number | null }>(
      `SELECT id, chat_id AS chatId, request_id AS requestId FROM draft
       WHERE updated_at < ? AND chat_id NOT IN (SELECT chat_id FROM applicant WHERE data_blocked_at IS NOT NULL)`,
    )
    .all(idleSince);
}

/** Answers, and what the last text may mean, as the text that is sealed. */
export function draftText({ answers, heard }: Content): string {
  return JSON.stringify(heard ? { ...written(answers), [heardKey]: heard } : written(answers));
}

/** What `draftText` has written. */
export function readDraftText(text: string): Content {
  return { answers: draftAnswersIn(text), heard: heardIn(text) };
}

function sealed(tx: Tx, { id, answers, heard }: Draft): Buffer {
  const seal = tx.vault.seal(answersOf(id), draftText({ answers, heard }));
  remember(tx, id, seal, { answers, heard });
  return seal;
}

/**
 * What was sealed or opened last, with its seal: a draft is read again in the moment after it was written, to be shown,
 * and when its next answer comes. A seal is another one each time, even of the same answers, and opens to nothing else:
 * where it is the same, so are the answers, whatever was rolled back in between.
 */
interface Content {
  readonly answers: DraftAnswers;
  readonly heard?: Heard | undefined;
}
interface Opened extends Content {
  readonly seal: Buffer;
}
const opened = new WeakMap<Vault, Map<string, Opened>>();
const mostOpened = 200;

function openedWith({ vault }: Tx): Map<string, Opened> {
  const known = opened.get(vault) ?? new Map<string, Opened>();
  opened.set(vault, known);
  return known;
}

function remember(tx: Tx, id: string, seal: Buffer, content: Content): void {
  const known = openedWith(tx);
  known.delete(id); // the order of the map is that of the last use
  known.set(id, { seal, ...content });
  const [oldest] = known.keys();
  if (known.size > mostOpened && oldest !== undefined) known.delete(oldest);
}

function open(tx: Tx, { id, answers: seal }: Row): Content {
  const last = openedWith(tx).get(id);
  if (last?.seal.equals(seal)) return last;
  const text = tx.vault.open(answersOf(id), seal);
  const content = readDraftText(text);
  remember(tx, id, seal, content);
  return content;
}

/** No question has this id. */
const heardKey = '?';

function heardIn(text: string): Heard | undefined {
  const { [heardKey]: heard }: { [heardKey]?: Heard } = JSON.parse(text);
  return heard;
}

/** An answer as it is kept: the value alone where nothing else is known of it, as of nearly all. */
type Kept = string | null | DraftAnswer;

function written(answers: DraftAnswers): Readonly<Record<string, Kept>> {
  const kept: Record<string, Kept> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const { confirmed, own, fixed } = answer;
    kept[id] = (confirmed ?? own ?? fixed) ? answer : answer.value;
  }
  return kept;
}

/** The answers in what was sealed; drafts of before keep each as an object. */
export function draftAnswersIn(text: string): DraftAnswers {
  const kept: Readonly<Record<string, Kept>> = JSON.parse(text);
  const answers: Record<string, DraftAnswer> = {};
  for (const [id, answer] of Object.entries(kept)) {
    if (id === heardKey) continue;
    answers[id] = answer === null || typeof answer === 'string' ? { value: answer } : answer;
  }
  return answers;
}

function contentOf(tx: Tx, row: Row): Content {
  const { answers, heard } = open(tx, row);
  return { answers, ...(heard && { heard }) };
}

function read(tx: Tx, row: Row | undefined): Draft | undefined {
  return (
    row && {
      id: row.id,
      chatId: row.chat_id,
      ...contentOf(tx, row),
      at: row.at ?? undefined,
      rev: row.rev,
      formVersion: row.form_version,
      cardMessageId: row.card_message_id ?? undefined,
      updatedAt: row.updated_at,
      requestId: row.request_id ?? undefined,
    }
  );
}
