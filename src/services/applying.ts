import { applicationForm } from '../domain/form/application-form.ts';
import { isComplete, shown, where } from '../domain/form/form.ts';
import { type FormEvent, reduce } from '../domain/form/reduce.ts';
import type { NoticeOf } from '../domain/notice.ts';
import { findApplicant } from '../storage/applicants.ts';
import { type Draft, deleteDraft, findDraft, insertDraft, saveDraft } from '../storage/drafts.ts';
import { deletePrompt } from '../storage/prompts.ts';
import { submitDraft } from './submitting.ts';
import { formContext, runUpdate, type ServiceDeps, type Turn, type UpdateRef } from './turn.ts';

/** The consent text in force; a new text gets a new number and is asked for again. */
export const consentVersion = 1;

/** A press of a button on a form card: which draft and state the button was made for. */
export interface Press {
  readonly draft: string;
  readonly rev: number;
  readonly messageId: number;
}

/** What a person does with the form: an event of the form's own, or one of these about the whole of it. */
export type FormAct =
  | FormEvent
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'edit-list' }
  | { readonly type: 'show' }
  | { readonly type: 'cancel' }
  | { readonly type: 'cancel-confirmed' }
  | { readonly type: 'send' };

/** done · stale: the button was made for an earlier state · no-draft: there is no form open. */
export type TurnOutcome = 'done' | 'stale' | 'no-draft';

type CardOptions = Omit<NoticeOf<'form-card'>, 'template' | 'draft'>;

/** Filling in the form. */
export function createApplying(deps: ServiceDeps) {
  return {
    /** `/apply`: consent first; then the form, at the question last shown if one is open. */
    begin(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const applicant = findApplicant(tx, update.chatId);
        if (applicant?.locale === undefined) return tell(update.chatId, { template: 'language-choice' });
        if (applicant.consentVersion !== consentVersion) {
          return tell(update.chatId, { template: 'consent' });
        }
        deletePrompt(tx, update.chatId); // what is typed from now on answers the form
        const draft = findDraft(tx, update.chatId) ?? startDraft(deps, turn, update.chatId);
        showForm(turn, draft);
      });
    },

    /** Shows the open form again below, for `/help` and other detours. */
    show(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => {
        const draft = findDraft(turn.tx, update.chatId);
        if (draft) showForm(turn, draft);
      });
    },

    /** `/cancel`: asks before anything is erased. */
    askCancel(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => {
        const draft = findDraft(turn.tx, update.chatId);
        if (draft) showForm(turn, draft, { face: 'cancel' });
        else turn.tell(update.chatId, { template: 'plain', text: 'nothing-to-cancel' });
      });
    },

    /**
     * One turn of the form, in one transaction: the update's number, the answer, and the card that follows.
     * A button made for an earlier state only brings the present card; an answer belongs to the question shown.
     */
    take(update: UpdateRef, act: FormAct, press?: Press): Promise<TurnOutcome | undefined> {
      return runUpdate(deps, update, (turn): TurnOutcome => {
        const draft = findDraft(turn.tx, update.chatId);
        if (draft === undefined) return 'no-draft';
        deletePrompt(turn.tx, update.chatId);
        if (press && (press.draft !== draft.id || press.rev !== draft.rev)) {
          showForm(turn, draft, placeOfCard(draft, press.messageId));
          return 'stale';
        }
        perform(deps, turn, draft, act, press);
        return 'done';
      });
    },
  };
}

export type ApplyingService = ReturnType<typeof createApplying>;

/** Opens an empty draft; its first question is shown by `showForm`. */
export function startDraft(deps: ServiceDeps, turn: Turn, chatId: number): Draft {
  const draft: Draft = {
    id: Buffer.from(deps.randomBytes(6)).toString('hex'),
    chatId,
    ...shown(applicationForm, { answers: {}, at: undefined }, formContext(deps, turn.now)),
    rev: 1,
    formVersion: applicationForm.version,
    cardMessageId: undefined,
    updatedAt: turn.now,
  };
  insertDraft(turn.tx, draft, turn.now);
  return draft;
}

