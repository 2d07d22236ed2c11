/** The line between the bar and the phones: offers the stories, tells what happens, and lets the person take over. */

import { act } from '../chat/chat.js';
import { div, element, fill, iconButton } from '../dom.js';
import { icon } from '../icons.js';
import { currentLocale, storyWord } from '../words/words.js';
import { quickPace, silentMs, usualPace } from './pace.js';
import { createPlayer } from './player.js';
import { storyIds, storyOf } from './steps.js';

/**
 * @param {object} page
 * @param {(who: number) => HTMLElement | undefined} page.phone
 * @param {(who: number) => void} page.show
 * @param {(ms: number) => void} page.forward
 * @param {() => void} page.later
 * @param {ReturnType<typeof import('../register.js').createRegisterTile>} page.register
 */
export function createStrip(page) {
  const { register } = page;
  const said = element('p', { class: 'strip-words on-narrow', role: 'status' });
  const node = element('aside', { class: 'strip' }, said);
  const pace = localStorage.getItem('pace') === 'quick' ? quickPace : usualPace;
  const player = createPlayer({
    ...page,
    hasDone: register.hasDone,
    newestDone: register.newest,
    pace,
    tell: (state) => {
      if (state.name === 'over' || state.name === 'idle') putBack();
      draw();
    },
  });
  /** What was wrong with the register before the story. @type {typeof register.mode} */
  let modeBefore;
  let isHidden = localStorage.getItem('stories') === 'hidden';

  /** Whoever touches a phone while a story plays wants to do it themselves. @param {Event} event */
  function takeOver(event) {
    const isOnPhone = event.target instanceof Element && event.target.closest('.phone') !== null;
    if (event.isTrusted && isOnPhone) player.hold();
  }
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, takeOver, true);

  function draw() {
    const { name, story, step, of, words } = player.state;
    node.hidden = name === 'idle' && isHidden;
    node.setAttribute('aria-label', storyWord('invite'));
    const isTelling = name !== 'idle' && name !== 'over';
    node.dataset.state = name;
    node.classList.toggle('telling', isTelling);
    said.classList.toggle('unseen', !isTelling);
    if (!isTelling) {
      fill(said, storyWord(name === 'over' ? 'over' : 'invite'));
      fillRest(
        div('strip-choices', ...storyIds.filter(canBeTold).map(storyButton)),
        iconButton('close', storyWord('hide'), hide),
      );
      return;
    }
    const told = storyWord(name === 'playing' ? words : name);
    if (said.textContent !== `${storyWord(story)} ${told}`) {
      fill(said, element('b', {}, storyWord(story)), ' ', element('span', {}, told));
    }
    const focused = document.activeElement;
    const hadFocus =
      focused instanceof HTMLElement && node.contains(focused) ? focused.dataset.does : undefined;
    fillRest(
      element('progress', { max: of, value: step, 'aria-label': storyWord(story) }),
      div(
        'strip-choices',
        name === 'playing' && stripButton('take-over', player.hold),
        name === 'held' && stripButton('go-on', player.goOn),
        stripButton('end', player.end),
      ),
    );
    if (hadFocus === undefined) return;
    const same = node.querySelector(`[data-does="${hadFocus}"]`);
    if (same instanceof HTMLElement) same.focus();
    else firstButton()?.focus();
  }

  /** The line that is read aloud stays the same element. @param {...HTMLElement} rest */
  function fillRest(...rest) {
    while (node.lastChild && node.lastChild !== said) node.lastChild.remove();
    node.append(...rest);
  }

  /** @param {import('./steps.js').Story} story */
  function tellStory(story) {
    return player.play(story, () => switchRegister(story.byRegister ? 'none' : 'off'));
  }

  /** @param {NonNullable<typeof register.mode>} mode */
  async function switchRegister(mode) {
    if (register.mode === undefined || register.mode === mode) return;
    modeBefore ??= register.mode;
    await act({ action: 'register', mode });
    // The bot takes it for silent then, and sends requests straight to the desk.
    if (mode === 'off') page.forward(silentMs);
  }

  function putBack() {
    if (modeBefore !== undefined) void act({ action: 'register', mode: modeBefore });
    modeBefore = undefined;
  }

  function firstButton() {
    return node.querySelector('button');
  }

  /** @param {string} id */
  function canBeTold(id) {
    return id !== 'register' || register.mode !== undefined;
  }

  /** @param {string} id */
  function storyButton(id) {
    const start = () => void tellStory(storyOf(id, currentLocale()));
    return element('button', { class: 'step', 'data-does': id, onclick: start }, icon('play'), storyWord(id));
  }

  /** @param {string} key @param {() => void} onclick */
  function stripButton(key, onclick) {
    return element('button', { class: 'step', 'data-does': key, onclick }, storyWord(key));
  }

  function hide() {
    isHidden = true;
    localStorage.setItem('stories', 'hidden');
    player.end();
  }

  return {
    node,
    draw,
    isHidden: () => isHidden,
    /** Offers the stories again. */
    invite() {
      isHidden = false;
      localStorage.removeItem('stories');
      draw();
      firstButton()?.focus();
    },
  };
}
