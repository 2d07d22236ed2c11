import { misspells } from '../places/place-search.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';
import { pagesAsked } from '../talk/sentences/asked-page.ts';
import { topicOf } from '../talk/small-talk.ts';
import type { GuidePageId } from './guide.ts';

/**
 * What a page is found by, in all languages: its title, the words given to it, and what it says. Words are parted by
 * commas; several without a comma are a phrase, which counts when all of it was typed, little words included.
 */
export interface GuideEntry {
  readonly page: GuidePageId;
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly texts: readonly string[];
}

export interface FoundPages {
  /** Best first. Nothing where the page does not follow from what was typed. */
  readonly pages: readonly GuidePageId[];
  /** The only one of them, where what was typed is about it without a doubt: it may be shown as the answer. */
  readonly answer?: GuidePageId;
  /** None of them is named: a word of a text, or one that only looks like a word of theirs, is all that fits. */
  readonly isVague?: boolean;
  /** The sentence as a whole asks for them, whatever its single words look like. */
  readonly isSure?: boolean;
}

export type FindPages = (typed: string) => FoundPages;

/** How well a word of a page fits, and how much that counts in its title and in what it says. */
const weights = { same: 4, beginning: 3, stem: 2.5, misspelt: 2 } as const;
const weightOfTitle = 1.3;
const weightOfText = 0.25;
/** A word of a phrase that was not typed in whole, and each word of one that was. */
const weightInPhrase = 0.6;
const weightOfPhrase = 2;
const fewestLetters = 3;
const fewestLettersOfStem = 4;
/** What endings of cases and numbers add at most, in sounds. */
const longestEnding = 3;
const fewestLettersForgiven = 5;
const fewestLettersOfSlip = 7;
/** A question is short; a story is read no further. */
const mostLetters = 400;
const mostWords = 12;
const mostPages = 5;
/** Pages that fit much worse than the best one are not offered. */
const worstShare = 0.4;
/** One word in one text, or a word that is everywhere, leads nowhere. */
const lowestScore = 1.2;
/** Of the words that are no little ones more than so many have to be words of the page, for it to be the answer. */
const shareOfOthers = 0.5;

/** Words by sound; ё is typed as е. */
const soundsOf = (text: string) =>
  soundOf(text.replace(/ё/gi, 'е'))
    .split(' ')
    .filter((word) => word !== '');

const wordsOf = (texts: readonly string[]) => [
  ...new Set(texts.flatMap(soundsOf).filter((word) => word.length >= fewestLetters)),
];

/** The phrases among the words of a page, as they are written. */
const phrasesOf = (words: readonly string[]) =>
  words.flatMap((text) => text.split(',')).filter((part) => part.trim().includes(' '));

/** How well a word of a page is meant by a typed one; 0: it is not. */
function fitOf(typed: string, word: string): number {
  if (typed === word) return weights.same;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const shorter = Math.min(typed.length, word.length);
  if (same === shorter && shorter >= fewestLettersOfStem) return weights.beginning;
  const isEnding = typed.length - same <= longestEnding && word.length - same <= longestEnding;
  if (isEnding && same >= fewestLettersOfStem && same * 2 > typed.length) return weights.stem;
  if (shorter < fewestLettersForgiven || misspells(typed, word) === undefined) return 0;
  return weights.misspelt;
}

/** How well a word has to fit for it to name the page: a short one that differs in a letter is another word, a name perhaps. */
const surely = (word: string) => (word.length >= fewestLettersOfSlip ? weights.misspelt : weights.stem);

function bestFit(typed: string, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, fitOf(typed, word)), 0);
}

/** The weight of the longest phrase of these that stands in what was typed; 0: none does. */
function phraseTyped(typed: readonly string[], phrases: readonly (readonly string[])[]): number {
  const isTyped = (one: string | undefined, word: string) =>
    one !== undefined && (one === word || fitOf(one, word) >= weights.stem);
  const whole = phrases.filter((phrase) =>
    typed.some((_, from) => phrase.every((word, at) => isTyped(typed[from + at], word))),
  );
  return Math.max(0, ...whole.map(({ length }) => length)) * weightOfPhrase;
}

