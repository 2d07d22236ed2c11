import { isEverydayWord } from '../talk/everyday-words.ts';
import { isTalkAroundNames } from './likely-names.ts';
import { isLikeName } from './names/known-names.ts';
import { isBareEnding, isParticle, saysSonOf } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

/**
 * A text that can be no name as a whole: «Жумабек, без -ов», «Шмидт до 94го», “Aigerim but egov has it Aygerim, 2012”. The
 * part of it that is nothing but a name, or else its words in capitals, are for buttons, and never taken.
 */

/** A longer text is a story and no name. */
const mostLetters = 200;
const mostWordsOfPart = 3;
const mostNames = 3;
const parted = /[,;()«»"“”\n!?:]+|\s[\p{Pd}/]+\s|(?<=\p{L}{4})\.\s/u;

/** Something that was said is put right in the same message. */
const isPutRight =
  /(?<!\p{L})(?:sorry|no|wait|actually|ой|нет|извините|точнее|вернее|жоқ|кешіріңіз)(?!\p{L})/iu;

/** «4нна»: a finger has slipped within the name, which is said. */
const slippedFigure = /(?<!\d)\d\p{L}{2}|\p{L}{2}\d(?!\d)/u;

/** What of a text that is no name may be one; the likelier first. Empty: nothing, or more than may be offered. */
export function namesInParts(typed: string): readonly string[] {
  if (typed.length > mostLetters || slippedFigure.test(typed)) return [];
  const parts = typed
    .split(parted)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  const isSmall = !/\p{Lu}/u.test(typed);
  const whole = parts.filter((part, at) => isName(part, isSmall && at === 0));
  // “Bennett. Sorry, no, mine's Hale”: a name may also stand amid the other words.
  const others = parts.filter((part) => !whole.includes(part)).flatMap(capitalsOf);
  const found = whole.length > 0 && !isPutRight.test(typed) ? whole : [...whole, ...others];
  const names = found.flatMap((one) => {
    const read = parsePersonName(one);
    return read.ok ? [read.value.value] : [];
  });
  const different = [...new Set(names)];
  return different.length <= mostNames ? different : [];
}

/** `isFirst`: people who type without capitals begin with what they were asked for. */
function isName(part: string, isFirst: boolean): boolean {
  const words = part.split(/\s+/);
  if (words.length > mostWordsOfPart || !parsePersonName(part).ok) return false;
  if (isFirst && words.length === 1)
    return isNameWord(part) && (isCapital(part) || isLikeName(part, 'surname'));
  return words.every(
    (word, at) => (at > 0 && saysSonOf(word)) || (isNameWord(word) && (isCapital(word) || isParticle(word))),
  );
}

/** They open a sentence more often than they are names. */
const opening = /^(?:can|will|may|do|so|no|in|an|on|ма|но|по|о)$/iu;

function capitalsOf(part: string): readonly string[] {
  const found: string[] = [];
  let isBeside = false;
  const words = part.split(/\s+/);
  for (const [at, word] of words.entries()) {
    // “Can I skip that”: a sentence begins with a capital, whatever its word is.
    const isOpening =
      at === 0 && !isCapital(words[1] ?? 'A') && (opening.test(word) || !isLikeName(word, 'surname'));
    const isOne = isCapital(word) && isNameWord(word) && !isOpening;
    if (isOne && isBeside) found.push(`${found.pop()} ${word}`);
    else if (isOne) found.push(word);
    isBeside = isOne;
  }
  return found;
}

const isCapital = (word: string) => /^\p{Lu}\p{L}/u.test(word);

function isNameWord(word: string): boolean {
  return (
    /\p{L}{2}/u.test(word) &&
    !isEverydayWord(word) &&
    !isTalkAroundNames(word) &&
    !acronym.test(word) &&
    !isBareEnding(word)
  );
}

/** In capitals, and no name: «ИИН», «РК», “ID”. */
const acronym = /^(?:иин|жсн|iin|рк|кр|цон|хқко|egov|sms|смс|id|uk|usa|usb|lnu)$/iu;
