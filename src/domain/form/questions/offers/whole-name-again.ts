import { type FullName, parseFullName } from '../../../person/full-name.ts';
import type { NamePart } from '../../../person/name-labels.ts';
import { isFirstName, isLikeName, isSurnameAmidTalk } from '../../../person/names/known-names.ts';
import { endsLikeSurname, isPatronymic, unitsOf } from '../../../person/names/name-endings.ts';
import { parsePersonName } from '../../../person/person-name.ts';
import { lookOf, soundOf } from '../../../places/place-spelling.ts';
import type { Offer } from '../../hearing/offer.ts';

/** «Серикова Айгерим Болатовна», where the surname was told and the first name alone is asked for. */

export interface GivenName {
  readonly firstName: string;
  readonly patronymic?: string;
}

const mostLetters = 100;
const isSame = (one: string, other: string): boolean =>
  lookOf(one) === lookOf(other) || soundOf(one) === soundOf(other);

const unitsIn = (typed: string): readonly string[] => {
  const read = typed.length <= mostLetters ? parsePersonName(typed) : undefined;
  return read?.ok ? unitsOf(read.value.value) : [];
};

/** Of each part of a name the question that asks for it. */
type Ids = Readonly<Record<NamePart, string>>;

type PartsOf = (name: FullName) => Readonly<Record<string, string | null>>;

/** The answers of these parts, by question. */
export const answersOfGiven = ({ firstName, patronymic }: GivenName, ids: Ids) => ({
  [ids.firstName]: firstName,
  ...(patronymic !== undefined && { [ids.patronymic]: patronymic }),
});

/** The surname that was told, once more and alone: hardly a first name or the father's. */
export const isToldAgain = (name: string, told: string | null | undefined): boolean =>
  typeof told === 'string' && isSame(name, told);

/** What is left of the name where the surname that was told stands in it once more; undefined: it does not. */
export function withoutSurnameTold(typed: string, told: string | null | undefined): GivenName | undefined {
  const units = unitsIn(typed);
  if (!told || units.length < 2 || units.length > 3) return undefined;
  const at = units.findIndex((unit) => isSame(unit, told));
  const [first, second] = units.filter((_unit, place) => place !== at);
  if (at === -1 || first === undefined || isPatronymic(first)) return undefined;
  if (second === undefined) return { firstName: first };
  return isPatronymic(second) ? { firstName: first, patronymic: second } : undefined;
}

/** «Айгерим Болатовна», where the first name was told: the patronymic alone. */
export function withoutFirstNameTold(typed: string, told: string | null | undefined): string | undefined {
  const [first, second, more] = unitsIn(typed);
  if (!told || first === undefined || second === undefined || more !== undefined) return undefined;
  return isSame(first, told) && isPatronymic(second) ? second : undefined;
}

/**
 * Another surname than the one that was told stands beside a first name: the name without it, or with it in place of the one that
 * was told; of two words also both as the first name.
 */
export function offersOfOtherSurname(typed: string, ids: Ids, partsOf: PartsOf): readonly Offer[] {
  const units = unitsIn(typed);
  const name = nameWithSurname(typed, units);
  if (name === undefined) return [];
  const { firstName, patronymic } = name;
  const given = typeof patronymic === 'string' ? { firstName, patronymic } : { firstName };
  const both = units.length === 2 ? [{ answers: { [ids.firstName]: units.join(' ') } }] : [];
  return [{ answers: answersOfGiven(given, ids) }, { answers: partsOf(name) }, ...both];
}

/** «Рядовой Тлеубаев Арман …»: of names found in a sentence those with a surname in them, divided. */
export const dividedNames = (offers: readonly Offer[], ids: Ids, partsOf: PartsOf): readonly Offer[] =>
  offers.flatMap((one) => {
    const name = one.answers[ids.firstName];
    const divided = typeof name === 'string' ? offersOfOtherSurname(name, ids, partsOf) : [];
    return divided.length > 0 ? divided : [one];
  });

function nameWithSurname(typed: string, units: readonly string[]): FullName | undefined {
  const name = units.length === 3 ? parseFullName(typed) : undefined;
  if (name?.patronymic) return name;
  const [first = '', second = '', more] = units;
  if (second === '' || more !== undefined) return undefined;
  const isSurname = (word: string) =>
    /^\p{Lu}/u.test(word) &&
    !isPatronymic(word) &&
    // «Ким» is a first name as well.
    (isSurnameAmidTalk(word) ||
      (!isFirstName(word) && (endsLikeSurname(word) || isLikeName(word, 'surname'))));
  if (isSurname(first) && isFirstName(second)) return { surname: first, firstName: second };
  return isSurname(second) && isFirstName(first) ? { surname: second, firstName: first } : undefined;
}
