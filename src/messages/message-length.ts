/** Keeping a message within what Telegram takes, by leaving out what matters least. */

import { textLimits } from '../domain/messages/text-limits.ts';

/** Of a message, in letters after the markup was read (Bot API, sendMessage). */
export const longestMessage = textLimits.message;

/** Letters as Telegram counts them: code points, without tags, an escaped sign as one. */
export function shownLength(html: string): number {
  return [...html.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '.')].length;
}

/** The first of `shapes`, the fullest first, whose message fits; the last one where none does. */
export function fullestThatFits<Shape>(
  shapes: readonly [Shape, ...Shape[]],
  html: (shape: Shape) => string,
): string {
  const [fullest, ...barer] = shapes;
  let made = html(fullest);
  for (const shape of barer) {
    if (shownLength(made) <= longestMessage) break;
    made = html(shape);
  }
  return made;
}

/** Plain text of at most `most` letters, with a sign where it was cut. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/**
 * Plain texts that have `most` letters between them: the short ones whole, and the long ones as long as each other.
 */
export function shortenedTogether(texts: readonly string[], most: number): readonly string[] {
  const lengths = texts.map((text) => [...text].length).toSorted((one, other) => one - other);
  let room = most;
  let share = 0;
  for (const [at, length] of lengths.entries()) {
    share = Math.floor(room / (lengths.length - at));
    room -= Math.min(length, share);
  }
  return texts.map((text) => shortened(text, share));
}
