/** What shows over a phone's messages for a while: short notices, alerts that want to be closed, SMS. */

import { div, element, iconButton } from './dom.js';
import { openModal } from './modal.js';
import { word } from './words/words.js';

const noticeMs = 3500;

export function createPopUps() {
  const lines = element('div', { class: 'over', 'aria-live': 'polite' });
  const node = div('pop-ups', lines);

  /** @param {string} text */
  function notice(text) {
    const line = div('notice', text);
    lines.append(line);
    setTimeout(() => line.remove(), noticeMs);
  }

  /** @param {string} text */
  function alert(text) {
    const confirm = element('button', { class: 'wide', onclick: () => close() }, word('ok'));
    const attributes = {
      class: 'alert',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-label': word('bot'),
    };
    const box = element('div', attributes, element('p', {}, text), confirm);
    const close = openModal(node, { box, first: confirm, onEscape: () => close() });
  }

  /**
   * @param {string} to The number, where it is not that of this phone.
   * @param {string} text
   * @param {() => void} onClose
   * @returns {() => void} Takes it away unclosed.
   */
  function sms(to, text, onClose) {
    const close = () => {
      banner.remove();
      onClose();
    };
    const banner = div(
      'sms',
      element('b', {}, to === '' ? 'SMS' : `SMS → ${to}`),
      element('p', {}, text),
      iconButton('close', word('close'), close),
    );
    lines.prepend(banner);
    return () => banner.remove();
  }

  return { node, notice, alert, sms };
}
