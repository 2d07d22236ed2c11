/**
 * A whole name typed in one message. What can't be told for certain is left alone: a name with a part in the
 * wrong place makes the certificate invalid, so a guess is worse than a question.
 */

import { isEverydayWord } from './everyday-words.ts';
import { parsePersonName } from './person-name.ts';

export interface FullName {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic?: string;
}

/** "Son of", "daughter of" as words of their own, which belong to the father's name before them. */
const kinWords = /^(?:ұлы|қызы|улы|кызы|оглы|оғлы|кизи|uly|kyzy|qyzy|ogly|oglu|qizi)$/iu;

const patronymicEnding =
  /(?:ұлы|қызы|улы|кызы|ович|евич|ьич|мич|кич|ович|овна|евна|ична|uly|ұly|kyzy|qyzy|ovich|evich|ovna|evna)$/iu;

/**
 * Surname, first name and patronymic, in the order of documents, or with the surname last where the patronymic
 * in the middle shows that it is. Undefined: one word, or words that could be divided in several ways.
 */
export function parseFullName(typed: string): FullName | undefined {
  const read = parsePersonName(typed);
  if (!read.ok) return undefined;
  // A sentence is nobody's name: it is not divided into one.
  if (read.value.value.split(' ').some(isEverydayWord)) return undefined;
  const [first, second, third, more] = unitsOf(read.value.value);
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  if (third === undefined) {
    return isPatronymic(first) || isPatronymic(second) ? undefined : { surname: first, firstName: second };
  }
  if (isPatronymic(third)) return { surname: first, firstName: second, patronymic: third };
  return isPatronymic(second) ? { surname: third, firstName: first, patronymic: second } : undefined;
}

function unitsOf(name: string): readonly string[] {
  const units: string[] = [];
  for (const word of name.split(' ')) {
    const before = units.at(-1);
    if (before !== undefined && kinWords.test(word)) units[units.length - 1] = `${before} ${word}`;
    else units.push(word);
  }
  return units;
}

function isPatronymic(unit: string): boolean {
  return unit.includes(' ') || patronymicEnding.test(unit);
}
