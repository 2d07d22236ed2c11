import { expect } from 'vitest';
import { messageKeys } from '../../src/i18n/keys.gen.ts';
import { parseCallback } from '../../src/messages/callbacks/data.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { COMMUNITY_LIMITS, readReplyMarkup } from '../../src/playground/telegram/messages/keyboards.ts';
import { readCaption, readText } from '../../src/playground/telegram/text/formatted-text.ts';
import { shownLength } from './locale-text.ts';

/** What a phone of the usual width shows of the labels of one row, in letters. */
const rowLetters = 36;

/** More than these nobody looks through. */
const mostButtons = 40;

const nobody = () => undefined;

/** The simulator, which reads as Telegram does, takes the words (rules 7 to 12) and the buttons (15 to 20). */
function expectRead(view: View, most: number): void {
  const read = most === 1024 ? readCaption : readText;
  const name = most === 1024 ? 'caption' : 'text';
  const text = read({ fields: { [name]: view.html, parse_mode: 'HTML' }, uploads: new Map() }, nobody);
  expect(text, view.html).toHaveProperty('text');
  const inline_keyboard = view.buttons?.map((row) =>
    row.map((button) =>
      'copy' in button
        ? { text: button.text, copy_text: { text: button.copy } }
        : { text: button.text, callback_data: button.data, ...(button.style && { style: button.style }) },
    ),
  );
  const fields = { reply_markup: inline_keyboard && { inline_keyboard } };
  expect(readReplyMarkup({ fields, uploads: new Map() }, true, COMMUNITY_LIMITS)).toHaveProperty('kind');
}

/** Names of texts that stand where the texts should. */
function keysIn(shown: string): readonly string[] {
  return (shown.match(/[a-z]+(?:-[a-z0-9_]+)+/gu) ?? []).filter((word) => messageKeys.has(word));
}

/** A message that Telegram takes and that a phone can show; 1024 letters: the words under a file or a picture. */
export function expectTakable(view: View, most = 4096): void {
  expect(shownLength(view.html)).toBeLessThanOrEqual(most);
  expect(shownLength(view.html)).toBeGreaterThan(0);
  expect(view.html).not.toMatch(/[{}]|undefined|NaN|null|\[object|\n{3}|^\n|\n$/);
  expectRead(view, most);
  expect(keysIn([view.html.replace(/<[^>]+>/g, ' '), ...labelsOf(view)].join('\n'))).toEqual([]);
  const buttons = view.buttons?.flat() ?? [];
  expect(buttons.length).toBeLessThanOrEqual(mostButtons);
  for (const row of view.buttons ?? []) {
    expect(row.length).toBeLessThanOrEqual(3);
    expect(row.length).toBeGreaterThan(0);
    const widest = Math.max(...row.map(({ text }) => [...text].length));
    if (row.length > 1) {
      expect(widest * row.length, row.map(({ text }) => text).join(' | ')).toBeLessThanOrEqual(rowLetters);
    }
  }
  for (const button of buttons) {
    expect([...button.text].length, button.text).toBeLessThanOrEqual(64);
    // What a button says is understood when it comes back.
    if ('data' in button) expect(parseCallback(button.data), button.data).toBeDefined();
  }
  const saying = buttons.flatMap((button) => ('data' in button ? [button.data] : []));
  expect(new Set(saying).size, saying.join(' ')).toBe(saying.length);
}

/** The labels of a card, in order. */
export function labelsOf(view: View): readonly string[] {
  return (view.buttons ?? []).flat().map(({ text }) => text);
}

/** What the buttons of a card say, in order. */
export function dataOf(view: View): readonly string[] {
  return (view.buttons ?? []).flat().flatMap((button) => ('data' in button ? [button.data] : []));
}
