/**
 * The page as a whole: bar, phones side by side or one at a time behind tabs, and the stream of changes.
 * It keeps the last state of everything, so that a change of language draws all of it anew.
 */

import { createBar } from './bar.js';
import { act, listen } from './chat/chat.js';
import { openMenu } from './chat/menu.js';
import { div, element, fill, span } from './dom.js';
import { createInspector } from './inspector.js';
import { avatar, createPhone } from './phone.js';
import { createRegisterTile } from './register.js';
import { createStrip } from './story/strip.js';
import { chooseLocale, currentLocale, word } from './words/words.js';

/** @import { PageState, PhoneState } from './chat/chat.js' */

const narrow = window.matchMedia('(max-width: 899px)');
const root = document.querySelector('#page');

/** @type {PageState | undefined} */
let page;
let logLines = /** @type {string[]} */ ([]);
let current = 0;
/** The newest message that was in sight, by person. @type {Map<number, number>} */
const seen = new Map();
/** @type {Map<number, ReturnType<typeof createPhone>>} */
let phones = new Map();
/** @type {Map<number, { button: HTMLElement, count: HTMLElement }>} */
let tabs = new Map();
/** @type {ReturnType<typeof createBar> | undefined} */
let bar;
let fault = 'none';
const inspector = createInspector((id) => page?.phones.find((one) => one.id === id)?.name ?? '');
const register = createRegisterTile();
const strip = createStrip({
  register,
  phone: (id) => phones.get(id)?.node,
  show: (id) => choose(id, false),
  forward: (ms) => void act({ action: 'clock', ms }),
  later: () => void act({ action: 'later' }),
});
const lost = element('div', { class: 'lost', role: 'alert', hidden: true });

function draw() {
  if (!page || !root) return;
  const drafts = new Map([...phones].map(([id, phone]) => [id, phone.draft()]));
  bar?.stop();
  bar = createBar({ redraw: draw, inspect: inspector.toggle, invite: strip.invite });
  bar.fault(fault);
  bar.clock(page.clock);
  bar.bot(page.bot);
  bar.log(logLines);
  document.title = `${word('project')} · ${word('playground')}`;
  fill(lost, word('lost'));
  const toolbar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': word('phones') });
  const stage = element('main', { class: 'phones', 'aria-label': word('phones') });
  phones = new Map();
  tabs = new Map();
  for (const state of page.phones) {
    const phone = createPhone(state, { draft: drafts.get(state.id) ?? '', openElsewhere });
    phones.set(state.id, phone);
    stage.append(phone.node);
    toolbar.append(tabFor(state));
  }
  toolbar.addEventListener('keydown', moveBetweenTabs);
  strip.draw();
  inspector.draw();
  const beside = div('beside', stage, inspector.node);
  const place = element('nav', { class: 'tabs-place', 'aria-label': word('phones') }, toolbar);
  register.redraw();
  fill(root, bar.node, lost, strip.node, place, beside, register.node);
  for (const state of page.phones) phones.get(state.id)?.update(state);
  choose(current || (page.phones[0]?.id ?? 0), false);
}

/** @param {PhoneState} state */
function tabFor(state) {
  const count = element('span', { class: 'count', hidden: true });
  const name = span('tab-name', state.name.split(' ')[0]);
  const attributes = {
    role: 'tab',
    id: `tab-${state.id}`,
    'aria-controls': `phone-${state.id}`,
  };
  const button = element(
    'button',
    { ...attributes, onclick: () => choose(state.id, false) },
    avatar(state),
    name,
    count,
  );
  tabs.set(state.id, { button, count });
  return button;
}

/** @param {KeyboardEvent} event */
function moveBetweenTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const ids = [...tabs.keys()];
  const next = ids.at((ids.indexOf(current) + step) % ids.length);
  if (next !== undefined) choose(next, true);
}

/** @param {number} id @param {boolean} withFocus */
function choose(id, withFocus) {
  current = id;
  for (const [person, { button }] of tabs) {
    const isCurrent = person === id;
    button.setAttribute('aria-selected', String(isCurrent));
    button.tabIndex = isCurrent ? 0 : -1;
    if (isCurrent && withFocus) button.focus();
    phones.get(person)?.node.classList.toggle('current', isCurrent);
  }
  countUnread();
}

function countUnread() {
  for (const state of page?.phones ?? []) {
    const newest = state.messages.at(-1)?.message_id ?? 0;
    if (!seen.has(state.id) || !narrow.matches || state.id === current) seen.set(state.id, newest);
    const since = seen.get(state.id) ?? 0;
    const unread = state.messages.filter((message) => message.from_bot && message.message_id > since).length;
    const count = tabs.get(state.id)?.count;
    if (!count) continue;
    count.hidden = unread === 0;
    fill(count, String(unread), span('unseen', ` ${word('unread')}`));
  }
}

/**
 * A link to the bot, such as an operator's invitation, is meant for another person: asks whose phone opens it.
 *
 * @param {string} payload
 * @param {HTMLElement} host
 * @param {HTMLElement} opener
 */
function openElsewhere(payload, host, opener) {
  const choices = (page?.phones ?? []).map((state) => ({
    label: state.name,
    note: word(state.role),
    choose: () => {
      choose(state.id, false);
      phones.get(state.id)?.say(payload === '' ? '/start' : `/start ${payload}`);
    },
  }));
  openMenu({
    host,
    opener,
    label: word('open-on'),
    title: word('open-on'),
    place: 'over-composer wide-menu',
    choices,
  });
}

await chooseLocale(currentLocale(), false);
narrow.addEventListener('change', countUnread);
listen({
  state: (state) => {
    page = state;
    logLines = [...state.log];
    draw();
  },
  phone: (state) => {
    if (!page) return;
    page = { ...page, phones: page.phones.map((known) => (known.id === state.id ? state : known)) };
    phones.get(state.id)?.update(state);
    countUnread();
  },
  bot: (bot) => {
    if (page) page = { ...page, bot };
    bar?.bot(bot);
  },
  clock: (clock) => {
    if (page) page = { ...page, clock };
    bar?.clock(clock);
  },
  log: (lines) => {
    logLines = [...logLines, ...lines].slice(-200);
    bar?.log(logLines);
  },
  wire: inspector.add,
  fault: (mode) => {
    fault = mode;
    bar?.fault(mode);
  },
  register: (state) => {
    const wasKnown = register.mode !== undefined;
    register.update(state);
    if (!wasKnown) strip.draw();
  },
  connection: (connected) => {
    lost.hidden = connected;
  },
});
