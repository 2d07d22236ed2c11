import { iinsIn } from '../../domain/desk/certificate-check.ts';
import { isSought, readSought } from '../../domain/desk/sought-words.ts';
import { parseIin } from '../../domain/person/iin.ts';
import { parsePersonName } from '../../domain/person/person-name.ts';
import { parsePhone } from '../../domain/person/phone.ts';
import { readReference } from '../../domain/request/reference.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { requeueMessage } from '../../storage/queues/lost-messages.ts';
import { noticeOfMessage } from '../../storage/queues/outbox.ts';
import { findRequestByReference } from '../../storage/request/requests.ts';
import { requestsByIndex, requestsThatFit } from '../../storage/request/search.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';
import type { DeskOutcome } from './at-desk.ts';

/** What was looked for, as the log of the desk may know it: the kind, never the words. */
export type SoughtBy = 'reference' | 'iin' | 'phone' | 'digits' | 'surname';

const mostFound = 50;
/** So many of the newest requests are opened to find one by its sound or by some digits: some 50 ms. */
const mostLookedAt = 1000;

/** `/find`: by a reference in any spelling, an IIN, a phone number or a surname. */
export function createDeskFinding(deps: ServiceDeps) {
  return {
    find(update: UpdateRef, typed: string): Promise<DeskOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }): DeskOutcome => {
        if (findOperator(tx, update.chatId) === undefined) return { code: 'denied' };
        const { by, ids } = search(tx, typed);
        appendAudit(tx, { at: now, actor: `operator:${update.chatId}`, action: 'find', subject: by });
        tell(update.chatId, { template: 'desk-found', requests: [...ids], page: 0 });
        return { code: 'shown', reference: '' };
      });
    },

    /** Another page of what was found, in place. */
    turnFound(update: UpdateRef, messageId: number, page: number) {
      return runUpdate(deps, update, ({ tx, tell }) => {
        if (findOperator(tx, update.chatId) === undefined) return;
        const notice = noticeOfMessage(tx, update.chatId, messageId);
        if (notice?.template !== 'desk-found') return;
        tell(update.chatId, { ...notice, page, edit: messageId });
      });
    },

    /** A message that did not arrive goes out once more. False: it is not lost any more. */
    requeue(update: UpdateRef, outboxId: number): Promise<boolean | undefined> {
      return runUpdate(deps, update, ({ tx, now }) => {
        if (findOperator(tx, update.chatId) === undefined) return false;
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'requeue', subject: String(outboxId) });
        return requeueMessage(tx, outboxId, now);
      });
    },
  };
}

function search(tx: Tx, typed: string): { readonly by: SoughtBy; readonly ids: readonly number[] } {
  const read = readReference(typed);
  if (read.type === 'one' || read.type === 'several') {
    const references = read.type === 'one' ? [read.reference] : read.references;
    return { by: 'reference', ids: references.flatMap((one) => findRequestByReference(tx, one)?.id ?? []) };
  }
  const [written] = iinsIn(typed);
  const iin = parseIin(written ?? typed);
  if (iin.ok) return { by: 'iin', ids: requestsByIndex(tx, 'iin', iin.value, mostFound) };
  const phone = parsePhone(typed);
  if (phone.ok) return { by: 'phone', ids: requestsByIndex(tx, 'phone', phone.value, mostFound) };
  const sought = readSought(typed);
  if (sought === undefined) return { by: 'surname', ids: [] };
  const name = parsePersonName(typed);
  const exact = name.ok ? requestsByIndex(tx, 'surname', name.value.value, mostFound) : [];
  const alike = requestsThatFit(
    tx,
    ({ application }) => isSought(sought, application),
    mostLookedAt,
    mostFound,
  );
  const byDigits = sought.names.length === 0 && sought.digits.length > 0;
  return { by: byDigits ? 'digits' : 'surname', ids: [...new Set([...exact, ...alike])].slice(0, mostFound) };
}
