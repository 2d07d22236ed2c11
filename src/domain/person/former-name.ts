import { lazily } from '../lazily.ts';
import { lookOf } from '../places/place-spelling.ts';
import { isEverydayWord } from '../talk/everyday-words.ts';
import { sayingsOf } from '../talk/sayings.ts';
import * as words from '../words/name-words.ts';
import {
  linesOf,
  oneOf,
  oneOfSpelled,
  type Phrases,
  partsNamed,
  saying,
  whenAsked,
} from '../words/phrases.ts';
import { isFirstName, isLikeName, isSurnameAmidTalk } from './names/known-names.ts';
import { endsLikeSurname } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

/** Names of before, in the words in which people tell them: «Иванова (Петрова)», «до замужества была Петрова». */

export type NameKind = 'surname' | 'first-name' | 'patronymic';

export interface FormerName {
  readonly name: string;
  /** Undefined: the words do not say which part of the name it was. */
  readonly kind: NameKind | undefined;
}

const looks = (table: Phrases): ReadonlySet<string> => new Set(linesOf(table).map(lookOf));
const fillers = looks(words.aroundFormer);
const surnameWords = looks(words.formerSurname);
const firstNameWords = looks(words.formerFirstName);
const patronymicWords = looks(words.formerPatronymic);
const counts = looks(words.howOften);
const isChanging = whenAsked(() => `^${oneOfSpelled(lookOf, words.changing)}`);
const saysBefore = saying('word', words.saidOfBefore);
const joins = lazily(() => new RegExp(`[,;]|\\s${oneOf(words.andThen)}\\s`, 'iu'));
const parting = lazily(() => new RegExp(`[,;]|\\s(?:${oneOf(words.andThen)}|а)\\s`, 'iu'));
const mostLetters = 120;
const mostWords = 14;

/** «Раньше Ахметова Айгуль»: both parts of the name were others. */
function wholeBefore(text: string): readonly FormerName[] {
  if (!saysBefore(text)) return [];
  const rest = wordsOf(text).filter((word) => !isOfTalk(word));
  const [surname, firstName, more] = rest;
  const isWhole = surname !== undefined && firstName !== undefined && more === undefined;
  // «Девичья Петрова, потом Сидорова»: the second one is a surname as well.
  const isSurname = endsLikeSurname(firstName ?? '') && !isFirstName(firstName ?? '');
  if (!isWhole || isSurname || !rest.every((word) => /^\p{Lu}\p{L}/u.test(word) && !isEverydayWord(word)))
    return [];
  return [
    { name: surname, kind: 'surname' },
    { name: firstName, kind: 'first-name' },
  ];
}

/** «Сначала Иванова, потом Петрова»: two names of before, both of the kind that the words say, else surnames; in their order. */
export function formerNames(text: string): readonly FormerName[] {
  if (text.length > mostLetters) return [];
  const whole = wholeBefore(text);
  if (whole.length > 0) return whole;
  if (!joins().test(text)) return [];
  const parts = text
    .replace(nameOfNow, '')
    .replace(nowInFront, '')
    .split(parting())
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(formerName);
  const names = read.flatMap((one) => (one ? [one] : []));
  const isClear = names.length === 2 && names.length === parts.filter((part) => /\p{Lu}/u.test(part)).length;
  const kind = names.find((one) => one.kind !== undefined)?.kind ?? 'surname';
  return isClear ? names.map(({ name }) => ({ name, kind })) : [];
}

