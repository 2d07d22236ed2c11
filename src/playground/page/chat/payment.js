/**
 * Paying an invoice on a phone: a small box with a test card, and what came of it. The bot is asked first, as by
 * Telegram; a card that the bank declines is declined after the bot's yes. What is paid shows its receipt.
 */

import { element, fill } from '../dom.js';
import { icon } from '../icons.js';
import { openModal } from '../modal.js';
import { word } from '../words/words.js';
import { payLabel, paymentWords } from './invoice.js';

/** @import { Chat, PhoneState, ShownMessage } from './chat.js' */
/** @typedef {PhoneState['payments'][number]} Payment */

/**
 * @param {HTMLElement} host Lies over the phone's messages.
 * @param {Chat} chat
 * @param {PhoneState} first What is settled there is not told again.
 * @param {(words: string) => void} alert
 */
export function createPayments(host, chat, first, alert) {
  const told = new Set(first.payments.filter(isSettled).map(({ id }) => id));
  /** The box that waits for the bot. @type {{ messageId: number, close: () => void } | undefined} */
  let open;

  /** @param {ShownMessage} message */
  function pay(message) {
    const { invoice, message_id: messageId, paid } = message;
    if (!invoice || open) return;
    if (paid === true) return alert(paymentWords(invoice));
    const close = () => {
      open = undefined;
      closeModal();
    };
    /** @param {'good' | 'declined'} card */
    const send = (card) => {
      cancel.focus();
      for (const button of [good, declined]) button.disabled = true;
      (card === 'good' ? good : declined).setAttribute('aria-busy', 'true');
      fill(cancel, word('close'));
      fill(waiting, word('payment-asking'));
      void chat.act('pay', { messageId, card }).then((done) => {
        if (!done) close();
      });
    };
    const good = wide('wide', payLabel(invoice), () => send('good'));
    const declined = wide('wide plain', word('let-decline'), () => send('declined'));
    const cancel = wide('wide plain', word('cancel'), close);
    const waiting = element('p', { class: 'pay-waiting', role: 'status' });
    const box = element(
      'div',
      { class: 'alert pay', role: 'dialog', 'aria-modal': 'true', 'aria-label': word('invoice') },
      element('h3', {}, invoice.title),
      element(
        'p',
        { class: 'test-card' },
        icon('card'),
        element('span', {}, '4242 4242 4242 4242', element('small', {}, word('test-card'))),
      ),
      good,
      declined,
      waiting,
      cancel,
    );
    const returnTo = () =>
      host.closest('.phone')?.querySelector(`[data-message="${messageId}"] [data-place="0.0"]`);
    const closeModal = openModal(host, { box, first: good, onEscape: close, returnTo });
    open = { messageId, close };
  }

  /** @param {PhoneState} phone */
  function update(phone) {
    for (const payment of phone.payments) {
      if (!isSettled(payment) || told.has(payment.id)) continue;
      told.add(payment.id);
      if (open?.messageId === payment.messageId) open.close();
      if (payment.outcome !== 'paid') alert(reason(payment));
    }
  }

  return { pay, update };
}

/** @param {Payment} payment */
function isSettled({ outcome }) {
  return outcome !== 'waiting';
}

/** Why no money has moved. @param {Payment} payment */
function reason({ outcome, words }) {
  if (outcome === 'refused') return words;
  return word(outcome === 'declined' ? 'payment-declined' : 'payment-timed-out');
}

/** @param {string} classes @param {string} label @param {() => void} onclick */
function wide(classes, label, onclick) {
  return element('button', { class: classes, onclick }, label);
}
