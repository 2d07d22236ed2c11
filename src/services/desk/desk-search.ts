import { iinsInName } from '../../domain/desk/certificate-check.ts';
import { isSought, readSought } from '../../domain/desk/search-match.ts';
import { parseIin } from '../../domain/person/iin.ts';
import { parsePersonName } from '../../domain/person/person-name.ts';
import { parsePhone } from '../../domain/person/phone.ts';
import { readReference } from '../../domain/request/reference.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { deleteSearch, findSearch, putSearch, saveSearch } from '../../storage/desk/desk-searches.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { type Job, planJob, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { requeueMessage } from '../../storage/queues/lost-messages.ts';
import { noticeOfMessage } from '../../storage/queues/outbox.ts';
import { findRequestByReference, hasReference } from '../../storage/request/requests.ts';
import { requestsByIndex, requestsThatFit } from '../../storage/request/search.ts';
import { keyOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';
import type { DeskOutcome } from './at-desk.ts';
import { noteLookUp, soughtSubject } from './look-ups.ts';

/** An export keeps a spreadsheet from reckoning with a cell by an apostrophe before it, which is copied along with it. */
function withoutMark(typed: string): string {
  return typed.trim().replace(/^['’](?=[+=@\d-])/u, '');
}

/** What was looked for, as the log of the desk may know it: the kind, never the words. */
export type SoughtBy = 'reference' | 'iin' | 'phone' | 'digits' | 'surname';

const mostFound = 50;
/** So many requests are opened at once to find one by its sound or by some digits: some 25 ms. */
const lookedAtOnce = 500;

/** `/find`: by a reference in any spelling, an IIN, a phone number or a surname. */
export function createDeskSearch(deps: ServiceDeps) {
  return {
    find(update: UpdateRef, typed: string): Promise<DeskOutcome | undefined> {
      return runUpdate(deps, update, (turn): DeskOutcome => {
        if (findOperator(turn.tx, update.chatId) === undefined) return { code: 'denied' };
        showFound(turn, update.chatId, typed);
        return { code: 'shown', reference: '' };
      });
    },

    /** The job: some more of the older requests at a time, so that nobody waits for it. */
    searchOn(tx: Tx, job: Job): void {
      const now = deps.now();
      const search = findSearch(tx, Number(job.subject));
      const sought = search && readSought(search.words);
      if (!search || !sought || findOperator(tx, search.chatId) === undefined) {
        if (search) deleteSearch(tx, search.id);
        return void settleJob(tx, job.id, 'dropped', 'another search has begun');
      }
      const looked = requestsThatFit(
        tx,
        ({ application }) => isSought(sought, application),
        lookedAtOnce,
        search.before,
      );
      const found = [...new Set([...search.found, ...looked.found])].slice(0, mostFound);
      if (looked.before !== undefined && found.length < mostFound) {
        saveSearch(tx, search.id, looked.before, found);
        return postponeJob(tx, job.id, now);
      }
      deleteSearch(tx, search.id);
      if (!settleJob(tx, job.id, 'done', 'looked through')) return;
      startTurn(tx, now, keyOfJob(job)).tell(search.chatId, {
        template: 'desk-found',
        requests: found,
        page: 0,
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

/** Looks for what an operator typed, notes that they looked, and shows it; older requests are looked through afterwards. */
export function showFound(
  turn: Turn,
  operator: number,
  typed: string,
  found: FoundByWords = search(turn.tx, typed),
): void {
  const { tx, now, tell } = turn;
  const { by, ids, before } = found;
  noteLookUp(turn, operator, 'find', soughtSubject(turn, by, typed, ids));
  const goesOn = before !== undefined && ids.length < mostFound;
  if (goesOn) {
    const kept = putSearch(tx, { chatId: operator, words: typed, before, found: ids }, now);
    planJob(tx, { kind: 'desk-search', subject: String(kept), dueAt: now });
  }
  tell(operator, {
    template: 'desk-found',
    requests: [...ids],
    page: 0,
    ...(goesOn && { more: true as const }),
  });
}

/** `before`: where to go on among the older requests. */
export interface FoundByWords {
  readonly by: SoughtBy;
  readonly ids: readonly number[];
  readonly before?: number | undefined;
}

/** Reads what an operator looks for and asks the index for it: references, then an IIN, a phone number or a name. */
export function search(tx: Tx, words: string): FoundByWords {
  const typed = withoutMark(words);
  const read = readReference(typed, hasReference(tx));
  if (read.type === 'one' || read.type === 'several') {
    const references = read.type === 'one' ? [read.reference] : read.references;
    return { by: 'reference', ids: references.flatMap((one) => findRequestByReference(tx, one)?.id ?? []) };
  }
  const [written] = iinsInName(typed);
  const iin = parseIin(written ?? typed);
  if (iin.ok) return { by: 'iin', ids: requestsByIndex(tx, 'iin', iin.value, mostFound) };
  const phone = parsePhone(typed);
  if (phone.ok) return { by: 'phone', ids: requestsByIndex(tx, 'phone', phone.value, mostFound) };
  const sought = readSought(typed);
  if (sought === undefined) return { by: 'surname', ids: [] };
  const name = parsePersonName(typed);
  const exact = name.ok ? requestsByIndex(tx, 'surname', name.value.value, mostFound) : [];
  const { found, before } = requestsThatFit(
    tx,
    ({ application }) => isSought(sought, application),
    lookedAtOnce,
  );
  const byDigits = sought.names.length === 0 && sought.digits.length > 0;
  const ids = [...new Set([...exact, ...found])].slice(0, mostFound);
  return { by: byDigits ? 'digits' : 'surname', ids, before };
}
