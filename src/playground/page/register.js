/**
 * The reference register under the phones: what it has done, newest first, and what can be wrong with it. It is another
 * program than the bot, so it has no phone.
 */

import { act } from './chat/chat.js';
import { openMenu } from './chat/menu.js';
import { div, element, fill, iconButton, nameButton, span } from './dom.js';
import { clockTime, registerWord, word } from './words/words.js';

/** @import { RegisterLine, RegisterMode, RegisterState } from '../host/register/register-watch.ts' */

/** @type {readonly RegisterMode[]} */
const modes = ['none', 'silent', 'late', 'wrong', 'twice', 'off'];
const shownInLine = 4;

export function createRegisterTile() {
  /** @type {RegisterState | undefined} */
  let state;
  let isOpen = false;
  const node = element('aside', { class: 'register', hidden: true });
  const modeText = span('register-mode-text');
  const modeButton = element(
    'button',
    { class: 'step register-mode', 'aria-haspopup': 'menu', onclick: choose },
    span('lamp'),
    modeText,
  );
  const latest = element('ol', { class: 'register-latest' });
  const all = element('ol', { class: 'register-all', tabindex: 0, hidden: true });
  const unfold = iconButton('hide', '', toggle, { 'aria-expanded': 'false' });

  function choose() {
    openMenu({
      host: node,
      opener: modeButton,
      label: word('register'),
      title: word('register'),
      hint: word('register-hint'),
      place: 'over-register wide-menu',
      choices: modes.map((mode) => ({
        label: registerWord(`mode-${mode}`),
        note: registerWord(`note-${mode}`),
        drawing: mode === state?.mode ? 'check' : 'none',
        choose: () => void act({ action: 'register', mode }),
      })),
    });
  }

  function toggle() {
    isOpen = !isOpen;
    draw();
  }

  function draw() {
    if (!state) return;
    const { mode, lines } = state;
    node.hidden = false;
    node.className = `register ${mode}${isOpen ? ' open' : ''}`;
    node.setAttribute('aria-label', word('register'));
    fill(modeText, registerWord(`mode-${mode}`));
    nameButton(modeButton, `${word('register')}: ${registerWord(`mode-${mode}`)}`);
    const newest = [...lines].reverse();
    const nothing = element('li', { class: 'quiet' }, registerWord(`note-${mode}`));
    fill(latest, ...(newest.length === 0 ? [nothing] : newest.slice(0, shownInLine).map(row)));
    latest.classList.toggle('nothing', newest.length === 0);
    fill(all, ...(newest.length === 0 ? [element('li', {}, word('log-empty'))] : newest.map(row)));
    all.setAttribute('aria-label', word('register-log'));
    all.hidden = !isOpen;
    unfold.setAttribute('aria-expanded', String(isOpen));
    nameButton(unfold, word('register-log'));
    if (node.childElementCount > 0) return;
    const head = div('register-head', element('h2', {}, word('register')), modeButton, latest, unfold);
    node.append(head, all);
  }

  /** @param {RegisterLine} line */
  function row({ at, reference, did, status, code }) {
    return element(
      'li',
      { 'data-did': did, class: status >= 300 ? 'failed' : '' },
      element('time', {}, clockTime(at)),
      ' ',
      element('b', {}, reference),
      ' ',
      registerWord(`did-${did}`),
      ' ',
      element('code', {}, `${status}${code === '' ? '' : ` ${code}`}`),
    );
  }

  return {
    node,
    /** After the language was changed. */
    redraw() {
      node.replaceChildren();
      draw();
    },
    /** @param {RegisterState} next */
    update(next) {
      state = next;
      draw();
    },
    /** Undefined: there is no register. */
    get mode() {
      return state?.mode;
    },
    /** The number of the newest line. */
    newest: () => state?.lines.at(-1)?.number ?? 0,
    /** Whether it has done this well since then. @param {string} did @param {number} since */
    hasDone: (did, since) =>
      state?.lines.some((line) => line.number > since && line.did === did && line.status < 300) ?? false,
  };
}
