/** The two kinds of keyboards a bot can show: under one of its messages, and in place of the letters. */

import { div, element, span } from '../dom.js';
import { icon } from '../icons.js';
import { word } from '../words/words.js';
import { payLabel } from './invoice.js';

/** @import { Chat, ShownMessage } from './chat.js' */
/** @import { InlineKeyboardButton, ReplyKeyboardMarkup } from 'grammy/types' */
/** @typedef {import('../../host/page-state.ts').PhoneState['waiting'][number]} WaitingButton */

/** A press that the bot leaves unanswered does not lock its button for longer than this. */
const busyMs = 3000;
const styles = new Set(['primary', 'success', 'danger']);

/** @param {{ style?: string }} button */
function styleOf(button) {
  return button.style !== undefined && styles.has(button.style) ? ` ${button.style}` : '';
}

/**
 * @param {ShownMessage} message
 * @param {readonly (readonly InlineKeyboardButton[])[]} rows
 * @param {readonly WaitingButton[]} waiting Presses on this message that were not answered yet.
 * @param {Chat} chat
 */
export function inlineKeyboard(message, rows, waiting, chat) {
  const keyboard = element('div', {
    class: 'inline-keyboard',
    role: 'toolbar',
    'aria-label': word('keyboard'),
  });
  rows.forEach((buttons, row) => {
    const line = div('keyboard-row');
    buttons.forEach((button, column) => {
      const isWaiting =
        'callback_data' in button && waiting.some(({ data }) => data === button.callback_data);
      line.append(inlineButton(message, button, { row, column }, isWaiting, chat));
    });
    keyboard.append(line);
  });
  roveFocus(keyboard);
  return keyboard;
}

/** One stop of the Tab key for all of a message's keys; the arrows go from one to the next. @param {HTMLElement} keyboard */
function roveFocus(keyboard) {
  const keys = [...keyboard.querySelectorAll('button')].filter((key) => !key.disabled);
  /** @param {Element | null | undefined} chosen */
  const stopAt = (chosen) => {
    for (const key of keys) key.tabIndex = key === chosen ? 0 : -1;
  };
  stopAt(keys[0]);
  keyboard.addEventListener('focusin', ({ target }) => target instanceof Element && stopAt(target));
  keyboard.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLButtonElement ? keys.indexOf(event.target) : -1;
    const next = at < 0 ? undefined : keys[keyAfter(keys, at, event.key)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/**
 * Up and down go to the key above and below, or to the last of a shorter row.
 *
 * @param {readonly HTMLElement[]} keys @param {number} at @param {string} pressed
 */
function keyAfter(keys, at, pressed) {
  if (pressed === 'Home') return 0;
  if (pressed === 'End') return keys.length - 1;
  if (pressed === 'ArrowRight') return at + 1;
  if (pressed === 'ArrowLeft') return at - 1;
  const step = { ArrowDown: 1, ArrowUp: -1 }[pressed];
  if (step === undefined) return -1;
  const placeOf = (/** @type {HTMLElement | undefined} */ key) =>
    (key?.dataset.place ?? '').split('.').map(Number);
  const [row = 0, column = 0] = placeOf(keys[at]);
  const inRow = keys.filter((key) => placeOf(key)[0] === row + step);
  const below = inRow.findLast((key) => (placeOf(key)[1] ?? 0) <= column) ?? inRow[0];
  return below === undefined ? -1 : keys.indexOf(below);
}

/**
 * The messenger's own button under an invoice speaks the language of the page; once that is paid, it is the receipt's.
 *
 * @param {ShownMessage} message
 * @param {InlineKeyboardButton} button
 */
function labelOf({ invoice, paid }, button) {
  if ('pay' in button && paid === true) return word('receipt');
  const isOwn = 'pay' in button && /^(Төлеу|Оплатить|Pay) \d/.test(button.text);
  return isOwn && invoice ? payLabel(invoice) : button.text;
}

/**
 * @param {ShownMessage} message
 * @param {InlineKeyboardButton} button
 * @param {{ row: number, column: number }} place
 * @param {boolean} isWaiting
 * @param {Chat} chat
 */
function inlineButton(message, button, place, isWaiting, chat) {
  const attributes = { class: `key${styleOf(button)}`, 'data-place': `${place.row}.${place.column}` };
  const label = span('key-label', labelOf(message, button));
  /** @param {string} drawing @param {(event: Event) => void} onclick */
  const other = (drawing, onclick) => element('button', { ...attributes, onclick }, label, icon(drawing));
  if ('url' in button) return other('link', (event) => chat.follow(button.url, event));
  if ('copy_text' in button) return other('copy', () => chat.copy(button.copy_text.text));
  if ('pay' in button) return other(message.paid === true ? 'check' : 'card', () => chat.pay(message));
  const canPress = 'callback_data' in button;
  const drawnAt = performance.now();
  const press = () => {
    const isBusy = made.getAttribute('aria-busy') === 'true' && performance.now() - drawnAt < busyMs;
    if (!canPress || isBusy) return;
    made.setAttribute('aria-busy', 'true');
    void chat.act('press', { messageId: message.message_id, data: button.callback_data }).then((done) => {
      if (!done) made.removeAttribute('aria-busy');
    });
  };
  const made = element('button', { ...attributes, disabled: !canPress, onclick: press }, label);
  if (canPress) made.dataset.press = button.callback_data;
  if (isWaiting) made.setAttribute('aria-busy', 'true');
  return made;
}

/**
 * @param {ReplyKeyboardMarkup} markup
 * @param {Chat} chat
 * @returns {HTMLElement[]}
 */
export function replyKeyboardRows(markup, chat) {
  return markup.keyboard.map((buttons) => {
    const line = div('keyboard-row');
    for (const button of buttons) {
      const text = typeof button === 'string' ? button : button.text;
      const style = typeof button === 'string' ? '' : styleOf(button);
      const asksContact = typeof button !== 'string' && 'request_contact' in button && button.request_contact;
      const press = () => void chat.act('pressReplyKeyboard', { text });
      line.append(
        element(
          'button',
          { class: `key${style}`, onclick: press },
          asksContact && icon('contact'),
          span('key-label', text),
        ),
      );
    }
    return line;
  });
}
