import { type FullName, ordersOf, parseFullName } from '../../../person/full-name.ts';
import { type NamePart, splitAtLabels } from '../../../person/name-labels.ts';
import { withPatronymic } from '../../../person/name-shapes.ts';
import { isFirstName } from '../../../person/names/known-names.ts';
import { endsLikeSurname, isPatronymic } from '../../../person/names/name-endings.ts';
import { nameInCase } from '../../../person/names/name-in-case.ts';
import type { Offer } from '../../hearing/offer.ts';

/** «На Серикову Айгерим», «Юсуфу»: a name that stands in a case is offered as it is called by itself, and beside it as it was typed. */

const mostOffers = 5;

/** The offers with the name out of its case in front; the same where none stands in one. `asOffers`: what a name says at the question. */
export function withoutCases(
  typed: string,
  offers: readonly Offer[],
  asOffers: (name: string) => readonly Offer[],
): readonly Offer[] {
  const found = nameInCase(typed);
  const right = found?.readings.flatMap((words) => asOffers(words.join(' '))) ?? [];
  if (found === undefined || right.length === 0) return withFather(offers);
  // A father's name in a case is a name in no other way.
  const isName =
    found.isPlain && !found.words.some((word) => /(?:ич[ауе]|вн[уыей]{1,2}|чн[уыей]{1,2})$/iu.test(word));
  const isOfTyped = ({ answers }: Offer) =>
    Object.values(answers).some((value) => value?.split(' ').some((word) => found.words.includes(word)));
  const asTyped = isName ? asOffers(found.words.join(' ')) : [];
  const all = [...right, ...asTyped, ...offers.filter((one) => !isOfTyped(one))];
  const different = all.filter((one, at) => all.findIndex((each) => isSame(each, one)) === at);
  return different.slice(0, mostOffers);
}

/** “Olga, and she does have a patronymic, Ivanovna”: of two names for a first name one is the father's; both together stand in front. */
function withFather(offers: readonly Offer[]): readonly Offer[] {
  const [one, other, more] = offers.map(({ answers }) => answers);
  const id = Object.keys(one ?? {}).find((each) => each.endsWith('first-name'));
  const [name, father] = [one?.[id ?? ''], other?.[id ?? '']];
  const isBoth = typeof name === 'string' && typeof father === 'string' && !name.includes(' ');
  if (
    id === undefined ||
    more !== undefined ||
    !isBoth ||
    isPatronymic(name) ||
    !isPatronymic(father) ||
    father.includes(' ')
  )
    return offers;
  return [{ answers: { [id]: name, [id.replace('first-name', 'patronymic')]: father } }, ...offers];
}

const isSame = (one: Offer, other: Offer) => JSON.stringify(one.answers) === JSON.stringify(other.answers);

type Ids = Readonly<Record<NamePart, string>>;
type PartsOf = (name: FullName) => Readonly<Record<string, string | null>>;

function atSurname(name: string, ids: Ids, partsOf: PartsOf): readonly Offer[] {
  const [order = parseFullName(name)] = ordersOf(name);
  if (order) return [{ answers: partsOf(order) }];
  if (name.includes(' ')) return [];
  const isGiven = isFirstName(name) && !endsLikeSurname(name);
  return (isGiven ? [ids.firstName, ids.surname] : [ids.surname]).map((id) => ({ answers: { [id]: name } }));
}

/** Behind the first name a patronymic may stand, or the surname. */
function atFirstName(name: string, { firstName, patronymic }: Ids): readonly Offer[] {
  const both = withPatronymic(name);
  if (both) return [{ answers: { [firstName]: both.firstName, [patronymic]: both.patronymic } }];
  const [only, second] = name.split(' ').filter(isFirstName);
  return [{ answers: { [firstName]: only !== undefined && second === undefined ? only : name } }];
}

/** The father's name among the words, or the only one. */
function atPatronymic(name: string, { patronymic }: Ids): readonly Offer[] {
  const words = name.split(' ');
  const father = words.find(isPatronymic) ?? (words.length === 1 ? name : undefined);
  return father === undefined ? [] : [{ answers: { [patronymic]: father } }];
}

/** A longer text is a story, and dear to part. */
const mostLettersLabelled = 200;

/** «Фамилия через ё Серёкова», where another part is asked for: the label in front says which one it is. */
export function toPartNamed(
  typed: string,
  offers: readonly Offer[],
  part: NamePart,
  ids: Ids,
): readonly Offer[] {
  if (offers.length === 0 || typed.length > mostLettersLabelled) return offers;
  const { rest, parts } = splitAtLabels(typed);
  const [label, another] = parts;
  if (rest !== '' || label === undefined || another !== undefined || label.part === part) return offers;
  const isOfPart = ({ answers }: Offer) =>
    Object.keys(answers).length === 1 && typeof answers[ids[part]] === 'string';
  if (!offers.every(isOfPart)) return offers;
  return offers.map((one) => ({ ...one, answers: { [ids[label.part]]: one.answers[ids[part]] ?? null } }));
}

const middle =
  /(?<!\p{L})(?:middle|second)\s+name(?:\s+(?:is|was)|['’]s)?[\s:–-]+(?<name>\p{Lu}[\p{L}'’-]+)|my\s+(?:father|dad)(?:\s+is|['’]s(?:\s+name(?:\s+is)?)?)\s+(?<father>\p{Lu}[\p{Script=Latin}'’-]+)/u;
const mostLettersOfMiddle = 100;

/** “My middle name is James”, “my father is Emeka”: hardly a patronymic, so that there is none stands beside it. */
export function offersOfMiddleName(typed: string, patronymic: string): readonly Offer[] {
  const said =
    typed.length > mostLettersOfMiddle ? undefined : middle.exec(typed.replace(/^M/u, 'm'))?.groups;
  const name = said?.name ?? said?.father;
  if (name === undefined || isPatronymic(name)) return [];
  return [name, null].map((one) => ({ answers: { [patronymic]: one } }));
}

/** What a name says where one part of it is asked for. */
export const offersAt: Readonly<
  Record<NamePart, (name: string, ids: Ids, partsOf: PartsOf) => readonly Offer[]>
> = { surname: atSurname, firstName: atFirstName, patronymic: atPatronymic };
