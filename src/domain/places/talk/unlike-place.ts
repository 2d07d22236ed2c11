import { linesOf, oneOf, type Phrases, partsNamed, saying } from '../../words/phrases.ts';
import {
  kindsBefore,
  kindsBehind,
  kindsOfRegions,
  putRight,
  talkTowns,
  withinNames,
} from '../../words/place-words.ts';
import { lookOf, townKey } from '../place-spelling.ts';
import type { Towns } from '../towns.ts';

/**
 * Places that a text is not, though nothing in it is known for talk. Names of towns are known, and villages end as villages do: what
 * stands in small letters and is neither is taken for a place only once that is confirmed.
 */

const looks = (...tables: readonly Phrases[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => linesOf(table)).map(lookOf));
const ofNames = looks(kindsBefore, kindsBehind, kindsOfRegions, withinNames);

/** Of villages and small towns, by look: «…бұлақ», «…овка», “…tobe”. */
const villageEnding =
  /^.{2,}(?:булак|тогаи|тобе|кол|тау|кудук|арык|ауыл|кала|су|саи|арал|жар|тал|бек|жол|корган|оба|кум|тас|агаш|откел|кент|абад|обод|батыр|баи|ата|суат|шокы|шагыл|озек|тузек|овка|евка|инка|енка|ово|ево|ино|ыно|ское|ский|ская|ские|ного|ныи|ное|ная|ск|град|поль|бург|бор|ки|ка|bulak|bulaq|togai|tobe|kol|tau|kuduk|aryk|auyl|kala|qala|su|sai|aral|ovka|evka|ovo|evo|ino|skoe|skiy|sky|sk|grad|burg|abad|kent|pur|ville|ton|ham|berg|stadt|dorf|heim)$/u;

/** True where a word stands in small letters that belongs to no name of a place: «шаршадым», «совхоз Рассвет, его давно нет». */
export function isUnlikePlace(place: string, towns: Towns): boolean {
  const isKnown = towns.called(townKey(lookOf(place))).length > 0;
  return !isKnown && wordsOf(place).some((word) => /^\p{Ll}/u.test(word) && !isOfName(word, towns));
}

function isOfName(word: string, towns: Towns): boolean {
  const look = lookOf(word);
  return (
    look.length < fewestLetters ||
    ofNames.has(look) ||
    villageEnding.test(look) ||
    look.split(' ').every((part) => part.length < fewestLetters || towns.called(townKey(part)).length > 0)
  );
}
const fewestLetters = 2;

const saysTalkTown = saying('text', talkTowns);
/** «жақсы», «алға» in small letters: a town is called so, and the word is talk as well. */
export const isTalkTown = (typed: string): boolean => /^\s*\p{Ll}/u.test(typed) && saysTalkTown(typed.trim());

/** The first part of such a text that is like a place, and stands in capitals where the text has any. */
export function placeAmidTalk(text: string, towns: Towns): string | undefined {
  const hasCapitals = /\p{Lu}/u.test(text);
  const part = text
    .split(/[,;()]+|\s[\p{Pd}]\s|\s(?:and|but|но|бірақ|ал)\s|(?<=\p{L}{4})[.?!]\s/iu)
    .map((one) => one.trim())
    .find(
      (one) => (!hasCapitals || /\p{Lu}/u.test(one)) && /\p{L}{3}/u.test(one) && !isUnlikePlace(one, towns),
    );
  return part === text.trim() ? undefined : part;
}

/** «Россия, ой нет, Казахстан»: what follows the words by which somebody puts themselves right; undefined: nobody does. */
export function afterPuttingRight(text: string): string | undefined {
  if (text.length > mostLetters) return undefined;
  const { rest } = putsRight(text) ?? {};
  return rest?.trim().replace(/^(?:нет|жоқ|no)[\s,]+(?=\p{L})/iu, '');
}
const putsRight = partsNamed(() => `^.*\\p{L}[\\s,.]+${oneOf(putRight)}[\\s,.!]+(?<rest>[^,]*\\p{L}{3}.*)$`);
const mostLetters = 200;

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s,.;:()«»"!?/-]+/u).filter((word) => /\p{L}/u.test(word));
