/** An invoice in its bubble, and the line in the chat that says that it was paid. */

import { element } from './dom.js';
import { icon } from './icons.js';
import { money, word } from './words.js';

/** @typedef {import('./chat.js').ShownMessage} ShownMessage */

/** @param {NonNullable<ShownMessage['invoice']>} invoice @param {boolean} isPaid */
export function invoiceCard({ title, description, total_amount, currency }, isPaid) {
  return element(
    'div',
    { class: 'invoice' },
    element('span', { class: 'invoice-title' }, title),
    element('span', { class: 'invoice-description' }, description),
    element(
      'span',
      { class: 'invoice-foot' },
      element('b', { class: 'sum' }, money(total_amount, currency)),
      isPaid && element('span', { class: 'paid' }, icon('check'), word('paid')),
    ),
  );
}

/**
 * Money that has moved is nobody's message: a line in the middle, as for the day.
 *
 * @param {ShownMessage} message
 * @param {NonNullable<ShownMessage['successful_payment']>} payment
 * @returns {HTMLElement}
 */
export function receiptRow(message, { total_amount, currency }) {
  const words = `${word('payment-made')}: ${money(total_amount, currency)}`;
  return element(
    'article',
    { class: 'row service', 'data-message': message.message_id },
    element('span', { class: 'service-line' }, icon('check'), words),
  );
}
