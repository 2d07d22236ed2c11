/** An invoice in its bubble, and the line in the chat that says that it was paid. */

import { div, element, span } from '../dom.js';
import { icon } from '../icons.js';
import { money, word } from '../words/words.js';

/** @import { ShownMessage } from './chat.js' */

/** @param {NonNullable<ShownMessage['invoice']>} invoice @param {boolean} isPaid */
export function invoiceCard({ title, description, total_amount, currency }, isPaid) {
  return div(
    'invoice',
    span('invoice-title', title),
    span('invoice-description', description),
    span(
      'invoice-foot',
      element('b', { class: 'sum' }, money(total_amount, currency)),
      isPaid && span('paid', icon('check'), word('paid')),
    ),
  );
}

/** @param {{ total_amount: number, currency: string }} invoice */
export function payLabel({ total_amount, currency }) {
  return `${word('pay')} ${money(total_amount, currency)}`;
}

/** That it was paid, and how much. @param {{ total_amount: number, currency: string }} invoice */
export function paymentWords({ total_amount, currency }) {
  return `${word('payment-made')}: ${money(total_amount, currency)}`;
}

/**
 * Money that has moved is nobody's message: a line in the middle, as for the day.
 *
 * @param {ShownMessage} message
 * @param {NonNullable<ShownMessage['successful_payment']>} payment
 * @returns {HTMLElement}
 */
export function receiptRow(message, payment) {
  return element(
    'article',
    { class: 'row service', 'data-message': message.message_id },
    span('service-line', icon('check'), paymentWords(payment)),
  );
}
