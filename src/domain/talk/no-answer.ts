import * as words from '../words/no-answer-words.ts';
import { oneOf, oneOfSpelled, saying, whenAsked } from '../words/phrases.ts';
import {
  moreAsked,
  mustFirst,
  notFromThem,
  notUnderstood,
  otherwise,
  sentAway,
  sentVoice,
  willNotAnswer,
  yesOrNoAsked,
} from '../words/sentences/asked-words.ts';
import { busyNow } from '../words/sentences/excuse-words.ts';
import { localeNamed, understandsBadly } from './language-of-text.ts';
import {
  asksInKazakh,
  asksOwnData,
  complains,
  isOrder,
  isQuestion,
  wantsPerson,
} from './question-in-words.ts';
import { sayingsOf } from './sayings.ts';
import { pagesAsked, worryIn } from './sentences/asked-page.ts';
import { besideExcuse, excuses } from './sentences/excuse.ts';
import { clausesOf, heardAlone, heardBy, heardWithin } from './sentences/heard.ts';
import { beginsWithStatus } from './sentences/status-in-sentence.ts';
import { asksToKeep, withdrawsOnCondition } from './sentences/withdrawal.ts';
import { tellsMistake } from './told-about-request.ts';

/**
 * What is said while the desk waits for an answer, and may be none: it is not understood, put off, asked back, or about
 * something else. Where it is certain, the words reach the desk and the question stands; where it is not, the person is
 * asked.
 */
const longest = 150;
const mostWordsOfCaption = 4;
const fewWords = 3;
const mostWords = 14;

const saysLater = heardBy(
  (spell) =>
    `(?<!\\p{L})${oneOfSpelled(spell, words.later)}(?!\\p{L})[^]*(?<!\\p{L})${oneOfSpelled(spell, words.willDo)}`,
);
const saysMoment = whenAsked(
  () => `^(?:${oneOf(words.excuse)}[\\s,]+)?${oneOf(words.moment)}[\\s.!…]*${oneOf(words.please)}?[\\s.!…]*$`,
);
const asksToWait = saying('part', words.waits);
const asksToWaitWith = saying('part', words.waitsWith);
const politely = () => `^(?:${oneOf(words.beforeAsking)}[\\s,]+)*`;
const asksBack = whenAsked(() => `${politely()}${oneOf(words.askedBack)}(?!\\p{L})[^]*[?？]`);
const asksWhatFor = whenAsked(() => `${politely()}${oneOf(words.askedWhatFor)}(?!\\p{L})`);
const saysPardon = whenAsked(() => `^${oneOf(words.pardon)}\\s*[?？]+$`);

/** Further sentences may hold the answer. */
const oneSentence = /^[^.!?？\n]+[.!?？\s]*$/u;

const waits = (typed: string) =>
  saysMoment(typed) ||
  asksToWait(typed) ||
  (!/\d/.test(typed) && oneSentence.test(typed) && asksToWaitWith(typed));

/** More than time is wished: «передумала, пусть будет бумажная». */
export const wishesOtherwise = saying('word', otherwise);

/** «Позже напишу», «минутку»: nothing yet, and no word of refusal. Only where no figure is told with it. */
export function isPutOff(text: string): boolean {
  const typed = text.trim();
  // «Сейчас найду, 5 минут»: a small number is no answer.
  if (typed.length > longest || /\d{3}/.test(typed) || typed.split(/\s+/).length > mostWords) return false;
  // «Передумала, пусть будет бумажная, номер потом»: more is wished than time.
  if (wishesOtherwise(typed)) return false;
  return waits(typed) || (/\s/.test(typed) && saysLater(typed));
}

/** A name that is told beside it may be the answer: «могу прислать свидетельство, была Петрова». */
const tellsName = /,\s*(?:\p{L}+\s+){0,2}(?!I(?!\p{L}))\p{Lu}/u;
const putsOff = heardAlone(words.putOff, { before: words.beforeAskedOfDesk });
const isBusy = heardAlone(busyNow, { before: words.beforeAskedOfDesk });
const asksDesk = heardAlone(words.askedOfDesk, { before: words.beforeAskedOfDesk });

/** «Извините, не видела, отвечу вечером», “What does this mean? I don't read Russian”: each clause is no answer. */
function answersNowhere(text: string): boolean {
  const clauses = clausesOf(text);
  const says = (clause: string) => [excuses, understandsBadly, asksDesk, putsOff].some((one) => one(clause));
  return (
    clauses.some(says) &&
    clauses.every(
      (clause) =>
        says(clause) ||
        localeNamed(clause) !== undefined ||
        [besideExcuse, isBusy, saysLater].some((one) => one(clause)),
    )
  );
}

const around = { before: words.aroundWillNotSay, behind: words.aroundWillNotSay };
const refuses = heardAlone(words.willNotSay, around);
const besideRefusal = heardAlone(words.aroundWillNotSay);

/** «Это личное, не скажу»: perhaps what is to be read at the desk, perhaps said in anger. */
export function saysNothingOfIt(text: string): boolean {
  const clauses = clausesOf(text);
  return clauses.some((one) => refuses(one)) && clauses.every((one) => refuses(one) || besideRefusal(one));
}

/** «Не понимаю по-казахски. Была Петрова»: a name behind another word may be the answer. */
const namesWithin = /[\p{Ll}\d][,:]?\s+\p{Lu}\p{Ll}/u;
const mayTell = (text: string) => /\d/.test(text) || tellsName.test(text) || namesWithin.test(text);
const misses = heardWithin(notUnderstood);
const hasToFirst = heardWithin(mustFirst);
const declines = heardWithin(willNotAnswer);
const sendsAway = heardWithin(sentAway);
const isOfAnother = heardWithin(notFromThem);
const pointsAtVoice = heardWithin(sentVoice);
const asksYesOrNo = saying('word', yesOrNoAsked);
const asksMore = saying('word', moreAsked);

