import { lookOf } from '../../places/place-spelling.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { notSo } from '../../words/mending-words.ts';
import { oneOf, partsNamed } from '../../words/phrases.ts';
import { type FullName, parseFullName } from '../full-name.ts';
import { type NamePart, splitAtLabels } from '../name-labels.ts';
import { parsePersonName } from '../person-name.ts';
import { isFirstName, isUnlikeName } from './known-names.ts';
import { endsLikeSurname, isPatronymic, unitsOf } from './name-endings.ts';

/**
 * A name whose teller thinks better of one of its parts in the same message: «Сынакова Айгерим Болатовна, ой, Бауыржановна». What is
 * found here is offered and never taken, since which part was meant is a guess.
 */

/** A longer text tells something else. */
const mostLetters = 120;
/** «имя через одну н: Ана» */
const mostWordsBeforeName = 4;

const slipBetween = partsNamed(
  () =>
    `^(?<before>\\S+(?:\\s+\\S+){0,3}?)[\\s,.;…–-]+(?:${oneOf(notSo)}(?!\\p{L})[\\s,.!…:–-]*)+(?<after>\\p{L}.*)$`,
);
/** «не Болатовна, а Бауыржановна», «Болатқызы емес, Бауыржанқызы» */
const denied =
  /^(?:(?:не|not)\s+(?<wrong>\p{L}[\p{L}-]+)[\s,]+(?:а|но|but)\s+|(?<wrongBefore>\p{L}[\p{L}-]+)\s+емес[\s,]+)(?<right>\p{L}[\p{L}'’-]+)[\s.!]*$/isu;

/** A name of a surname, or of a first name with its patronymic. */
export type NameTold = Partial<FullName> & Pick<FullName, 'firstName'>;

/** The name as its teller means it; undefined where nothing is put right, or where what is meant can't be told. */
export function partPutRight(typed: string): NameTold | undefined {
  if (typed.length > mostLetters || /\d/u.test(typed)) return undefined;
  const said = slipBetween(typed);
  if (said?.before && said.after) return withSlip(said.before, said.after);
  const { rest, parts } = splitAtLabels(typed);
  const [only, second] = parts;
  if (only === undefined || second !== undefined) return undefined;
  const name = nameOf(rest);
  return name && withLabel(name, only.part, only.text);
}

function withSlip(before: string, after: string): NameTold | undefined {
  // «Әкесінің аты жоқ, Оспанов Нұрлан» denies, and puts nothing right.
  if (splitAtLabels(before).parts.length > 0) return undefined;
  const name = nameOf(before);
  if (name && saysNone(after)) return { ...name, patronymic: null };
  const { rest, parts } = splitAtLabels(after);
  const [label, second] = parts;
  if (second !== undefined || (label !== undefined && !isFiller(rest))) return undefined;
  if (label) return name && withLabel(name, label.part, label.text);
  const told = unitsIn(after);
  const [only, more] = told;
  // «Ли Анна, извините, что долго»: talk beside a name.
  const isInCapitals = /^\p{Lu}/u.test(before);
  const isTalk = (word: string) => isEverydayWord(word) || (isInCapitals && isUnlikeName(word, 'surname'));
  if (only === undefined || told.some(isTalk)) return name;
  if (more === undefined) return name && withUnit(name, only);
  // «Сынакова, ой, Сыздыкова Айгерим»
  const units = unitsIn(before);
  const whole = nameOf(after);
  const isWhole = whole?.surname !== undefined && (units.length === 1 || units.length <= told.length);
  // «Сынакова Айгерим, нет, Айгуль Болатовна»: the words behind begin with what they put right.
  const isGoingOn = isPatronymic(told.at(-1) ?? '') && told.length < 3 && units.length > 1;
  return isWhole && !isGoingOn ? whole : nameOf([...units.slice(0, -1), ...told].join(' '));
}

/** «Без отчества», «әкесінің аты жоқ» */
const saysNone = (text: string) => sayingsOf(text).some(({ kind, slip }) => kind === 'none' && !slip);

/** What is said behind the label of one part: the part itself, what it is not and what it is, or how it is spelled. */
function withLabel(name: NameTold, part: NamePart, text: string): NameTold | undefined {
  const { wrong, wrongBefore, right } = denied.exec(text)?.groups ?? {};
  const instead = wrong ?? wrongBefore;
  if (right !== undefined && instead !== undefined) {
    const isThere = name[part] !== undefined && lookOf(name[part] ?? '') === lookOf(instead);
    return isThere ? { ...name, [part]: right } : undefined;
  }
  const words = text.trim().split(/\s+/);
  const last = unitsIn(words.at(-1) ?? '')[0] ?? '';
  const isSpelled = words.length > 1 && words.length <= mostWordsBeforeName + 1;
  if (isSpelled && name[part] !== undefined && /^\p{Lu}/u.test(last) && isAlike(last, name[part] ?? ''))
    return { ...name, [part]: last };
  const [only, more] = unitsIn(text);
  // «Ержанов Ерлан, отчество Ержанович» puts nothing right.
  if (only === undefined || more !== undefined || typeof name[part] !== 'string') return undefined;
  return name[part] === only ? undefined : { ...name, [part]: only };
}

/** Which part a single word stands for: by its ending, by what it looks like, or because it is known as a name. */
function withUnit(name: NameTold, unit: string): NameTold | undefined {
  if (isPatronymic(unit)) return name.patronymic ? { ...name, patronymic: unit } : undefined;
  if (name.surname === undefined) return { ...name, firstName: unit };
  const isOfFirst = isAlike(unit, name.firstName);
  const isOfSurname = isAlike(unit, name.surname);
  if (isOfFirst !== isOfSurname) return isOfFirst ? { ...name, firstName: unit } : { ...name, surname: unit };
  const isFirst = isFirstName(unit);
  const isSurname = endsLikeSurname(unit);
  if (isFirst === isSurname) return undefined;
  return isFirst ? { ...name, firstName: unit } : { ...name, surname: unit };
}

/** They begin alike: a slip hardly ever changes the first letter. */
const isAlike = (one: string, other: string) => lookOf(one).slice(0, 1) === lookOf(other).slice(0, 1);

/** «у меня», «моё», “my”: between the slip and the label. */
const isFiller = (text: string) => /^(?:(?:у|меня|моё|мое|моя|мой|my|the|менің|а|и)[\s,]*)*$/iu.test(text);

function nameOf(text: string): NameTold | undefined {
  const whole = parseFullName(text);
  if (whole) return whole;
  const [firstName, patronymic, more] = unitsIn(text);
  if (firstName === undefined || patronymic === undefined || more !== undefined) return undefined;
  return isPatronymic(patronymic) && !isPatronymic(firstName) ? { firstName, patronymic } : undefined;
}

function unitsIn(text: string): readonly string[] {
  const read = parsePersonName(text.replace(/[\s,.;!]+/gu, ' ').trim());
  return read.ok ? unitsOf(read.value.value) : [];
}
