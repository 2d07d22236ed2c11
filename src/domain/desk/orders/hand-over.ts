import { isFirstName } from '../../person/names/known-names.ts';
import { outOfCases } from '../../person/names/name-in-case.ts';
import { clausesOf, heardWithin } from '../../talk/sentences/heard.ts';
import * as words from '../../words/desk/hand-over-words.ts';
import { leaving, oneOf, saying, whenAsked, wordOf } from '../../words/phrases.ts';

const givesTo = heardWithin(words.givesToColleague);
const anyoneTakes = heardWithin(words.anyoneTakes);
const saysThat = heardWithin(words.saysThat);
const givesAway = whenAsked(() => `(?<!\\p{L})${oneOf(words.givesAway)}(?!\\p{L})`);
const isToTake = whenAsked(() => `(?<!\\p{L})${oneOf(words.youTake)}(?!\\p{L})`);
const isLittle = whenAsked(() => `^(?:${oneOf(words.givesAway)}|${oneOf(words.aroundHandOver)})$`);

const isName = (word: string) =>
  isFirstName(word) || outOfCases([word], true).some(([name]) => name !== undefined && isFirstName(name));

/** «Айгуль, возьми»: the comma behind whoever is called parts nothing. */
export const callsByName = (before: string): boolean =>
  /^\s*[\p{L}-]+$/u.test(before) && isName(before.trim());

const mostWords = 5;

/**
 * Whether a clause gives a request to a colleague: «передай Айгуль», «Гульнара возьми», «assign it to Marat». What is to be told to
 * somebody («передай Айгуль, что …») is another thing.
 */
export function handsOver(clause: string): boolean {
  if (saysThat(clause)) return false;
  if (givesTo(clause) || anyoneTakes(clause)) return true;
  const said = clause.match(/[\p{L}'’-]+/gu) ?? [];
  if (said.length < 2) return false;
  const [first = ''] = said;
  // «Гульнара возьми пж»: whoever is called by name is to take it.
  if (isName(first) && isToTake(clause)) return true;
  if (!givesAway(clause) || said.length > mostWords) return false;
  const others = said.filter((word) => !isLittle(word));
  return others.length > 0 && others.length <= 2 && others.some(isName);
}

const saysAll = saying('word', words.allMine);
const withoutAll = leaving(() => wordOf(words.allMine), 'all');
const longestOfAll = 100;

/** «Все мои передай Асель»: whatever they hold is to be given away, and no request is named. */
export function handsAllOver(text: string): boolean {
  if (text.length > longestOfAll || /\d|[?？]/u.test(text)) return false;
  return clausesOf(text).some((clause) => saysAll(clause) && handsOver(withoutAll(clause)));
}
