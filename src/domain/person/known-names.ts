import { soundOf } from '../places/place-spelling.ts';
import { kazakhBeginnings, kazakhEndings, kazakhNames } from '../words/names/kazakh-names.ts';
import { otherNames } from '../words/names/other-names.ts';
import { russianNames } from '../words/names/russian-names.ts';
import { plainSurnameEndings, plainSurnames } from '../words/names/surnames.ts';
import { endsLikeSurname, isPatronymic, saysSonOf } from './full-name.ts';
import type { NamePart } from './name-labels.ts';
import { isParticle } from './name-shapes.ts';

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
  return words.some((word) => /^\p{Ll}/u.test(word) && !isLikeName(word, part));
}

function isLikeName(word: string, part: NamePart): boolean {
  if (isParticle(word) || saysSonOf(word) || isPatronymic(word) || endsLikeSurname(word)) return true;
  const sound = nameSound(word);
  if (firstNames.has(sound) || isOfTwoParts(sound)) return true;
  if (part === 'firstName') return false;
  return (
    surnames.has(sound) ||
    (word.length >= fewestLettersWithEnding && surnameEnds.some((ending) => sound.endsWith(ending)))
  );
}

/** «Гүлжан», «Бексұлтан»: a beginning and an ending of Kazakh names, and nothing between them. */
function isOfTwoParts(sound: string): boolean {
  for (let at = 2; at < sound.length - 1; at += 1) {
    if (beginnings.has(sound.slice(0, at)) && endings.has(sound.slice(at))) return true;
  }
  return false;
}
