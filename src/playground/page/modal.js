/** A box over one phone that wants an answer before anything else is done there. */

import { div } from './dom.js';

/**
 * Takes the focus only from its own phone (the person may be writing on another one) and gives it back.
 *
 * @param {HTMLElement} host Lies over the phone's messages.
 * @param {object} options
 * @param {HTMLElement} options.box
 * @param {HTMLElement} options.first What gets the focus.
 * @param {() => void} options.onEscape
 * @param {() => Element | null | undefined} [options.returnTo] Where the focus goes if its old place is gone by then.
 * @returns {() => void} Closes it.
 */
export function openModal(host, { box, first, onEscape, returnTo }) {
  const before = document.activeElement;
  const hadFocus = before === document.body || host.closest('.phone')?.contains(before) === true;
  const frame = div('alert-frame', box);
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onEscape();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const buttons = [...frame.querySelectorAll('button')].filter((button) => !button.disabled);
    const focused = document.activeElement;
    const now = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    buttons.at((now + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
  });
  host.append(frame);
  if (hadFocus) first.focus();
  return () => {
    const hasFocus = frame.contains(document.activeElement);
    frame.remove();
    if (!hadFocus && !hasFocus) return;
    const target = before?.isConnected && before !== document.body ? before : returnTo?.();
    if (target instanceof HTMLElement) target.focus();
  };
}
