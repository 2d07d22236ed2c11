/** One person's phone: head, messages, what pops up over them (toasts, alerts, SMS), and the composer. */

import { act } from './chat/chat.js';
import { createComposer } from './chat/composer.js';
import { safeAddress, startPayload } from './chat/entities.js';
import { openMenu } from './chat/menu.js';
import { createMessageLog } from './chat/message-log.js';
import { createPayments } from './chat/payment.js';
import { div, element, fill, iconButton, span } from './dom.js';
import { icon } from './icons.js';
import { createPopUps } from './pop-ups.js';
import { word } from './words/words.js';

/** @import { Chat, PhoneState } from './chat/chat.js' */

/** Numbers of the SMS that were closed, since a change of language draws the phones anew. */
const closedSms = new Set();

/** Telegram lets a bot fetch files of at most 20 MB. */
const biggestFile = 20 * 1024 * 1024;

/**
 * @param {PhoneState} first
 * @param {{ draft: string, openElsewhere: (payload: string, host: HTMLElement, opener: HTMLElement) => void }} page
 *   `openElsewhere` asks on which phone a link to the bot is to be opened.
 */
export function createPhone(first, { draft, openElsewhere }) {
  let toastsSeen = first.toastsSoFar;
  /** Takes the banner away, by the number of its SMS. @type {Map<number, () => void>} */
  const smsShown = new Map();
  const popUps = createPopUps();

  /** @type {Chat} */
  const chat = {
    person: first.id,
    say: (text) => void chat.act('say', { text }),
    act: async (action, fields = {}) => {
      const answer = await act({ person: first.id, action, ...fields });
      if (!answer.ok) chat.notice(answer.error ? `${word('failed')}: ${answer.error}` : word('failed'));
      return answer.ok;
    },
    copy: (text) => {
      navigator.clipboard.writeText(text).then(
        () => chat.notice(word('copied')),
        () => chat.notice(text),
      );
    },
    follow: (address, event) => {
      const payload = startPayload(address);
      const opener = event.currentTarget;
      if (payload !== undefined && opener instanceof HTMLElement) {
        event.preventDefault();
        openElsewhere(payload, node, opener);
      } else if (!(opener instanceof HTMLAnchorElement)) {
        const safe = safeAddress(address);
        if (safe) window.open(safe, '_blank', 'noopener');
      }
    },
    reply: (message) => composer.take('reply', message),
    edit: (message) => composer.take('edit', message),
    show: (messageId) => log.show(messageId),
    sendFile: (file, { asPhoto, caption, replyTo }) => {
      if (file.size > biggestFile) {
        chat.notice(word('too-big'));
        return false;
      }
      void base64(file).then((content) => {
        const fields = {
          name: file.name,
          mime: file.type || 'application/octet-stream',
          base64: content,
          caption,
          replyTo,
        };
        return chat.act(asPhoto ? 'sendPhoto' : 'sendDocument', fields);
      });
      return true;
    },
    pay: (message) => payments.pay(message),
    notice: popUps.notice,
  };
  const payments = createPayments(popUps.node, chat, first, popUps.alert);

  const status = span('phone-status');
  const menuButton = iconButton('more', word('menu'), openPhoneMenu, { 'aria-haspopup': 'menu' });
  const head = element(
    'header',
    { class: 'phone-head' },
    avatar(first),
    span('phone-titles', element('h2', { class: 'phone-name' }, first.name), status),
    menuButton,
  );
  const node = element(
    'section',
    { class: 'phone', id: `phone-${first.id}`, 'aria-label': first.name },
    head,
  );
  const log = createMessageLog(chat, first.name);
  const composer = createComposer(node, chat, draft);
  const drop = element('div', { class: 'drop', 'aria-hidden': 'true' }, icon('document'), word('drop'));
  const screen = div('screen', log.node, popUps.node);
  node.append(screen, composer.node, drop);

  /** @type {PhoneState} */
  let state = first;

  function openPhoneMenu() {
    const choice = state.blocked ? 'unblock' : 'block';
    openMenu({
      host: node,
      opener: menuButton,
      label: word('menu'),
      place: 'under-head',
      choices: [{ label: word(choice), choose: () => void chat.act(choice) }],
    });
  }

  /** @param {PhoneState} phone */
  function update(phone) {
    state = phone;
    const quiet = [word(phone.role), phone.phone].filter(Boolean).join(' · ');
    const busy = phone.chatAction === '' ? '' : word(phone.chatAction === 'typing' ? 'typing' : 'sending');
    fill(status, busy || quiet);
    status.classList.toggle('busy', busy !== '');
    log.update(phone);
    composer.update(phone);
    payments.update(phone);
    const fresh = phone.toastsSoFar - toastsSeen;
    toastsSeen = phone.toastsSoFar;
    for (const toast of fresh > 0 ? phone.toasts.slice(-fresh) : [])
      (toast.alert ? popUps.alert : popUps.notice)(toast.text);
    for (const { number, to, text } of phone.sms) {
      if (smsShown.has(number) || closedSms.has(number)) continue;
      smsShown.set(
        number,
        popUps.sms(to, text, () => closedSms.add(number)),
      );
    }
    for (const [number, remove] of smsShown) {
      if (!phone.sms.some((one) => one.number === number)) remove();
    }
  }

  node.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files') || state.messages.length === 0) return;
    event.preventDefault();
    node.classList.add('dropping');
  });
  node.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget)))
      node.classList.remove('dropping');
  });
  node.addEventListener('drop', (event) => {
    node.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (!file || state.messages.length === 0) return;
    event.preventDefault();
    composer.attach(file, false);
  });

  update(first);
  return { node, update, draft: composer.text, say: chat.say };
}

/** @param {{ id: number, initials: string }} person */
export function avatar({ id, initials }) {
  return element('span', { class: `avatar tint-${id % 3}`, 'aria-hidden': 'true' }, initials);
}

/** @param {File} file @returns {Promise<string>} */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
