import { parseBirthDate } from '../../person/birth-date.ts';
import { type FullName, isToldByLabels, ordersOf, parseFullName } from '../../person/full-name.ts';
import { parseIin } from '../../person/iin.ts';
import { isIntroduced } from '../../person/name-labels.ts';
import { isUnlikeName } from '../../person/names/known-names.ts';
import { nameInCase } from '../../person/names/name-in-case.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { issuedOn } from '../../words/aside-words.ts';
import { aroundAnswer, besideNumber, mine, surnameLabels } from '../../words/line-words.ts';
import { notSo } from '../../words/mending-words.ts';
import { beforeUnchanged, behindUnchanged, unchanged } from '../../words/name-words.ts';
import {
  behind,
  inFront,
  leaving,
  linesOf,
  oneOf,
  partsNamed,
  saying,
  whenAsked,
} from '../../words/phrases.ts';
import { birthplaceLabels, bornIn as bornInWords } from '../../words/place-words.ts';
import type { Answers, FormContext } from '../form.ts';
import { bornIn } from '../questions/birthplace-questions.ts';
import { isPlace as isPlaceName } from '../questions/name-doubts.ts';
import { choiceNamed } from './choice-words.ts';
import { piecesOf } from './several-answers.ts';

/**
 * What a message says of the person, whatever was asked: IIN, name, names of before, date and place of birth, phone,
 * purpose. Only what is certain; people begin with their name where the number is asked for.
 */
export interface Told {
  readonly answers: Answers;
  /** The likelier first, where the name may stand in two orders. */
  readonly orders: readonly FullName[];
  /** Words that are none of it, each as it was typed. */
  readonly rest: readonly string[];
}

/**
 * What two words without a patronymic may be: a `name` where one is asked for; where the number is asked for, which people
 * begin to answer with their name, if they look `likely`; anywhere else a place or anything.
 */
export type TwoWords = 'name' | 'likely' | 'anything';

const gap = '[\\s.:=–!-]*';
const around = () =>
  oneOf({
    kk: linesOf(aroundAnswer)
      .toSorted((one, other) => other.length - one.length)
      .join('\n'),
    ru: '',
    en: '',
  });
const withoutBefore = leaving(() => `^(?:${around()}(?![\\p{L}\\p{N}])${gap})+`);
const withoutBehind = leaving(() => `(?:${gap}(?<![\\p{L}\\p{N}])${around()}(?![\\p{L}\\p{N}]))+${gap}$`);
/** What is behind one of these is a place. */
const withoutBornIn = leaving(
  () => `^(?:${oneOf(bornInWords)}\\s+|${oneOf(birthplaceLabels)}\\s*[:–-]?\\s*)`,
);
const townWords = /^(?:город|г\.?|қала|city of)\s+(?=\p{Lu})/u;
const isUnchanged = whenAsked(
  () => `^${inFront(beforeUnchanged, '')}${oneOf(unchanged)}${behind(behindUnchanged, '')}$`,
);
const aboutPatronymic = /отчеств|әке|аке|patronym|middle|otchestv/iu;
/** A purpose is led in by one of them. */
export const purposeWords = /^(?:для|на|по|с целью|цель[:\s–-]|мақсаты?[:\s–-]|for|purpose[:\s–-])/iu;
/** «…, фамилия Ли»: one part of the name with its label. */
const surnameAlone = partsNamed(
  () => `^(?:${oneOf(mine)}\\s+)?${oneOf(surnameLabels)}\\s*[:–-]?\\s+(?<name>\\p{L}[\\p{L}'’-]+)$`,
);
const tellsIssue = saying('start', issuedOn);
const isSigh = saying('text', notSo);
const isPutRight = saying('word', notSo);
const mostWordsOfPurpose = 2;
const wordsOfNumber = new Set(linesOf(besideNumber));
/** «Сотка 8701…», «8701… рабочий»: which phone it is. By its letters, since «сотқа» is the court. */
const isOfNumber = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s.,:!–—-]+/u)
    .every((word) => word === '' || wordsOfNumber.has(word));
