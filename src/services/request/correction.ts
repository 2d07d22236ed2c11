import { applicationForm } from '../../domain/form/application-form.ts';
import { isComplete, shown, submission, where } from '../../domain/form/form.ts';
import { answersToCorrect } from '../../domain/form/start/correctable-answers.ts';
import { changesBetween, writeChanges } from '../../domain/request/answer-changes.ts';
import { asKnown, type Request } from '../../domain/request/request.ts';
import { deleteAttachment, findAttachment, moveAttachment } from '../../storage/form/attachments.ts';
import { type Draft, deleteDraft, findDraft, insertDraft, saveDraft } from '../../storage/form/drafts.ts';
import { draftsAside, putDraftAside, takeUpAgain } from '../../storage/form/drafts-aside.ts';
import { deletePrompt } from '../../storage/form/prompts.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { correctApplication } from '../../storage/request/versioned-changes.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { closeDraft, closeKeyboard, resumeAside } from '../form/discard-draft.ts';
import { type CardOptions, showForm } from '../form/show-form.ts';
import { formContext, runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { act } from './act.ts';
import { findOpenDuplicate } from './open-duplicate.ts';

/** A request that was returned for correction: its lines are answered anew in the form, checked and sent. */
export function createCorrection(deps: ServiceDeps) {
  return {
    /**
     * The button under the request that was returned. A form that is open waits meanwhile; a correction that was begun
     * goes on.
     */
    begin(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        const found = findRequest(tx, requestId);
        const request = found && asKnown(found, findPendingDecision(tx, requestId), now);
        if (request?.chatId !== chatId || request.status !== 'needs_correction') return 'not-now';
        deletePrompt(tx, chatId);
        const open = findDraft(tx, chatId);
        if (open?.requestId === requestId) {
          showForm(turn, open);
          return 'done';
        }
        if (open) {
          closeKeyboard(turn, open);
          putDraftAside(tx, open);
          deleteDraft(tx, open.id);
          if (open.requestId === undefined) tell(chatId, { template: 'plain', text: 'form-waits' });
        }
        const begun = draftsAside(tx, chatId).find((draft) => draft.requestId === requestId);
        const draft = begun ? takeUpAgain(tx, begun, now) : startCorrection(deps, turn, request);
        showForm(turn, draft, open?.cardMessageId ? { strip: open.cardMessageId } : {});
        return 'done';
      });
    },
  };
}

function startCorrection(deps: ServiceDeps, { tx, now }: Turn, request: Request): Draft {
  const context = formContext(deps, now);
  const answers = answersToCorrect(request.application, linesToCorrect({ tx }, request.id), context);
  const draft: Draft = {
    id: Buffer.from(deps.randomBytes(6)).toString('hex'),
    chatId: request.chatId,
    ...shown(applicationForm, { answers, at: undefined }, context),
    rev: 1,
    formVersion: applicationForm.version,
    cardMessageId: undefined,
    updatedAt: now,
    requestId: request.id,
  };
  insertDraft(tx, draft, now);
  return draft;
}

/** The lines that were returned last. */
function linesToCorrect({ tx }: Pick<Turn, 'tx'>, requestId: number): readonly string[] {
  return historyOf(tx, requestId).findLast(({ action }) => action === 'correct')?.lines ?? [];
}

/** "Send the corrections": they go into the request, and back to who asked for them. */
export function sendCorrection(deps: ServiceDeps, turn: Turn, draft: Draft, place: CardOptions): void {
  const { tx, now, tell } = turn;
  const context = formContext(deps, now);
  const request = draft.requestId === undefined ? undefined : findRequest(tx, draft.requestId);
  if (request?.status !== 'needs_correction') {
    closeDraft(turn, draft.id);
    tell(draft.chatId, { template: 'plain', text: 'not-asked', ...(place.edit && { edit: place.edit }) });
    return resumeAside(turn, draft.chatId);
  }
  const isWhole = isComplete(applicationForm, draft, context);
  if (!isWhole || where(applicationForm, draft, context).type !== 'summary') {
    const at = shown(applicationForm, { answers: draft.answers, at: undefined }, context);
    const next: Draft = { ...draft, ...at, rev: draft.rev + 1 };
    saveDraft(tx, next, now);
    return showForm(turn, next, { ...place, problem: 'still-missing' });
  }
  const application = submission(applicationForm, draft, context);
  const scan = application['power-scan'];
  if (scan && findAttachment(tx, scan)?.checked === false) {
    return showForm(turn, draft, { ...place, problem: 'file-being-checked' });
  }
  const duplicate = findOpenDuplicate(turn, draft.chatId, application);
  const isAnother = duplicate !== undefined && duplicate !== request.reference;
  if (isAnother || !correctApplication(tx, request, application)) {
    return showForm(turn, draft, { ...place, problem: 'open-already', reference: duplicate ?? '' });
  }
  takeInScan(turn, request, scan);
  closeDraft(turn, draft.id, scan);
  const changes = changesBetween(request.application, application, linesToCorrect(turn, request.id));
  const strip = place.edit ?? place.strip ?? draft.cardMessageId;
  if (strip) tell(draft.chatId, { template: 'buttons-off', message: strip });
  const corrected = { ...request, application, branchCode: application.branch ?? undefined };
  const actor = { type: 'applicant', id: draft.chatId } as const;
  act(deps, turn, corrected, 'corrected', actor, { text: writeChanges(changes) });
  for (const chatId of holderOrDesk(tx, request)) {
    tell(chatId, { template: 'desk-corrected', request: request.id }, { lane: 'notice' });
  }
  resumeAside(turn, draft.chatId);
}

/** The new scan belongs to the request, and the one before is not kept. */
function takeInScan({ tx }: Turn, request: Request, scan: string | null | undefined): void {
  const before = request.application['power-scan'];
  const file = before && before !== scan ? findAttachment(tx, before) : undefined;
  if (file) deleteAttachment(tx, file);
  if (scan && scan !== before) moveAttachment(tx, scan, request.id);
}
