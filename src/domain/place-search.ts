import type { Locale } from './locale.ts';
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
const fit = { exact: 0, wordStart: 1, allWords: 2, inside: 3, misspelt: 4, misspeltStart: 5 } as const;
type Fit = (typeof fit)[keyof typeof fit];

type Way = keyof Spellings;

const fewestLetters = 2;
/** Longer than any name, so that a long message is not compared with all of them. */
const mostLetters = 200;
const fewestLettersForgiven = 4;
/**
 * In the beginning of a word, by way: few letters that only sound like it, and not even quite, are another word.
 * Актау is not Актюбинск.
 */
const fewestLettersOfStart = { look: 4, sound: 6 } as const;
/** Shorter texts are nobody's name by their sound alone: УК is not the UK. */
const fewestLettersSounded = 4;

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
 * into the word, or into its beginning.
 */
function fitForgiven(word: string, typed: string, way: Way): Fit | undefined {
  if (Math.min(word.length, typed.length) < fewestLettersForgiven) return undefined;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const swapped = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  // How many letters the error takes: of the typed ones, of the word.
  const errors: (readonly [ofTyped: number, ofWord: number])[] = [
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  if (swapped) errors.push([2, 2]);

  let best: Fit | undefined;
  for (const [ofTyped, ofWord] of errors) {
    const [typedFrom, wordFrom] = [same + ofTyped, same + ofWord];
    if (typedFrom > typed.length || wordFrom > word.length) continue;
    if (!word.startsWith(typed.slice(typedFrom), wordFrom)) continue;
    if (word.length - wordFrom === typed.length - typedFrom) return fit.misspelt;
    if (typed.length >= fewestLettersOfStart[way]) best = fit.misspeltStart;
  }
  return best;
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
  if (spellings.some(({ joined }) => joined === wanted.joined)) return fit.exact;
  const startsWord = ({ text, joined }: Spelling) =>
    ` ${text}`.includes(` ${wanted.text}`) || joined.startsWith(wanted.joined);
  if (spellings.some(startsWord)) return fit.wordStart;
  if (wanted.words.every((typed) => words.some((word) => word.startsWith(typed)))) return fit.allWords;
  return spellings.some(({ text }) => text.includes(wanted.text)) ? fit.inside : undefined;
}

/** The error is in one of the words, the others being right, or anywhere in what is typed without regard to blanks. */
function fitMisspelt({ spellings, words }: SpelledTexts, wanted: Spelling, way: Way): Fit | undefined {
  const [wrong, ...more] = wanted.words.filter((typed) => !words.some((word) => word.startsWith(typed)));
  let best: Fit | undefined;
  if (wrong !== undefined && more.length === 0) {
    for (const word of words) best = better(best, fitForgiven(word, wrong, way));
  }
  for (const { joined } of spellings) best = better(best, fitForgiven(joined, wanted.joined, way));
  return best;
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
 * sound like the beginning of a name may as well be a slip in another: Noway sounds like Новая Зеландия.
 */
function waysToForgive(asTyped: readonly Hit<unknown>[]): readonly Way[] {
  const starts = asTyped.filter((hit) => hit.fit < fit.inside);
  if (starts.some((hit) => hit.fit === fit.exact || hit.way === 'look')) return [];
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
  const letters = lookOf(typed).match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters || typed.length > mostLetters) return [];

  const wanted = spellingsOf([typed]);
  const fitBy = (place: Place, way: Way, fitOf: typeof fitMisspelt) =>
    wanted[way].spellings
      .filter(({ joined }) => joined.length >= fewestLetters)
      .map((spelling) => fitOf(spellingsOfPlace(place)[way], spelling, way))
      .reduce(better, undefined);
  const hitsBy = (ways: readonly Way[], fitOf: typeof fitMisspelt): readonly Hit<Place>[] =>
    ways.flatMap((way) =>
      places.flatMap((place) => {
        const found = fitBy(place, way, fitOf);
        return found === undefined ? [] : [{ place, fit: found, way }];
      }),
    );
  const asTyped = hitsBy(['look', 'sound'], fitAsTyped);
  const misspelt = letters < fewestLettersForgiven ? [] : hitsBy(waysToForgive(asTyped), fitMisspelt);
  // A place hit in two ways stands where its better hit does.
  return [...new Set([...asTyped, ...misspelt].sort(byFit).map(({ place }) => place))];
}

/**
 * The place of which the text is a name or alias in full: in any language, order of words, also transliterated,
 * but without a typing error.
 */
export function findCalled<Place extends NamedPlace>(
  places: readonly Place[],
  text: string,
): Place | undefined {
  if (text.length > mostLetters) return undefined;
  const wanted = spellingsOf([text]);
  const called = (way: Way, fewest: number) =>
    places.find((place) =>
      spellingsOfPlace(place)[way].spellings.some((name) =>
        wanted[way].spellings.some((typed) => typed.joined.length >= fewest && sameWords(name, typed)),
      ),
    );
  return called('look', fewestLetters) ?? called('sound', fewestLettersSounded);
}

function sameWords(one: Spelling, other: Spelling): boolean {
  if (one.joined.length !== other.joined.length) return false;
  const sorted = ({ words }: Spelling) => words.toSorted().join(' ');
  return one.joined === other.joined || sorted(one) === sorted(other);
}
