/** Light or dark: as the system has it until the person chooses. */

import { element } from './dom.js';
import { icon } from './icons.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function isDark() {
  return (localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light')) === 'dark';
}

function applyTheme() {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
}

/** Of the button that is there now. */
let redraw = applyTheme;
dark.addEventListener('change', () => redraw());

/** @param {string} label */
export function themeButton(label) {
  const button = element('button', { class: 'round', 'aria-label': label, title: label });
  const draw = () => {
    applyTheme();
    button.setAttribute('aria-pressed', String(isDark()));
    button.replaceChildren(icon(isDark() ? 'sun' : 'moon'));
  };
  button.addEventListener('click', () => {
    localStorage.setItem('theme', isDark() ? 'light' : 'dark');
    draw();
  });
  redraw = draw;
  draw();
  return button;
}
