/** The slim bar above the phones: virtual clock, the bot's state, its output, the page's language. */

import { act } from './chat.js';
import { element, fill, iconButton } from './dom.js';
import { icon } from './icons.js';
import { chooseLocale, clockTime, currentLocale, locales, weekdayAndDay, word } from './words.js';

/** @typedef {import('./chat.js').PageState} PageState */

const hourMs = 3_600_000;
const keptLines = 200;

/** @param {() => void} redraw Called after the language was changed. */
export function createBar(redraw) {
  let offsetMs = 0;
  /** @type {string[]} */
  let lines = [];

  const date = element('span', { class: 'clock-date' });
  const time = element('span', { class: 'clock-time' });
  const clock = element(
    'div',
    { class: 'clock', role: 'group', 'aria-label': word('clock') },
    element('span', { class: 'clock-now', title: word('clock') }, icon('clock'), date, time),
    forward('hour', hourMs),
    forward('day', 24 * hourMs),
    forward('days', 72 * hourMs),
  );
  const stateText = element('span', { class: 'bot-text' });
  const state = element(
    'div',
    { class: 'bot', role: 'status' },
    element('span', { class: 'lamp' }),
    stateText,
  );
  const kill = iconButton('restart', word('kill'), () => void act({ action: 'kill' }));
  const output = element('pre', { class: 'output', tabindex: 0 });
  const panel = element(
    'dialog',
    { class: 'panel', 'aria-label': word('log') },
    element(
      'header',
      {},
      element('h2', {}, word('log')),
      iconButton('close', word('close'), () => panel.close()),
    ),
    output,
  );
  const logButton = iconButton('log', word('log'), openLog, { 'aria-haspopup': 'dialog' });
  const node = element(
    'header',
    { class: 'bar' },
    element(
      'h1',
      { class: 'brand' },
      element('span', {}, word('project')),
      element('small', {}, word('playground')),
    ),
    clock,
    element('div', { class: 'bot-group' }, state, kill, logButton),
    languageSwitch(redraw),
    panel,
  );

  function openLog() {
    showLines();
    panel.showModal();
    output.scrollTop = output.scrollHeight;
  }

  function showLines() {
    const stays = output.scrollHeight - output.scrollTop - output.clientHeight < 40;
    fill(output, lines.length > 0 ? lines.join('\n') : word('log-empty'));
    if (stays) output.scrollTop = output.scrollHeight;
  }

  function tick() {
    const now = Date.now() + offsetMs;
    fill(date, weekdayAndDay(now));
    fill(time, clockTime(now));
  }

  const ticking = setInterval(tick, 1000);

  return {
    node,
    stop: () => clearInterval(ticking),
    /** @param {PageState['clock']} change */
    clock: (change) => {
      offsetMs = change.offsetMs;
      tick();
    },
    /** @param {PageState['bot']} bot */
    bot: ({ state: name, reason }) => {
      state.className = `bot ${name}`;
      state.title = reason;
      fill(stateText, reason && name !== 'running' ? `${word(name)}: ${reason}` : word(name));
    },
    /** @param {readonly string[]} more @param {boolean} fromStart */
    log: (more, fromStart) => {
      lines = [...(fromStart ? [] : lines), ...more].slice(-keptLines);
      if (panel.open) showLines();
    },
  };
}

/** @param {'hour' | 'day' | 'days'} step @param {number} ms */
function forward(step, ms) {
  const onclick = () => void act({ action: 'clock', ms });
  return element('button', { type: 'button', class: 'step', title: word('forward'), onclick }, word(step));
}

/** @param {() => void} redraw */
function languageSwitch(redraw) {
  const names = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
  const fullNames = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
  const group = element('div', { class: 'languages', role: 'group', 'aria-label': word('page-language') });
  for (const locale of locales) {
    const choose = () => {
      chooseLocale(locale);
      redraw();
    };
    const pressed = String(locale === currentLocale());
    const attributes = {
      type: 'button',
      lang: locale,
      'aria-pressed': pressed,
      'aria-label': fullNames[locale],
      onclick: choose,
    };
    group.append(element('button', attributes, names[locale]));
  }
  return group;
}