/** «Как имя написано в удостоверении?»: «да» is no answer to this question of the desk. */
export function wantsMoreThanYes(question: string): boolean {
  const isOne = (question.match(/[?？]/gu) ?? []).length <= 1;
  return isOne && question.length <= longestBeside && asksMore(question) && !asksYesOrNo(question);
}

/** The desk has asked, and this is no answer: it is not understood, put off, or asked back. */
export function isNoAnswer(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longest) return false;
  if ([waits, asksBack, asksWhatFor, saysPardon].some((says) => says(typed))) return true;
  if (typed.split(/\s+/).length <= mostWords && saysLater(typed)) return true;
  // A year or a time may be told with it: «можно в 2013 написать».
  if (!/\d/.test(typed) && oneSentence.test(typed) && !tellsName.test(typed)) {
    if (putsOff(typed) || asksDesk(typed)) return true;
  }
  if (!/\d/.test(typed) && !tellsName.test(typed) && answersNowhere(typed)) return true;
  if (!mayTell(typed) && [misses, hasToFirst, isOfAnother, pointsAtVoice].some((one) => one(typed)))
    return true;
  return sayingsOf(typed).some(({ kind, slip }) => kind === 'help' && !slip);
}

/** Sentences, each with the sign that ends it. */
const sentencesOf = (text: string) => text.match(/[^.!?？\n]+[.!?？]*/gu) ?? [];
const asksWithSign = (sentence: string) => /\S\s+\S.*[?？]/u.test(sentence) && isQuestion(sentence);

/**
 * «Была Петрова. А когда будет готово?»: what is told as an answer asks something as well, which the answer must not hide.
 */
export function asksBeside(text: string): boolean {
  // «5 дней?», «Петрова Анна?» are answers of whoever is not sure.
  if (text.length > longestBeside || text.trim().split(/\s+/).length <= fewWords) return false;
  if (sentencesOf(text).some((one) => asksWithSign(one.trim()))) return true;
  return clausesOf(text).some((one) => asksDesk(one) || (/\s/.test(one) && asksInKazakh(one)));
}
const longestBeside = 300;

const givesUp = whenAsked(() => `^(?:${oneOf(words.beforeGivingUp)}[\\s,]+)*${oneOf(words.gaveUp)}[\\s.!]*$`);
/** A caption that only says what is on the picture. */
const pointsAtPicture = whenAsked(() => `^${oneOf(words.pointsAt)}(?!\\p{L})`);

/** The words under a picture may be no more than its name: «это я», «моё удостоверение». */
export function namesPicture(caption: string): boolean {
  const typed = caption.trim();
  return pointsAtPicture(typed) && typed.split(/\s+/).length <= mostWordsOfCaption;
}

/** «Это свидетельство о браке», «отправил фото»: said of a picture that came before. */
const namesPaper = saying('word', words.papers);
const saysSent = saying('word', words.sent);

function speaksOfPicture(text: string): boolean {
  return (
    namesPaper(text) &&
    (namesPicture(text) || (saysSent(text) && text.split(/\s+/).length <= mostWordsOfCaption))
  );
}

const speaksToDesk = saying('word', words.toDesk);
const pointsBack = whenAsked(() => {
  const [before, behind] = [oneOf(words.beforePointing), oneOf(words.behindPointing)];
  return `^(?:${before}[\\s,]+)*${oneOf(words.pointsBack)}(?:\\s+${behind})*[\\s.!)]*$`;
});

/**
 * The desk has asked, and this may be about something else: a question to the desk («можно позвонить?»), a wish of another
 * kind, a mistake that is told, an order. A single sentence; one word with a question mark («Петрова?») is an answer.
 */
export function isDoubtfulAnswer(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longest) return false;
  if (givesUp(typed) || sayingsOf(typed).some(({ kind, slip }) => kind === 'cancel' && !slip)) return true;
  if (saysNothingOfIt(typed) || withdrawsOnCondition(typed)) return true;
  if (!mayTell(typed) && (declines(typed) || sendsAway(typed))) return true;
  // «Это не я подавал», with a figure or a name that may be the answer after all.
  if (isOfAnother(typed) || pointsAtVoice(typed)) return true;
  // «Звонят, просят код»: the page is for whoever asked, and nothing of it answers the desk.
  if (pagesAsked(typed).answer === 'fraud' || worryIn(typed) !== undefined) return true;
  // «Мама болеет, я дочь, можно я за неё отвечу»: it is asked who may answer, and nothing is told yet.
  if (!mayTell(typed) && clausesOf(typed).some((one) => asksDesk(one))) return true;
  if ((complains(typed) || asksToKeep(typed)) && !tellsName.test(typed)) return true;
  // «Қазақша» may answer «На каком языке?», and may be a wish to go on in it.
  if (pointsBack(typed) || localeNamed(typed) !== undefined || beginsWithStatus(typed)) return true;
  if (!oneSentence.test(typed) || !/\s/.test(typed)) return false;
  return (
    (isQuestion(typed) && (/[?？]/u.test(typed) || speaksToDesk(typed) || asksInKazakh(typed))) ||
    speaksOfPicture(typed) ||
    wantsPerson(typed) ||
    isOrder(typed) ||
    tellsMistake(typed) ||
    asksOwnData(typed) !== undefined
  );
}
