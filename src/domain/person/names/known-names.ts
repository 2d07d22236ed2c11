import { soundOf } from '../../places/place-spelling.ts';
import { kazakhBeginnings, kazakhEndings, kazakhNames } from '../../words/names/kazakh-names.ts';
import { otherNames } from '../../words/names/other-names.ts';
import { russianNames } from '../../words/names/russian-names.ts';
import { plainSurnameEndings, plainSurnames } from '../../words/names/surnames.ts';
import type { NamePart } from '../name-labels.ts';
import { endsLikeSurname, isParticle, isPatronymic, saysSonOf } from './name-endings.ts';

/**
 * Words that are known as names. Talk has no end, and names nearly have one: so a word in small letters that is no known name, and has
 * no name's ending, is taken for a name only once that is confirmed. In capitals any word may be a name.
 */

/** By sound, each letter once: “Anastassiya” is Анастасия, “Baurzhan” Бауыржан. */
const nameSound = (name: string): string =>
  soundOf(name)
    .replace(/(.)\1+/gu, '$1')
    .replaceAll('ui', 'u');

const soundsOf = (...tables: readonly string[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => table.trim().split(/\s+/)).map(nameSound));

const firstNames = soundsOf(kazakhNames, russianNames, otherNames);
const surnames = soundsOf(plainSurnames);
const beginnings = soundsOf(kazakhBeginnings);
const endings = soundsOf(kazakhEndings);
const surnameEnds = [...soundsOf(plainSurnameEndings)];
const fewestLettersWithEnding = 5;

/**
 * True where the name, or a word of it, stands in small letters and is none that is known: «сейчас приду», «интернет плохой»,
 * «шаршадым». Of several words the first may have its capital from the keyboard.
 */
export function isUnlikeName(name: string, part: NamePart): boolean {
  const words = name.split(/[\s-]+/u).filter((word) => word !== '');
  return words.every(saysSonOf) || words.some((word) => /^\p{Ll}/u.test(word) && !isLikeName(word, part));
}

/** A word that is known as a name, or ends as one does; a surname may be a first name as well. */
export function isLikeName(word: string, part: NamePart): boolean {
  if (isParticle(word) || saysSonOf(word) || isPatronymic(word) || endsLikeSurname(word)) return true;
  if (isFirstName(word)) return true;
  if (part === 'firstName') return false;
  const sound = nameSound(word);
  return (
    surnames.has(sound) ||
    (word.length >= fewestLettersWithEnding && surnameEnds.some((ending) => sound.endsWith(ending)))
  );
}

/** «Ли», «Но», «Нам»: in capitals amid small letters it is a surname, though it is a word of talk as well. */
export const isSurnameAmidTalk = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && surnames.has(nameSound(word));

/** A first name that is known, or is made of the two parts of Kazakh ones. */
export function isFirstName(word: string): boolean {
  const sound = nameSound(word);
  return firstNames.has(sound) || isOfTwoParts(sound);
}

/** «Гүлжан», «Бексұлтан»: a beginning and an ending of Kazakh names, and nothing between them. */
function isOfTwoParts(sound: string): boolean {
  for (let at = 2; at < sound.length - 1; at += 1) {
    if (beginnings.has(sound.slice(0, at)) && endings.has(sound.slice(at))) return true;
  }
  return false;
}
