/** What a story can tell of a phone by looking at its elements. */

/** @param {HTMLElement} node @returns {HTMLElement[]} */
function keysOf(node) {
  return [...node.querySelectorAll('.key[data-press]')].filter((one) => one instanceof HTMLElement);
}

/** The buttons of the newest message that has any. @param {HTMLElement} node */
export function newestKeys(node) {
  const keys = keysOf(node);
  const newest = keys.at(-1);
  return newest ? keys.filter((one) => messageOf(one) === messageOf(newest)) : [];
}

/** @param {Element} node */
function messageOf(node) {
  const row = node.closest('[data-message]');
  return row instanceof HTMLElement ? Number(row.dataset.message) : 0;
}

/** @param {HTMLElement} node */
export function newestId(node) {
  return Math.max(0, ...[...node.querySelectorAll('[data-message]')].map(messageOf));
}

/** @param {HTMLElement} node */
export function newestSms(node) {
  return node.querySelector('.sms p')?.textContent ?? '';
}

/** Everything that the bot shows on the phone now. @param {HTMLElement} node */
export function botWords(node) {
  return [...node.querySelectorAll('.row.in, .row.service')].map((row) => row.textContent).join('\n');
}

/** @param {HTMLElement} node */
export function idOf(node) {
  return Number(node.id.replace('phone-', ''));
}

/** The newest button whose data fit, in a message after `since`. @param {HTMLElement} node @param {RegExp} data @param {number} since */
export function newestKey(node, data, since) {
  return keysOf(node)
    .filter((one) => data.test(one.dataset.press ?? '') && messageOf(one) > since)
    .at(-1);
}

/** @param {HTMLElement} node @param {string} selector @param {number} since */
export function newestOf(node, selector, since) {
  const found = [...node.querySelectorAll(selector)].filter((one) => messageOf(one) > since).at(-1);
  return found instanceof HTMLElement ? found : undefined;
}
