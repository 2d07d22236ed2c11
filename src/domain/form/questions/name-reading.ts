import { nameOfBefore } from '../../person/former-name.ts';
import { type FullName, parseFullName } from '../../person/full-name.ts';
import { isTalkAroundNames, likelyNames } from '../../person/likely-names.ts';
import type { NamePart } from '../../person/name-labels.ts';
import { withoutLeadIn } from '../../person/name-labels.ts';
import { inOneAlphabet } from '../../person/name-shapes.ts';
import { isLikeName, isUnlikeName } from '../../person/names/known-names.ts';
import { mistypedNames } from '../../person/names/mistyped-names.ts';
import { isPatronymic } from '../../person/names/name-endings.ts';
import { isShortened, namePutRight, withEndingSaid } from '../../person/names/name-put-right.ts';
import { withoutNotMeant } from '../../person/names/names-not-meant.ts';
import { capitalised, nameSpelledOut } from '../../person/names/spelled-out.ts';
import { namesInParts } from '../../person/names-in-parts.ts';
import { parsePersonName } from '../../person/person-name.ts';
import { shapedNames } from '../../person/shaped-names.ts';
import { fail, ok, type Result } from '../../result.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { clauseOfDocument, isOfDocument } from '../../talk/sentences/clauses-told.ts';
import { inKazakhLetters } from '../../talk/sentences/other-layout.ts';
import { withoutPatronymic } from '../../words/form/document-words.ts';
import { lineEmpty } from '../../words/form/shaped-name-words.ts';
import { saying } from '../../words/phrases.ts';
import type { Offer } from '../hearing/offer.ts';
import type { FormProblem } from '../problems.ts';
import { nameWarnings } from './name-doubts.ts';

/** How one part of a name is read, and what of a sentence may be one. */

/** The name of today is asked for, or one of before. */
type Time = 'present' | 'former';

/** Names in a sentence, each as an answer to the question `id`. */
export function offersInTalk(id: string, typed: string, part: NamePart, time?: Time): readonly Offer[] {
  const short = isShortened(typed) ? readName(typed) : undefined;
  if (short?.ok) return [{ answers: { [id]: short.value }, sure: true }];
  return namesInTalk(typed, part, time).map((name) => ({ answers: { [id]: name } }));
}

/** Those of them that are known by their ending, amid words that are else no answer. */
export const offersAmid =
  (id: string, part: NamePart, time?: Time) =>
  (typed: string): readonly Offer[] =>
    namesByShapeOrInFront(typed, part, time).map((name) => ({ answers: { [id]: name } }));

/** The same for a first name, which no ending tells: in capitals amid talk of names, or in front of all else. */
export const amidFirstName =
  (id: string) =>
  (typed: string): readonly Offer[] => {
    const likely = likelyNames(inOneAlphabet(typed));
    const names = likely.length > 0 ? likely : nameInFront(typed, 'firstName');
    return names.map((name) => ({ answers: { [id]: name } }));
  };

