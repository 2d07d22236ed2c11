import { figuresFor } from '../../../dates/number-words.ts';
import { readWrittenDate } from '../../../dates/written-date.ts';
import { labelledName } from '../../../person/full-name.ts';
import { endsLikeSurname, isPatronymic } from '../../../person/names/name-endings.ts';
import { namesKin } from '../../../talk/kin-words.ts';
import { isQuestion } from '../../../talk/question-in-words.ts';
import { heardAmongNames } from '../../../talk/sentences/heard.ts';
import { doesItCount, fatherGone } from '../../../words/aside-words.ts';
import { buttonWords } from '../../../words/form/button-words.ts';
import { serviceAsked } from '../../../words/form/chatter-words.ts';
import { notaryPlace, purposeUnknown, purposeUntold } from '../../../words/form/purpose-words.ts';
import { oneOf, saying, whenAsked } from '../../../words/phrases.ts';
import { choiceNamed } from '../choice-words.ts';

/** Words that could be kept as an answer in own words, and tell nothing of what was asked. */

/** «Өзім білетін шаруа», «просто надо», “because I need it”. */
export const isPurposeUntold = heardAmongNames(purposeUntold);

const saysUnknown = saying('part', purposeUnknown);
const purposes = Object.keys(buttonWords.purpose ?? {});

/** «Сами не знаем, сказали принести», and no button is named beside it. */
export const isPurposeUnknown = (text: string): boolean =>
  saysUnknown(text) && choiceNamed('purpose', text, purposes) === undefined;

const tellsPlace = saying('word', notaryPlace);

/** «Базардың жанындағы нотариус»: where somebody sits, and no name. */
export const isPlaceOfNotary = (text: string): boolean =>
  tellsPlace(text) &&
  !/\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(text) &&
  !text.split(/[\s,.]+/u).some((word) => isPatronymic(word) || endsLikeSurname(word));

const isFatherGone = saying('part', fatherGone);

/** «Әкем ерте кеткен», and no patronymic beside it. */
export const tellsFatherGone = (text: string): boolean =>
  isFatherGone(text) && !text.split(/\s+/u).some((word) => isPatronymic(word.replace(/м[ыі]н$/u, '')));

/** «Девятого июня двенадцатого, это выдачи да?», “some Akhmetova, licence no idea, need it?”: in the question stands what was asked for. */
export function holdsAnswer(question: string, text: string): boolean {
  if (/date$/.test(question)) return readWrittenDate(figuresFor(text)) !== undefined;
  return question === 'power-notary' && (text.match(/\p{Lu}\p{L}+/gu) ?? []).some(endsLikeSurname);
}

/** A question to the bot, and no answer that ends with such a mark; behind it more may be told. */
const asks = (text: string) =>
  /\p{L}{2}/u.test(text) &&
  /\s/u.test(text) &&
  (/[?？]$/u.test(text) || /^\P{Lu}{8,}[?？]\s+\P{Lu}+$/u.test(text.slice(1)));
/** A question that holds no answer. */
export const asksOnly = (text: string, question: string): boolean =>
  asks(text) && !/\p{Nd}/u.test(text) && !holdsAnswer(question, text);

const isDoubtedToCount = saying('part', doesItCount);
/** «Это считается?», where no part of the name is told that was another before: «девичью вернула, это считается?» tells one. */
export const asksWhetherItCounts = (text: string): boolean =>
  isDoubtedToCount(text) &&
  !/девич|верну|қыз\s+(?:тег|кез)|maiden|(?:took|got|went)\s.{0,20}back/iu.test(text);

/** «Сколько стоит», «when will it be ready»: a question without its sign. English ones of two words may be names: “Will Smith”. */
export function asksBare(typed: string, question: string): boolean {
  const words = typed.split(/\s+/u);
  const isLower = words.slice(1).every((word) => !/^\p{Lu}/u.test(word));
  if (words.length < 2 || !isLower || /\d/.test(typed) || !isQuestion(typed) || holdsAnswer(question, typed))
    return false;
  const isLatin = /^\p{Script=Latin}/u.test(typed);
  if (words.length === 2 && isLatin && !/^(?:how|what|when|where|why)\s/iu.test(typed)) return false;
  // «Как иностранцу для РВП» may be a purpose in own words.
  return question !== 'purpose-other' || asksService(typed);
}
/** Words of a question that asks for the service itself. */
export const asksService = whenAsked(() => `^(?:${oneOf(serviceAsked)})(?!\\p{L})`);
const twoIins = /\d{12}.*\d{12}/s;
/** «Апам айтып еді …»: whoever says the figures, they are of the person who writes. */
const saysIt = /(?<!\p{L})(?:айтып|айтты|айтқан|(?:про)?диктовал|сказал|said|told)/iu;
const mine = /(?<!\p{L})мой(?!\p{L}|\s+(?:потом|позже|пока|не|ещё|другой))/iu;

/** Somebody of the family is told of where the own number is asked for. «Әкемнің аты Болат»: the father's name is told for its own line. */
export const tellsOfAnother = (text: string): boolean =>
  !twoIins.test(text) &&
  namesKin(text) &&
  !mine.test(text) &&
  !saysIt.test(text) &&
  labelledName(text) === undefined;
