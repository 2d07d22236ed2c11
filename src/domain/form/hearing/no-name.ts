import { isTalkAroundNames, likelyNames } from '../../person/likely-names.ts';
import { isFirstName } from '../../person/names/known-names.ts';
import { endsLikeSurname, isPatronymic } from '../../person/names/name-endings.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { labelAlone } from '../../words/name-label-words.ts';
import { saying } from '../../words/phrases.ts';

/** What is said where a name is asked for, and is nobody's name. */

const fewestWordsOfTalk = 4;

const denied = /^\s*(?:жоқ|жок|нет|нету|нема|no|none|nope)[\s]*[,.–-]\s*(?<reason>\p{Ll}.*)$/su;

/** A no, and behind it words that are no name and say neither "I don't know" nor anything else of their own. */
export function isDeniedWithReason(text: string): boolean {
  const reason =
    text.length > mostLettersOfReason ? undefined : denied.exec(text.toLowerCase())?.groups?.reason;
  if (reason === undefined || /\p{Lu}/u.test(text.slice(1)) || sayingsOf(reason).length > 0) return false;
  // «Нет, иванович» puts right what was offered or said before.
  const words = reason.split(/[\s,.!]+/u).filter((word) => word !== '');
  return words.some(isEverydayWord) && !words.some(isPatronymic);
}
const mostLettersOfReason = 100;

/**
 * A sentence that says nobody's name: half of its words and more are those of talk, or it is longer than any name, and none has a
 * capital within it nor the ending of a name.
 */
export function isNoName(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s,.;:!?]+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestWordsOfTalk || words.length > mostWordsOfTalk) return false;
  const isNamed = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  if (isNamed || beginsWithName(text)) return false;
  const talk = words.filter((word) => isEverydayWord(word) || small.test(word));
  if (talk.length * 2 >= words.length) return true;
  if (likelyNames(text).length > 0) return false;
  const isLong =
    words.length >= fewestWordsOfSentence &&
    !words.some((word) => isPatronymic(word) || endsLikeSurname(word));
  return (
    isLong ||
    words.filter((word) => talk.includes(word) || isTalkAroundNames(word)).length * 2 >= words.length
  );
}

/** “Johnson is my surname” */
function beginsWithName(text: string): boolean {
  const [first] = likelyNames(text);
  return first !== undefined && text.trim().startsWith(first) && !small.test(first);
}
/** No name has so many, but for those whose parts are joined by small words. */
const fewestWordsOfSentence = 6;
const mostWordsOfTalk = 20;
/** English words that are names as well: they say nothing alone. */
const small = /^(?:i|my|is|it|in|be|am|the|a|not|do|don['’]t|remember|spelled|written)$/iu;

const aboutName = /(?<!\p{L})(?:им[яе]|имён|name|mononym|ат[ыі]|атым|есім)/iu;
/** The first name is named. */
export const namesFirstName = (text: string): boolean => aboutName.test(text);

/** The first name or the father's name alone: the surname is what changes most. */
const isOfNameAlone = /(?<!\p{L})(?:им(?:я|ени)(?!\p{L})|отчеств|атым|first name|middle name)/iu;
const namesSurname = /(?<!\p{L})(?:фамил|тег[іи]|surname|last name|family name)/iu;
/** One part of the name is named, and not the surname. */
export const namesOnePart = (text: string): boolean => isOfNameAlone.test(text) && !namesSurname.test(text);

/** «Моя фамилия», “surname?”: the label of the line, and no name yet. */
export const isLabelAlone = saying('text', labelAlone);

/** «Юсупова, живу по второму мужу»: a word that is known as a name, or ends as one, stands among the others, and not as a place. */
export function holdsName(text: string): boolean {
  const words = text.split(/[\s,.;:!?()]+/u);
  return words.some(
    (word, at) =>
      /^\p{Lu}\p{L}/u.test(word) &&
      !/^(?:в|во|из|in|from|at)$/iu.test(words[at - 1] ?? '') &&
      (isFirstName(word) || isPatronymic(word) || endsLikeSurname(word)),
  );
}
