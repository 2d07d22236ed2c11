import { randomBytes } from 'node:crypto';
import type { Answers } from '../../domain/form/form.ts';
import { confirmationCode } from '../../domain/form/one-time-code.ts';
import { normalName } from '../../domain/person/person-name.ts';
import type { Database } from '../database/database.ts';
import { applicationColumn } from '../database/sealed-columns.ts';
import type { IndexField, Vault } from '../database/vault.ts';
import { codeChecked, codeIssued } from '../form/confirmations.ts';
import { draftAnswersIn } from '../form/drafts.ts';

/**
 * Keyed hashes under the present key. Those of a request follow from its application and are written together with it.
 * Those of codes that were sent follow from a phone number that stands in a draft or a request of the same person;
 * where it stands nowhere any more, the hash gives way to chance, so that the key before finds nothing by it.
 */

const indexBytes = 16;

/** Writes the hashes of the request in this row; `text` is its application. */
export function indexRequest(database: Database, vault: Vault, rowid: number, text: string): void {
  const application = JSON.parse(text) as Answers;
  const index = (field: IndexField, value: string | null | undefined) =>
    value ? vault.blindIndex(field, value) : Buffer.alloc(0);
  database
    .prepare(
      // One that was erased, or is still to be indexed at the next start, has no surname to be found by.
      `UPDATE request SET iin_index = ?, phone_index = ?,
         surname_index = CASE WHEN surname_index IS NOT NULL THEN ? END WHERE rowid = ?`,
    )
    .run(
      index('iin', application.iin),
      index('phone', application.phone),
      vault.blindIndex('surname', normalName(application.surname ?? '')),
      rowid,
    );
}

/** The hashes of the codes that open forms wait for. */
export function reindexConfirmations(database: Database, vault: Vault): void {
  interface Row {
    draft_id: string;
    phone_index: Buffer;
    sends: number;
    code_hmac: Buffer | null;
    answers: Buffer;
  }
  const rows = database
    .prepare<[], Row>(
      `SELECT draft_id, phone_index, sends, code_hmac, answers
       FROM confirmation JOIN draft ON draft.id = draft_id`,
    )
    .all();
  const update = database.prepare(
    'UPDATE confirmation SET phone_index = ?, code_hmac = ? WHERE draft_id = ?',
  );
  for (const row of rows) {
    const phone = phoneOfDraft(vault, row.draft_id, row.answers);
    update.run(
      anew(vault, 'phone', phone === undefined ? [] : [phone], row.phone_index),
      row.code_hmac && anewCode(vault, row.draft_id, row.sends, row.code_hmac),
      row.draft_id,
    );
  }
}

/** The hashes by which the limits of codes a day are counted; they are kept for two days. */
export function reindexCodesSent(database: Database, vault: Vault): void {
  const rows = database
    .prepare<[], { id: number; chat_id: number; phone_index: Buffer }>(
      'SELECT id, chat_id, phone_index FROM code_sent',
    )
    .all();
  const update = database.prepare('UPDATE code_sent SET phone_index = ? WHERE id = ?');
  for (const row of rows) {
    update.run(anew(vault, 'phone', phonesOf(database, vault, row.chat_id), row.phone_index), row.id);
  }
}

/** The present hash of the value, of those known, that this hash is of. */
function anew(vault: Vault, field: IndexField, values: readonly string[], index: Buffer): Buffer {
  const value = values.find((each) => vault.blindIndexes(field, each).some((one) => one.equals(index)));
  return value === undefined ? randomBytes(indexBytes) : vault.blindIndex(field, value);
}

/** A code follows from the key under which it was sent, and only its hash stands here: each key says which it was. */
function anewCode(vault: Vault, draftId: string, sends: number, hmac: Buffer): Buffer {
  const codes = vault.blindIndexes('code', codeIssued(draftId, sends)).map(confirmationCode);
  const values = codes.map((code) => codeChecked(draftId, sends, code));
  return anew(vault, 'code', values, hmac);
}

function phonesOf(database: Database, vault: Vault, chatId: number): readonly string[] {
  const drafts = database
    .prepare<[number], { id: string; answers: Buffer }>('SELECT id, answers FROM draft WHERE chat_id = ?')
    .all(chatId)
    .map(({ id, answers }) => phoneOfDraft(vault, id, answers));
  const requests = database
    .prepare<[number], { reference: string; application: Buffer }>(
      'SELECT reference, application FROM request WHERE chat_id = ? ORDER BY id DESC LIMIT 20',
    )
    .all(chatId)
    .map(({ reference, application }) =>
      phoneIn(vault, { ...applicationColumn, row: reference }, application),
    );
  return [...drafts, ...requests].filter((phone) => phone !== undefined);
}

function phoneOfDraft(vault: Vault, id: string, answers: Buffer): string | undefined {
  const text = opened(vault, { table: 'draft', row: id, column: 'answers' }, answers);
  return text === undefined ? undefined : (draftAnswersIn(text).phone?.value ?? undefined);
}

function phoneIn(vault: Vault, place: Parameters<Vault['open']>[0], application: Buffer): string | undefined {
  const text = opened(vault, place, application);
  return text === undefined ? undefined : ((JSON.parse(text) as Answers).phone ?? undefined);
}

function opened(vault: Vault, place: Parameters<Vault['open']>[0], sealed: Buffer): string | undefined {
  try {
    return vault.open(place, sealed);
  } catch {
    return undefined; // damaged, or erased: whoever reads it finds out
  }
}
