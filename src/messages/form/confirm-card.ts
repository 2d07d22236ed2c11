import { maskPhone } from '../../domain/person/masks.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, type View } from '../outgoing.ts';
import { type FormCard, problemText } from './form-parts.ts';

/** The last step: the code that was sent, or the person's own contact. Says which of the ways is used. */
export function confirmCard(
  card: FormCard,
  { way, other, isOver }: NonNullable<FormCard['confirmation']>,
  t: Translate,
): View {
  const { draft } = card;
  const phone = draft.answers.phone?.value;
  const sendsCodes = way !== 'contact';
  return {
    html: blocks(
      problemText(card, t),
      `<b>${t('confirm-title')}</b>`,
      t(sendsCodes && isOver ? 'no-code-waits' : keyOf('confirm', way), {
        phone: phone ? maskPhone(phone) : '',
      }),
    ),
    buttons: [
      ...(sendsCodes ? [[{ text: t.plain('button-resend'), data: callbackData.form(draft, 'resend') }]] : []),
      ...(sendsCodes && other
        ? [[{ text: t.plain(keyOf('button-send-by', other)), data: callbackData.form(draft, 'other-way') }]]
        : []),
      [
        { text: t.plain('button-back'), data: callbackData.form(draft, 'back-to-answers') },
        { text: t.plain('button-cancel'), data: callbackData.form(draft, 'cancel') },
      ],
    ],
    guarded: true,
  };
}
