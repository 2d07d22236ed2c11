import { dayMs } from '../../domain/dates/durations.ts';
import type { Request } from '../../domain/request/request.ts';
import { withoutPersonalData } from '../../domain/request/without-personal-data.ts';
import { requestsWithoutConsent } from '../../storage/applicant/consents.ts';
import { eraseChat, eraseRequest, forgetTalk, requestsToErase } from '../../storage/applicant/erase.ts';
import { findDraft } from '../../storage/form/drafts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { allRequestsOfChat, countOpenRequests, findRequest } from '../../storage/request/requests.ts';
import { discardDraft } from '../form/discard-draft.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';

/** So many requests lose their person in one hour's housekeeping, so that it stays short. */
const erasedAtOnce = 500;

/** A person's own data: to be had as a file, and to be erased. Law No. 94-V, articles 10 and 24. */
export function createOwnData(deps: ServiceDeps) {
  return {
    /** `/mydata`: made when it is sent, so that it does not lie in the outbox. */
    give(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => giveOwnData(turn, update.chatId));
    },

    /** `/deletemydata`: asked about first. While a request is open its data are needed, and that is said. */
    askErasure(update: UpdateRef) {
      return runUpdate(deps, update, ({ tell }) => tell(update.chatId, { template: 'erase-question' }));
    },

    /** The answer to the question, which loses its buttons either way. */
    erase(update: UpdateRef, sure: boolean, messageId: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        const edit = messageId === undefined ? {} : { edit: messageId };
        if (!sure) return tell(chatId, { template: 'plain', text: 'erasure-not', ...edit });
        if (countOpenRequests(tx, chatId) > 0) return tell(chatId, { template: 'erase-question', ...edit });
        const draft = findDraft(tx, chatId);
        if (draft) discardDraft(turn, draft);
        for (const request of allRequestsOfChat(tx, chatId)) takePersonOut(turn, request);
        eraseChat(tx, chatId, now);
        appendAudit(tx, { at: now, actor: `applicant:${chatId}`, action: 'erase', subject: 'self' });
        tell(chatId, { template: 'plain', text: 'erased', ...edit });
      });
    },
  };
}

/** All that is kept of the person, to read and for machines. */
export function giveOwnData({ tx, now, tell }: Turn, chatId: number): void {
  appendAudit(tx, { at: now, actor: `applicant:${chatId}`, action: 'own-data', subject: 'self' });
  tell(chatId, { template: 'own-data', form: 'text' });
  tell(chatId, { template: 'own-data', form: 'json' });
}

/** What ended so many days ago that its personal data are not needed any more. */
export function eraseEnded(deps: Pick<ServiceDeps, 'retentionDays'>, turn: Turn): void {
  const before = turn.now - deps.retentionDays * dayMs;
  const overdue = requestsToErase(turn.tx, before, erasedAtOnce);
  for (const id of [...overdue, ...requestsWithoutConsent(turn.tx, erasedAtOnce)]) {
    const request = findRequest(turn.tx, id);
    if (!request) continue;
    takePersonOut(turn, request);
    const { reference } = request;
    appendAudit(turn.tx, { at: turn.now, actor: 'system', action: 'erase', subject: reference });
  }
  forgetTalk(turn.tx, before);
}

/** Erases the person from an ended request. */
export function takePersonOut(turn: Turn, request: Request): void {
  const isErased = eraseRequest(turn.tx, request, withoutPersonalData(request.application), turn.now);
  // The desk's cards still show the person: they are made anew.
  if (!isErased) return;
  tellRegisters(turn.tx, { ...request, version: request.version + 1 }, 'erased', turn.now);
  refreshDeskCards(turn, request.id, `r${request.id}:erased`);
}