const surnameLooks = /\p{L}{3,}(?:ов|ова|ев|ева|ин|ина|ский|ская|енко|ұлы|қызы|улы|кызы|ov|ova|ev|eva)$/iu;

/**
 * Answers that a message holds for certain, by question; names that may stand in several orders; what is left over.
 */
export function toldIn(
  typed: string,
  purposes: readonly string[],
  context: FormContext,
  twoWords: TwoWords,
): Told {
  const nothing: Told = { answers: {}, orders: [], rest: [] };
  const pieces = piecesOf(typed, (text) => parseBirthDate(text, context.today).ok);
  if (pieces === undefined) return nothing;
  const answers: Record<string, string | null> = {};
  if (pieces.iin !== undefined && parseIin(pieces.iin).ok) answers.iin = pieces.iin;
  // «Берілген күні / Дата выдачи: 12.03.2019» is the day of the card.
  if (pieces.date !== undefined && !tellsIssue(typed)) answers['birth-date'] = pieces.date;
  if (pieces.phone !== undefined) answers.phone = pieces.phone;
  let orders: readonly FullName[] = [];
  const rest: string[] = [];
  // “Not Ivanov. IvanovA”: what follows is no place, however it sounds.
  const isDenied = /^\s*(?:не|not|жоқ,?)\s/iu.test(typed);
  const isNamed = () => answers.surname !== undefined || orders.length > 0;
  const putName = (text: string): boolean => {
    if (isNamed()) return false;
    const isWithout = answers.patronymic === null;
    // «Менің атым …» leads in to a name, though «менің» alone says nothing.
    const readings = [text, text.replace(/^(?:и|а|and|және|ал)\s+/iu, ''), bare(text)].map(
      (one) => [one, parseFullName(isWithout ? `${one} без отчества` : one)] as const,
    );
    const [said = text, name] = readings.find(([, read]) => read !== undefined) ?? [];
    if (name === undefined || !isName(text, name, twoWords) || isPlaceName(name.firstName, context))
      return false;
    // «Кенжебаевқа, Данияр»: a name in a case is offered, and not taken.
    if (nameInCase(said) !== undefined) return false;
    const both = ordersOf(said);
    // «Готова начать» looks like a name, and nothing beside it says that it is one.
    const isUnlikely =
      twoWords === 'likely' &&
      !name.patronymic &&
      pieces.iin === undefined &&
      !/^\p{Lu}/u.test(said) &&
      !isToldByLabels(said);
    if (isUnlikely && both.length === 0) orders = [name];
    else if (both.length > 0) orders = isWithout ? both.map((one) => ({ ...one, patronymic: null })) : both;
    else Object.assign(answers, nameAnswers(name));
    return true;
  };
  /** A place is one where it is said to be, or behind the name or the date. */
  const putPlace = (raw: string): boolean => {
    const isAsked = isPlaceSaid(raw) || isNamed() || pieces.date !== undefined;
    if (!isAsked || answers['birth-country'] !== undefined) return false;
    const place = withoutBornIn(raw).trim();
    // «Моңғолияда бізде ат пен әкенің аты ғана болатын» tells something else.
    const isSentence = !isPlaceSaid(raw) && place.split(/\s+/u).some((word) => isEverydayWord(word));
    // «Алматы, ой, Астана» is asked about in its turn.
    if (isSentence || isDenied || isPutRight(place)) return false;
    const born = bornIn(place, context.catalog) ?? bornIn(place.replace(townWords, ''), context.catalog);
    if (born) Object.assign(answers, born);
    return born !== undefined;
  };
  const put = (raw: string): boolean => {
    const isPlace = isPlaceSaid(raw);
    const text = bare(raw);
    // «Ой» is a town as well, and here a sigh.
    if ((!/\p{L}/u.test(text) && !/\p{N}/u.test(text)) || isSigh(text)) return true;
    if (isUnchanged(text)) {
      answers['previous-kind-1'] ??= 'none';
      return true;
    }
    const sayings = sayingsOf(text);
    if (aboutPatronymic.test(text) && sayings.some(({ kind }) => kind === 'none')) {
      answers.patronymic = null;
      return true;
    }
    if (sayings.some(({ kind, slip }) => !slip && (kind === 'greeting' || kind === 'thanks'))) return true;
    const surname = (surnameAlone(text) ?? surnameAlone(raw.trim()))?.name;
    // «Тегім өзгерген» says what became of it.
    if (surname !== undefined && !isNamed() && !isUnlikeName(surname, 'surname')) {
      answers.surname = surname;
      return true;
    }
    if (!isPlace && putName(raw)) return true;
    if (putPlace(raw)) return true;
    // «Работаю до 6, звоните вечером 8701…» says nothing of what the certificate is for.
    const isShort = text.split(/\s+/u).length <= mostWordsOfPurpose;
    const isBesidePhone = pieces.phone !== undefined && isShort && !isOfNumber(text);
    if (purposeWords.test(text) || isBesidePhone) {
      const purpose = choiceNamed('purpose', text, purposes);
      if (purpose && 'taken' in purpose && answers.purpose === undefined) {
        answers.purpose = purpose.taken;
        return true;
      }
    }
    return false;
  };
  for (const { typed: words, parts } of pieces.words) {
    // Said first, since the name before it is read by it: «Әлия Қанатқызы, әкесінің аты жоқ».
    for (const { text } of parts) {
      if (aboutPatronymic.test(text) && sayingsOf(text).some(({ kind }) => kind === 'none')) put(text);
    }
    // Signs may part the words of one name: «Каримова, Айгуль».
    const name = parts.length > 1 ? parts.map(({ text }) => bare(text)).join(' ') : (parts[0]?.text ?? '');
    if (putName(name)) continue;
    const left: string[] = [];
    let until = 0;
    for (const { text, at } of parts) {
      if (at < until) continue;
      // «Талгар, Алматинская область» is one place, on one line.
      const [line = ''] = words.slice(at).split('\n');
      if (line.length > text.length && putPlace(line)) until = at + line.length;
      else if (!put(text)) left.push(text);
    }
    // Of words that say nothing of it none is lost, not even a point: «ст. Чу».
    rest.push(...(left.length === parts.length ? [words] : left));
  }
  // «…, Алматы, ой Астана»: the first one is not meant.
  if (rest.some(isPutRight)) {
    delete answers['birth-country'];
    delete answers['birth-place'];
  }
  return { answers, orders, rest };
}

