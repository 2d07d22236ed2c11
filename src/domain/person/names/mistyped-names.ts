import { inOtherLayouts } from '../../talk/sentences/other-layout.ts';
import type { NamePart } from '../name-labels.ts';
import { parsePersonName } from '../person-name.ts';
import { isFirstName, isLikeName, isSurnameAmidTalk } from './known-names.ts';
import { endsLikeSurname, isBareEnding, isPatronymic, saysSonOf } from './name-endings.ts';

/** Names that the keyboard, the voice or the document's own lines have changed. What is found is for buttons, and never taken. */

/** A longer text is a story and no name. */
const mostLetters = 80;

/** The names that are likely meant, the likeliest first; the text as it stands last, where it may be the name as well. */
export function mistypedNames(typed: string, part: NamePart): readonly string[] {
  if (typed.length > mostLetters) return [];
  const meant = inOtherLayout(typed, part);
  if (meant !== undefined) return [meant];
  const withoutSign = typed.trim().replace(dictatedSign, '');
  if (withoutSign !== typed.trim() && parsePersonName(withoutSign).ok) return [withoutSign];
  const joined = joinedWords(typed, part);
  return joined === undefined ? [] : part === 'firstName' ? [joined, typed.trim()] : [joined];
}

/** «Cthbrjdf»: no name that is known, and in the other layout of the keyboard one. */
function inOtherLayout(typed: string, part: NamePart): string | undefined {
  const isName = (text: string) => wordsOf(text).every((word) => isLikeName(word, part));
  if (isName(typed)) return undefined;
  const read = inOtherLayouts(typed.trim()).map(parsePersonName);
  const names = read.flatMap((one) => (one.ok ? [one.value.value] : []));
  // «Шымкент» is no “Isvrtyn”: an ending alone makes no name of a Cyrillic word in Latin letters.
  const isKnown = (name: string) =>
    !/\p{Script=Latin}/u.test(name) ||
    wordsOf(name).some((word) => isFirstName(word) || isSurnameAmidTalk(word));
  return names.find(
    (name) => wordsOf(name).some((word) => word.length >= fewestLetters) && isName(name) && isKnown(name),
  );
}
const fewestLetters = 4;

/** «Серікова нүкте»: the sign was said to the voice. */
const dictatedSign = /(?<=\p{L})\s+(?:нүкте|үтір|точка|запятая|period|full stop|comma)$/iu;

/** «серік ова», «Ай Герім»: the voice was heard as two words. */
function joinedWords(typed: string, part: NamePart): string | undefined {
  const [first = '', second = '', more] = wordsOf(typed);
  if (first === '' || second === '' || more !== undefined || !/^\s*\p{L}+\s+\p{L}+\s*$/u.test(typed))
    return undefined;
  const joined = first + second.toLowerCase();
  if (part === 'firstName') return isFirstName(joined) && !isFirstName(second) ? joined : undefined;
  return isBareEnding(second) && !saysSonOf(second) && (endsLikeSurname(joined) || isPatronymic(joined))
    ? joined
    : undefined;
}

/** The first line of a passport (ICAO Doc 9303, part 4): what kind of document it is and of which state, and then the name. */
const lettersOfLine = 44;
const lettersBefore = 5;

/**
 * «SERIKOVA<<AIGERIM<BOLATKYZY<<<»: the line that machines read, copied from a passport. Undefined where it is none, or names no
 * surname or no first name.
 */
export function machineLine(
  typed: string,
): { readonly surname: string; readonly firstName: string } | undefined {
  const line = typed.trim();
  if (!/^[A-Z<]{6,60}$/.test(line)) return undefined;
  // Without the sign behind the first letter «PETROVA» is a surname.
  const isWholeLine = line.startsWith('P<') || (line.startsWith('P') && line.length === lettersOfLine);
  const [surname = '', given = ''] = (isWholeLine ? line.slice(lettersBefore) : line).split('<<');
  const inWords = (part: string) => part.split('<').filter(Boolean).join(' ');
  const isWhole = surname !== '' && inWords(given) !== '';
  return isWhole ? { surname: inWords(surname), firstName: inWords(given) } : undefined;
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/u).filter((word) => word !== '');
