import { patronymicEndings, sonOf, surnameEndings } from '../../words/name-words.ts';
import { oneOf, whenAsked } from '../../words/phrases.ts';

/** What the last letters of a word, or the word behind it, say about which part of a name it is. */

const isSonOf = whenAsked(() => `^${oneOf(sonOf)}$`);
const endsAsPatronymic = whenAsked(() => `${oneOf(patronymicEndings)}$`);
const endsAsSurname = whenAsked(() => `^.{2,}${oneOf(surnameEndings)}$`);

/** «ұлы», «оглы», “uulu” as a word of its own. */
export const saysSonOf = (word: string): boolean => isSonOf(word);

const endingsAlone = /^(?:ова?|ева?|ина?|овна|евна|ович|евич|ova?|eva?|ovna|ovich)$/iu;
/** «қызы», «овна» said by itself: an ending that somebody speaks of. */
export const isBareEnding = (word: string): boolean => isSonOf(word) || endingsAlone.test(word);

/** By its ending: «…ова», “…enko”. */
export const endsLikeSurname = (word: string): boolean => endsAsSurname(word);

/** The words of a name, with a "son of" or "daughter of" as part of the father's name before it. */
export function unitsOf(name: string): readonly string[] {
  const units: string[] = [];
  for (const word of name.split(' ')) {
    const before = units.at(-1);
    if (before !== undefined && isSonOf(word)) units[units.length - 1] = `${before} ${word}`;
    else units.push(word);
  }
  return units;
}

/** By its ending, or by a "son of" behind it. */
export function isPatronymic(unit: string): boolean {
  return unit.includes(' ') || endsAsPatronymic(unit);
}

/** Words of surnames that go on: «ван дер Берг», «de la Cruz». */
const particles =
  /^(?:де|да|дю|дель|ди|дос|душ|ла|ле|ван|дер|ден|фон|цу|бин|бен|ибн|аль|эль|de|da|do|dos|das|del|dela|della|di|du|la|le|van|der|den|von|zu|bin|ben|ibn|al|el|st)$/iu;
/** «ван», «де»: a word that is part of a surname and none by itself. */
export const isParticle = (word: string): boolean => particles.test(word);
