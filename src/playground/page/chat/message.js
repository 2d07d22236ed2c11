/** One message as a phone shows it: bubble, quote of what it answers, attachment, text, time, inline keyboard. */

import { div, element, iconButton, span } from '../dom.js';
import { icon } from '../icons.js';
import { clockTime, fileSize, word } from '../words/words.js';
import { formatted } from './entities.js';
import { invoiceCard, receiptRow } from './invoice.js';
import { inlineKeyboard } from './keyboards.js';

/** @import { Chat, ShownMessage } from './chat.js' */
/** @typedef {import('../../host/page-state.ts').PhoneState['waiting'][number]} WaitingButton */

/**
 * @param {ShownMessage} message
 * @param {{ chat: Chat, waiting: readonly WaitingButton[], owner: string }} phone `owner` is the person's name.
 * @returns {HTMLElement}
 */
export function messageRow(message, { chat, waiting, owner }) {
  if (message.successful_payment) return receiptRow(message, message.successful_payment);
  const author = message.from_bot ? word('bot') : owner;
  const block = div('block');
  block.append(bubble(message, chat, author, owner));
  const rows =
    message.reply_markup && 'inline_keyboard' in message.reply_markup
      ? message.reply_markup.inline_keyboard
      : [];
  if (rows.length > 0) block.append(inlineKeyboard(message, rows, waiting, chat));
  const side = message.from_bot ? 'in' : 'out';
  return element(
    'article',
    { class: `row ${side}`, 'data-message': message.message_id },
    block,
    tools(message, chat),
  );
}

/** @param {ShownMessage} message @param {Chat} chat */
function tools(message, chat) {
  const made = div('tools');
  if (message.from_bot) made.append(iconButton('reply', word('reply'), () => chat.reply(message)));
  else if (message.text !== undefined)
    made.append(iconButton('edit', word('edit'), () => chat.edit(message)));
  return made;
}

/** @param {ShownMessage} message @param {Chat} chat @param {string} author @param {string} owner */
function bubble(message, chat, author, owner) {
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  const attachment = attachmentOf(message);
  const kind = message.sticker ? 'bubble bare' : attachment ? 'bubble with-attachment' : 'bubble';
  const quoted = message.reply_to_message;
  return div(
    kind,
    span('unseen', `${author}: `),
    topicOf(message),
    quoted && quote(quoted, owner, chat),
    attachment,
    text !== undefined && element('div', { class: 'text', dir: 'auto' }, ...formatted(text, entities, chat)),
    meta(message),
    reactionOf(message),
  );
}

/** @param {ShownMessage} message */
function reactionOf(message) {
  const reaction = 'reaction' in message ? String(message.reaction) : '';
  return reaction !== '' && span('reaction', reaction);
}

/** The topic of the chat in which the message stands, where the chat has any. @param {ShownMessage} message */
function topicOf(message) {
  if (message.is_topic_message !== true) return undefined;
  return span('topic', `${word('topic')} ${message.message_thread_id}`);
}

/** @param {ShownMessage} message */
function meta(message) {
  const time = clockTime(message.date * 1000);
  return span(
    'meta',
    message.edit_date !== undefined && element('span', {}, `${word('edited')} `),
    element('time', { datetime: new Date(message.date * 1000).toISOString() }, time),
  );
}

/** @param {NonNullable<ShownMessage['reply_to_message']>} quoted @param {string} owner @param {Chat} chat */
function quote(quoted, owner, chat) {
  const author = quoted.from?.is_bot ? word('bot') : owner;
  return element(
    'button',
    { class: 'quote', onclick: () => chat.show(quoted.message_id) },
    span('quote-author', author),
    span('quote-text', snippet(quoted)),
  );
}

/**
 * A line that stands for the message in a quote.
 *
 * @param {Partial<ShownMessage>} message
 * @returns {string}
 */
