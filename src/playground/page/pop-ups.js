/** What shows over a phone's messages for a while: short notices, alerts that want to be closed, SMS. */

import { element, iconButton } from './dom.js';
import { openModal } from './modal.js';
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

  /** @param {string} text */
  function alert(text) {
    const confirm = element('button', { type: 'button', class: 'wide', onclick: () => close() }, word('ok'));
    const attributes = {
      class: 'alert',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-label': word('bot'),
    };
    const box = element('div', attributes, element('p', {}, text), confirm);
    const close = openModal(node, { box, first: confirm, onEscape: () => close() });
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
