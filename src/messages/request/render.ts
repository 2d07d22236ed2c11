import type { NoticeOf } from '../../domain/messages/notice.ts';
import { isRecent } from '../../domain/request/recent.ts';
import { maxAgeFor } from '../../domain/request/renewal.ts';
import { asKnown, knownHistory } from '../../domain/request/request.ts';
import { mayWithdraw } from '../../domain/request/status.ts';
import { findCertificate } from '../../storage/desk/cards-and-queue.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import {
  findRequest,
  openRequestsOfChat,
  requestsOfChat,
  saveRequestCard,
} from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { renewal } from './age-lines.ts';
import { waitForAnswer } from './render-talk.ts';
import { certificateCaption, collectReminder, requestCard, snoozed, statusChange } from './request-card.ts';
import { requestList, withdrawList, withdrawQuestion } from './request-choice.ts';

type RequestNotice = NoticeOf<
  | 'request-list'
  | 'request-card'
  | 'request-card-follows'
  | 'status-change'
  | 'certificate'
  | 'collect-reminder'
  | 'snoozed'
  | 'renewal'
  | 'withdraw-question'
>;

/** More would not fit on a phone; older ones are found by their reference. */
const listed = 10;

/** What an applicant is told of their requests. A request of somebody else is no request here. */
export function renderRequest(scene: RenderScene, notice: RequestNotice): Rendered {
  const { tx, chatId, t, deps } = scene;
  if (notice.template === 'request-list') {
    if (notice.toWithdraw) {
      return say(withdrawList(openRequestsOfChat(tx, chatId).filter(mayWithdraw).slice(0, listed), t));
    }
    const requests = requestsOfChat(tx, chatId, listed).map((request) =>
      asKnown(request, findPendingDecision(tx, request.id), deps.now()),
    );
    return say(requests.length === 0 ? { html: t('plain-no-requests') } : requestList(requests, t));
  }
  const now = deps.now();
  const found = findRequest(tx, notice.request);
  if (found === undefined || found.chatId !== chatId) return { dropped: 'no such request in this chat' };
  // What an operator may still take back has not happened for the applicant.
  const pending = findPendingDecision(tx, found.id);
  const request = asKnown(found, pending, now);
  const known = () => knownHistory(historyOf(tx, request.id), pending, now);

  switch (notice.template) {
    case 'request-card': {
      const view = requestCard(request, known(), deps.catalog, t, {
        fresh: notice.fresh === true,
        sendsInvoices: deps.sendsInvoices,
        isRecent: isRecent(request, now),
        canRenew: maxAgeFor(deps.catalog, request) !== undefined,
      });
      const strip = [notice.strip, request.cardMessageId].filter((id) => id !== undefined);
      return {
        ...say(view),
        sent: (later, messageId) => saveRequestCard(later, request.id, messageId),
        afterwards: strip.map((messageId) => ({ type: 'strip', messageId })),
      };
    }
    case 'request-card-follows': {
      if (request.cardMessageId === undefined) return { dropped: 'no card is shown' };
      const view = requestCard(request, known(), deps.catalog, t, {
        fresh: false,
        sendsInvoices: deps.sendsInvoices,
        isRecent: isRecent(request, now),
        canRenew: maxAgeFor(deps.catalog, request) !== undefined,
      });
      return {
        outgoing: { type: 'edit', messageId: request.cardMessageId, view, orSend: true },
        sent: (later, messageId) => saveRequestCard(later, request.id, messageId),
      };
    }
    case 'status-change': {
      const history = known();
      const event = history.find(({ seq }) => seq === notice.seq);
      const money = {
        wasPaid: history.some(({ action }) => action === 'paid'),
        contact: deps.controller.contact,
        sendsInvoices: deps.sendsInvoices,
      };
      if (event === undefined) return { dropped: 'no such event' };
      const rendered = say(statusChange(request, event, money, deps.catalog, t));
      const isQuestion = event.action === 'ask' && request.status === 'needs_info';
      if (!isQuestion) return rendered;
      const subject = { kind: 'question', request: request.id } as const;
      return { ...rendered, subject, sent: waitForAnswer(scene, request.reference) };
    }
    case 'certificate': {
      const certificate = findCertificate(tx, request.id);
      if (!certificate?.sha256 || certificate.fileId === '')
        return { dropped: 'no certificate was confirmed' };
      const view = certificateCaption(request, notice.corrected === true, t);
      return { outgoing: { type: 'document', fileId: certificate.fileId, view } };
    }
    case 'collect-reminder':
      if (request.status !== 'ready') return { dropped: 'it was collected in the meantime' };
      return say(collectReminder(request, deps.catalog, t));
    case 'withdraw-question':
      return say(withdrawQuestion(request, t));
    case 'renewal':
      return say(renewal(request, notice.on, t));
    case 'snoozed':
      return say(snoozed(request, notice.until, t));
  }
}
