import { almatyDate } from '../../domain/dates/working-days.ts';
import { filterOfOrder } from '../../domain/desk/orders/unnamed-order.ts';
import { type QueueFilter, queuePageSize } from '../../domain/desk/queue.ts';
import type { PendingDecision, Request } from '../../domain/request/request.ts';
import { decide } from '../../domain/request/status.ts';
import { keyOf } from '../../i18n/translate.ts';
import { actorOf, nameOfAssignee } from '../../services/desk/at-desk.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { deskCards, saveDeskCard } from '../../storage/desk/desk-cards.ts';
import { findOperator, type Operator, operatorName } from '../../storage/desk/operators.ts';
import { exampleReference, queuePage } from '../../storage/desk/queue.ts';
import { pagesOf } from '../../storage/form/attachments.ts';
import { keptReason } from '../../storage/form/prompts.ts';
import { pendingJobAt } from '../../storage/queues/jobs.ts';
import { lastUndelivered } from '../../storage/queues/lost-messages.ts';
import { enqueue } from '../../storage/queues/outbox.ts';
import { talkOf } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { claimedReceipt } from '../../storage/request/payments.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findReplacement } from '../../storage/request/replacements.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { openWithSameIin } from '../../storage/request/search.ts';
import { lastUnreached } from '../../storage/request/unreached.ts';
import { resultsText } from '../batch/results-text.ts';
import { lines, type View } from '../outgoing.ts';
import type { Rendered } from '../rendered.ts';
import { forOperators, forOperatorsOf, type Maker, type Makers, type RenderScene, say } from '../scene.ts';
import { deskCard, newRequestCard, receiptCard, undoButtons } from './desk-card.ts';
import { orderCard } from './news-card.ts';
import { openButtons, queueCard } from './queue-card.ts';

const talkShown = 5;

/** A reference is missing: the requests that may be meant stand below as buttons. */
const choosable: readonly string[] = ['reference', 'references', 'refuse', 'text', 'which'];

/** What operators see of requests. */
export const deskMakers = {
  'desk-new-request': forDesk(({ t }, request) =>
    request.status === 'submitted'
      ? say(newRequestCard(request, t))
      : { dropped: 'the request is not new any more' },
  ),
  'desk-receipt': forDesk(({ t }, request) =>
    request.status === 'awaiting_payment'
      ? say(receiptCard(request, t))
      : { dropped: 'nothing is to be paid any more' },
  ),
  'desk-card': forOperatorsOf((scene, notice, request, operator) => {
    const { tx, chatId } = scene;
    const before = deskCards(tx, request.id).filter((card) => card.chatId === chatId);
    const view = cardOf(scene, operator, request, notice.face);
    return {
      ...say(view, notice.edit),
      sent(later, messageId) {
        saveDeskCard(later, chatId, request.id, messageId);
        const now = findRequest(later, request.id);
        const shown = now && cardOf({ ...scene, tx: later }, operator, now, notice.face);
        if (JSON.stringify(shown) !== JSON.stringify(view)) followAtOnce(later, scene, request.id, messageId);
      },
      afterwards: before
        .filter(({ messageId }) => messageId !== notice.edit)
        .map(({ messageId }) => ({ type: 'strip', messageId })),
    };
  }),
  'desk-card-follows': forOperatorsOf((scene, notice, request, operator) => {
    const view = cardOf(scene, operator, request);
    return { outgoing: { type: 'edit', messageId: notice.edit, view, orSend: false } };
  }),
  'desk-queue': forOperators((scene, notice) => say(queueOf(scene, notice.filter, notice.page), notice.edit)),
  'desk-scan': forOperators((scene, notice) => scanOf(scene, notice.request, notice.page)),
  'desk-reply': forOperators((scene, notice) => {
    const { t } = scene;
    const { reference = '', assignee = '' } = notice;
    const html = t(keyOf('desk-outcome', notice.outcome), { reference, name: assignee });
    const isHeld = notice.undo !== undefined && isStillHeld(scene, notice.undo);
    return say(isHeld ? { html, buttons: undoButtons(notice.undo ?? 0, t) } : { html });
  }),
  'desk-order': forOperatorsOf((scene, { order }, request, operator) => {
    const { tx, t } = scene;
    const decided =
      order === undefined || order === 'message' || order === 'note'
        ? undefined
        : decide(request, order === 'hand' ? 'release' : order, actorOf(operator));
    const fault =
      decided === undefined || decided.ok
        ? undefined
        : t(keyOf('desk-outcome', decided.code), {
            reference: request.reference,
            name: nameOfAssignee(tx, request),
          });
    const reason = order === 'refuse' || order === 'correct' ? reasonOf(scene, request) : undefined;
    return say(orderCard(request, order, { fault, reason }, t));
  }),
  'desk-orders': forOperators(({ t }, { some, unknown, left }) =>
    say({
      html: lines(
        some && `<b>${t('desk-orders')}</b>`,
        unknown !== undefined && t('desk-orders-unknown', { names: unknown }),
        ...(left ?? []).map((one) => t(one === 'range' ? 'desk-orders-range' : 'desk-orders-reasons')),
      ),
    }),
  ),
  'desk-results': forOperators(({ t }, notice) => say({ html: resultsText(notice.results, t) })),
  'desk-usage': forOperators((scene, { usage, command, reference: typed = '' }) => {
    const { tx, chatId, t, deps } = scene;
    if (usage === 'slip') return say({ html: t('usage-slip', { command: `${command} ${typed}`.trim() }) });
    const html = t(keyOf('usage', usage), { command, reference: exampleReference(tx, chatId) ?? 'CR-…' });
    if (!choosable.includes(usage)) return say({ html });
    const today = almatyDate(new Date(deps.now()));
    const { lines } = queuePage(tx, filterOfOrder(command), chatId, 0, queuePageSize, today);
    return say({ html, buttons: openButtons(lines) });
  }),
} satisfies Partial<Makers>;

