import { expect } from 'vitest';
import type { View } from '../../src/views/outgoing.ts';
import { shownLength } from './locale-text.ts';

/** What a phone of the usual width shows of the labels of one row, in letters. */
const rowLetters = 36;

/** A message that Telegram takes and that a phone can show. */
export function expectTakable(view: View, most = 4096): void {
  expect(shownLength(view.html)).toBeLessThanOrEqual(most);
  expect(shownLength(view.html)).toBeGreaterThan(0);
  expect(Buffer.byteLength(view.html)).toBeLessThan(32_768);
  expect(view.html).not.toMatch(/[{}]|undefined|NaN|null|\n{3}|^\n|\n$/);
  const buttons = view.buttons?.flat() ?? [];
  expect(buttons.length).toBeLessThanOrEqual(30);
  for (const row of view.buttons ?? []) {
    expect(row.length).toBeLessThanOrEqual(3);
    expect(row.length).toBeGreaterThan(0);
    const widest = Math.max(...row.map(({ text }) => [...text].length));
    if (row.length > 1) {
      expect(widest * row.length, row.map(({ text }) => text).join(' | ')).toBeLessThanOrEqual(rowLetters);
    }
  }
  for (const button of buttons) {
    expect(button.text.trim()).not.toBe('');
    expect([...button.text].length, button.text).toBeLessThanOrEqual(64);
    if ('data' in button) expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(64);
    else expect(button.copy.length).toBeLessThanOrEqual(256);
  }
}

/** The labels of a card, in order. */
export function labelsOf(view: View): readonly string[] {
  return (view.buttons ?? []).flat().map(({ text }) => text);
}
