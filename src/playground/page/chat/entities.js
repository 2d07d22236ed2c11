/**
 * Text with Bot API entities as DOM nodes. Offsets are UTF-16 units, which is what JavaScript strings count in.
 * Entities nest and never cross; one that is out of range or crosses another is left out, its text stays.
 */

import { element } from '../dom.js';
import { clockTime, dayAndMonth, word } from '../words/words.js';

/** @import { MessageEntity } from 'grammy/types' */
/** @import { Chat } from './chat.js' */

const blocks = new Set(['blockquote', 'expandable_blockquote', 'pre']);
const allowedSchemes = new Set(['http:', 'https:', 'tg:', 'mailto:']);

/**
 * The address if a link may lead there, otherwise undefined: a chat must not be able to run a script.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
export function safeAddress(address) {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  const parsed = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  return parsed && allowedSchemes.has(parsed.protocol) ? parsed.href : undefined;
}

/**
 * What follows `?start=` in a link to a bot, so that an invitation can be opened on another phone of the page.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
export function startPayload(address) {
  const safe = safeAddress(address);
  if (!safe) return undefined;
  const { protocol, hostname, searchParams } = new URL(safe);
  const leadsToBot = protocol === 'tg:' || hostname === 't.me' || hostname === 'telegram.me';
  return leadsToBot ? (searchParams.get('start') ?? undefined) : undefined;
}

/**
 * @param {string} text
 * @param {readonly MessageEntity[] | undefined} entities
 * @param {Chat} chat
 * @returns {(Node | string)[]}
 */
export function formatted(text, entities, chat) {
  const outermostFirst = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, outermostFirst, 0, text.length, chat);
}

/**
 * @param {string} text
 * @param {readonly MessageEntity[]} entities Sorted, all of them inside start..end.
 * @param {number} start
 * @param {number} end
 * @param {Chat} chat
 * @returns {(Node | string)[]}
 */
function between(text, entities, start, end, chat) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let position = start;
  entities.forEach((entity, index) => {
    const entityEnd = entity.offset + entity.length;
    if (entity.offset < position || entityEnd > end) return;
    if (entity.offset > position) nodes.push(text.slice(position, entity.offset));
    const inner = entities.slice(index + 1).filter((later) => later.offset < entityEnd);
    const children = between(text, inner, entity.offset, entityEnd, chat);
    nodes.push(wrap(entity, text.slice(entity.offset, entityEnd), children, chat));
    // A block ends its own line: the line feed after it would show as one more empty line.
    const endsLine = blocks.has(entity.type) && text[entityEnd] === '\n' && entityEnd < end;
    position = endsLine ? entityEnd + 1 : entityEnd;
  });
  if (position < end) nodes.push(text.slice(position, end));
  return nodes;
}

/**
 * @param {MessageEntity} entity
 * @param {string} text
 * @param {(Node | string)[]} children
 * @param {Chat} chat
 * @returns {Node}
 */
function wrap(entity, text, children, chat) {
  switch (entity.type) {
    case 'bold':
      return element('strong', {}, ...children);
    case 'italic':
      return element('em', {}, ...children);
    case 'underline':
      return element('u', {}, ...children);
    case 'strikethrough':
      return element('s', {}, ...children);
    case 'spoiler':
      return spoiler(children);
    case 'code':
      return pressable('code', { title: word('copy') }, children, () => chat.copy(text));
    case 'pre':
      return element('pre', {}, element('code', {}, ...children));
    case 'blockquote':
      return element('blockquote', {}, ...children);
    case 'expandable_blockquote':
      return expandableQuote(children);
    case 'text_link':
      return link(entity.url, children, chat);
    case 'url':
      return link(text, children, chat);
    case 'email':
      return link(`mailto:${text}`, children, chat);
    case 'mention':
      return link(`https://t.me/${text.slice(1)}`, children, chat);
    case 'date_time':
      return moment(entity.unix_time, children);
    case 'bot_command':
      return pressable('span', { class: 'command' }, children, () => chat.say(text));
    default:
      return element('span', {}, ...children);
  }
}

/**
 * @param {string} address
 * @param {(Node | string)[]} children
 * @param {Chat} chat
 */
function link(address, children, chat) {
  const href = safeAddress(address);
  if (!href) return element('span', {}, ...children);
  return element(
    'a',
    {
      href,
      target: '_blank',
      rel: 'noopener noreferrer',
      onclick: (/** @type {Event} */ event) => chat.follow(href, event),
    },
    ...children,
  );
}

/**
 * A moment that the phone offers to the calendar, by the clock of whoever reads.
 *
 * @param {number} unixTime
 * @param {(Node | string)[]} children
 */
function moment(unixTime, children) {
  const at = new Date(unixTime * 1000);
  if (Number.isNaN(at.getTime())) return element('span', {}, ...children);
  const title = `${dayAndMonth(at.getTime())}, ${clockTime(at.getTime())}`;
  return element('time', { class: 'moment', datetime: at.toISOString(), title }, ...children);
}

/** @param {(Node | string)[]} children */
function spoiler(children) {
  const label = word('hidden');
  const reveal = () => {
    hidden.classList.add('revealed');
    for (const name of ['role', 'tabindex', 'aria-label']) hidden.removeAttribute(name);
  };
  const hidden = pressable('span', { class: 'spoiler', 'aria-label': label }, children, reveal);
  return hidden;
}

/** @param {(Node | string)[]} children */
function expandableQuote(children) {
  const quote = element('blockquote', { class: 'folded' }, element('div', {}, ...children));
  const unfold = element('button', { class: 'unfold' }, word('more'));
  unfold.addEventListener('click', () => {
    quote.classList.remove('folded');
    unfold.remove();
  });
  quote.append(unfold);
  return quote;
}

/**
 * Words inside a line that act when pressed. A `<button>` can't be broken across lines, so these stay inline and
 * take the role and the keys of one.
 *
 * @param {'span' | 'code'} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 * @param {() => void} press
 */
function pressable(tag, attributes, children, press) {
  const made = element(tag, { ...attributes, role: 'button', tabindex: 0, onclick: press }, ...children);
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    made.click();
  });
  return made;
}
