import { nearWords } from '../near-words.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';
import { aroundReference } from '../request/reference.ts';
import { linesOf, oneOfSpelled, type Phrases, saying, whenAsked } from '../words/phrases.ts';
import * as words from '../words/status-words.ts';
import { isStatusPhrase } from './status-phrases.ts';

/**
 * "Where is my certificate?", in the words in which people ask it: Kazakh, Russian and English, also in Latin letters
 * and without Kazakh letters. Read by what is asked (where, when, how long, is it ready) and after what (the
 * certificate, the request); a few words say both. The words: src/domain/words/status-words.ts.
 */
interface Known {
  readonly looks: ReadonlySet<string>;
  /** Of those in Cyrillic, since they are also typed in Latin letters. */
  readonly sounds: ReadonlySet<string>;
  /** The longer ones that a word is with a letter wrong. */
  readonly near: (word: string) => readonly string[];
}

/** Longer words are forgiven a letter. */
const longWord = 6;

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
function known(table: Phrases): Known {
  const lines = linesOf(table);
  const looks = new Set(lines.map(lookOf));
  return {
    looks,
    sounds: new Set(lines.filter(isCyrillic).map(soundOf)),
    near: nearWords([...looks].filter(({ length }) => length >= longWord)),
  };
}
const alone = known(words.statusAsked);
const asking = known(words.askingHowFar);
const after = known(words.askedAfter);
const little = known(words.littleWords);
const timeWords = known(words.timeWords);
const prepositions = known(words.prepositions);

const mostWords = 14;
/** Longer texts ask more than that. */
const longestQuestion = 120;

/** True where it is asked how long it takes, not whether it is done: that is asked before anything was sent, too. */
export const asksHowLong = saying('part', words.howLong);

/** True where a person asks how far their request is. */
export function asksStatus(text: string): boolean {
  if (text.length > longestQuestion) return false;
  // Which request is meant says nothing of what is asked.
  const around = aroundReference(text);
  const typed = (around ? `${around.before} ${around.after}` : text).trim();
  const said = lookOf(typed).split(' ').filter(Boolean);
  if (said.length === 0 || said.length > mostWords) return false;
  const look = said.join(' ');
  if (isAlone(look, typed) || isWhatWith(look) || isStatusPhrase(look)) return true;
  if (isLed(said)) return true;
  const bare = said.filter((word) => !isOf(word, after) && !isPreposition(word));
  if (bare.length > 0 && bare.length < said.length && isAlone(bare.join(' '), bare.join(' '))) return true;
  const rest = said.filter((word) => !isOf(word, little));
  if (rest.length > 0 && isAlone(rest.join(' '), rest.join(' '))) return true;
  const own = rest.filter((word) => !isOf(word, after));
  if (own.length > 0 && own.length < rest.length && isAlone(own.join(' '), own.join(' '))) return true;
  return (
    said.some((word) => isOf(word, asking)) &&
    said.some((word) => isOf(word, after)) &&
    rest.every((word) => isOf(word, asking) || isOf(word, after) || isTimeWord(word))
  );
}

/** «Ну что там с моей справкой». */
const isWhatWith = whenAsked(() => {
  const part = (table: Phrases) => oneOfSpelled(lookOf, table);
  const [before, whose] = [words.beforeWhatWith, words.ofWhose].map((table) => `(?:${part(table)} )*`);
  return `^${before}${part(words.whatWith)} ${whose}${part(words.withWhat)}(?: ${part(words.behindWhatWith)})*$`;
});

/** «Сонымен дайын болды ма», “so when is it ready”: little words in front change nothing. */
function isLed(said: readonly string[]): boolean {
  const first = said.findIndex((word) => !isOf(word, little));
  const starts = said.slice(0, first + 1).map((_, from) => said.slice(from).join(' '));
  return starts.slice(1).some((rest) => isAlone(rest, rest));
}

function isAlone(look: string, typed: string): boolean {
  return alone.looks.has(look) || (!isCyrillic(typed) && alone.sounds.has(soundOf(typed)));
}

function isOf(word: string, { looks, sounds, near }: Known): boolean {
  if (looks.has(word) || (!isCyrillic(word) && sounds.has(soundOf(word)))) return true;
  return word.length >= longWord && near(word).length > 0;
}

const isPreposition = (word: string) => prepositions.looks.has(word);
const isTimeWord = (word: string) => timeWords.looks.has(word);
