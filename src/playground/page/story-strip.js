/** The line between the bar and the phones: offers the stories, tells what happens, and lets the person take over. */

import { element, fill, iconButton } from './dom.js';
import { icon } from './icons.js';
import { createPlayer, quickPace, usualPace } from './story-player.js';
import { storyIds, storyOf } from './story-steps.js';
import { storyWord } from './story-words.js';
import { currentLocale } from './words.js';

/** @typedef {import('./story-player.js').PlayerState} PlayerState */

/**
 * @param {object} page
 * @param {(who: number) => HTMLElement | undefined} page.phone
 * @param {(who: number) => void} page.show
 * @param {(ms: number) => void} page.forward
 * @param {() => void} page.later
 */
export function createStrip(page) {
  const node = element('aside', { class: 'strip' });
  const pace = localStorage.getItem('pace') === 'quick' ? quickPace : usualPace;
  const player = createPlayer({ ...page, pace, tell: draw });
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
    node.dataset.state = name;
    if (name === 'idle' || name === 'over') {
      fill(
        node,
        element(
          'p',
          { class: 'strip-words', role: 'status' },
          storyWord(name === 'over' ? 'over' : 'invite'),
        ),
        element('div', { class: 'strip-choices' }, ...storyIds.map(storyButton)),
        iconButton('close', storyWord('hide'), hide),
      );
      return;
    }
    const said = name === 'playing' ? words : name;
    const focus =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.does : undefined;
    fill(
      node,
      element(
        'p',
        { class: 'strip-words', role: 'status' },
        element('b', {}, storyWord(story)),
        ' ',
        element('span', {}, storyWord(said)),
      ),
      element('progress', { max: of, value: step, 'aria-label': storyWord(story) }),
      element(
        'div',
        { class: 'strip-choices' },
        name === 'playing' && stripButton('take-over', player.hold),
        name === 'held' && stripButton('go-on', player.goOn),
        stripButton('end', player.end),
      ),
    );
    if (focus !== undefined) firstButton()?.focus();
  }

  function firstButton() {
    return node.querySelector('button');
  }

  /** @param {string} id */
  function storyButton(id) {
    const start = () => void player.play(storyOf(id, currentLocale()));
    return element(
      'button',
      { type: 'button', class: 'step', 'data-does': id, onclick: start },
      icon('play'),
      storyWord(id),
    );
  }

  /** @param {string} key @param {() => void} onclick */
  function stripButton(key, onclick) {
    return element('button', { type: 'button', class: 'step', 'data-does': key, onclick }, storyWord(key));
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
