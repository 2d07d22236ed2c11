import { monthOf } from '../../dates/month-words.ts';
import { birthDatesIn } from '../../person/birth-date.ts';
import { isPatronymic, labelledName, unitsOf } from '../../person/full-name.ts';
import { isTalkAroundNames } from '../../person/likely-names.ts';
import { introducedName } from '../../person/name-labels.ts';
import { parsePersonName } from '../../person/person-name.ts';
import { phonesIn } from '../../person/phone.ts';
import { lookOf } from '../../places/place-spelling.ts';
import { surnameEndings } from '../../words/name-words.ts';
import { linesOf, oneOf, whenAsked } from '../../words/phrases.ts';
import { aroundDetails } from '../../words/sentences/details-words.ts';
import { isEverydayWord } from '../everyday-words.ts';
import { isQuestion } from '../question-in-words.ts';
import { sayingsOf } from '../sayings.ts';

/** A longer text tells more than that. */
const mostLetters = 120;
const mostUnits = 3;
const fewestLettersOfEnding = 6;

const around: ReadonlySet<string> = new Set(linesOf(aroundDetails).map(lookOf));
const endsAsSurname = whenAsked(() => `^.{2,}${oneOf(surnameEndings)}$`);

/**
 * What the form asks in its turn, told where nothing is asked: a number, a date of birth, a name, and nothing besides.
 * `perhaps`: a word in capitals that may be a name, or a town, or anything. `today` is an ISO date.
 */
export function detailsIn(text: string, today: string): 'surely' | 'perhaps' | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters || isQuestion(typed) || sayingsOf(typed).length > 0) return undefined;
  return /\p{Nd}/u.test(typed) ? ofNumber(typed, today) : ofName(typed);
}

function ofNumber(typed: string, today: string): 'surely' | undefined {
  const words = lookOf(typed)
    .split(' ')
    .filter((word) => /^\p{L}+$/u.test(word));
  if (!words.every((word) => around.has(word) || monthOf(word) !== undefined)) return undefined;
  const isIin = /^\D*(?:\d[\s-]?){11}\d\D*$/.test(typed);
  // A day of this year is rather that of a flight, or of the request.
  const isBirth = birthDatesIn(typed, today).some((date) => date.slice(0, 4) < today.slice(0, 4));
  return isIin || isBirth || phonesIn(typed).length > 0 ? 'surely' : undefined;
}

function ofName(typed: string): 'surely' | 'perhaps' | undefined {
  if (introducedName(typed) !== undefined || labelledName(typed) !== undefined) return 'surely';
  const read = parsePersonName(typed);
  if (!read.ok) return undefined;
  const units = unitsOf(read.value.value);
  const isTalk = read.value.value.split(' ').some((word) => isEverydayWord(word) || isTalkAroundNames(word));
  if (units.length > mostUnits || isTalk) return undefined;
  const isCapital = units.every((unit) => /^\p{Lu}/u.test(unit));
  const isEnding = units.some(
    (unit) => unit.length >= fewestLettersOfEnding && (isPatronymic(unit) || endsAsSurname(unit)),
  );
  if (isEnding && (isCapital || units.length > 1)) return 'surely';
  // «Аллооо» is a cry.
  return isCapital && !/(\p{L})\1\1/iu.test(typed) ? 'perhaps' : undefined;
}
