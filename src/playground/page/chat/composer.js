/**
 * The foot of a phone: the line to write in, commands, attachments, the bot's reply keyboard. Before the first
 * message there is only "Start", and after blocking only "Unblock", as in the messenger.
 */

import { div, element, fill, iconButton, nameButton, span } from '../dom.js';
import { icon } from '../icons.js';
import { word } from '../words/words.js';
import { replyKeyboardRows } from './keyboards.js';
import { focusFirst, openMenu } from './menu.js';
import { snippet } from './message.js';
import { samplePdf } from './sample-pdf.js';

/** @import { Chat, PhoneState, ShownMessage } from './chat.js' */

/**
 * @param {HTMLElement} host The phone, over which the menus open.
 * @param {Chat} chat
 * @param {string} draft Text that stood here before the page was drawn anew.
 */
export function createComposer(host, chat, draft) {
  /** @type {readonly { command: string, description: string }[]} */
  let commands = [];
  /** @type {{ kind: 'reply' | 'edit', message: ShownMessage } | undefined} */
  let about;
  let keyboardSignature = '';
  let closeCommands = () => {};

  const line = element('textarea', {
    rows: 1,
    class: 'line',
    maxlength: 20000,
    placeholder: word('message'),
  });
  line.setAttribute('aria-label', word('message'));
  line.value = draft;
  const aboutBar = element('div', { class: 'about-bar', hidden: true });
  const keyboard = element('div', {
    class: 'reply-keyboard',
    role: 'group',
    'aria-label': word('keyboard'),
    hidden: true,
  });
  const openCommands = () => toggleCommands('', false);
  const commandButton = element('button', { class: 'round slash', onclick: openCommands }, '/');
  nameButton(commandButton, `/ ${word('commands')}`);
  const attachButton = iconButton('attach', word('attach'), openAttach, { 'aria-haspopup': 'menu' });
  const keyboardButton = iconButton('keyboard', '', () => showKeyboard(Boolean(keyboard.hidden)), {
    hidden: true,
  });
  const sendButton = iconButton('send', word('send'), send, { class: 'round send' });
  const row = div('composer-row', commandButton, line, keyboardButton, attachButton, sendButton);
  const start = element('button', { class: 'wide', onclick: () => chat.say('/start') }, word('start'));
  const unblock = element('button', { class: 'wide', onclick: () => chat.act('unblock') }, word('unblock'));
  const node = div('composer', aboutBar, row, start, unblock, keyboard);

  function send() {
    const text = line.value.trim();
    if (!text) return;
    const topic = about;
    setLine('');
    setAbout(undefined);
    const sent =
      topic?.kind === 'edit'
        ? chat.act('edit', { messageId: topic.message.message_id, text })
        : chat.act('say', { text, replyTo: topic?.message.message_id });
    void sent.then((done) => {
      if (!done && line.value === '') setLine(text);
    });
    line.focus();
  }

  /** @param {string} text */
  function setLine(text) {
    line.value = text;
    grow();
  }

  function grow() {
    line.style.height = 'auto';
    line.style.height = `${Math.min(line.scrollHeight, 132)}px`;
  }

  /** @param {'reply' | 'edit'} kind @param {ShownMessage} message */
  function take(kind, message) {
    setAbout({ kind, message });
    if (kind === 'edit') setLine(message.text ?? '');
    line.focus();
  }

  /** @param {typeof about} topic */
  function setAbout(topic) {
    if (about?.kind === 'edit' && topic === undefined) setLine('');
    about = topic;
    aboutBar.hidden = topic === undefined;
    if (!topic) return;
    const title = topic.kind === 'edit' ? word('editing') : word('reply');
    fill(
      aboutBar,
      icon(topic.kind),
      span('about-lines', element('b', {}, title), element('span', {}, snippet(topic.message))),
      iconButton('close', word('cancel'), () => setAbout(undefined)),
    );
  }

  /** @param {string} typed What stands after the slash. @param {boolean} keepFocus */
  function toggleCommands(typed, keepFocus) {
    const wasOpen = commandButton.getAttribute('aria-expanded') === 'true';
    closeCommands();
    const fitting = commands.filter(({ command }) => command.startsWith(typed));
    if ((wasOpen && !keepFocus) || fitting.length === 0) return;
    closeCommands = openMenu({
      host,
      opener: commandButton,
      label: word('commands'),
      keepFocus,
      place: 'over-composer wide-menu',
      choices: fitting.map(({ command, description }) => ({
        label: `/${command}`,
        note: description,
        choose: () => {
          if (keepFocus) setLine('');
          chat.say(`/${command}`);
        },
      })),
    });
  }

  function openAttach() {
    /** @param {string} accept @param {boolean} asPhoto */
    const pick = (accept, asPhoto) => {
      const input = element('input', { type: 'file', accept });
      input.addEventListener('change', () => input.files?.[0] && attach(input.files[0], asPhoto));
      input.click();
    };
    openMenu({
      host,
      opener: attachButton,
      label: word('attach'),
      hint: word('caption'),
      place: 'over-composer at-end',
      choices: [
        { label: word('sample'), drawing: 'sample', choose: () => attach(samplePdf(), false) },
        { label: word('document'), drawing: 'document', choose: () => pick('', false) },
        { label: word('photo'), drawing: 'photo', choose: () => pick('image/png,image/jpeg', true) },
        { label: word('sticker'), drawing: 'sticker', choose: () => void chat.act('sendSticker') },
        { label: word('voice'), drawing: 'voice', choose: () => void chat.act('sendVoice') },
      ],
    });
  }

  /** The line's text becomes the caption. @param {File} file @param {boolean} asPhoto */
  function attach(file, asPhoto) {
    const caption = line.value.trim();
    const replyTo = about?.kind === 'reply' ? about.message.message_id : undefined;
    if (chat.sendFile(file, { asPhoto, caption, replyTo })) {
      setLine('');
      setAbout(undefined);
    }
  }

  /** @param {boolean} shown */
  function showKeyboard(shown) {
    keyboard.hidden = !shown;
    fill(keyboardButton, icon(shown ? 'hide' : 'keyboard'));
    nameButton(keyboardButton, word(shown ? 'hide-keyboard' : 'show-keyboard'));
  }

  line.addEventListener('input', () => {
    grow();
    const typed = /^\/([a-z0-9_]*)$/.exec(line.value)?.[1];
    if (typed === undefined) closeCommands();
    else toggleCommands(typed, true);
  });
  line.addEventListener('keydown', (event) => {
    const menu = host.querySelector('.menu');
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      closeCommands();
      send();
    } else if (event.key === 'Escape') {
      closeCommands();
      setAbout(undefined);
    } else if (event.key === 'ArrowDown' && menu) {
      event.preventDefault();
      focusFirst(menu);
    }
  });

  /** @param {PhoneState} phone */
  function update(phone) {
    const hadFocus = node.contains(document.activeElement);
    commands = phone.commands;
    const isNew = phone.messages.length === 0;
    row.hidden = isNew || phone.blocked;
    start.hidden = !isNew || phone.blocked;
    unblock.hidden = !phone.blocked;
    commandButton.hidden = commands.length === 0;
    const markup = phone.replyKeyboard;
    line.placeholder = markup?.input_field_placeholder ?? word('message');
    keyboardButton.hidden = !markup;
    const signature = phone.blocked || !markup ? '' : JSON.stringify(markup);
    if (signature !== keyboardSignature) {
      keyboardSignature = signature;
      fill(keyboard, ...(signature && markup ? replyKeyboardRows(markup, chat) : []));
      showKeyboard(signature !== '');
    }
    if (hadFocus) keepFocus();
  }

  /** What had the focus may be gone: whoever has no mouse goes on in the line. */
  function keepFocus() {
    const focused = document.activeElement;
    const isThere = focused instanceof HTMLElement && node.contains(focused) && focused.offsetParent !== null;
    if (isThere) return;
    const next = [line, start, unblock].find((one) => one.offsetParent !== null);
    next?.focus({ preventScroll: true });
  }

  return { node, update, take, attach, text: () => line.value };
}
