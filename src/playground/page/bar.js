/** The slim bar above the phones: virtual clock, the bot's state, its output, the page's language. */

import { act } from './chat/chat.js';
import { openMenu } from './chat/menu.js';
import { div, element, fill, iconButton, nameButton, span } from './dom.js';
import { icon } from './icons.js';
import { themeButton } from './theme.js';
import { chooseLocale, clockTime, currentLocale, locales, weekdayAndDay, word } from './words/words.js';

/** @import { PageState } from './chat/chat.js' */

const hourMs = 3_600_000;
const faults = ['none', 'flood', 'broken', 'slow', 'cut'];
const noneMs = 2500;

/**
 * @param {object} page
 * @param {() => void} page.redraw Called after the language was changed.
 * @param {() => void} page.inspect Opens or closes the inspector.
 * @param {() => void} page.invite Offers the stories again.
 */
export function createBar({ redraw, inspect, invite }) {
  let offsetMs = 0;
  let fault = 'none';
  /** @type {string[]} */
  let lines = [];

  const date = span('clock-date');
  const time = span('clock-time');
  const clock = element(
    'div',
    { class: 'clock', role: 'group', 'aria-label': word('clock') },
    element('span', { class: 'clock-now', title: word('clock') }, icon('clock'), date, time),
    forward('hour', hourMs),
    forward('day', 24 * hourMs),
    later(),
  );
  const stateText = span('bot-text');
  const state = element('div', { class: 'bot', role: 'status' }, span('lamp'), stateText);
  const kill = iconButton('restart', word('kill'), () => void act({ action: 'kill' }));
  const output = element('pre', { class: 'output', tabindex: 0 });
  const panel = element(
    'dialog',
    { class: 'panel', 'aria-label': word('log') },
    div(
      'panel-head',
      element('h2', {}, word('log')),
      iconButton('close', word('close'), () => panel.close()),
    ),
    output,
  );
  const faultButton = iconButton('cloud', word('faults'), openFaults, { 'aria-haspopup': 'menu' });
  const logButton = iconButton('log', word('log'), openLog, {
    class: 'round log-button',
    'aria-haspopup': 'dialog',
  });
  // On a phone's screen the tools stand behind this button, and the room belongs to the chat.
  const unfold = iconButton('more', word('tools'), toggleTools, {
    class: 'round unfold',
    'aria-expanded': 'false',
  });
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
    div('bot-group', state, kill, faultButton, iconButton('inspect', word('inspector'), inspect), logButton),
    div('bot-group', iconButton('play', word('stories'), invite), themeButton(word('theme')), unfold),
    languageSwitch(redraw),
    panel,
  );

  function toggleTools() {
    const isOpen = node.classList.toggle('unfolded');
    unfold.setAttribute('aria-expanded', String(isOpen));
  }

  function openFaults() {
    openMenu({
      host: node,
      opener: faultButton,
      label: word('faults'),
      title: word('faults'),
      hint: word('faults-hint'),
      place: 'under-bar',
      choices: faults.map((mode) => ({
        label: word(`fault-${mode}`),
        drawing: mode === fault ? 'check' : 'none',
        choose: () => void act({ action: 'fault', mode }),
      })),
    });
  }

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
    /** @param {string} mode */
    fault: (mode) => {
      fault = mode;
      faultButton.classList.toggle('on', mode !== 'none');
      nameButton(faultButton, `${word('faults')}: ${word(`fault-${mode}`)}`);
    },
    /** @param {PageState['clock']} change */
    clock: (change) => {
      offsetMs = change.offsetMs;
      tick();
    },
    /** @param {PageState['bot']} bot */
    bot: ({ state: name, reason }) => {
      state.className = `bot ${name}`;
      stateText.className = name === 'stopped' ? 'bot-text' : 'bot-text unseen on-narrow';
      state.title = reason;
      fill(stateText, reason && name !== 'running' ? `${word(name)}: ${reason}` : word(name));
    },
    /** @param {string[]} printed All that is kept. */
    log: (printed) => {
      lines = printed;
      if (panel.open) showLines();
    },
  };
}

/** @param {'hour' | 'day'} step @param {number} ms */
function forward(step, ms) {
  const onclick = () => void act({ action: 'clock', ms });
  return element('button', { class: 'step', title: word('forward'), onclick }, word(step));
}

/** To the next reminder; says so where none is planned. */
function later() {
  const label = span('unseen on-narrow', word('later'));
  const press = async () => {
    const { ok } = await act({ action: 'later' });
    if (ok) return;
    fill(label, word('no-reminder'));
    setTimeout(() => fill(label, word('later')), noneMs);
  };
  const attributes = { class: 'step later', title: word('later'), 'aria-live': 'polite' };
  return element('button', { ...attributes, onclick: () => void press() }, icon('skip'), label);
}

/** @param {() => void} redraw */
function languageSwitch(redraw) {
  const names = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
  const fullNames = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
  const group = element('div', { class: 'languages', role: 'group', 'aria-label': word('page-language') });
  for (const locale of locales) {
    const choose = () => {
      void chooseLocale(locale, true).then(redraw);
    };
    const pressed = String(locale === currentLocale());
    const attributes = {
      lang: locale,
      'aria-pressed': pressed,
      // What is seen stands in the name, for those who say what they see.
      'aria-label': `${names[locale]} (${fullNames[locale]})`,
      onclick: choose,
    };
    group.append(element('button', attributes, names[locale]));
  }
  return group;
}
