import { applicationForm } from '../domain/form/application-form.ts';
import { submission } from '../domain/form/form.ts';
import { newReference } from '../domain/reference.ts';
import { promise } from '../domain/request/promise.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { almatyDate } from '../domain/working-days.ts';
import { appendAudit } from '../storage/audit.ts';
import { type Draft, deleteDraft } from '../storage/drafts.ts';
import { listOperators } from '../storage/operators.ts';
import { appendEvent, findOpenRequest, insertRequest } from '../storage/requests.ts';
import { formContext, type ServiceDeps, type Turn } from './turn.ts';

/**
 * Makes the request of a complete draft: reference, promise, history, the answer to the person, the word to the
 * desk; the draft is gone with it. Fails with the reference of the request that is open already for the same IIN
 * and kind from this chat.
 */
export function submitDraft(deps: ServiceDeps, turn: Turn, draft: Draft): Result<number> {
  const { tx, now, tell } = turn;
  const application = submission(applicationForm, draft, formContext(deps, now));
  const { kind, iin, phone, branch } = application;
  if ((kind !== 'electronic' && kind !== 'paper') || !iin || !phone) {
    throw new Error('a complete draft has a kind, an IIN and a phone');
  }
  const open = findOpenRequest(tx, draft.chatId, iin, kind);
  if (open) return fail(open.reference);

  const branchFound = deps.catalog.branches.find(({ code }) => code === branch);
  const promised = promise(kind, branchFound, almatyDate(new Date(now)), deps.catalog.calendar, deps.terms);
  const reference = newReference(deps.randomBytes);
  const id = insertRequest(
    tx,
    {
      reference,
      draftId: draft.id,
      chatId: draft.chatId,
      kind,
      status: 'submitted',
      application,
      iin,
      phone,
      branchCode: branchFound?.code,
      promised: { on: promised.on, workingDays: promised.workingDays, checked: promised.checked },
    },
    now,
  );
  // The keys are held by the table; a reference that is in use makes the whole turn be tried again.
  if (id === undefined) throw new Error('the request met a row that stands there already');
  const actor = { actor: 'applicant', actorId: draft.chatId } as const;
  const seq = appendEvent(tx, id, { ...actor, action: 'submit', status: 'submitted' }, now);
  appendAudit(tx, { at: now, actor: `applicant:${draft.chatId}`, action: 'submit', subject: reference });
  deleteDraft(tx, draft.id);

  tell(draft.chatId, {
    template: 'request-card',
    request: id,
    fresh: true,
    ...(draft.cardMessageId && { strip: draft.cardMessageId }),
  });
  for (const chatId of deskChats(deps, turn)) {
    tell(
      chatId,
      { template: 'desk-new-request', request: id },
      { lane: 'notice', key: `r${id}.${seq}:${chatId}` },
    );
  }
  return ok(id);
}

/** Where the desk hears of new requests: its group, else everyone who works at it. */
function deskChats(deps: ServiceDeps, { tx }: Turn): readonly number[] {
  return deps.operatorsChatId === undefined
    ? listOperators(tx).map(({ userId }) => userId)
    : [deps.operatorsChatId];
}
