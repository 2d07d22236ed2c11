import type { Locale } from '../locale.ts';
import { lookOf, type SpelledTexts, type Spelling, type Spellings, spellingsOf } from './place-spelling.ts';

/** Places by what a person types of their names, in any of the languages and scripts. */
export interface NamedPlace {
  readonly code: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly city?: Readonly<Record<Locale, string>>;
  /** What else it is called, in any language. */
  readonly aliases?: readonly string[];
}

/** How well a place fits, best first. */
const fit = {
  exact: 0,
  wordStart: 1,
  allWords: 2,
  fewLetters: 3,
  inside: 4,
  misspelt: 5,
  misspeltStart: 6,
} as const;
type Fit = (typeof fit)[keyof typeof fit];

type Way = keyof Spellings;

const fewestLetters = 2;
const fewestLettersMisspelt = 4;
/** Longer than any name, so that a long message is not compared with all of them. */
const mostLetters = 200;
const fewestLettersForgiven = 4;
/**
 * In the beginning of a word, by way: few letters that only sound like it, and not even quite, are another word.
 * Актау is not Актюбинск.
 */
const fewestLettersOfStart = { look: 4, sound: 6 } as const;

const spelled = new WeakMap<NamedPlace, Spellings>();

/** The spellings of a place, made at its first use: places are never changed. */
function spellingsOfPlace(place: NamedPlace): Spellings {
  const known = spelled.get(place);
  if (known) return known;
  const names = [...Object.values(place.names), ...Object.values(place.city ?? {}), ...(place.aliases ?? [])];
  const made = spellingsOf(names);
  spelled.set(place, made);
  return made;
}

/**
 * Where one typing error (a letter too many, missing, wrong, or two of them swapped) turns the typed letters
 * into the word, or into its beginning. Every word of every place comes by here: nothing is made on the way.
 */
function fitForgiven(word: string, typed: string, way: Way): Fit | undefined {
  if (Math.min(word.length, typed.length) < fewestLettersForgiven) return undefined;
  let same = 0;
  while (same < typed.length && typed.charCodeAt(same) === word.charCodeAt(same)) same += 1;
  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  const whole = word.length - typed.length;
  // How many letters the error takes: of the typed ones, of the word.
  const isWrong = goesOn(word, same + 1, typed, same + 1);
  const isTooMany = goesOn(word, same, typed, same + 1);
  const isMissing = goesOn(word, same + 1, typed, same);
  const areSwapped = isSwapped && goesOn(word, same + 2, typed, same + 2);
  if (((isWrong || areSwapped) && whole === 0) || (isTooMany && whole === -1) || (isMissing && whole === 1)) {
    return fit.misspelt;
  }
  const isStart = isWrong || isTooMany || isMissing || areSwapped;
  return isStart && typed.length >= fewestLettersOfStart[way] ? fit.misspeltStart : undefined;
}

/** The word from one letter on begins with what is typed from another on. */
function goesOn(word: string, wordFrom: number, typed: string, typedFrom: number): boolean {
  if (typedFrom > typed.length || typed.length - typedFrom > word.length - wordFrom) return false;
  for (let at = typedFrom; at < typed.length; at += 1) {
    if (typed.charCodeAt(at) !== word.charCodeAt(wordFrom + at - typedFrom)) return false;
  }
  return true;
}

/** How one typing error turns what was typed into the word, both spelled by look: the whole of it, or its beginning. */
export function misspells(typed: string, word: string): 'whole' | 'start' | undefined {
  const found = fitForgiven(word, typed, 'look');
  if (found === undefined) return undefined;
  return found === fit.misspelt ? 'whole' : 'start';
}

function better(one: Fit | undefined, other: Fit | undefined): Fit | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function fitAsTyped({ spellings, words }: SpelledTexts, wanted: Spelling): Fit | undefined {
  let best: Fit | undefined;
  for (const { text, joined } of spellings) {
    if (joined === wanted.joined) return fit.exact;
    if (best === fit.wordStart) continue;
    if (beginsWord(text, wanted.text) || joined.startsWith(wanted.joined)) best = fit.wordStart;
    else if (text.includes(wanted.text)) best = fit.inside;
  }
  if (best === fit.wordStart) return best;
  if (!wanted.words.every((typed) => beginsOne(words, typed))) return best;
  const isTold = wanted.words.every(
    (typed) => typed.length >= fewestLettersForgiven || words.includes(typed),
  );
  return isTold ? fit.allWords : fit.fewLetters;
}

function beginsWord(text: string, typed: string): boolean {
  let at = text.indexOf(typed);
  while (at > 0 && text[at - 1] !== ' ') at = text.indexOf(typed, at + 1);
  return at >= 0;
}