/**
 * A search over the pages: the words of a question in any of the languages and scripts, endings of cases and one
 * typing error forgiven. A word that only few pages have counts most; the little words of questions count in phrases
 * alone.
 */
export function createGuideSearch(entries: readonly GuideEntry[]): FindPages {
  const pages = entries.map(({ page, titles, words, texts }) => {
    const parts = words.flatMap((text) => text.split(','));
    const phrases = parts.map(soundsOf).filter(({ length }) => length > 1);
    // A sound is no text: sounded again, the sign of «ж» would be that of «з».
    const alone = parts.filter((part) => soundsOf(part).length === 1);
    return {
      page,
      phrases,
      titles: wordsOf(titles.map(topicOf)),
      words: wordsOf(alone),
      // «Бола» of «сенуге бола ма» leads nowhere by itself, and to a page for whoever is called Болат.
      inPhrases: wordsOf([topicOf(phrasesOf(words).join(' '))]),
      texts: wordsOf(texts),
    };
  });
  const allTitles = new Set(entries.flatMap(({ titles }) => titles.map(inOneLook)));
  const mostRare = Math.log2(1 + pages.length);
  return (typed) => {
    const sure = pagesAsked(typed);
    // The title of a page names that page, whatever else the words may ask for.
    if (sure.pages.length > 0 && !allTitles.has(inOneLook(typed))) return { ...sure, isSure: true };
    const read = typed.slice(0, mostLetters);
    const inOrder = soundsOf(read).slice(0, mostWords);
    const topic = topicOf(read);
    const asked = wordsOf([topic]).slice(0, mostWords);
    const byPhrase = new Map(pages.map(({ page, phrases }) => [page, phraseTyped(inOrder, phrases)]));
    const scores = new Map(byPhrase);
    const named = new Map<GuidePageId, number>();
    // «Справка» stands on nearly every page, and says nothing of which is meant.
    let everywhere = 0;
    for (const word of asked) {
      const fits = pages.map(({ page, titles, words, inPhrases, texts }) => {
        const inText = bestFit(word, texts);
        // A slip is not looked for in them: texts are long, and something in them is always near.
        const certain = inText >= weights.stem ? inText * weightOfText : 0;
        // What a whole phrase has counted already does not count again.
        const inPhrase = byPhrase.get(page) ? 0 : bestFit(word, inPhrases) * weightInPhrase;
        const inTitle = bestFit(word, titles) * weightOfTitle;
        const inWords = bestFit(word, words);
        if (Math.max(bestFit(word, titles), inWords) >= surely(word))
          named.set(page, (named.get(page) ?? 0) + 1);
        return { page, fit: Math.max(inTitle, inWords, inPhrase, certain) };
      });
      const fitting = fits.filter(({ fit }) => fit > 0);
      if (fitting.length * 2 > pages.length) everywhere += 1;
      const rarity = Math.sqrt(Math.log2(1 + pages.length / Math.max(fitting.length, 1)) / mostRare);
      for (const { page, fit } of fitting) scores.set(page, (scores.get(page) ?? 0) + fit * rarity);
    }
    const ranked = [...scores].sort(([, one], [, other]) => other - one);
    const best = ranked[0]?.[1] ?? 0;
    if (best < lowestScore) return { pages: [] };
    const found = ranked
      .filter(([, score]) => score >= best * worstShare)
      .slice(0, mostPages)
      .map(([page]) => page);
    const [only, another] = found;
    const isVague = found.every((page) => !byPhrase.get(page) && !named.get(page));
    if (isVague) return { pages: found, isVague };
    if (only === undefined || another !== undefined) return { pages: found };
    const isNamed = (named.get(only) ?? 0) > (topic.split(' ').length - everywhere) * shareOfOthers;
    return byPhrase.get(only) || isNamed ? { pages: found, answer: only } : { pages: found };
  };
}

const inOneLook = (text: string) => lookOf(text.slice(0, mostLetters)).trim();
