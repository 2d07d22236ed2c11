import type { InlineKeyboardButton, Invoice } from 'grammy/types';
import { noted, type Refusal, refuse } from '../calls/refusal.ts';
import type { ReplyMarkup } from '../messages/keyboards.ts';
import { amountText } from './currencies.ts';

/**
 * Pay buttons: the first button of every invoice, and of nothing else ([D] InlineKeyboardButton.pay; the codes are
 * the server's, as bots have met them).
 */

const PAY: Readonly<Record<string, string>> = { kk: 'Төлеу', ru: 'Оплатить' };

/**
 * The keyboard under a message, `invoice` being what the message asks to be paid. An invoice without a keyboard gets
 * the button that Telegram itself puts there, in the person's language.
 */
export function withPayButton(
  markup: ReplyMarkup,
  invoice: Invoice | undefined,
  language: string | undefined,
): ReplyMarkup | Refusal {
  const buttons = markup.kind === 'inline' ? markup.markup.inline_keyboard.flat() : [];
  if (invoice === undefined) return buttons.some(isPay) ? refuse(400, 'BUTTON_TYPE_INVALID') : markup;
  if (markup.kind === 'none') {
    const word = PAY[language?.split('-')[0] ?? ''] ?? 'Pay';
    const text = `${word} ${amountText(invoice.total_amount, invoice.currency)}`;
    return { kind: 'inline', markup: { inline_keyboard: [[{ text, pay: true }]] } };
  }
  const count = buttons.filter(isPay).length;
  if (count === 0) {
    const empty = refuse(400, 'REPLY_MARKUP_BUY_EMPTY');
    return markup.kind === 'inline' ? empty : noted(empty, 'an invoice takes an inline keyboard only');
  }
  const [first] = buttons;
  return count === 1 && first !== undefined && isPay(first) ? markup : refuse(400, 'BUTTON_POS_INVALID');
}

function isPay(button: InlineKeyboardButton): boolean {
  return 'pay' in button;
}
