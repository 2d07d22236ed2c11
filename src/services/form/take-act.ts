import { consentVersion } from '../../domain/form/consent.ts';
import { textLimits } from '../../domain/messages/text-limits.ts';
import { consentIn } from '../../domain/talk/consent-in-words.ts';
import { consentOf, recordConsent } from '../../storage/applicant/consents.ts';
import type { Draft } from '../../storage/form/drafts.ts';
import { deletePrompt, findPrompt, savePromptWords } from '../../storage/form/prompts.ts';
import { noteOwn } from '../talk/say-to-desk.ts';
import { isDoubleTap, putInOrder, rememberAct, showInOrder } from '../talk/updates-of-one-moment.ts';
import type { ServiceDeps, Turn, UpdateRef } from '../turn.ts';
import { askConsent } from './ask-consent.ts';
import { addPage } from './attach-scan.ts';
import { discardDraft, resumeAside } from './discard-draft.ts';
import type { FormAct } from './form-acts.ts';
import { cancelledText } from './form-events.ts';
import { step } from './form-step.ts';
import { takeConfirmation, trySend } from './send-form.ts';
import { asksContact, type CardOptions, type Press, placeOfCard, showForm } from './show-form.ts';
import { startDraft } from './start-draft.ts';

/** One act of the person on the open draft, inside a transaction that is open already. */
export function takeAct(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  draft: Draft,
  act: FormAct,
  press?: Press,
): 'done' | 'stale' {
  const { tx, now } = turn;
  const asked = findPrompt(tx, update.chatId, now);
  if (asked) deletePrompt(tx, update.chatId);
  if (consentOf(tx, update.chatId) !== consentVersion) {
    // The text has changed since the form was begun: nothing more is taken before they agree to it.
    const before = asked?.kind === 'consent' ? asked.words : undefined;
    const typed = act.type === 'typed' ? act.text : undefined;
    if (asked?.kind === 'consent' && typed !== undefined && consentIn(typed) === 'given') {
      recordConsent(tx, update.chatId, consentVersion, now);
      goOn(deps, turn, update, draft, before);
      return 'done';
    }
    askConsent(turn, update.chatId, consentVersion);
    const kept = [before, typed].filter((one) => one !== undefined).join('\n');
    // What they have typed is not asked for again: it is taken when they agree.
    if (kept !== '' && kept.length <= longestKept) savePromptWords(tx, update.chatId, kept);
    return 'done';
  }
  const place = placeOfCard(draft, press);
  const inOrder = putInOrder(deps, update, draft, act, press);
  if (inOrder) {
    showInOrder(turn, update, draft, inOrder, place);
    return 'done';
  }
  if (isDoubleTap(deps, update, act, press)) return 'done';
  rememberAct(deps, update, draft, act, press);
  if (press && (press.draft !== draft.id || press.rev !== draft.rev)) {
    showForm(turn, draft, place);
    return 'stale';
  }
  if (act.type === 'typed') {
    noteOwn(turn, update, { kind: 'form-answer', draft: draft.id, question: draft.at ?? '' });
  }
  perform(deps, turn, draft, act, place);
  return 'done';
}

/** A text of the form is no longer than that. */
const longestKept = textLimits.message;

/** The person has agreed to the new text: what they typed before is the answer now. `edit`: the card that asked. */
export function goOn(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  draft: Draft,
  words: string | undefined,
  edit?: number,
): void {
  if (words === undefined) return showForm(turn, draft, edit === undefined ? {} : { edit });
  if (edit !== undefined) turn.tell(update.chatId, { template: 'buttons-off', message: edit });
  takeAct(deps, turn, update, draft, { type: 'typed', text: words });
}

function perform(deps: ServiceDeps, turn: Turn, draft: Draft, act: FormAct, place: CardOptions): void {
  const page = act.type === 'attach' ? addPage(deps, turn, draft, act.file) : undefined;
  if (page) return showForm(turn, draft, { ...place, ...page });
  if (takeConfirmation(deps, turn, draft, act, place)) return;
  switch (act.type) {
    case 'show':
      return showForm(turn, draft, place);
    case 'page':
      return showForm(turn, draft, { ...place, page: act.page });
    case 'edit-list':
      return showForm(turn, draft, { ...place, face: 'edit-list', section: act.section });
    case 'cancel':
      return showForm(turn, draft, { ...place, face: 'cancel' });
    case 'cancel-confirmed':
      discardDraft(turn, draft);
      turn.tell(draft.chatId, { template: 'plain', text: cancelledText(draft), ...editOf(place) });
      return resumeAside(turn, draft.chatId);
    case 'anew': {
      // A request that is being corrected is not begun anew.
      if (draft.requestId !== undefined) return showForm(turn, draft, place);
      // The message that takes the keyboard away stands below the old card.
      const isBelow = asksContact(turn, draft);
      discardDraft(turn, draft);
      const next = startDraft(deps, turn, draft.chatId, act.start);
      return showForm(turn, next, isBelow ? {} : editOf(place));
    }
    case 'send':
      return trySend(deps, turn, draft, place);
    case 'resend':
    case 'other-way':
    case 'back-to-answers':
      return showForm(turn, draft, place); // only while the form waits to be confirmed
    default:
      return step(deps, turn, draft, act, place);
  }
}

function editOf({ edit }: CardOptions): { edit?: number } {
  return edit === undefined ? {} : { edit };
}
