/**
 * A whole name typed in one message. What can't be told for certain is left alone or asked about: a name with a part in
 * the wrong place makes the certificate invalid, so a guess is worse than a question.
 */
import { isEverydayWord } from '../talk/everyday-words.ts';
import { sayingsOf } from '../talk/sayings.ts';
import { doubleSurname } from '../words/name-label-words.ts';
import { surnameLikeEndings } from '../words/name-words.ts';
import { oneOf, saying, whenAsked } from '../words/phrases.ts';
import { beginsWithTalk, isTalkAroundNames } from './likely-names.ts';
import { isIntroduced, type LabelledPart, type NamePart, splitAtLabels, withoutLead } from './name-labels.ts';
import { isFirstName, isSurnameAmidTalk } from './names/known-names.ts';
import { endsLikeSurname, isPatronymic, unitsOf } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

export interface FullName {
  readonly surname: string;
  readonly firstName: string;
  /** `null`: the person says that there is none. */
  readonly patronymic?: string | null;
}

/** «СЕРІКОВА / SERIKOVA»: one name, as a card has it. */
const inTwoAlphabets =
  /\p{Script=Cyrillic}[^/]*\/\s*[\p{Script=Latin}'’-]+\s*$|\p{Script=Latin}[^/]*\/\s*[\p{Script=Cyrillic}-]+\s*$/u;
const isDoubleSurname = saying('part', doubleSurname);
const endsAsBoth = whenAsked(() => `${oneOf(surnameLikeEndings)}$`);
const fewestLettersOfSurname = 5;
/** A longer text is a story and no name. */
const mostLetters = 300;
/** Words that say that there is no patronymic: «без отчества», «отчества у меня нет». */
const mostNoneWords = 6;

/**
 * Surname, first name and patronymic, in the order of documents, or with the surname last where the patronymic
 * in the middle shows that it is; or each behind its label. Undefined: one word, or words that could be divided in
 * several ways.
 */
export function parseFullName(typed: string): FullName | undefined {
  if (typed.length > mostLetters) return undefined;
  const labelled = parseLabelled(typed);
  if (labelled) return labelled;
  if (isDoubleSurname(typed) || (typed.includes('/') && inTwoAlphabets.test(typed))) return undefined;
  const { name, isWithout } = partsOf(typed);
  const read = parsePersonName(name);
  if (!read.ok) return undefined;
  // A sentence is nobody's name: it is not divided into one.
  if (read.value.value.split(' ').some(isEverydayWord) || beginsWithTalk(read.value.value)) return undefined;
  const [first, second, third, more] = unitsOf(read.value.value);
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  if (third === undefined) {
    // «Қанатқызы» alone may be the father's name or the surname; where there is no patronymic it is the surname.
    if ((isPatronymic(first) && !isWithout) || isPatronymic(second)) return undefined;
    return { surname: first, firstName: second, ...(isWithout && { patronymic: null }) };
  }
  if (isWithout) return undefined;
  if (isPatronymic(third)) return { surname: first, firstName: second, patronymic: third };
  return isPatronymic(second) ? { surname: third, firstName: first, patronymic: second } : undefined;
}

/**
 * The two orders of a name that looks as if its surname stood last («Иван Иванов»), or by which somebody introduces
 * themselves (“My name is John Smith”); the likelier first; empty where nothing speaks against the order of documents.
 */
export function ordersOf(typed: string): readonly FullName[] {
  const name = parseLabelled(typed) ? undefined : parseFullName(typed);
  if (name === undefined) return [];
  const { surname, firstName } = name;
  const isInSpeech = isIntroduced(typed) && name.patronymic === undefined;
  if (isInSpeech && !isSurname(surname)) return [{ surname: firstName, firstName: surname }, name];
  // «Анна Ким»: a first name that is no surname, and then a surname.
  const isKnown =
    isFirstName(surname) &&
    !isSurname(surname) &&
    !isSurnameAmidTalk(surname) &&
    isSurnameAmidTalk(firstName) &&
    /\p{Script=Cyrillic}/u.test(firstName);
  const isSwapped =
    (isKnown || (isSurname(firstName) && !isSurname(surname))) &&
    typed.indexOf(surname) < typed.indexOf(firstName);
  if (isSwapped) return [{ ...name, surname: firstName, firstName: surname }, name];
  // "John Smith": Latin names stand in either order. "Kim Anna none" fills in the lines of a document, in theirs.
  const isFilledIn = name.patronymic === null && typed.trim().split(/\s+/).length === 3;
  const isEither =
    /^[\p{Script=Latin}-]+$/u.test(surname) &&
    !isSurname(surname) &&
    !isFilledIn &&
    typeof name.patronymic !== 'string' &&
    typed.indexOf(surname) < typed.indexOf(firstName);
  return isEither ? [name, { ...name, surname: firstName, firstName: surname }] : [];
}

/**
 * Three words that hold no patronymic, such as «John Michael Smith» and «Ким Чен Ын»: the surname stands last in Latin
 * papers of most countries, and first in ours. Both orders, the likelier first; empty for anything else.
 */
export function threeWordOrders(typed: string): readonly FullName[] {
  if (typed.length > mostLetters || parseLabelled(typed)) return [];
  const read = parsePersonName(partsOf(typed).name);
  if (!read.ok || read.value.value.split(' ').some(isEverydayWord)) return [];
  const [first, second, third, more] = unitsOf(read.value.value);
  if (first === undefined || second === undefined || third === undefined || more !== undefined) return [];
  // «Сергеевна Анна Иванова»: from the last to the first.
  if (isPatronymic(first) && !isPatronymic(second) && !isPatronymic(third)) {
    return [{ surname: third, firstName: second, patronymic: first }];
  }
  // «ван дер Берг», «de la Cruz»: a surname that is of several words.
  if ([first, second, third].some((unit) => isPatronymic(unit) || unit === unit.toLowerCase())) return [];
  const inOurOrder = { surname: first, firstName: `${second} ${third}` };
  const surnameLast = { surname: third, firstName: `${first} ${second}` };
  return /\p{Script=Latin}/u.test(first) || isIntroduced(typed)
    ? [surnameLast, inOurOrder]
    : [inOurOrder, surnameLast];
}

/** «Серікқызы Айгүл»: a father's name in front is more likely the surname; undefined where it is not so. */
export function surnameLikePatronymic(typed: string): FullName | undefined {
  if (typed.length > mostLetters || parseLabelled(typed)) return undefined;
  const { name, isWithout } = partsOf(typed);
  const read = parsePersonName(name);
  if (isWithout || !read.ok || read.value.value.split(' ').some(isEverydayWord)) return undefined;
  const [first, second, more] = unitsOf(read.value.value);
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  return endsAsBoth(first) && !isPatronymic(second) ? { surname: first, firstName: second } : undefined;
}

function isSurname(name: string): boolean {
  return name.length >= fewestLettersOfSurname && endsLikeSurname(name);
}

/** The words of a name without what leads in to it, and without the words that deny a patronymic. */
function partsOf(typed: string): { readonly name: string; readonly isWithout: boolean } {
  // «У меня нет отчества. Смагулова Дана»
  const [first = '', rest, more] = typed.split(/[.;](?=\s)/u);
  const isFirstNone = rest !== undefined && more === undefined && isNoneSaid(first);
  const words = withoutLead(isFirstNone ? rest : withoutSurnameLabel(typed))
    // A sign beside a hyphen is no blank: «а/-/б» is not «а-б».
    .replace(/(?<![-,;/])[,;/]+(?![-,;/])/g, ' ')
    .trim()
    .split(/\s+/);
  for (let count = Math.min(mostNoneWords, words.length - 2); count > 0; count -= 1) {
    const name = words.slice(0, -count).join(' ');
    if (isNoneSaid(words.slice(-count).join(' '))) return { name, isWithout: true };
  }
  return { name: words.join(' ').trim(), isWithout: isFirstNone };
}

const isNoneSaid = (text: string) => sayingsOf(text).some(({ kind, slip }) => kind === 'none' && !slip);

/** «Фамилиям Серік»: the label in front is no part of the name. */
function withoutSurnameLabel(typed: string): string {
  const { rest, parts } = splitAtLabels(typed);
  const [only, second] = parts;
  return rest === '' && only?.part === 'surname' && second === undefined ? only.text : typed;
}

/**
 * «Тегім Сәрсенбаева», «имя Анна»: one part of a name, told by its label and by nothing else. Undefined: no label, several,
 * or not one name behind it.
 */
export function labelledName(typed: string): (LabelledPart & { readonly name: string }) | undefined {
  if (typed.length > mostLetters) return undefined;
  const { rest, parts } = splitAtLabels(typed);
  const [only, second] = parts;
  if (rest !== '' || only === undefined || second !== undefined) return undefined;
  const words = only.text.trim().split(/\s+/);
  // «Тегім Сәрсенбаева ғой»
  const last = words.findLastIndex(
    (word) => isSurnameAmidTalk(word) || !(isTalk(word) || isTalkAroundNames(word)),
  );
  const name = nameIn(words.slice(0, last + 1).join(' '));
  return name === undefined || unitsOf(name).length > 1 ? undefined : { ...only, name };
}

/** True where surname and first name are told by their labels: such words are a name wherever they are typed. */
export const isToldByLabels = (typed: string): boolean =>
  typed.length <= mostLetters && parseLabelled(typed) !== undefined;

/** «Фамилия: Ким, имя: Анна, отчество: нет». */
function parseLabelled(typed: string): FullName | undefined {
  const { rest, parts } = splitAtLabels(typed);
  const [onlyPart, secondPart] = parts;
  if (rest !== '' && onlyPart?.part === 'patronymic' && secondPart === undefined) {
    return withPatronymic(rest, onlyPart);
  }
  if (rest !== '' && onlyPart && secondPart === undefined) return withOneLabel(rest, onlyPart);
  if (rest !== '' || parts.length < 2) return undefined;
  const values = new Map<NamePart, string>();
  for (const { part, text } of parts) {
    if (values.has(part)) return undefined;
    values.set(part, text);
  }
  const surname = nameIn(values.get('surname'));
  const firstName = nameIn(values.get('firstName'));
  if (surname === undefined || firstName === undefined) return undefined;
  const third = values.get('patronymic');
  if (third === undefined) return { surname, firstName };
  const isNone = sayingsOf(third).some(({ kind }) => kind === 'none');
  const patronymic = isNone ? null : nameIn(third);
  if (patronymic !== null && parts.some(isFathersOwn)) return { surname, firstName };
  return patronymic === undefined ? undefined : { surname, firstName, patronymic };
}

/** «Әкем Марат»: the father's own name; the patronymic of it is asked for. */
const isFathersOwn = ({ isOfFather, text }: LabelledPart) => isOfFather && !isPatronymic(text.trim());

/** «Дана, фамилия Смагулова», «Смагулова, имя Дана»: one word in front of the only label is the other part. */
function withOneLabel(rest: string, { part, text }: LabelledPart): FullName | undefined {
  const other = nameIn(rest.replace(/[,;.\s]+$/u, ''));
  const said = nameIn(text);
  if (other === undefined || said === undefined || isEverydayWord(other) || unitsOf(other).length > 1)
    return undefined;
  // «… and my name is Aigul»: a word in small letters before a name in capitals joins them.
  if (/^\p{Ll}/u.test(other) && /^\p{Lu}/u.test(said)) return undefined;
  if (part === 'surname') return { surname: said, firstName: other };
  return part === 'firstName' ? { surname: other, firstName: said } : undefined;
}

/** «Ержанов Ерлан, отчество Ержанович»: only the last part has its label. */
function withPatronymic(rest: string, label: LabelledPart): FullName | undefined {
  const name = nameIn(rest.replace(/[,;\s]+$/u, ''));
  const [surname, firstName, more] = name === undefined ? [] : unitsOf(name);
  const patronymic = nameIn(label.text);
  if (surname === undefined || firstName === undefined || more !== undefined || patronymic === undefined)
    return undefined;
  if (isFathersOwn(label)) return { surname, firstName };
  return { surname, firstName, patronymic };
}

function nameIn(text: string | undefined): string | undefined {
  const read = text ? parsePersonName(text) : undefined;
  if (!read?.ok || read.value.value.split(' ').some(isTalk)) return undefined;
  return read.value.value;
}

/** «Ли» in capitals is a surname, though «ли» is a word of talk. */
const isTalk = (word: string) => isEverydayWord(word) && !isSurnameAmidTalk(word);
