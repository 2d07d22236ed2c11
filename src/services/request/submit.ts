import { almatyDate } from '../../domain/dates/working-days.ts';
import { applicationForm } from '../../domain/form/application-form.ts';
import { type Answers, submission } from '../../domain/form/form.ts';
import { feeOf } from '../../domain/request/payment/fee.ts';
import { promise } from '../../domain/request/promise.ts';
import { newReference } from '../../domain/request/reference.ts';
import type { ConfirmationWay, Request } from '../../domain/request/request.ts';
import type { CertificateKind } from '../../domain/request/status.ts';
import type { Draft } from '../../storage/form/drafts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { giveSubjectsToRequest } from '../../storage/queues/message-subjects.ts';
import { appendEvent } from '../../storage/request/events.ts';
import { insertRequest } from '../../storage/request/requests.ts';
import { closeDraft } from '../form/discard-draft.ts';
import type { CardOptions } from '../form/show-form.ts';
import { formContext, type ServiceDeps, type Turn } from '../turn.ts';
import { announce } from './announce.ts';
import { askPayment } from './payment/payment-asked.ts';
import { planSchedule } from './schedule.ts';

/**
 * Makes the request of a complete draft: reference, promise, history, the answer to the person, the word to the
 * desk; the draft is gone with it. Where a fee is due, the desk hears of it when it is paid.
 */
export function submitDraft(
  deps: ServiceDeps,
  turn: Turn,
  draft: Draft,
  confirmedBy: ConfirmationWay,
  place: CardOptions = {},
): void {
  const { tx, now, tell } = turn;
  const application = submission(applicationForm, draft, formContext(deps, now));
  const { kind, iin, phone } = application;
  if ((kind !== 'electronic' && kind !== 'paper') || !iin || !phone) {
    throw new Error('a complete draft has a kind, an IIN and a phone');
  }
  const fee = application.apostille === 'yes' ? feeOf(now, deps.terms) : undefined;
  const status = fee ? 'awaiting_payment' : 'submitted';
  const reference = newReference(deps.randomBytes);
  const id = insertRequest(
    tx,
    {
      reference,
      draftId: draft.id,
      chatId: draft.chatId,
      kind,
      status,
      application,
      iin,
      phone,
      branchCode: application.branch ?? undefined,
      promised: promiseFor(deps, { kind, application }, now),
      fee,
      confirmedBy,
    },
    now,
  );
  // The keys are held by the table; a reference that is in use makes the whole turn be tried again.
  if (id === undefined) throw new Error('the request met a row that stands there already');
  const actor = { actor: 'applicant', actorId: draft.chatId } as const;
  const seq = appendEvent(tx, id, { ...actor, action: 'submit', status }, now);
  appendAudit(tx, {
    at: now,
    actor: `applicant:${draft.chatId}`,
    action: `submit-by-${confirmedBy}`,
    subject: reference,
  });
  giveSubjectsToRequest(tx, draft.chatId, draft.id, id);
  closeDraft(turn, draft.id, application['power-scan']);

  const strip = place.edit ?? place.strip ?? draft.cardMessageId;
  tell(draft.chatId, { template: 'request-card', request: id, fresh: true, ...(strip && { strip }) });
  planSchedule(deps, turn, { id, branchCode: application.branch ?? undefined }, status);
  if (fee) askPayment(deps, turn, { id, chatId: draft.chatId, fee });
  else announce(deps, turn, { id, kind, application, status, version: 1 }, `r${id}.${seq}`);
}

/** By working days from `from` (ms), the day itself not counted. */
export function promiseFor(
  deps: ServiceDeps,
  request: { readonly kind: CertificateKind; readonly application: Answers },
  from: number,
): Request['promised'] {
  const { branch: code, apostille } = request.application;
  const branch = deps.catalog.branches.find((one) => one.code === code);
  const today = almatyDate(new Date(from));
  return promise(request.kind, branch, apostille === 'yes', today, deps.catalog.calendar, deps.terms);
}
