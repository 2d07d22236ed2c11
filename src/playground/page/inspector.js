/**
 * The inspector beside the phones: every call of the bot and every update with what was asked and answered, covered
 * by the server, rules that were broken in red; and the requests with their states and histories.
 */

import { div, element, fill, iconButton } from './dom.js';
import { clockTime, dayAndMonth, requestWord, word } from './words/words.js';

/** @import { WireLine } from '../host/wire-tap.ts' */
/** @typedef {{ reference: string, kind: string, status: string, history: { at: number, actor: string, action: string, status: string }[] }} RequestView */

const keptLines = 400;
const refreshMs = 700;

/** @param {(person: number) => string} nameOf Whose chat it is. */
export function createInspector(nameOf) {
  /** @type {WireLine[]} */
  let lines = [];
  /** @type {'calls' | 'requests'} */
  let face = 'calls';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let refresh;

  const list = element('ol', { class: 'wire', tabindex: 0 });
  const requests = element('div', { class: 'requests', tabindex: 0 });
  const tabs = div('languages');
  const head = element('header', {});
  const node = element('aside', { class: 'inspector', hidden: true }, head, list, requests);

  function draw() {
    node.setAttribute('aria-label', word('inspector'));
    fill(head, tabs, iconButton('close', word('close'), toggle));
    fill(tabs, ...['calls', 'requests'].map(faceButton));
    list.hidden = face !== 'calls';
    requests.hidden = face !== 'requests';
    list.setAttribute('aria-label', word('calls'));
    if (node.hidden) return;
    if (face === 'calls') fill(list, ...lines.map(row).reverse());
    else void showRequests();
  }

  /** @param {string} name */
  function faceButton(name) {
    const choose = () => {
      face = name === 'calls' ? 'calls' : 'requests';
      draw();
    };
    const pressed = String(name === face);
    return element('button', { 'aria-pressed': pressed, onclick: choose }, word(name));
  }

  /** The newest stands on top. @param {WireLine} line */
  function row({ number, kind, name, chatId, at, failure, broken }) {
    const body = div('wire-body');
    const marks = [failure !== '' && 'failed', broken.length > 0 && 'broken'].filter(Boolean).join(' ');
    const summary = element(
      'summary',
      {},
      element('time', {}, clockTime(at)),
      element('b', {}, `${kind === 'update' ? '↓' : '↑'} ${name}`),
      element('span', {}, nameOf(chatId)),
      failure !== '' && element('em', {}, failure),
      ...broken.map((words) => element('strong', {}, words)),
    );
    const details = element('details', { class: marks }, summary, body);
    details.addEventListener('toggle', () => void open(details, body, number));
    return element('li', {}, details);
  }

  /** @param {HTMLDetailsElement} details @param {HTMLElement} body @param {number} number */
  async function open(details, body, number) {
    if (!details.open || body.childElementCount > 0) return;
    const { request, answer } = await fetched(`/wire/${number}`);
    fill(
      body,
      element('pre', {}, json(request)),
      answer === undefined ? '' : element('pre', {}, json(answer)),
    );
  }

  async function showRequests() {
    /** @type {{ requests?: RequestView[] }} */
    const { requests: found = [] } = await fetched('/requests');
    fill(requests, ...(found.length > 0 ? found.map(requestCard) : [element('p', {}, word('no-requests'))]));
  }

  function toggle() {
    node.hidden = !node.hidden;
    draw();
    if (!node.hidden) tabs.querySelector('button')?.focus();
  }

  return {
    node,
    draw,
    toggle,
    /** @param {readonly WireLine[]} more */
    add(more) {
      const known = new Set(lines.map(({ number }) => number));
      const fresh = more.filter(({ number }) => !known.has(number));
      lines = [...lines, ...fresh].slice(-keptLines);
      if (node.hidden) return;
      if (face === 'calls') {
        list.prepend(...fresh.map(row).reverse());
        while (list.childElementCount > keptLines) list.lastElementChild?.remove();
        return;
      }
      clearTimeout(refresh);
      refresh = setTimeout(() => void showRequests(), refreshMs);
    },
  };
}

/** @param {RequestView} request */
function requestCard({ reference, kind, status, history }) {
  return element(
    'article',
    {},
    element(
      'h3',
      {},
      reference,
      element('small', {}, `${requestWord(kind)} · ${requestWord(`status-${status}`)}`),
    ),
    element('ol', {}, ...history.map(historyLine)),
  );
}

/** @param {RequestView['history'][number]} event */
function historyLine({ at, actor, action, status }) {
  const done = `${requestWord(`actor-${actor}`)}: ${requestWord(`action-${action}`)}`;
  const after = requestWord(`status-${status}`);
  const time = `${dayAndMonth(at)} ${clockTime(at)}`;
  return element(
    'li',
    {},
    element('time', {}, time),
    ` ${done.endsWith(after) ? done : `${done} → ${after}`}`,
  );
}

/** @param {string} address @returns {Promise<any>} */
async function fetched(address) {
  try {
    return await (await fetch(address)).json();
  } catch {
    return {};
  }
}

/** @param {unknown} content */
function json(content) {
  return JSON.stringify(content, undefined, 1);
}