/** A part of a name as it is stored, without «моя фамилия …» before it; letters of another keyboard are put right. */
export function readName(typed: string): Result<string, FormProblem> {
  const bare = typed.slice(0, mostQuoted).replace(/^\s*["«“„](?<name>[^"«»“”„]+)["»”“][\s.]*$/u, '$<name>');
  const read = parsePersonName(withoutLeadIn(inOneAlphabet(typed.length > mostQuoted ? typed : bare)));
  return read.ok ? ok(read.value.value) : read;
}

/**
 * The same, for a question: of a sentence in which nothing is a name it is not said that its signs are wrong, since that is
 * not what is.
 */
export function readNameAsked(typed: string): Result<string, FormProblem> {
  const read = readName(typed);
  const small = typed.length > mostQuoted ? [] : (typed.match(/(?<![\p{L}\p{N}])\p{Ll}/gu) ?? []);
  const isSentence = small.length > 1 && sentence.test(typed.trim());
  const isSigns = !read.ok && (read.code === 'name-characters' || read.code === 'name-digits');
  const isLetter = !read.ok && read.code === 'name-initials' && isTalkOfLetters(typed);
  return (isSigns && isSentence) || isLetter ? fail('help') : read;
}

/** «а если у меня в свидетельстве …»: in a sentence a word of one letter is no initial. */
const isTalkOfLetters = (typed: string) =>
  typed.length <= mostQuoted && sentence.test(typed.trim()) && !/(?<!\p{L})\p{Lu}(?!\p{L})/u.test(typed);

/** Three words and more, with the signs of a sentence alone. */
const sentence = /^(?:[\p{L}\p{N}'’.,;:!?()«»"“”–—-]+\s+){2,}[\p{L}\p{N}'’.,;:!?()«»"“”–—-]+$/u;

/**
 * The names in a sentence that would be doubted as a whole, or can't be a name at all; and the sentence itself where it may be
 * one. Empty: it is a name, or nothing shows which of its words are.
 */
export function namesInTalk(typed: string, part: NamePart, time?: Time): readonly string[] {
  const all = putRight(typed, namesAmid(typed, part, time)).filter((name) => !isPlace(typed, name));
  const names = withoutNotMeant(typed, all, time === 'former');
  const written = names.length > 0 && time !== 'former' ? clauseOfDocument(typed) : undefined;
  const inDocument = written === undefined ? [] : namesOfClause(written, part);
  // «Гуля, но по документам Гульнара»: what the document says stands first.
  const [only, second] = names;
  const ending = only !== undefined && second === undefined ? withEndingSaid(typed, only) : undefined;
  if (ending !== undefined) return [ending, ...names];
  const isPart = (word: string) => names.some((name) => name !== word && name.split(' ').includes(word));
  const likely = [...new Set([...inDocument.filter((word) => !isPart(word)), ...names])];
  return withoutNotMeant(typed, likely, time === 'former');
}

/** «Роддом в Караганде»: no name stands behind such a word. */
const isPlace = (typed: string, name: string) =>
  /(?<!\p{L})(?:в|во|из)\s+$/u.test(typed.slice(0, Math.max(typed.indexOf(name), 0)));

/** «Димон)) ладно, шучу, Дмитрий»: the last of them alone, unless both may be spellings of one name. */
function putRight(typed: string, names: readonly string[]): readonly string[] {
  const right = namePutRight(typed);
  return right === undefined || (names.length > 1 && names.includes(right)) ? names : [right];
}

/** The words in capitals of a clause that is of a document, or all of it where it is a name. */
function namesOfClause(clause: string, part: NamePart): readonly string[] {
  const read = readName(clause);
  if (read.ok && nameWarnings(read.value, part).length === 0) return [read.value];
  const words = clause.split(/[\s.:]+/u).filter((word) => /^\p{Lu}\p{L}/u.test(word));
  return words.filter(
    (word) => !isEverydayWord(word) && !isTalkAroundNames(word) && !isOfDocument(word) && readName(word).ok,
  );
}

function namesAmid(typed: string, part: NamePart, time?: Time): readonly string[] {
  const spelled = nameSpelledOut(typed);
  const mistyped = spelled === undefined ? mistypedNames(typed, part) : [spelled];
  if (mistyped.length > 0) return mistyped;
  const read = readName(typed);
  const isClear = read.ok && nameWarnings(read.value, part).length === 0;
  if (isClear) return [];
  const inKazakh = inKazakhLetters(typed);
  const mended = inKazakh === undefined ? undefined : readName(inKazakh);
  if (mended?.ok) return [capitalised(mended.value)];
  const shaped = namesByShape(typed, part, time);
  // In small letters nothing but the ending shows which word is the name.
  const isSmall = typed.slice(1) === typed.slice(1).toLowerCase();
  const isInitial = !read.ok && read.code === 'name-initials' && !isTalkOfLetters(typed);
  if (isInitial || (isSmall && shaped.length > 0)) return shaped;
  const likely = likelyNames(typed);
  const isOfParts = !read.ok || /^\p{Ll}|[.]\s/u.test(typed);
  const inParts =
    likely.length > 0 || !isOfParts || (read.ok && shaped.length > 0) ? [] : namesInParts(typed);
  // «сынок Алихан» can be read as a name, and is none; «ООО Ромашка» holds none.
  const isKnown = (name: string) =>
    /[.]\s/u.test(typed) ||
    (!isUnlikeName(name, part) && name.split(' ').every((word) => isLikeName(word, part)));
  const named = likely.length > 0 ? likely : read.ok ? inParts.filter(isKnown) : inParts;
  const fathers = named.filter(isPatronymic);
  // “I became British, was Ivanovich”: a father's name is known among others.
  const isLong = typed.split(/\s+/u).length > mostWordsOfChoice;
  if (part === 'patronymic' && isLong && fathers.length > 0) return fathers;
  if (named.length > 0 || shaped.length > 0) return named.length > 0 ? named : shaped;
  return nameInFront(typed, part);
}

const inFront =
  /^\s*(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s*(?:,|\s\p{Pd}|\.(?=\s\p{Ll})|\s(?=(?:with|without|as|через|как|арқылы|деп)\s))\s*\S/u;

/** “O'Shaughnessy, apostrophe and all”: a name that stands in front of words about it. In Cyrillic only one that is known. */
function nameInFront(typed: string, part: NamePart): readonly string[] {
  const { name } = typed.length > mostQuoted ? {} : (inFront.exec(typed)?.groups ?? {});
  const words = name?.split(' ') ?? [];
  const isTalk = words.some((word) => isEverydayWord(word) || isTalkAroundNames(word));
  if (name === undefined || isTalk || sayingsOf(name).length > 0 || /[?？]/u.test(typed)) return [];
  const isLatin = /^[\p{Script=Latin}\s'’-]+$/u.test(name);
  return isLatin || words.every((word) => isLikeName(word, part)) ? [name] : [];
}

const namesByShapeOrInFront = (typed: string, part: NamePart, time: Time = 'present') => {
  const shaped = namesByShape(typed, part, time);
  return shaped.length > 0 ? shaped : nameInFront(typed, part);
};

/** «Ильинична или Ильинишна, как правильно» */
const mostWordsOfChoice = 5;

/** Those that are known by the ending which this part of a name has: a first name has none. */
const namesByShape = (typed: string, part: NamePart, time: Time = 'present'): readonly string[] =>
  part === 'firstName' ? [] : shapedNames(inOneAlphabet(typed), part, time === 'former');

/** Of a longer text the end is not looked at. */
const mostLettersTold = 200;

/** A longer text is no name in quotation marks. */
const mostQuoted = 300;

/** «Раньше была Цой», where the name of now is asked for: it says nothing of that, and goes where it belongs. */
export function offersOfBefore(typed: string): readonly Offer[] {
  const before = nameOfBefore(typed);
  if (before === undefined) return [];
  return [{ answers: { 'previous-kind-1': before.kind ?? 'surname', 'previous-name-1': before.name } }];
}

/** The words of a short text without those that people put around names. */
export const withoutTalk = (typed: string): string =>
  typed
    .slice(0, mostLettersTold)
    .split(/[\s,.:–-]+/u)
    .filter((word) => !isTalkAroundNames(word) && !isEverydayWord(word))
    .join(' ');

/** Not «Серікова нүкте» nor «интернет плохой»: there one of the two is none. */
export function wholeName(typed: string): FullName | undefined {
  const name = parseFullName(typed);
  return name && isUnlikeName(`${name.surname} ${name.firstName}`, 'surname') ? undefined : name;
}

const isLineEmpty = saying('part', lineEmpty);
/** «Александровна, хотя в новом удостоверении без отчества» */
const isWithout = saying('part', withoutPatronymic);
/** That the document has no such line, also in the clause that speaks of the document. */
export const saysNone = (typed: string) => isLineEmpty(typed) || isWithout(clauseOfDocument(typed) ?? '');

/** Beside other readings: all of it is the surname. */
export function withWhole(surname: string, typed: string, readings: readonly Offer[]): readonly Offer[] {
  const whole = readName(typed);
  const isAmong = whole.ok && readings.some(({ answers }) => answers[surname] === whole.value);
  return whole.ok && !isAmong ? [...readings, { answers: { [surname]: whole.value }, sure: true }] : readings;
}
