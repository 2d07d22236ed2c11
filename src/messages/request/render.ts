import { maxAgeFor } from '../../domain/guide/certificate-age.ts';
import { isRecent } from '../../domain/request/one-more-offer.ts';
import { asKnown, knownHistory, type Request, type RequestEvent } from '../../domain/request/request.ts';
import { mayWithdraw } from '../../domain/request/status.ts';
import { certificateUploaded, findCertificate } from '../../storage/desk/certificates.ts';
import { countParts, eachPart } from '../../storage/register/certificate-parts.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import {
  findRequest,
  openRequestsOfChat,
  requestsOfChat,
  saveRequestCard,
} from '../../storage/request/requests.ts';
import type { View } from '../outgoing.ts';
import type { Rendered } from '../rendered.ts';
import { type Maker, type Makers, ofOwnRequest, type RenderScene, say } from '../scene.ts';
import { venueOf } from './branch-place.ts';
import { renewal } from './certificate-age-lines.ts';
import { waitForAnswer } from './render-talk.ts';
import { certificateCaption, collectReminder, requestCard, snoozed, statusChange } from './request-card.ts';
import { requestList, withdrawList, withdrawQuestion } from './request-choice.ts';

/** More would not fit on a phone; older ones are found by their reference. */
const listed = 10;

/** What an applicant is told of their requests. */
export const requestMakers = {
  'request-list': ({ tx, chatId, t, deps }, notice) => {
    if (notice.toWithdraw) {
      return say(withdrawList(openRequestsOfChat(tx, chatId).filter(mayWithdraw).slice(0, listed), t));
    }
    const requests = requestsOfChat(tx, chatId, listed).map((request) =>
      asKnown(request, findPendingDecision(tx, request.id), deps.now()),
    );
    return say(requests.length === 0 ? { html: t('plain-no-requests') } : requestList(requests, t));
  },
  'request-card': ofKnownRequest((scene, notice, request) => {
    const strip = [notice.strip, request.cardMessageId].filter((id) => id !== undefined);
    return {
      ...say(cardOf(scene, request, notice.fresh === true)),
      sent: (later, messageId) => saveRequestCard(later, request.id, messageId),
      afterwards: strip.map((messageId) => ({ type: 'strip', messageId })),
    };
  }),
  'request-card-follows': ofKnownRequest((scene, _, request) => {
    if (request.cardMessageId === undefined) return { dropped: 'no card is shown' };
    const view = cardOf(scene, request, false);
    return {
      outgoing: { type: 'edit', messageId: request.cardMessageId, view, orSend: true },
      sent: (later, messageId) => saveRequestCard(later, request.id, messageId),
    };
  }),
  'status-change': ofKnownRequest((scene, notice, request) => {
    const { deps, t } = scene;
    const history = knownHistoryOf(scene, request);
    const event = history.find(({ seq }) => seq === notice.seq);
    const money = {
      wasPaid: history.some(({ action }) => action === 'paid'),
      contact: deps.controller.contact,
      sendsInvoices: deps.sendsInvoices,
    };
    if (event === undefined) return { dropped: 'no such event' };
    const rendered = say(statusChange(request, event, money, deps.catalog, t), notice.edit);
    const isQuestion = event.action === 'ask' && request.status === 'needs_info';
    if (event.action === 'ready' && request.status === 'ready' && notice.edit === undefined) {
      return { ...rendered, afterwards: venueOf(request, deps.catalog, t) };
    }
    if (!isQuestion) return rendered;
    const subject = { kind: 'question', request: request.id } as const;
    // Confirmed, it is still the question that it was.
    if (notice.edit !== undefined) return { ...rendered, subject };
    return { ...rendered, subject, sent: waitForAnswer(scene, request.reference) };
  }),
  certificate: ofKnownRequest((scene, notice, request) => {
    const { tx, t } = scene;
    const certificate = findCertificate(tx, request.id);
    if (!certificate?.sha256) return { dropped: 'no certificate was confirmed' };
    const view = certificateCaption(request, notice.corrected === true, t);
    const { upload } = certificate;
    if (upload !== undefined) return uploadedFile(scene, request, upload, certificate.name, view);
    if (certificate.fileId === '') return { dropped: 'no certificate was confirmed' };
    return { outgoing: { type: 'document', fileId: certificate.fileId, view } };
  }),
  'collect-reminder': ofKnownRequest(({ t, deps }, _, request) =>
    request.status === 'ready'
      ? say(collectReminder(request, deps.catalog, t))
      : { dropped: 'it was collected in the meantime' },
  ),
  'withdraw-question': ofKnownRequest(({ t }, _, request) => say(withdrawQuestion(request, t))),
  renewal: ofKnownRequest(({ t }, notice, request) => say(renewal(request, notice.on, t))),
  snoozed: ofKnownRequest(({ t }, notice, request) => say(snoozed(request, notice.until, t))),
} satisfies Partial<Makers>;

/** What an operator may still take back has not happened for the applicant. */
function ofKnownRequest<N extends { readonly request: number }>(
  make: (scene: RenderScene, notice: N, request: Request) => Rendered,
): Maker<N> {
  return ofOwnRequest<N>((scene, notice, request) => {
    const pending = findPendingDecision(scene.tx, request.id);
    return make(scene, notice, asKnown(request, pending, scene.deps.now()));
  });
}

function knownHistoryOf({ tx, deps }: RenderScene, { id }: Request): readonly RequestEvent[] {
  return knownHistory(historyOf(tx, id), findPendingDecision(tx, id), deps.now());
}

function cardOf(scene: RenderScene, request: Request, fresh: boolean): View {
  const { t, deps } = scene;
  return requestCard(request, knownHistoryOf(scene, request), deps.catalog, t, {
    fresh,
    sendsInvoices: deps.sendsInvoices,
    isRecent: isRecent(request, deps.now()),
    canRenew: maxAgeFor(deps.catalog, request) !== undefined,
    usual: deps.usualTimes(scene.tx, request.kind, deps.now()),
  });
}

/** A register has sent it: its bytes go to Telegram, and are gone here once Telegram has them. */
function uploadedFile(
  { tx, deps }: RenderScene,
  request: Request,
  upload: string,
  name: string,
  view: View,
): Rendered {
  if (countParts(tx, upload) === 0) return { dropped: 'its bytes are gone' };
  return {
    outgoing: { type: 'file', bytes: () => eachPart(deps.read, upload), name, view },
    sent: (later, _messageId, fileId) => {
      if (fileId === undefined) return;
      certificateUploaded(later, request.id, upload, fileId);
      const now = findRequest(later, request.id);
      if (now) tellRegisters(later, now, 'received', deps.now());
    },
  };
}
