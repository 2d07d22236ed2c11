import { monthOf } from '../../dates/month-words.ts';
import { birthDatesIn } from '../../person/birth-date.ts';
import { labelledName } from '../../person/full-name.ts';
import { iinsIn } from '../../person/iin.ts';
import { isTalkAroundNames, likelyNames } from '../../person/likely-names.ts';
import { introducedName } from '../../person/name-labels.ts';
import { isPatronymic, unitsOf } from '../../person/names/name-endings.ts';
import { parsePersonName } from '../../person/person-name.ts';
import { phonesIn } from '../../person/phone.ts';
import { lookOf } from '../../places/place-spelling.ts';
import { surnameEndings } from '../../words/name-words.ts';
import { linesOf, oneOf, type Phrases, whenAsked } from '../../words/phrases.ts';
import { aroundDetails, aroundPlace, bornIn } from '../../words/sentences/details-words.ts';
import { isEverydayWord } from '../everyday-words.ts';
import { isQuestion } from '../question-in-words.ts';
import { sayingsOf } from '../sayings.ts';

/** A longer text tells more than that. */
const mostLetters = 120;
const mostUnits = 3;
const mostWordsAround = 5;
const fewestLettersOfEnding = 6;

const looks = (table: Phrases): ReadonlySet<string> => new Set(linesOf(table).map(lookOf));
const around = looks(aroundDetails);
const isOfBirth = looks(bornIn);
const aroundPlaces = looks(aroundPlace);
const endsAsSurname = whenAsked(() => `^.{2,}${oneOf(surnameEndings)}$`);

/**
 * What the form asks in its turn, told where nothing is asked: a number, a date of birth, a name, and nothing besides.
 * `perhaps`: a word in capitals that may be a name, or a town, or anything. `today` is an ISO date.
 */
export function detailsIn(text: string, today: string): 'surely' | 'perhaps' | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters || isQuestion(typed) || sayingsOf(typed).length > 0) return undefined;
  const told = /\p{Nd}/u.test(typed) ? ofNumber(typed, today) : ofName(typed);
  return told ?? ofPlace(typed);
}

function ofNumber(typed: string, today: string): 'surely' | 'perhaps' | undefined {
  const words = lookOf(typed)
    .split(' ')
    .filter((word) => /^\p{L}+$/u.test(word));
  if (!words.every((word) => around.has(word) || monthOf(word) !== undefined)) return undefined;
  const [year = ''] = typed.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/) ?? [];
  const isYear = year !== '' && year < today.slice(0, 4) && words.some((word) => isOfBirth.has(word));
  const isNumber = /^\D*(?:\d[\s-]?){11}\d\D*$/.test(typed);
  // A day of this year is rather that of a flight, or of the request.
  const isBirth = birthDatesIn(typed, today).some((date) => date.slice(0, 4) < today.slice(0, 4));
  if (iinsIn(typed).length > 0 || isBirth || isYear || phonesIn(typed).length > 0) return 'surely';
  // Twelve digits that are no IIN may be one with a slip, or the number of an application to somebody else.
  return isNumber ? 'perhaps' : undefined;
}

/** «Абылай хана 45», «I live in Berlin»: at least one word in capitals, and no other but those around a place; of birth, if that is said. */
function ofPlace(typed: string): 'surely' | 'perhaps' | undefined {
  const words = typed.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
  const rest = words.filter((word) => !aroundPlaces.has(lookOf(word)) && !/^\d{1,4}\p{L}?$/u.test(word));
  const isNamed = rest.length > 0 && rest.length < words.length && rest.length <= mostUnits;
  if (!isNamed || !rest.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isEverydayWord(word)))
    return undefined;
  return words.some((word) => isOfBirth.has(lookOf(word))) ? 'surely' : 'perhaps';
}

function ofName(typed: string): 'surely' | 'perhaps' | undefined {
  if (introducedName(typed) !== undefined || labelledName(typed) !== undefined) return 'surely';
  const isShort = typed.split(/\s+/).length <= mostWordsAround;
  if (isShort && /\s/.test(typed) && likelyNames(typed).length > 0) return 'surely';
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
