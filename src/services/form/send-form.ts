import { applicationForm } from '../../domain/form/application-form.ts';
import { isComplete, shown, submission, where } from '../../domain/form/form.ts';
import { atPhone, hearAtCode } from '../../domain/form/hearing/at-code.ts';
import { mostOpenRequests } from '../../domain/limits-per-person.ts';
import { pagesOf } from '../../storage/form/attachments.ts';
import { findConfirmation, openOrClose } from '../../storage/form/confirmations.ts';
import { type Draft, saveDraft } from '../../storage/form/drafts.ts';
import { countOpenRequests } from '../../storage/request/requests.ts';
import { sendCorrection } from '../request/correction.ts';
import { findOpenDuplicate } from '../request/open-duplicate.ts';
import { submitDraft } from '../request/submit.ts';
import { formContext, type ServiceDeps, type Turn } from '../turn.ts';
import { askConfirmation, checkCode, otherWay, sendCode } from './confirmation/ask-confirmation.ts';
import type { FormAct } from './form-acts.ts';
import { asksContact, type CardOptions, showForm, showStep } from './show-form.ts';

/** "Send the request": what is missing, or open already, is said; then the person's own yes is asked for. */
export function trySend(deps: ServiceDeps, turn: Turn, draft: Draft, place: CardOptions): void {
  if (draft.requestId !== undefined) return sendCorrection(deps, turn, draft, place);
  const context = formContext(deps, turn.now);
  const complete = isComplete(applicationForm, draft, context);
  if (!complete || where(applicationForm, draft, context).type !== 'summary') {
    const at = shown(applicationForm, { answers: draft.answers, at: undefined }, context);
    const next: Draft = { ...draft, ...at, rev: draft.rev + 1 };
    saveDraft(turn.tx, next, turn.now);
    return showForm(turn, next, { ...place, problem: 'still-missing' });
  }
  const application = submission(applicationForm, draft, context);
  const reference = findOpenDuplicate(turn, draft.chatId, application);
  if (reference) return showForm(turn, draft, { ...place, problem: 'open-already', reference });
  if (countOpenRequests(turn.tx, draft.chatId) >= mostOpenRequests) {
    return showForm(turn, draft, { ...place, problem: 'too-many-requests' });
  }
  const scan = application['power-scan'];
  if (scan && pagesOf(turn.tx, scan).some(({ checked }) => !checked)) {
    return showForm(turn, draft, { ...place, problem: 'file-being-checked' });
  }
  // A number that Telegram itself vouches for is the confirmation where no code can be sent.
  if (deps.codeWays.length === 0 && !deps.needsCode && draft.answers.phone?.own) {
    return submitDraft(deps, turn, draft, 'contact', place);
  }
  const remark = askConfirmation(deps, turn, draft);
  const next: Draft = { ...draft, rev: draft.rev + 1 };
  saveDraft(turn.tx, next, turn.now);
  showStep(turn, next, { ...remark, place, asked: undefined });
}

/** What is typed, shared or pressed while the form waits to be confirmed. False: nothing of that kind. */
export function takeConfirmation(
  deps: ServiceDeps,
  turn: Turn,
  draft: Draft,
  act: FormAct,
  place: CardOptions,
): boolean {
  const confirmation = draft.at === undefined ? findConfirmation(turn.tx, draft.id) : undefined;
  if (!confirmation?.open) return false;
  const byContact = confirmation.way === 'contact';
  const next: Draft = { ...draft, rev: draft.rev + 1 };
  const show = (options: CardOptions = {}) => {
    const asked = byContact ? 'contact' : undefined;
    saveDraft(turn.tx, next, turn.now);
    showStep(turn, next, { ...options, place, asked });
  };

  switch (act.type) {
    case 'typed': {
      const heard = hearAtCode(act.text);
      if (heard === 'back') return takeConfirmation(deps, turn, draft, { type: 'back-to-answers' }, place);
      if (heard === 'cancel') {
        showForm(turn, draft, { ...place, face: 'cancel' });
        return true;
      }
      if (heard === 'resend') return takeConfirmation(deps, turn, draft, { type: 'resend' }, place);
      // Who shares their own number was never asked to type one.
      if (heard === 'other-number' && !byContact) {
        openOrClose(turn.tx, draft.id, false);
        const corrected: Draft = { ...next, ...atPhone(act.text) };
        saveDraft(turn.tx, corrected, turn.now);
        const { offers = [] } = corrected.heard ?? {};
        const problem = offers.length > 1 ? 'which-is-it' : 'is-it-this';
        showForm(turn, corrected, { ...place, ...(offers.length > 0 && { problem }) });
        return true;
      }
      if ((heard === 'help' || heard === 'kept') && !byContact) {
        show({ problem: heard === 'kept' ? 'code-kept' : 'code-help' });
        return true;
      }
      const remark: CardOptions | undefined = byContact
        ? { problem: 'share-contact' }
        : checkCode(turn, confirmation, act.text);
      if (remark) show(remark);
      else submit(deps, turn, draft, place);
      return true;
    }
    case 'contact':
      if (byContact && act.own) submit(deps, turn, draft, place);
      else show({ problem: byContact ? 'contact-of-another' : 'code-format' });
      return true;
    case 'attach':
      show({ problem: 'no-pictures' });
      return true;
    case 'unusable':
      show({ problem: byContact ? 'share-contact' : 'code-format' });
      return true;
    case 'resend':
      if (byContact) show();
      else show(sendCode(turn, draft, confirmation.way));
      return true;
    case 'other-way': {
      const way = otherWay(deps, confirmation);
      show(way && !byContact ? sendCode(turn, draft, way) : {});
      return true;
    }
    case 'back-to-answers':
      openOrClose(turn.tx, draft.id, false);
      show();
      return true;
    default:
      return false;
  }
}

/** Another request may have been opened meanwhile, and a day gone by: all is looked at once more. */
function submit(deps: ServiceDeps, turn: Turn, draft: Draft, place: CardOptions): void {
  const context = formContext(deps, turn.now);
  const confirmation = findConfirmation(turn.tx, draft.id);
  const reference = findOpenDuplicate(turn, draft.chatId, submission(applicationForm, draft, context));
  const isFree = reference === undefined && countOpenRequests(turn.tx, draft.chatId) < mostOpenRequests;
  const isReady = isComplete(applicationForm, draft, context) && isFree;
  if (asksContact(turn, draft)) turn.tell(draft.chatId, { template: 'contact-keyboard', on: false });
  if (isReady && confirmation) return submitDraft(deps, turn, draft, confirmation.way, place);
  openOrClose(turn.tx, draft.id, false);
  trySend(deps, turn, draft, place);
}
