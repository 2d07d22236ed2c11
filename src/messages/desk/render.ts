import { almatyDate } from '../../domain/dates/working-days.ts';
import type { QueueFilter } from '../../domain/desk/queue.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import type { PendingDecision, Request } from '../../domain/request/request.ts';
import { keyOf } from '../../i18n/translate.ts';
import { actorOf } from '../../services/desk/at-desk.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import { deskCards, exampleReference, queuePage, saveDeskCard } from '../../storage/desk/cards-and-queue.ts';
import { findOperator, type Operator, operatorName } from '../../storage/desk/operators.ts';
import { pagesOf } from '../../storage/form/attachments.ts';
import { lastUndelivered } from '../../storage/queues/lost-messages.ts';
import { talkOf } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { claimedReceipt } from '../../storage/request/payments.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { openWithSameIin } from '../../storage/request/search.ts';
import type { View } from '../outgoing.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { deskCard, newRequestCard, receiptCard, undoButtons } from './desk-card.ts';
import { queueCard } from './queue-card.ts';
import { resultsText } from './results-text.ts';

type DeskNotice = NoticeOf<
  | 'desk-new-request'
  | 'desk-receipt'
  | 'desk-scan'
  | 'desk-card'
  | 'desk-card-follows'
  | 'desk-queue'
  | 'desk-reply'
  | 'desk-results'
  | 'desk-usage'
>;

const pageSize = 8;
const talkShown = 5;

/** What operators see. The role is looked at once more when it is sent: who lost it meanwhile sees nothing. */
export function renderDesk(scene: RenderScene, notice: DeskNotice): Rendered {
  const { tx, chatId, t } = scene;
  if (notice.template === 'desk-new-request') {
    const request = findRequest(tx, notice.request);
    if (request?.status !== 'submitted') return { dropped: 'the request is not new any more' };
    const isDesk = chatId < 0 || findOperator(tx, chatId) !== undefined;
    return isDesk ? say(newRequestCard(request, t)) : { dropped: 'not an operator any more' };
  }
  if (notice.template === 'desk-receipt') {
    const request = findRequest(tx, notice.request);
    if (request?.status !== 'awaiting_payment') return { dropped: 'nothing is to be paid any more' };
    const isDesk = chatId < 0 || findOperator(tx, chatId) !== undefined;
    return isDesk ? say(receiptCard(request, t)) : { dropped: 'not an operator any more' };
  }
  const operator = findOperator(tx, chatId);
  if (operator === undefined) return { dropped: 'not an operator any more' };

  switch (notice.template) {
    case 'desk-card':
    case 'desk-card-follows': {
      const request = findRequest(tx, notice.request);
      if (request === undefined) return { dropped: 'no such request' };
      const face = notice.template === 'desk-card' ? notice.face : undefined;
      const view = cardOf(scene, operator, request, face);
      if (notice.template === 'desk-card-follows') {
        return { outgoing: { type: 'edit', messageId: notice.edit, view, orSend: false } };
      }
      const before = deskCards(tx, request.id).filter((card) => card.chatId === chatId);
      return {
        ...say(view, notice.edit),
        sent: (later, messageId) => saveDeskCard(later, chatId, request.id, messageId),
        afterwards: before
          .filter(({ messageId }) => messageId !== notice.edit)
          .map(({ messageId }) => ({ type: 'strip', messageId })),
      };
    }
    case 'desk-queue':
      return say(queueOf(scene, notice.filter, notice.page), notice.edit);
    case 'desk-scan':
      return scanOf(scene, notice.request, notice.page);
    case 'desk-reply': {
      const { reference = '', assignee = '' } = notice;
      const html = t(keyOf('desk-outcome', notice.outcome), { reference, name: assignee });
      const isHeld = notice.undo !== undefined && isStillHeld(scene, notice.undo);
      return say(isHeld ? { html, buttons: undoButtons(notice.undo ?? 0, t) } : { html });
    }
    case 'desk-results':
      return say({ html: resultsText(notice.results, t) });
    case 'desk-usage':
      return say({
        html: t(keyOf('usage', notice.usage), {
          command: notice.command,
          reference: exampleReference(tx, chatId) ?? 'CR-…',
        }),
      });
  }

  function cardOf(
    { deps: { now, catalog } }: RenderScene,
    reader: Operator,
    request: Request,
    face?: 'refuse',
  ): View {
    const names = (id: number) => operatorName(tx, id) ?? String(id);
    return deskCard(
      {
        request,
        history: historyOf(tx, request.id),
        actor: actorOf(reader),
        assigneeName: request.assignee === undefined ? undefined : names(request.assignee),
        names,
        applicantBlocked: findApplicant(tx, request.chatId)?.blocked === true,
        today: almatyDate(new Date(now())),
        receipt:
          request.status === 'awaiting_payment' && request.blockedAt === undefined
            ? claimedReceipt(tx, request.id)
            : undefined,
        sameIin: openWithSameIin(tx, request),
        pending: heldDecision(scene, request.id),
        talk: talkOf(tx, request.id, talkShown),
        undelivered: lastUndelivered(tx, request.chatId, request.id),
      },
      catalog,
      t,
      face,
    );
  }

  function queueOf({ deps: { now } }: RenderScene, filter: QueueFilter, page: number): View {
    const today = almatyDate(new Date(now()));
    const names = (id: number) => operatorName(tx, id) ?? String(id);
    return queueCard(
      { filter, ...queuePage(tx, filter, chatId, page, pageSize, today), today, names, now: now() },
      t,
    );
  }
}

/** The scan as it was sent, with the reference that it belongs to. */
function scanOf({ tx, t }: RenderScene, requestId: number, page = 0): Rendered {
  const request = findRequest(tx, requestId);
  const scan = request?.application['power-scan'];
  const pages = scan ? pagesOf(tx, scan) : [];
  const file = pages[page];
  if (!request || !file) return { dropped: 'there is no such file' };
  const { reference } = request;
  const html =
    pages.length === 1
      ? t('desk-scan', { reference })
      : t('desk-scan-page', { reference, page: String(page + 1), pages: String(pages.length) });
  const view = { html, guarded: true };
  return { outgoing: { type: file.form, fileId: file.fileId, view } };
}

/** The decision that this operator may still take back. */
function heldDecision({ tx, chatId, deps }: RenderScene, requestId: number): PendingDecision | undefined {
  const pending = findPendingDecision(tx, requestId);
  return pending && pending.decidedBy === chatId && deps.now() < pending.until ? pending : undefined;
}

function isStillHeld(scene: RenderScene, requestId: number): boolean {
  return heldDecision(scene, requestId) !== undefined;
}
