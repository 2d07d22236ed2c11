/** A small list of choices that opens over a phone: by mouse, by arrows, closed by Escape or by a press elsewhere. */

import { element, span } from '../dom.js';
import { icon } from '../icons.js';

/**
 * @typedef {object} Choice
 * @property {string} label
 * @property {string} [note] A second, quieter line.
 * @property {string} [drawing] Name of an icon.
 * @property {() => void} choose
 */

/**
 * @param {object} options
 * @param {HTMLElement} options.host The phone or the bar: where the list is put.
 * @param {HTMLElement} options.opener Gets the focus back.
 * @param {string} options.label
 * @param {readonly Choice[]} options.choices
 * @param {string} [options.title] A line over the choices.
 * @param {string} [options.hint] A line under the choices.
 * @param {string} [options.place] A class that says where the list stands.
 * @param {boolean} [options.keepFocus] The person goes on typing while the list is open.
 * @returns {() => void} Closes it.
 */
export function openMenu({ host, opener, label, choices, title, hint, place = '', keepFocus = false }) {
  const list = element('div', { class: `menu ${place}`, role: 'menu', 'aria-label': label });
  if (title) list.append(element('p', { class: 'menu-title' }, title));
  for (const choice of choices) list.append(choiceButton(choice, () => close(true)));
  if (hint) list.append(element('p', { class: 'menu-hint' }, hint));

  /** @param {boolean} returnFocus */
  const close = (returnFocus) => {
    if (!list.isConnected) return;
    list.remove();
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', pressElsewhere, true);
    if (returnFocus) opener.focus();
  };
  /** @param {PointerEvent} event */
  const pressElsewhere = (event) => {
    const target = event.target;
    if (target instanceof Node && !list.contains(target) && !opener.contains(target)) close(false);
  };
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close(true);
    } else if (moveFocus(list, event.key)) event.preventDefault();
  });
  list.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !list.contains(next) && next !== opener) close(false);
  });

  document.addEventListener('pointerdown', pressElsewhere, true);
  opener.setAttribute('aria-expanded', 'true');
  host.append(list);
  if (!keepFocus) focusFirst(list);
  return () => close(false);
}

/** @param {Choice} choice @param {() => void} close */
function choiceButton({ label, note, drawing, choose }, close) {
  const onclick = () => {
    close();
    choose();
  };
  return element(
    'button',
    { role: 'menuitem', tabindex: -1, class: 'choice', onclick },
    drawing ? icon(drawing) : undefined,
    span('choice-lines', span('choice-label', label), note ? span('choice-note', note) : undefined),
  );
}

/** @param {Element} list */
export function focusFirst(list) {
  const first = list.querySelector('button');
  if (first instanceof HTMLElement) first.focus();
}

/** @param {HTMLElement} list @param {string} key @returns {boolean} */
function moveFocus(list, key) {
  const focused = document.activeElement;
  const buttons = [...list.querySelectorAll('button')];
  const now = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
  const last = buttons.length - 1;
  const next = {
    ArrowDown: now >= last ? 0 : now + 1,
    ArrowUp: now <= 0 ? last : now - 1,
    Home: 0,
    End: last,
  }[key];
  if (next === undefined) return false;
  buttons[next]?.focus();
  return true;
}
