import { lookOf } from '../../places/place-spelling.ts';
import { oneOfSpelled, type Phrases, whenAsked } from '../../words/phrases.ts';
import * as words from '../../words/sentences/poke-words.ts';
import { isNoted } from '../small-talk.ts';

/** «?», «и?», «а дальше», «мда», «😭»: whoever waits pokes whoever works, or is in a mood, and says nothing besides. */
const isAll = (table: Phrases) => whenAsked(() => `^${oneOfSpelled(lookOf, table)}$`);
const isPokeWord = isAll(words.pokes);
const isDay = isAll(words.daysAsked);
const asksWhatNow = isAll(words.whatNow);
const isMood = isAll(words.moods);
/** Signs of the keyboard, or pictures, and no word. */
const signs = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|[\s?？!.…)(])+$/u;
const longest = 45;

/** Nothing is said but that one waits, or how one feels about it. */
export function isPoke(text: string): boolean {
  if (text.length > longest || text.trim() === '' || isNoted(text)) return false;
  if (signs.test(text)) return true;
  const look = lookOf(text);
  return asksWhatNow(look) || isMood(look) || (/[?？]/u.test(text) && isPokeWord(look)) || asksOfDay(text);
}

/** «Завтра?», «5 дней?»: to the desk's question it may be the answer. */
export function asksOfDay(text: string): boolean {
  return text.length <= longest && /[?？]/u.test(text) && isDay(lookOf(text));
}