/** Puts the draft's card into the outbox: below as a new message, or in place of the message `edit`. */
export function showForm(turn: Turn, draft: Draft, options: CardOptions = {}): void {
  turn.tell(draft.chatId, { template: 'form-card', draft: draft.id, ...options });
  if (asksContact(draft)) turn.tell(draft.chatId, { template: 'contact-keyboard', on: true });
}

function perform(deps: ServiceDeps, turn: Turn, draft: Draft, act: FormAct, press: Press | undefined): void {
  const context = formContext(deps, turn.now);
  const place = press ? placeOfCard(draft, press.messageId) : {};
  switch (act.type) {
    case 'show':
      return showCard(turn, draft, place);
    case 'page':
      return showCard(turn, draft, { ...place, page: act.page });
    case 'edit-list':
      return showCard(turn, draft, { ...place, face: 'edit-list' });
    case 'cancel':
      return showCard(turn, draft, { ...place, face: 'cancel' });
    case 'cancel-confirmed':
      if (asksContact(draft)) turn.tell(draft.chatId, { template: 'contact-keyboard', on: false });
      deleteDraft(turn.tx, draft.id);
      return turn.tell(draft.chatId, { template: 'plain', text: 'draft-cancelled', ...place });
    case 'send':
      return send(deps, turn, draft, place);
    default: {
      const step = reduce(applicationForm, draft, act, context);
      const next: Draft = {
        ...draft,
        ...step.state,
        rev: draft.rev + 1,
        formVersion: applicationForm.version,
      };
      saveDraft(turn.tx, next, turn.now);
      const keyboardGoes = asksContact(draft) && !asksContact(next);
      if (keyboardGoes) turn.tell(draft.chatId, { template: 'contact-keyboard', on: false });
      // A message that takes the keyboard away stands below the old card: the next one must stand below it.
      showCard(turn, next, {
        ...(keyboardGoes ? {} : place),
        ...(step.problem && { problem: step.problem.code }),
        ...(step.problem?.candidates && { candidates: [...step.problem.candidates] }),
        ...(step.accepted && !keyboardGoes && { accepted: step.accepted }),
      });
      if (!asksContact(draft) && asksContact(next)) {
        turn.tell(draft.chatId, { template: 'contact-keyboard', on: true });
      }
    }
  }
}

function send(deps: ServiceDeps, turn: Turn, draft: Draft, place: CardOptions): void {
  const context = formContext(deps, turn.now);
  const complete = isComplete(applicationForm, draft, context);
  if (!complete || where(applicationForm, draft, context).type !== 'summary') {
    const at = shown(applicationForm, { answers: draft.answers, at: undefined }, context);
    const next: Draft = { ...draft, ...at, rev: draft.rev + 1 };
    saveDraft(turn.tx, next, turn.now);
    return showForm(turn, next, { ...place, problem: 'still-missing' });
  }
  const outcome = submitDraft(deps, turn, draft);
  if (outcome.ok) return;
  showCard(turn, draft, { ...place, problem: 'open-already', reference: outcome.code });
}

function showCard(turn: Turn, draft: Draft, options: CardOptions): void {
  turn.tell(draft.chatId, { template: 'form-card', draft: draft.id, ...options });
}

/**
 * The present card is changed in place. A press on any other copy, such as one that was sent just before a crash and
 * never noted, gets a new card below: changed in place it would stand above the other.
 */
function placeOfCard(draft: Draft, pressed: number): CardOptions {
  return pressed === draft.cardMessageId ? { edit: pressed } : { strip: pressed };
}

/** The question shown has the keyboard with "share my number". */
function asksContact(draft: Pick<Draft, 'at'>): boolean {
  return applicationForm.questions.some(({ id, kind }) => id === draft.at && kind === 'contact');
}
