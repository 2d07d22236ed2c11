import { namesKin } from '../talk/kin-words.ts';
import { sayingsOf } from '../talk/sayings.ts';
import { behind, inFront, leaving, linesOf, oneOf, saying, whenAsked } from '../words/phrases.ts';
import * as words from '../words/place-words.ts';
import { lookOf } from './place-spelling.ts';

/** Words that say that there is no answer are nobody's place of birth. */
const refusals = new Set(linesOf(words.noPlace).map(lookOf));

/** «Не в Казахстане», «Қазақстанда емес», «за границей»: says where it was not, and nothing of where. */
const isNotThere = whenAsked(() => {
  const where = `${inFront(words.iWasBorn, '')}${oneOf(words.notThere)}${behind(words.wasBornThere, '')}`;
  return `^(?:${where}|${oneOf(words.notThatOne)})[\\s.!]*$`;
});

const goesOnElse = saying('part', words.goesOnElse);
const sides = new Set(linesOf(words.sidesOfCountry).map(lookOf));
const tells = saying('word', words.tellingOfPlace);
const isOfCourse = saying('text', words.ofCourse);

/** «Отец там служил»: words that tell something, in which a place may stand, but which are no name of one. */
export function isTold(typed: string): boolean {
  return tells(typed);
}

const isOfCitizen = saying('word', words.citizenOf);

/** «Гражданин Германии»: a country is named, and not where somebody was born. */
export function tellsCitizenship(typed: string): boolean {
  return isOfCitizen(typed);
}

const clauses = /[,;()=]+|\s[\p{Pd}]+\s|(?<=\p{L}{4})[.?!]\s/u;
const fewestLetters = 3;
const mostLetters = 200;

/**
 * «Омбы, бұрын қазақтың жері еді»: of words that tell something the first part that tells nothing, which may be the place.
 * Undefined: there is none, or nothing is told.
 */
export function placeBesideTold(typed: string): string | undefined {
  if (typed.length > mostLetters || !isTold(typed)) return undefined;
  const hasCapitals = /\p{Lu}/u.test(typed);
  return typed
    .split(clauses)
    .map((part) => part.trim())
    .filter((part) => !hasCapitals || /\p{Lu}/u.test(part))
    .find((part) => part.replace(/\P{L}/gu, '').length >= fewestLetters && !isTold(part) && !isNoPlace(part));
}

const tellsBirth = saying('word', words.beingBorn);
const between = /[,.;!?]+|\s(?:но|а|but|б[іи]ра[қк]|ал)\s/iu;
/** «Туыппын», «туғанмын»: of oneself, whoever else is named. */
const ofOneself = /(?:ппын|[ғг]анмын|дым|[ғг]ам)(?!\p{L})/iu;

/**
 * «Родилась в Омске, но гражданка РК»: the clause that says where somebody was born, beside others that tell something else.
 * Undefined: none does, or the text is of one clause, or it is of somebody else.
 */
export function clauseOfBirth(typed: string): string | undefined {
  if (typed.length > mostLetters) return undefined;
  const parts = typed.split(between).filter((part) => /\p{L}/u.test(part));
  const own = parts.filter(
    (part) =>
      tellsBirth(part) && (!namesKin(part) || ofOneself.test(part)) && /\s\S*\p{L}{3}/u.test(part.trim()),
  );
  const [only, second] = own;
  return parts.length > 1 && second === undefined ? only?.trim() : undefined;
}

/** Beside a country that is named: «город не помню», «қаласы есімде жоқ». */
export function isNoTown(typed: string): boolean {
  return (
    isNoPlace(typed) ||
    isOfCourse(typed.trim()) ||
    sides.has(lookOf(typed)) ||
    isTold(typed) ||
    sayingsOf(typed).some(({ kind, slip }) => kind === 'unknown' && !slip)
  );
}

/** Nothing is said of where: a word of refusal, or where it was not. */
export function isNoPlace(typed: string): boolean {
  const said = typed.trim();
  return refusals.has(lookOf(typed)) || isNotThere(said) || goesOnElse(said);
}

/** What is left where a place is denied before another is named: «не в Казахстане, а в России». */
export const withoutDenied = leaving(
  () => `^${oneOf(words.notThis)}[\\s,]+(?:${oneOf(words.butThis)}\\s+)?(?=\\S*\\p{L})`,
);
