/**
 * The only ways in which this page makes elements. Text always becomes a text node, so nothing that a person or
 * the bot wrote can turn into markup.
 */

import { icon } from './icons.js';

/** @typedef {string | number | boolean | undefined | null | ((event: any) => void)} AttributeValue */
/** @typedef {Node | string | undefined | null | false} Child */

/**
 * Makes an element. `onclick`-like names with a function become listeners; `true` writes an empty attribute;
 * `false`, `undefined` and `null` leave the attribute out.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, AttributeValue>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, String(value));
  }
  made.append(...present(children));
  return made;
}

/** @param {string} classes @param {...Child} children */
export function span(classes, ...children) {
  return element('span', { class: classes }, ...children);
}

/** @param {string} classes @param {...Child} children */
export function div(classes, ...children) {
  return element('div', { class: classes }, ...children);
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return children.filter((child) => child !== undefined && child !== null && child !== false);
}

/**
 * Replaces what an element holds, and touches nothing when it already says the same text.
 *
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  const [only] = children;
  if (children.length === 1 && typeof only === 'string' && parent.textContent === only) return;
  parent.replaceChildren(...present(children));
}

/**
 * A round button that shows only a drawing.
 *
 * @param {string} drawing
 * @param {string} label
 * @param {(event: MouseEvent) => void} onclick
 * @param {Record<string, AttributeValue>} [attributes]
 */
export function iconButton(drawing, label, onclick, attributes = {}) {
  const button = element('button', { class: 'round', onclick, ...attributes }, icon(drawing));
  nameButton(button, label);
  return button;
}

/** @param {HTMLElement} button @param {string} label */
export function nameButton(button, label) {
  button.setAttribute('aria-label', label);
  button.title = label;
}
