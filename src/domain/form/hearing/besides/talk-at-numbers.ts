import { tellsAgeAlone } from '../../../dates/told-age.ts';
import { wishesOtherwise } from '../../../talk/no-answer.ts';
import { heardAnywhere, heardWithin } from '../../../talk/sentences/heard.ts';
import {
  anotherMeant,
  answeredWrong,
  formGivenUp,
  wantedOtherwise,
  willItStay,
} from '../../../words/aside-words.ts';
import { noPhone, phoneWhy, thisNumber, whichNumber } from '../../../words/form/number-aside-words.ts';
import { saying } from '../../../words/phrases.ts';
import { landmark } from '../../../words/place-aside-words.ts';
import type { FormProblem } from '../../problems.ts';

/** Sentences where figures are asked for: none of them can be the answer, and each is told what becomes of it. */
export const numbers = /^(?:representative-)?(?:iin|phone)$|^birth-date$|-date$/;

/** With that many figures the number may stand in the sentence. */
const fewestFigures = 5;
const hasFigures = (text: string) => (text.match(/\d/g)?.length ?? 0) >= fewestFigures;
const amidTalk = (says: (text: string) => boolean) => (text: string) => !hasFigures(text) && says(text);

const isPhoneWhy = saying('word', phoneWhy);
const mostWordsOfWhy = 4;
const namesPhone = /номер|телефон|нөмір|number|phone|[зс]вон|зван|қоңырау|call|телег/iu;
const mayHoldPhone = (text: string) => (text.match(/\d/g)?.length ?? 0) >= fewestOfPhone;

const hasNoPhone = saying('part', noPhone);
const isThisNumber = saying('part', thisNumber);
/** «Симкам жоқ» */
export const lacksPhone = (text: string): boolean => !mayHoldPhone(text) && hasNoPhone(text);
/** «Номер в телеграме» */
export const meansThisPhone = (text: string): boolean => !mayHoldPhone(text) && isThisNumber(text);

/** «Зачем вам телефон?»; «зачем столько вопросов?» asks it of more than the phone. */
export function asksWhyPhone(text: string): boolean {
  const isShort = text.trim().split(/\s+/u).length <= mostWordsOfWhy;
  return !mayHoldPhone(text) && isPhoneWhy(text) && (isShort || namesPhone.test(text));
}

const isWhichNumber = heardWithin(whichNumber);
const fewestOfPhone = 9;
/** «Билайн или теле2, какой писать?» */
export const asksWhichNumber = (text: string): boolean => !mayHoldPhone(text) && isWhichNumber(text);
/** «Я выше не ту кнопку нажала» */
export const isAnsweredWrong = amidTalk(heardAnywhere(answeredWrong));
const asksToStay = amidTalk(saying('part', willItStay));
/** «А это не пропадёт?», and nothing else that is wished with it. */
export const asksWhetherItStays = (text: string): boolean => asksToStay(text) && !wishesOtherwise(text);

const isGivenUp = heardWithin(formGivenUp);
const meansAnother = saying('part', anotherMeant);

/** «Всё, стоп, не хочу дальше заполнять»: whether the form is to be given up is asked. */
export function givesUpAt(text: string, question: string): boolean {
  const isTold = /\s\S+\s/u.test(text.trim()) && !hasFigures(text);
  return numbers.test(question) && isTold && isGivenUp(text) && !meansAnother(text);
}

/** «Возле базара», «на Сейфуллина»: the list says of no service centre by what it stands. */
const isAtLandmark = saying('word', landmark);

const ofNumbers: ReadonlySet<FormProblem> = new Set(['phone-letters', 'iin-letters', 'birth-date-format']);
const fewestWords = 5;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** A sentence of which nothing was understood is not blamed on its letters: it is said that nothing of it was noted. */
function faultOfTalk(text: string, fault: FormProblem, question: string): FormProblem {
  if (fault === 'choice-not-found' && /^(?:region|branch)$/.test(question) && isAtLandmark(text))
    return 'branch-by-list';
  if (fault === 'birth-date-format' && tellsAgeAlone(text)) return 'birth-date-age';
  const isTalk =
    (fault === 'birth-date-format' ? !/\d/.test(text) : !/\d{3}/.test(text.replace(year, ''))) &&
    (text.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;
  return isTalk && ofNumbers.has(fault) ? 'told-instead' : fault;
}

/** The step with what is wrong with a sentence, where it was not taken. */
export function withFaultOfTalk<Of extends { readonly problem?: { readonly code: FormProblem } }>(
  step: Of,
  text: string,
  question: string,
): Of {
  const { problem } = step;
  return problem
    ? { ...step, problem: { ...problem, code: faultOfTalk(text, problem.code, question) } }
    : step;
}

const wantsOtherwise = heardWithin(wantedOtherwise);

/** «Номер не дам, и вообще мне бумажную вместо пдф»: what answers half of it would hide the rest, so that nothing of it is noted. */
export function withAllTold<Said extends string>(
  aside: Said | undefined,
  text: string,
  question: string,
): Said | 'told-instead' | undefined {
  const isHalf = aside === 'seen-by' || aside === 'phone-why';
  return isHalf && numbers.test(question) && !hasFigures(text) && wantsOtherwise(text)
    ? 'told-instead'
    : aside;
}
