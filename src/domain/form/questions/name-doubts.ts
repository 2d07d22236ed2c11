import { allCountries, countryCalled } from '../../countries/typed-country.ts';
import { isTalkAroundNames } from '../../person/likely-names.ts';
import type { NamePart } from '../../person/name-labels.ts';
import { isTalkBeforeName } from '../../person/name-shapes.ts';
import { isFirstName, isSurnameAmidTalk, isUnlikeName } from '../../person/names/known-names.ts';
import { endsLikeSurname, unitsOf } from '../../person/names/name-endings.ts';
import { soundOf } from '../../places/place-spelling.ts';
import { isTownAtHome } from '../../places/town-in-words.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { localeNamed } from '../../talk/language-of-text.ts';
import type { FormContext } from '../form.ts';

/** What makes a name doubtful: it is asked once more whether the document has it so. */

/** First names of four words and patronymics of three are rare, and sentences are not. */
const mostWords: Readonly<Partial<Record<NamePart, number>>> = { firstName: 3, patronymic: 2 };

/**
 * Somebody is hardly called «не понял», «хочу справку» or «қазақша»: such words, and more of them than such a name has, are taken for
 * a name only once that is confirmed.
 */
export function nameWarnings(name: string, part: NamePart): readonly string[] {
  const isOther = part === 'firstName' && shapedAsSurname.test(name) && !isFirstName(name);
  return isUnlikeName(name, part) || ofKin.test(name) || isOther || withoutVowel.test(name)
    ? ['name-words']
    : talkWarnings(name, part);
}

/** «Фкщткщм»: the keyboard was in another layout. */
const withoutVowel = /(?<!\p{L})[бвгғджзкқлмнңпрстфхһцчшщ]{4,}(?!\p{L})/iu;

/** «Петрова», where the first name is asked for. */
const shapedAsSurname = /^\p{L}{2,}(?:[оеё]ва?|ск(?:ий|ая))$/iu;
/** «Мамина», in small letters: somebody's, and no name. */
const ofKin = /^(?:мамин|папин|бабушкин|дедушкин|отцов|мужнин|сестрин)[ауо]?$/u;

/** The same for a name beside which other words may stand, as a notary's. */
export function talkWarnings(name: string, part: NamePart): readonly string[] {
  const isLong = unitsOf(name).length > (mostWords[part] ?? Number.POSITIVE_INFINITY);
  const words = name.split(' ');
  const isTalk = localeNamed(name) !== undefined || words.some(isEverydayWord) || isSmallTalk(words);
  return isLong || isTalk || isTalkBeforeName(name) ? ['name-words'] : [];
}

/** «указал гляньте», “Alan's mother here”: of several words one is in small letters, and of those that stand around names. */
const isSmallTalk = (words: readonly string[]) =>
  words.length > 1 &&
  words.some((word) => word.length >= fewestLetters && /^\p{Ll}/u.test(word) && isTalkAroundNames(word));
/** Of one or two letters they are names as well: «но», «по», «и». */
const fewestLetters = 3;

/** It stands among the first names, so that it is no case of «Алма»; whoever types it means the city. */
const city = soundOf('Алматы');

/** «Тараз» and «Канада» are places; «Нұрсұлтан», «Дания» and «Сәтбаев» are people as well. */
export function isPlace(name: string, { catalog }: FormContext): boolean {
  if (soundOf(name) === city) return true;
  if (isFirstName(name) || isSurnameAmidTalk(name) || endsLikeSurname(name)) return false;
  return countryCalled(allCountries(catalog), name)?.type === 'certain' || isTownAtHome(catalog.towns, name);
}

/** The same of a name that was told by itself, which may be that of a place. */
export function doubtsOfName(name: string, part: NamePart, context: FormContext): readonly string[] {
  const doubts = nameWarnings(name, part);
  return doubts.length === 0 && isPlace(name, context) ? ['name-words'] : doubts;
}
