/** What shows over a phone's messages for a while: short notices, alerts that want to be closed, SMS. */

import { element, iconButton } from './dom.js';
import { word } from './words.js';

const noticeMs = 3500;

export function createPopUps() {
  const lines = element('div', { class: 'over', 'aria-live': 'polite' });
  const node = element('div', { class: 'pop-ups' }, lines);

  /** @param {string} text */
  function notice(text) {
    const line = element('div', { class: 'notice' }, text);
    lines.append(line);
    setTimeout(() => line.remove(), noticeMs);
  }

  /**
   * Takes the focus only from its own phone: the person may be writing on another one.
   *
   * @param {string} text
   */
  function alert(text) {
    const before = document.activeElement;
    const hadFocus = before === document.body || node.closest('.phone')?.contains(before) === true;
    const close = () => {
      frame.remove();
      if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus();
    };
    const confirm = element('button', { type: 'button', class: 'wide', onclick: close }, word('ok'));
    const attributes = {
      class: 'alert',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-label': word('bot'),
    };
    const frame = element(
      'div',
      { class: 'alert-frame' },
      element('div', attributes, element('p', {}, text), confirm),
    );
    frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Tab') event.preventDefault();
    });
    node.append(frame);
    if (hadFocus) confirm.focus();
  }

  /** @param {string} text @param {() => void} onClose */
  function sms(text, onClose) {
    const close = () => {
      banner.remove();
      onClose();
    };
    const banner = element(
      'div',
      { class: 'sms' },
      element('b', {}, word('sms')),
      element('p', {}, text),
      iconButton('close', word('close'), close),
    );
    lines.prepend(banner);
  }

  return { node, notice, alert, sms };
}
