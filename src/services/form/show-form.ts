import { applicationForm } from '../../domain/form/application-form.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { findConfirmation } from '../../storage/form/confirmations.ts';
import { type Draft, type DraftPlace, findDraft } from '../../storage/form/drafts.ts';
import type { Turn } from '../turn.ts';

/** A press of a button on a form card: which draft and state the button was made for. */
export interface Press {
  readonly draft: string;
  readonly rev: number;
  readonly messageId: number;
}

export type CardOptions = Omit<NoticeOf<'form-card'>, 'template' | 'draft'>;

/** Puts the draft's card into the outbox: below as a new message, or in place of the message `edit`. */
export function showForm(turn: Turn, draft: Draft, options: CardOptions = {}): void {
  showCard(turn, draft, options);
  const keyboard = keyboardOf(turn, draft);
  if (keyboard === 'contact') turn.tell(draft.chatId, { template: 'contact-keyboard', on: true });
  // A card that is changed in place has its keyboard below it already.
  const isNew = options.edit === undefined;
  if (keyboard === 'place' && isNew)
    turn.tell(draft.chatId, { template: 'contact-keyboard', on: true, place: true });
}

/** After a detour the form that is open is brought back below. */
export function showOpenForm(turn: Turn, chatId: number): void {
  const draft = findDraft(turn.tx, chatId);
  if (draft) showForm(turn, draft);
}

/** Puts the card of a form into the outbox; its words are made when it goes. */
export function showCard(turn: Turn, draft: Draft, options: CardOptions): void {
  turn.tell(draft.chatId, { template: 'form-card', draft: draft.id, ...options });
}

/**
 * The card after a step, and the keyboard with "share my number" where it comes or goes. `asked`: it was there.
 * The message that takes it away stands below the old card, so the next card must stand below that one.
 */
export function showStep(
  turn: Turn,
  draft: Draft,
  options: CardOptions & {
    readonly asked: Keyboard | undefined;
    readonly place: CardOptions;
    /** The list of branches says where they are: a place that is shared is of use. */
    readonly onMap?: boolean;
  },
): void {
  const { asked: before, place, onMap = false, ...card } = options;
  const known = (one: Keyboard | undefined) => (one === 'place' && !onMap ? undefined : one);
  const asked = known(before);
  const asks = known(keyboardOf(turn, draft));
  const tell = (one: Keyboard, on: boolean) =>
    turn.tell(draft.chatId, { template: 'contact-keyboard', on, ...(one === 'place' && { place: true }) });
  if (asked !== undefined && asks === undefined) {
    const { accepted, ...rest } = card;
    tell(asked, false);
    // The number that was accepted is shown with the keyboard that goes.
    return showCard(turn, draft, { ...rest, ...(asked === 'place' && accepted && { accepted }) });
  }
  showCard(turn, draft, { ...place, ...card });
  if (asks !== undefined && asks !== asked) tell(asks, true);
}

/**
 * The present card is changed in place. A press on any other copy, such as one that was sent just before a crash and
 * never noted, gets a new card below: changed in place it would stand above the other.
 */
export function placeOfCard(draft: Draft, press: Pick<Press, 'messageId'> | undefined): CardOptions {
  if (press === undefined) return {};
  // What was pressed is not told: it fits the present answers, so it was the present card.
  if (press.messageId < 1) return draft.cardMessageId === undefined ? {} : { edit: draft.cardMessageId };
  return press.messageId === draft.cardMessageId ? { edit: press.messageId } : { strip: press.messageId };
}

/** The question shown waits for a picture or a file. */
export function asksFile(draft: DraftPlace | undefined): boolean {
  const at = draft?.at;
  return at !== undefined && applicationForm.questions.some(({ id, kind }) => id === at && kind === 'file');
}

/** Any words may be the answer, also the name of a language. */
export function takesAnyWords(draft: DraftPlace | undefined): boolean {
  const at = draft?.at;
  return at !== undefined && applicationForm.questions.some(({ id, free }) => id === at && free === true);
}

/** What the keyboard in place of the letters shares. */
export type Keyboard = 'contact' | 'place';

/** The own contact is asked for by the question shown, or to confirm the whole form; a place where something near is chosen. */
export function keyboardOf({ tx }: Pick<Turn, 'tx'>, draft: Pick<Draft, 'id' | 'at'>): Keyboard | undefined {
  if (draft.at !== undefined) {
    const question = applicationForm.questions.find(({ id }) => id === draft.at);
    if (question?.kind === 'contact') return 'contact';
    return question?.nearest ? 'place' : undefined;
  }
  const confirmation = findConfirmation(tx, draft.id);
  return confirmation?.open === true && confirmation.way === 'contact' ? 'contact' : undefined;
}

/** True while the question on the card offers the keyboard that shares the own phone number. */
export function asksContact(turn: Pick<Turn, 'tx'>, draft: Pick<Draft, 'id' | 'at'>): boolean {
  return keyboardOf(turn, draft) === 'contact';
}
