import { normalName } from '../../../src/domain/person/person-name.ts';
import { withoutPersonalData } from '../../../src/domain/request/without-personal-data.ts';
import type { Tx } from '../../../src/storage/database/transact.ts';
import type { Vault } from '../../../src/storage/database/vault.ts';
import { addOperator, nameOperator } from '../../../src/storage/desk/operators.ts';
import { addTalk } from '../../../src/storage/request/correspondence.ts';
import { sealedApplication } from '../../../src/storage/request/requests.ts';
import { chatOf, openRequests, operatorIds } from './statements.ts';

/** The requests that are read in the benchmark: what is sealed in them can be opened, and they can be found. */

const readOfEnded = 1000;
/** Words each way about a request that is read. */
const wordsOfRequest = 6;

export const iinOf = (id: number) => String(100_000_000_000 + id);
export const phoneOf = (id: number) => `+7701${String(id).padStart(8, '0').slice(-7)}`;

export function applicationOf(id: number): Readonly<Record<string, string | null>> {
  const isPaper = id % 10 < 3;
  return {
    'for-whom': 'self',
    kind: isPaper ? 'paper' : 'electronic',
    iin: iinOf(id),
    surname: 'Сәрсенбаева',
    'first-name': 'Әйгерім',
    patronymic: 'Нұрланқызы',
    'previous-kind-1': 'none',
    'birth-date': '1990-01-01',
    'birth-country': 'KZ',
    'birth-place': 'Семей',
    phone: phoneOf(id),
    purpose: 'employment',
    ...(isPaper && { region: 'KZ-75', branch: 'C75', country: null }),
  };
}

/** Of those that ended, which are read: evenly spread over the newest. */
export function endedIds(rows: number): readonly number[] {
  const last = rows - openRequests;
  const span = Math.min(Math.floor(last / 2), 1_000_000);
  const step = Math.max(Math.floor(span / readOfEnded), 1);
  return Array.from({ length: readOfEnded }, (_, i) => last - i * step).filter((id) => id > 0);
}

export function openIds(rows: number): readonly number[] {
  return Array.from({ length: openRequests }, (_, i) => rows - i);
}

/** How long sealed applications are, with and without their person. */
export function sealedSizes({ seal }: Vault): { readonly sealed: number; readonly sealedErased: number } {
  const place = { table: 'request', row: 'CR-0000000000', column: 'application' };
  const size = (answers: Readonly<Record<string, string | null>>) =>
    seal(place, JSON.stringify(answers)).length;
  return { sealed: size(applicationOf(1)), sealedErased: size(withoutPersonalData(applicationOf(1))) };
}

/** As it was before a run: who works at the desk, and what nobody has taken. */
export function openTheDesk(tx: Tx, rows: number): void {
  for (const [i, userId] of operatorIds.entries()) {
    addOperator(tx, userId, i === 0 ? 'owner' : 'operator', 0);
    nameOperator(tx, userId, `Оператор ${i}`);
    tx.sql<[number]>(`INSERT OR IGNORE INTO applicant (chat_id, locale, created_at) VALUES (?, 'ru', 0)`).run(
      userId,
    );
  }
  tx.sql<[number]>(
    `UPDATE request SET status = 'submitted', assignee = NULL WHERE id > ? AND ended_at IS NULL AND id % 20 < 10`,
  ).run(rows - openRequests);
}

export function makeReadable(tx: Tx, rows: number): void {
  const reference = tx.sql<[number], { reference: string }>('SELECT reference FROM request WHERE id = ?');
  const update = tx.sql<[Buffer, Buffer, Buffer, Buffer, number]>(
    'UPDATE request SET application = ?, iin_index = ?, phone_index = ?, surname_index = ? WHERE id = ?',
  );
  const forget = tx.sql<[number]>('DELETE FROM talk WHERE request_id = ?');
  for (const id of [...openIds(rows), ...endedIds(rows)]) {
    const name = reference.get(id)?.reference;
    if (name === undefined) throw new Error(`there is no request ${id}`);
    const index = (field: 'iin' | 'phone' | 'surname', value: string) => tx.vault.blindIndex(field, value);
    update.run(
      sealedApplication(tx, name, applicationOf(id)),
      index('iin', iinOf(id)),
      index('phone', phoneOf(id)),
      index('surname', normalName('Сәрсенбаева')),
      id,
    );
    forget.run(id);
    for (let said = 0; said < wordsOfRequest; said += 1) {
      const operatorId = said % 2 === 0 ? undefined : operatorIds[0];
      const kind = operatorId === undefined ? 'contact' : 'message';
      addTalk(tx, {
        requestId: id,
        chatId: chatOf(id),
        kind,
        operatorId,
        words: 'Когда будет готово?',
        at: said,
      });
    }
  }
}
