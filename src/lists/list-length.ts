/**
 * How long a list may be that somebody sends. A file of 2 MB may hold a million lines of one sign each, and the reader takes
 * 30 µs for a line that does not fit: half a minute in which nobody else is answered.
 */
export const mostListLines = 5000;

/** Whether a text has more lines than these, empty ones counted. Looks no further than it has to. */
export function isLongerThan(most: number, text: string): boolean {
  let count = 0;
  // A line ends with \n, with \r, or with both.
  for (const _ of text.matchAll(/\r\n|\r|\n/g)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}