function beginsOne(words: readonly string[], typed: string): boolean {
  for (const word of words) if (word.startsWith(typed)) return true;
  return false;
}

/** The error is in one of the words, the others being right, or anywhere in what is typed without regard to blanks. */
function fitMisspelt({ spellings, words }: SpelledTexts, wanted: Spelling, way: Way): Fit | undefined {
  let best: Fit | undefined;
  const wrong = wrongWord(words, wanted);
  if (wrong !== undefined) {
    for (const word of words) best = better(best, fitForgiven(word, wrong, way));
  }
  for (const { joined } of spellings) best = better(best, fitForgiven(joined, wanted.joined, way));
  return best;
}

/** The only one of the wanted words with which none of the words begins. */
function wrongWord(words: readonly string[], wanted: Spelling): string | undefined {
  let wrong: string | undefined;
  for (const typed of wanted.words) {
    if (beginsOne(words, typed)) continue;
    if (wrong !== undefined) return undefined;
    wrong = typed;
  }
  return wrong;
}

interface Hit<Place> {
  readonly place: Place;
  readonly fit: Fit;
  readonly way: Way;
}

/** By fit, and of equal fit those by look before those by sound. */
function byFit({ fit: one, way }: Hit<unknown>, other: Hit<unknown>): number {
  return one - other.fit || Number(way === 'sound') - Number(other.way === 'sound');
}

/**
 * How an error may be looked for. What somebody wrote without one is what they meant; but letters that only
 * sound like the beginning of a name may as well be a slip in another: Noway sounds like Новая Зеландия. So may a
 * few letters that begin another word of a name: «бР Конго» is ДР Конго as well as Конго - Браззавиль.
 */
function waysToForgive(asTyped: readonly Hit<unknown>[]): readonly Way[] {
  const starts = asTyped.filter((hit) => hit.fit < fit.inside);
  if (starts.some((hit) => hit.fit === fit.exact || (hit.way === 'look' && hit.fit <= fit.allWords)))
    return [];
  return starts.length > 0 ? ['look'] : ['look', 'sound'];
}

/**
 * Places whose name, city or alias, in any language and also transliterated, contains what was typed, one
 * typing error forgiven in a word of four letters or more. In this order: the name itself; a word begins with it,
 * or words begin with each of its words; it is inside a word; those with an error, which are left out where
 * something begins with what was typed. Equal ones stay in the order given. Nothing for fewer than two letters.
 */
export function findPlaces<Place extends NamedPlace>(
  places: readonly Place[],
  typed: string,
): readonly Place[] {
  // A place hit in two ways stands where its better hit does.
  return [...new Set(hitsOf(places, typed).map(({ place }) => place))];
}

/**
 * The only place that was found, where not even its whole name was typed with an error, but a beginning: «Петрова» is
 * hardly Петропавл. Such a place is offered and not taken.
 */
export function guessedPlace<Place extends NamedPlace>(
  places: readonly Place[],
  typed: string,
): Place | undefined {
  const [best, ...others] = hitsOf(places, typed);
  const isOnly = others.every(({ place }) => place === best?.place);
  // «Тест» is a letter from “West”, and four letters are too few for a slip that is certain.
  const letters = lookOf(typed).length;
  // «Ну» begins Нұр-Сұлтан, and says nothing.
  const isShort =
    (letters <= fewestLettersMisspelt && best?.fit === fit.misspelt) ||
    (letters <= fewestLetters && best?.fit !== fit.exact);
  return isOnly && (isShort || best?.fit === fit.misspeltStart) ? best?.place : undefined;
}

function hitsOf<Place extends NamedPlace>(places: readonly Place[], typed: string): readonly Hit<Place>[] {
  const letters = lookOf(typed).match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters || typed.length > mostLetters) return [];

  const wanted = spellingsOf([typed]);
  const hitsBy = (ways: readonly Way[], fitOf: typeof fitMisspelt): readonly Hit<Place>[] => {
    const hits: Hit<Place>[] = [];
    for (const way of ways) {
      const typings = wanted[way].spellings.filter(({ joined }) => joined.length >= fewestLetters);
      for (const place of places) {
        const texts = spellingsOfPlace(place)[way];
        let best: Fit | undefined;
        for (const typing of typings) best = better(best, fitOf(texts, typing, way));
        if (best !== undefined) hits.push({ place, fit: best, way });
      }
    }
    return hits;
  };
  const asTyped = hitsBy(['look', 'sound'], fitAsTyped);
  const misspelt = letters < fewestLettersForgiven ? [] : hitsBy(waysToForgive(asTyped), fitMisspelt);
  return [...asTyped, ...misspelt].sort(byFit);
}
