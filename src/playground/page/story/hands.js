/** What a story does on a phone, with the same elements that a person uses. */

import { word } from '../words/words.js';

const pointMs = 450;

/** @typedef {() => Promise<unknown>} Hold Waits while the story is held, and throws when it was ended. */

/** Shows which button it is, and presses it. @param {Element | null | undefined} key @param {Hold} hold */
export async function pressKey(key, hold) {
  if (!(key instanceof HTMLElement)) return;
  key.scrollIntoView({ block: 'nearest' });
  await point(key, hold);
  key.click();
}

/** @param {Element | null} key @param {Hold} hold */
async function point(key, hold) {
  key?.classList.add('pointed');
  await pause(pointMs);
  await hold();
  key?.classList.remove('pointed');
}

/**
 * Letter by letter; a first message is the big "Start".
 *
 * @param {HTMLElement} phone @param {string} text @param {number} letterMs @param {Hold} hold
 */
export async function typeAndSend(phone, text, letterMs, hold) {
  const line = phone.querySelector('textarea');
  if (!line || line.closest('[hidden]'))
    return pressKey(phone.querySelector('.composer .wide:not([hidden])'), hold);
  line.value = '';
  for (const letter of letterMs > 0 ? text : []) {
    await pause(letterMs);
    await hold();
    line.value += letter;
  }
  line.value = text;
  line.dispatchEvent(new Event('input'));
  const press = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
  await point(phone.querySelector('.composer .send'), hold);
  line.dispatchEvent(press);
}

/** The sample PDF, in reply to the message with this button. @param {Element | undefined} key @param {HTMLElement} phone @param {Hold} hold */
export async function sendSample(key, phone, hold) {
  const row = key?.closest('[data-message]');
  await pressKey(named(row, word('reply')), hold);
  await pressKey(named(phone, word('attach')), hold);
  await pressKey(phone.querySelector('.menu .choice'), hold);
}

/** @param {Element | null | undefined} where @param {string} name */
function named(where, name) {
  return where?.querySelector(`button[aria-label="${CSS.escape(name)}"]`);
}

/** @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
