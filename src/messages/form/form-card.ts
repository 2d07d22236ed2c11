import { applicationForm } from '../../domain/form/application-form.ts';
import { walk, where } from '../../domain/form/form.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import type { View } from '../outgoing.ts';
import { confirmCard } from './confirm-card.ts';
import { type FormCard, offerRows } from './form-parts.ts';
import { questionCard } from './question-card.ts';
import { editListCard, summaryCard } from './summary-card.ts';

/** The card of the form as it stands: a question, the summary, what confirms it, or a question about the whole. */
export function formCard(card: FormCard, t: Translate): View {
  const place = where(applicationForm, card.draft, card.context);
  if (card.notice.face === 'cancel') return cancelCard(card, t);
  if (card.notice.face === 'resume') return resumeCard(card, t);
  if (place.type === 'question') return questionCard(card, place, t);
  if (card.confirmation) return confirmCard(card, card.confirmation, t);
  return card.notice.face === 'edit-list' ? editListCard(card, t) : summaryCard(card, t);
}

function cancelCard(card: FormCard, t: Translate): View {
  const { draft } = card;
  return {
    html: t(draft.requestId === undefined ? 'cancel-question' : 'lines-cancel-question'),
    buttons: [
      ...offerRows(card, t),
      [{ text: t.plain('button-go-on'), data: callbackData.form(draft, 'show'), style: 'primary' }],
      [
        {
          text: t.plain('button-cancel-for-good'),
          data: callbackData.form(draft, 'cancel-confirmed'),
          style: 'danger',
        },
      ],
    ],
  };
}

/** An open form is met again: on with it, or all anew? */
function resumeCard(card: FormCard, t: Translate): View {
  const { draft, context, notice } = card;
  if (draft.requestId !== undefined) {
    return {
      html: t('lines-resume'),
      buttons: [
        [{ text: t.plain('button-go-on'), data: callbackData.form(draft, 'show'), style: 'primary' }],
        [{ text: t.plain('button-cancel'), data: callbackData.form(draft, 'cancel') }],
      ],
    };
  }
  const { asked } = walk(applicationForm, draft, context);
  const answered = asked.filter((one) => one.answered).length;
  return {
    html: t('resume-question', { answered: String(answered), count: String(asked.length) }),
    buttons: [
      [{ text: t.plain('button-go-on'), data: callbackData.form(draft, 'show'), style: 'primary' }],
      [{ text: t.plain('button-anew'), data: callbackData.form(draft, 'anew', notice.start) }],
      [{ text: t.plain('button-menu'), data: callbackData.menu('menu') }],
    ],
  };
}
