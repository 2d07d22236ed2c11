import { almatyDate } from '../../domain/dates/working-days.ts';
import { applicationForm } from '../../domain/form/application-form.ts';
import { type FormContext, walk, where } from '../../domain/form/form.ts';
import { codeFault } from '../../domain/form/one-time-code.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { formatPhone } from '../../domain/person/phone.ts';
import { isOnMap } from '../../domain/places/nearest-branches.ts';
import { findConfirmation } from '../../storage/form/confirmations.ts';
import { type Draft, findDraft, findDraftById, saveDraft, saveDraftCard } from '../../storage/form/drafts.ts';
import { hasNewerFormCard } from '../../storage/queues/outbox.ts';
import { lastApplication } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type Makers, type RenderScene, say } from '../scene.ts';
import { formCard } from './form-card.ts';

/** The card of the form as it stands now, and the keyboard that shares the own number. */
export const formMakers = {
  'form-card': renderCard,
  'contact-keyboard': (scene, notice) => renderKeyboard(scene, notice),
} satisfies Partial<Makers>;

function renderCard(scene: RenderScene, notice: NoticeOf<'form-card'>): Rendered {
  const { tx, chatId, outboxId, t, deps } = scene;
  const draft = findDraftById(tx, notice.draft);
  if (draft === undefined) return { dropped: 'the draft is gone' };
  if (outboxId !== undefined && hasNewerFormCard(tx, chatId, outboxId)) {
    return { dropped: 'a newer card of the draft follows' };
  }
  const now = deps.now();
  const context = formContext(deps);
  const place = where(applicationForm, draft, context);
  const at = place.type === 'question' ? place.question.id : undefined;
  if (at !== draft.at) {
    // The question kept in the draft is no longer asked (a new version of the form): what is shown is what counts.
    saveDraft(tx, { ...draft, at }, now);
  }
  const present = { ...draft, at };
  const view = formCard({ ...surroundings(scene, present), draft: present, notice, context }, t);
  const previous = draft.cardMessageId;
  const isPresentCard = notice.edit !== undefined && notice.edit === previous;
  const rendered = say(view, notice.edit);
  return {
    ...rendered,
    subject: { kind: 'form', draft: draft.id, question: at ?? '' },
    sent: (later, messageId) => saveDraftCard(later, draft.id, messageId),
    afterwards: [...new Set([isPresentCard ? undefined : previous, notice.strip])]
      .filter((messageId) => messageId !== undefined)
      .map((messageId) => ({ type: 'strip', messageId })),
  };
}

/** What the card wants to know besides the draft: what it waits for, and whom the last request was for. */
function surroundings({ tx, deps }: RenderScene, draft: Draft) {
  // Only a form that is filled in waits to be confirmed.
  const confirmation = draft.at === undefined ? findConfirmation(tx, draft.id) : undefined;
  const whom = draft.answers['for-whom']?.value ?? 'self';
  // The answers of the last request are offered at the first personal question alone.
  const last =
    draft.at === 'iin' && draft.requestId === undefined
      ? lastApplication(tx, draft.chatId, whom)?.application
      : undefined;
  return {
    terms: deps.terms,
    usual:
      draft.at === undefined
        ? deps.usualTimes(tx, draft.answers.kind?.value === 'paper' ? 'paper' : 'electronic', deps.now())
        : undefined,
    now: deps.now(),
    confirmation: confirmation?.open
      ? {
          way: confirmation.way,
          other: deps.codeWays.find((way) => way !== confirmation.way),
          isOver: codeFault(confirmation, deps.now()) !== undefined,
        }
      : undefined,
    lastName: last && [last.surname, last['first-name']].filter(Boolean).join(' ').toLocaleUpperCase('kk'),
  };
}

/** Taking the keyboard away shows the number that was accepted, if one was. */
function renderKeyboard(
  { tx, chatId, t, deps }: RenderScene,
  { on, place }: NoticeOf<'contact-keyboard'>,
): Rendered {
  if (place && !isOnMap(deps.catalog)) return { dropped: 'no branch has its place in the list' };
  if (place) {
    return say(
      on
        ? { html: t('place-keyboard-on'), keyboard: { sharePlace: t.plain('button-share-place') } }
        : { html: t('contact-keyboard-off'), keyboard: 'remove' },
    );
  }
  if (on) {
    const keyboard = { shareContact: t.plain('button-share-contact') };
    return say({ html: t('contact-keyboard-on'), keyboard });
  }
  const draft = findDraft(tx, chatId);
  const accepted = draft && walk(applicationForm, draft, formContext(deps)).answers.phone;
  return say({
    html: accepted
      ? t('contact-keyboard-accepted', { value: formatPhone(accepted) })
      : t('contact-keyboard-off'),
    keyboard: 'remove',
  });
}

function formContext({ now, catalog }: RenderScene['deps']): FormContext {
  return { today: almatyDate(new Date(now())), catalog };
}