/** «Отчества нет», «әкемнің аты жоқ»: the patronymic is named, and that there is none. */
export function saysNoPatronymic(text: string): boolean {
  return aboutPatronymic.test(text) && sayingsOf(text).some(({ kind }) => kind === 'none');
}

function isPlaceSaid(text: string): boolean {
  return withoutBornIn(text) !== text || townWords.test(text);
}

/** The words without those that people put around an answer. */
export function bare(text: string): string {
  return withoutBehind(withoutBefore(text)).trim();
}

/** A name as answers to its three questions, or to those of them whose part is told. */
export function nameAnswers({ surname, firstName, patronymic }: Partial<FullName>): Answers {
  return {
    ...(surname !== undefined && { surname }),
    ...(firstName !== undefined && { 'first-name': firstName }),
    ...(patronymic !== undefined && { patronymic }),
  };
}

function isName(text: string, name: FullName, twoWords: TwoWords): boolean {
  const isUnlike = isUnlikeName(`${name.surname} ${name.firstName}`, 'surname');
  if (isUnlike && !isToldByLabels(text)) return false;
  // «Для себя, зовут Анна Ким»: what is led in as a name is one.
  if (twoWords === 'name' || name.patronymic || isToldByLabels(text) || isIntroduced(text)) return true;
  return (
    twoWords === 'likely' &&
    text.split(/\s+/).some((word) => surnameLooks.test(word.replace(/[^\p{L}]+$/u, '')))
  );
}
