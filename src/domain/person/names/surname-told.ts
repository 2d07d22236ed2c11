import { isEverydayWord } from '../../talk/everyday-words.ts';
import { parsePersonName } from '../person-name.ts';
import { isParticle } from './name-endings.ts';

/** A surname with words that say how much of the text it is; what is found is to be offered. */

/** A longer text tells a story. */
const mostLetters = 120;
const bothAre =
  /[\s,.–-]+(?:(?:these\s+)?(?:both|all|two)(?:\s+(?:words|of\s+them))?\s+(?:are|is)\s+(?:the\s+|my\s+|one\s+)*(?:sur|last\s*|family\s*)name|is\s+(?:all|both|the\s+whole|one)\s+(?:the\s+|my\s+|one\s+)*(?:sur|last\s*|family\s*)name|(?:это\s+)?(?:обе|оба|вс[ёе])\s+(?:это\s+)?(?:мо[яи]\s+)?фамили[яи]|(?:екеуі|бәрі)\s+де\s+(?:менің\s+)?тег\p{L}+)(?!\p{L}).*$/isu;

/** “Fernandez Lopez, both are surname”, «Ким Пак екеуі де тегім»: all words in front are the surname. */
export function surnameOfAllWords(typed: string): string | undefined {
  const words = typed.length > mostLetters ? typed : typed.trim().replace(bothAre, '');
  if (words === typed || words === typed.trim()) return undefined;
  const read = parsePersonName(words);
  return read.ok && words.split(/\s+/u).length <= 4 ? read.value.value : undefined;
}

const withGiven =
  /^\s*(?<surname>\p{Lu}[\p{L}'’-]+)[\s,.;].*?(?<!\p{L})(?:first\s+name|given\s+name|имя|атым|есімім)(?:\s+is|\s*[:–-])?\s+(?<given>\p{Lu}[\p{L}'’-]+)/su;

/** “McAllister, capital A in the middle, first name Brian”: the surname stands in front, and the first name behind its own label. */
export function surnameAndGiven(
  typed: string,
): { readonly surname: string; readonly given: string } | undefined {
  const { surname, given } = typed.length > mostLetters ? {} : (withGiven.exec(typed)?.groups ?? {});
  const reads = [surname, given].map((one) => parsePersonName(one ?? ''));
  const isLabel = isEverydayWord(surname ?? '') || /^(?:last|family|тегі)$/iu.test(surname ?? '');
  return surname !== undefined && given !== undefined && !isLabel && reads.every(({ ok }) => ok)
    ? { surname, given }
    : undefined;
}

const maiden =
  /^\s*(?:maiden(?:\s+name)?|née|nee|девичья(?:\s+фамилия)?|қыз\s+кезіндегі(?:\s+тег\p{L}+)?)(?:\s+is|\s+was)?\s*[:–-]?\s+(?<name>\p{L}.*?)[\s.!]*$/iu;
const joins = /^(?:e|y|i|и)$/u;

/** “Maiden: de Souza e Silva”: small words belong to the name. Undefined: it has none. */
export function maidenWithParticles(typed: string): string | undefined {
  const name = typed.length > mostLetters ? undefined : maiden.exec(typed)?.groups?.name;
  const words = name?.split(/\s+/u) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const isName = small.length > 0 && small.length < words.length && small.every(isJoining);
  return name !== undefined && isName && parsePersonName(name).ok ? name : undefined;
}
const isJoining = (word: string) => isParticle(word) || joins.test(word);