/** «Я сейчас Ким, а была Цой»: it stands in front. */
const nowInFront =
  /^\s*(?:(?:я|мен|i)\s+)?(?:сейчас|теперь|стала?|қазір|now|became)\s+(?:(?:я|мен|i['’]?m|i\s+am)\s+)?\p{Lu}\p{L}+[\s,]+(?:(?:а|ал|но|but|and)\s+)?(?=(?:раньше|была?|до|бұрын|оған\s+дейін|before|was|used|born)(?!\p{L}))/iu;
/** «Была Ким, стала Петрова»: the name of today stands behind. */
const nameOfNow =
  /(?<=\p{Lu}\p{Ll}.*)[\s,]+(?:(?:а|ал|and)\s+)?(?:(?:теперь|сейчас|қазір|now)\s+)?(?:стала|стал|теперь|сейчас|қазір|became|now|(?:после\s+развода\s+|потом\s+|обратно\s+|after\s+(?:the\s+)?divorce\s+)*(?:вернула?(?:\s+(?:себе|девичью|свою|старую))*|took\s+back|got\s+back|(?:went|returned|changed)\s+back\s+to))\s+\p{Lu}\p{L}+[\s.!]*$/u;

function wordsOf(text: string): readonly string[] {
  return text
    .replace(nameOfNow, '')
    .replace(nowInFront, '')
    .replace(/\d+/gu, ' ')
    .split(/[\s,.;:()«»"!–]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

/** A word that goes with a name of before, and is none. */
function isOfTalk(word: string): boolean {
  const look = lookOf(word);
  if (isChanging(look) || counts.has(look)) return true;
  return [fillers, surnameWords, firstNameWords, patronymicWords].some((set) => set.has(look));
}

/** A name of before among words that say so; a bare name says not which part it was. */
export function formerName(text: string): FormerName | undefined {
  // «Ия дұрыс» says yes, and no name.
  if (text.length > mostLetters || sayingsOf(text).some(({ slip }) => !slip)) return undefined;
  // “We changed from Omarov to Omar in 2015, but father's name stayed”
  const { before } = fromTo.exec(text)?.groups ?? {};
  if (before !== undefined && parsePersonName(before).ok) return { name: outOfCase(before), kind: undefined };
  const said = wordsOf(text);
  if (said.length === 0 || said.length > mostWords) return undefined;
  const is = (set: ReadonlySet<string>) => said.some((word) => set.has(lookOf(word)));
  // «По первому мужу Ли»: a word of talk may be a surname, in capitals amid small letters.
  const rest = said.filter((word, at) => !isOfTalk(word) || (at > 0 && isSurnameAmidTalk(word)));
  const [name, another] = rest;
  if (name === undefined || another !== undefined || isEverydayWord(name)) return undefined;
  const read = parsePersonName(name);
  if (!read.ok || [...name].length < 2) return undefined;
  // A word in small letters is any word, «мүмкін», "got": a name only where it is said of before.
  const isSmall = !/^\p{Lu}/u.test(name);
  if (isSmall && (said.length === 1 || !saysBefore(text) || !isLikeName(name, 'surname'))) return undefined;
  const isSaidOf = said.some((word) => /^(?:был|стал|звал|назыв|фамилией)/iu.test(word));
  const kinds: NameKind[] = [
    ...(is(patronymicWords) ? (['patronymic'] as const) : []),
    ...(is(surnameWords) ? (['surname'] as const) : []),
    ...(is(firstNameWords) && !is(patronymicWords) && !is(surnameWords) ? (['first-name'] as const) : []),
  ];
  return { name: isSaidOf ? outOfCase(read.value.value) : read.value.value, kind: kinds[0] };
}

/** One name was changed into another. */
const fromTo = /(?<!\p{L})(?:from|с|со)\s+(?<before>\p{Lu}\p{L}{2,})\s+(?:to|на)\s+\p{Lu}\p{L}{2,}/u;

/** «Была Ахметовой» says Ахметова; to be offered, as all of this is. */
function outOfCase(name: string): string {
  return name.replace(/(?<=(?:ов|ев|ёв|ин|ын))ой$/iu, 'а').replace(/(?<=(?:ов|ев|ёв|ин|ын))ым$/iu, '');
}

/** «Раньше была Цой», and nothing of the name of now. */
export function nameOfBefore(text: string): FormerName | undefined {
  const isOfNow =
    text.length > mostLetters ||
    // «Старостин», «Прежнев»: one word is a name, however it begins.
    !/\S\s+\S/u.test(text) ||
    !saysBefore(text) ||
    nameOfNow.test(text) ||
    withFormerSurname(text);
  return isOfNow ? undefined : formerName(text);
}

const inBrackets = /^(?<before>[^()]+?)\s*\((?<former>[^()]+)\)\s*(?<behind>[^()]*)$/su;
const afterComma = partsNamed(
  () => `^(?<before>[^,;]+)[,;]?\\s+${oneOf(words.bornAs)}\\s*[:–-]?\\s+(?<former>\\S+)\\s*$`,
);

/** A surname with the one of before behind it, and perhaps the rest of the name; undefined: nothing of it. */
export function withFormerSurname(
  text: string,
): { readonly name: string; readonly former: string } | undefined {
  if (text.length > mostLetters) return undefined;
  const groups = inBrackets.exec(text.trim())?.groups ?? afterComma(text.trim());
  const { before = '', behind = '', former = '' } = groups ?? {};
  const read = groups && formerName(former);
  if (!read || (read.kind !== undefined && read.kind !== 'surname')) return undefined;
  // «Ахметова, а раньше …»: the word that joins the two is no name.
  const now = before.replace(/[\s,]+(?:а|но|и|ал|бірақ|but|and)\s*$/iu, '');
  // «Фамилия раньше была Цой» says nothing of now.
  return wordsOf(now).every(isOfTalk) ? undefined : { name: `${now} ${behind}`.trim(), former: read.name };
}