/** What was decided while the card was on its way found no card to change: it is shown on this one now. */
function followAtOnce(tx: Tx, { chatId, deps }: RenderScene, request: number, edit: number): void {
  const notice = { template: 'desk-card-follows', request, edit } as const;
  const at = deps.now();
  enqueue(
    tx,
    { chatId, notice, lane: 'interactive', key: `c${chatId}.${edit}.${at}:follows`, dueAt: at },
    at,
  );
}

/** For whoever works at the desk, and for their group. */
function forDesk<N extends { readonly request: number }>(
  make: (scene: RenderScene, request: Request) => Rendered,
): Maker<N> {
  return (scene, notice) => {
    const { tx, chatId } = scene;
    if (chatId > 0 && findOperator(tx, chatId) === undefined) return { dropped: 'not an operator any more' };
    const request = findRequest(tx, notice.request);
    return request === undefined ? { dropped: 'no such request' } : make(scene, request);
  };
}

function cardOf(scene: RenderScene, reader: Operator, request: Request, face?: 'refuse'): View {
  const { tx, t, deps } = scene;
  const names = (id: number) => operatorName(tx, id) ?? String(id);
  return deskCard(
    {
      request,
      history: historyOf(tx, request.id),
      actor: actorOf(reader),
      registerUntil:
        request.routed === 'register' && request.status === 'submitted'
          ? pendingJobAt(tx, 'register-deadline', String(request.id))
          : undefined,
      assigneeName: request.assignee === undefined ? nameOfAssignee(tx, request) : names(request.assignee),
      names,
      applicantBlocked: findApplicant(tx, request.chatId)?.blocked === true,
      today: almatyDate(new Date(deps.now())),
      receipt:
        request.status === 'awaiting_payment' && request.blockedAt === undefined
          ? claimedReceipt(tx, request.id)
          : undefined,
      sameIin: openWithSameIin(tx, request),
      pending: heldDecision(scene, request.id),
      talk: talkOf(tx, request.id, talkShown),
      undelivered: lastUndelivered(tx, request.chatId, request.id),
      unreached: lastUnreached(tx, request.id),
      reason: face === 'refuse' ? reasonOf(scene, request) : undefined,
    },
    deps.catalog,
    t,
    face,
  );
}

/** Why this reader wants to refuse it, before a ground is chosen. */
function reasonOf({ tx, chatId, deps }: RenderScene, { reference }: Request): string | undefined {
  return keptReason(tx, chatId, reference, deps.now());
}

function queueOf({ tx, chatId, t, deps }: RenderScene, filter: QueueFilter, page: number): View {
  const now = deps.now();
  const today = almatyDate(new Date(now));
  const names = (id: number) => operatorName(tx, id) ?? String(id);
  return queueCard(
    { filter, ...queuePage(tx, filter, chatId, page, queuePageSize, today), today, names, now },
    t,
  );
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
  return pending &&
    pending.decidedBy.type === 'operator' &&
    pending.decidedBy.id === chatId &&
    deps.now() < pending.until
    ? pending
    : undefined;
}

function isStillHeld(scene: RenderScene, requestId: number): boolean {
  const second = findReplacement(scene.tx, requestId);
  const isSecondHeld = second?.sentBy === scene.chatId && scene.deps.now() < (second.heldUntil ?? 0);
  return isSecondHeld || heldDecision(scene, requestId) !== undefined;
}
