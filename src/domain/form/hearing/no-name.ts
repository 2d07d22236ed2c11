import { isPatronymic } from '../../person/full-name.ts';
import { likelyNames } from '../../person/likely-names.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';

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

/** A sentence that says nobody's name: half of its words and more are those of talk, and none has a capital within it. */
export function isNoName(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s,.;:!?]+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestWordsOfTalk || words.length > mostWordsOfTalk) return false;
  const isNamed = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  const talk = words.filter((word) => isEverydayWord(word) || small.test(word));
  return !isNamed && talk.length * 2 >= words.length && !beginsWithName(text);
}

/** “Johnson is my surname” */
function beginsWithName(text: string): boolean {
  const [first] = likelyNames(text);
  return first !== undefined && text.trim().startsWith(first) && !small.test(first);
}
const mostWordsOfTalk = 20;
/** English words that are names as well: they say nothing alone. */
const small = /^(?:i|my|is|it|in|be|am|the|a|not|do|don['’]t|remember|spelled|written)$/iu;