export function snippet(message) {
  const line = (message.text ?? message.caption ?? '').replace(/\s+/g, ' ').trim();
  if (line) return line.slice(0, 120);
  if (message.document) return message.document.file_name ?? word('document');
  if (message.photo) return word('photo');
  if (message.sticker) return word('sticker');
  if (message.voice) return word('voice');
  if (message.contact) return word('contact');
  if (message.invoice) return message.invoice.title;
  return word(message.successful_payment ? 'payment-made' : 'message');
}

/** @param {ShownMessage} message @returns {HTMLElement | undefined} */
function attachmentOf(message) {
  const isGuarded = message.has_protected_content === true;
  if (message.document) return documentCard(message.document, isGuarded);
  const photo = message.photo?.at(-1);
  if (photo) return picture(photo, isGuarded);
  if (message.sticker) return sticker();
  if (message.voice) return voice(message.voice.duration);
  if (message.contact) return contactCard(message.contact);
  if (message.invoice) return invoiceCard(message.invoice, message.paid === true);
  if (message.forum_topic_created) return card('reply', word('topic'), message.forum_topic_created.name);
  if (message.venue) return card('place', message.venue.title, message.venue.address);
  if (message.location) return card('place', word('location'), placeOf(message.location));
  if (message.text === undefined && message.caption === undefined)
    return card('document', word('message'), '');
  return undefined;
}

/** @param {{ latitude: number, longitude: number }} place */
function placeOf({ latitude, longitude }) {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

/**
 * What is protected can be looked at, and neither saved nor forwarded (TDLib, can_save_message).
 *
 * @param {NonNullable<ShownMessage['document']>} file
 * @param {boolean} isGuarded
 */
function documentCard(file, isGuarded) {
  const name = file.file_name ?? word('document');
  if (isGuarded) return card('document', name, word('not-to-save'));
  return element(
    'a',
    {
      class: 'card',
      href: fileAddress(file.file_id),
      download: name,
      'aria-label': `${word('download')}: ${name}`,
    },
    file.mime_type === 'application/pdf'
      ? element('span', { class: 'sheet', 'aria-hidden': 'true' }, 'PDF')
      : span('disc', icon('download')),
    cardLines(name, file.file_size === undefined ? '' : fileSize(file.file_size)),
  );
}

/** @param {{ file_id: string, width: number, height: number }} photo @param {boolean} isGuarded */
function picture({ file_id, width, height }, isGuarded) {
  const address = fileAddress(file_id);
  const image = element('img', { src: address, alt: word('photo'), width, height, loading: 'lazy' });
  if (isGuarded) return element('div', { class: 'picture', title: word('not-to-save') }, image);
  return element(
    'a',
    { class: 'picture', href: address, download: 'photo', 'aria-label': word('download') },
    image,
  );
}

/** @param {string} fileId */
function fileAddress(fileId) {
  return `/download/${encodeURIComponent(fileId)}`;
}

function sticker() {
  return element('div', { class: 'sticker', role: 'img', 'aria-label': word('sticker') }, icon('sticker'));
}

/** @param {number} seconds */
function voice(seconds) {
  const waves = element('span', { class: 'waves', 'aria-hidden': 'true' });
  for (const height of [5, 9, 14, 8, 16, 11, 6, 13, 18, 10, 7, 15, 9, 12, 5, 8]) {
    const wave = element('span');
    wave.style.height = `${height}px`;
    waves.append(wave);
  }
  const length = `0:${String(seconds).padStart(2, '0')}`;
  return element(
    'div',
    { class: 'card', role: 'img', 'aria-label': `${word('voice')}, ${length}` },
    span('disc', icon('voice')),
    span('card-lines', waves, span('card-note', length)),
  );
}

/** @param {NonNullable<ShownMessage['contact']>} contact */
function contactCard(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ');
  const digits = contact.phone_number.replace(/\D/g, '');
  return card('contact', name, `+${digits}`);
}

/** @param {string} drawing @param {string} title @param {string} note */
function card(drawing, title, note) {
  return div('card', span('disc', icon(drawing)), cardLines(title, note));
}

/** @param {string} title @param {string} note */
function cardLines(title, note) {
  return span('card-lines', span('card-title', title), note !== '' && span('card-note', note));
}
