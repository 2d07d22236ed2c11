/**
 * The list of messages of one phone. A message that did not change keeps its element, so that a screen reader
 * hears only what is new, the focus stays on the button that was pressed and the place in the list stays.
 */

import { div, element, iconButton, span } from '../dom.js';
import { icon } from '../icons.js';
import { dayAndMonth, dayKey, word } from '../words/words.js';
import { messageRow } from './message.js';

/** @import { Chat, PhoneState, ShownMessage } from './chat.js' */

/** How far from the end, in pixels, still counts as reading the newest. */
const nearEnd = 60;
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/**
 * @param {Chat} chat
 * @param {string} owner The person's name.
 */
export function createMessageLog(chat, owner) {
  /** @type {Map<string, { signature: string, node: HTMLElement }>} */
  const shown = new Map();
  let follows = true;
  let width = 0;
  let isFirst = true;
  let newestId = 0;

  const list = element('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: 0 });
  list.setAttribute('aria-label', `${word('chat')}: ${owner}`);
  const newest = iconButton('down', word('newest'), toEnd, { class: 'round newest', hidden: true });
  const node = div('log-frame', list, newest);

  list.addEventListener('scroll', () => {
    // Behind another tab, or about to be laid out anew: nobody has scrolled.
    if (list.clientHeight === 0 || list.clientWidth !== width) return;
    follows = list.scrollHeight - list.scrollTop - list.clientHeight < nearEnd;
    newest.hidden = follows;
  });
  new ResizeObserver(() => {
    width = list.clientWidth;
    if (follows) toEnd();
  }).observe(list);

  function toEnd() {
    list.scrollTop = list.scrollHeight;
  }

  /** @param {number} messageId */
  function show(messageId) {
    const row = list.querySelector(`[data-message="${messageId}"]`);
    if (!(row instanceof HTMLElement)) return;
    row.scrollIntoView({ block: 'center' });
    row.classList.add('pointed-at');
    row.addEventListener('animationend', () => row.classList.remove('pointed-at'), { once: true });
  }

  /** @param {string} key @param {string} signature @param {() => HTMLElement} make */
  function kept(key, signature, make) {
    const before = shown.get(key);
    if (before?.signature === signature) return before.node;
    const made = make();
    if (!isFirst) made.classList.add(before ? 'changed' : 'fresh');
    shown.set(key, { signature, node: made });
    return made;
  }

  /** @param {PhoneState} phone */
  function update(phone) {
    const focus = focusedPlace(list);
    /** @type {HTMLElement[]} */
    const wanted = [];
    const keys = new Set();
    let day = '';
    /** @type {HTMLElement | undefined} */
    let previous;
    for (const message of phone.messages) {
      const ms = message.date * 1000;
      if (dayKey(ms) !== day) {
        day = dayKey(ms);
        keys.add(day);
        wanted.push(kept(day, '', () => div('day', element('span', {}, dayAndMonth(ms)))));
        previous = undefined;
      }
      const key = `message ${message.message_id}`;
      keys.add(key);
      const waiting = phone.waiting.filter((one) => one.messageId === message.message_id);
      const signature = JSON.stringify([message, waiting]);
      const row = kept(key, signature, () => messageRow(message, { chat, waiting, owner }));
      const goesOn =
        previous !== undefined && previous.classList.contains('in') === row.classList.contains('in');
      row.classList.toggle('goes-on', goesOn);
      wanted.push(row);
      previous = row;
    }
    if (phone.messages.length === 0) wanted.push(kept('about', phone.about, () => aboutCard(phone)));
    settleKeys(phone.waiting);
    for (const key of shown.keys())
      if (!keys.has(key) && !(key === 'about' && keys.size === 0)) shown.delete(key);

    arrange(wanted);
    restoreFocus(list, focus);
    const last = phone.messages.at(-1);
    // The bot may have answered within the same state: what was said is looked for, not what stands last.
    const saidMore = phone.messages.some((one) => one.message_id > newestId && !one.from_bot);
    newestId = Math.max(newestId, last?.message_id ?? 0);
    if (follows || saidMore) toEnd();
    isFirst = false;
  }

  /** A press that was answered before its row was drawn anew. @param {PhoneState['waiting']} waiting */
  function settleKeys(waiting) {
    for (const key of list.querySelectorAll('.key[aria-busy]')) {
      const row = key.closest('[data-message]');
      if (!(key instanceof HTMLElement && row instanceof HTMLElement)) continue;
      const still = waiting.some(
        ({ messageId, data }) => String(messageId) === row.dataset.message && data === key.dataset.press,
      );
      if (!still) key.removeAttribute('aria-busy');
    }
  }

  /** Moves as little as possible. @param {HTMLElement[]} wanted */
  function arrange(wanted) {
    const keep = new Set(wanted);
    const still = new Set(wanted.map((row) => row.dataset.message));
    for (const child of [...list.children])
      if (child instanceof HTMLElement && !keep.has(child)) {
        if (child.dataset.message && !still.has(child.dataset.message)) fadeOut(child, node);
        child.remove();
      }
    let cursor = list.firstElementChild;
    for (const row of wanted) {
      if (row === cursor) cursor = cursor.nextElementSibling;
      else list.insertBefore(row, cursor);
    }
  }

  return { node, update, show };
}

/** @param {PhoneState} phone */
function aboutCard(phone) {
  return div(
    'about',
    span('disc', icon('sample')),
    element('h3', {}, word('about')),
    phone.about !== '' && element('p', {}, phone.about),
    element('p', { class: 'quiet' }, word(phone.role === 'operator' ? 'about-operator' : 'about-applicant')),
  );
}

/** A deleted message is seen to go: what it held fades over its place. @param {HTMLElement} row @param {HTMLElement} frame */
function fadeOut(row, frame) {
  if (calm.matches) return;
  const { top, left, width } = row.getBoundingClientRect();
  const place = frame.getBoundingClientRect();
  const ghost = element('div', { class: 'ghost', 'aria-hidden': 'true', inert: true });
  ghost.append(...row.cloneNode(true).childNodes);
  ghost.classList.add(...row.classList);
  const css = { top: `${top - place.top}px`, left: `${left - place.left}px`, width: `${width}px` };
  Object.assign(ghost.style, css);
  ghost.addEventListener('animationend', () => ghost.remove());
  frame.append(ghost);
}

/** @typedef {{ message: string, place: string } | undefined} FocusedPlace */

/** @param {Element} list @returns {FocusedPlace} */
function focusedPlace(list) {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !list.contains(focused)) return undefined;
  const row = focused.closest('[data-message]');
  const place = focused.dataset.place;
  if (!(row instanceof HTMLElement) || place === undefined) return undefined;
  return { message: row.dataset.message ?? '', place };
}

/**
 * An edited message is a new element: the focus goes to the button in the same place, or the first one there.
 *
 * @param {HTMLElement} list
 * @param {FocusedPlace} focus
 */
function restoreFocus(list, focus) {
  if (!focus || list.contains(document.activeElement)) return;
  const row = list.querySelector(`[data-message="${focus.message}"]`);
  const button = row?.querySelector(`[data-place="${focus.place}"]`) ?? row?.querySelector('[data-place]');
  if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  else list.focus({ preventScroll: true });
}
