import { lookOf } from '../places/place-spelling.ts';
import { oneOfSpelled, type Phrases, whenAsked } from '../words/phrases.ts';
import * as words from '../words/status-words.ts';

/**
 * "How far is it?" in whole phrases: what moves, what is new, how long one has waited. Each names the request, the waiting
 * or nothing else at all, since the same words beside another matter ask something else.
 */
const asked = whenAsked(() => {
  const spelled = (table: Phrases, parts: Readonly<Record<string, string>> = {}) =>
    oneOfSpelled((letters) => parts[letters] ?? lookOf(letters), table);
  const REQUEST = `(?:${spelled(words.ofMine)} )*${spelled(words.ownRequest)}`;
  const DAYS = spelled(words.daysWaited);
  /** A reference beside the words, as the look of it parts it. */
  const OF = `${spelled(words.aboutRequest)} ${REQUEST}(?: cr \\S+ \\S+)?`;
  const parts = { REQUEST, DAYS, OF, WAIT: spelled(words.waiting), SPAN: spelled(words.spans, { DAYS }) };
  const [before, behind] = [spelled(words.beforeHowFar), spelled(words.behindHowFar)];
  return `^(?:${before} )*${spelled(words.howFar, parts)}(?: ${behind})?$`;
});

/** `look`: the words by their look. */
export function isStatusPhrase(look: string): boolean {
  return asked(look);
}
