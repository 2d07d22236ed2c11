import { lookOf } from '../places/place-spelling.ts';
import { addDays } from './working-days.ts';

/** Days told by how long ago they were, in whole words: «вчера», «кеше», "the day before yesterday". */
const daysAgo: readonly (readonly [words: string, days: number])[] = [
  ['позавчера алдыңгүні алдыңғыкүні', 2],
  ['вчера кеше кешегі yesterday vchera keshe', 1],
  ['сегодня бүгін today segodnya bugin', 0],
];
const known: ReadonlyMap<string, number> = new Map(
  daysAgo.flatMap(([words, days]) => words.split(' ').map((word) => [lookOf(word), days] as const)),
);
const beforeYesterday = /алды[ңн](?:[ғг]ы)?\s+к[үу]н[іи]|day\s+before\s+yesterday/iu;
/** A longer text tells a story. */
const mostLetters = 60;

/** The day that the words tell, as yyyy-mm-dd, counted from `today`; undefined: they tell none, or two. */
export function relativeDay(text: string, today: string): string | undefined {
  if (text.length > mostLetters || /\p{Nd}/u.test(text)) return undefined;
  const found = new Set(
    beforeYesterday.test(text)
      ? [2]
      : lookOf(text)
          .split(' ')
          .flatMap((word) => known.get(word) ?? []),
  );
  const [days, second] = found;
  if (days === undefined || second !== undefined) return undefined;
  return addDays(today, -days);
}
