import { sayingsOf } from '../talk/sayings.ts';
import { lookOf } from './place-spelling.ts';

/** Words that say that there is no answer are nobody's place of birth. */
const refusals = new Set(
  'нет|нету|не указано|не помню|неизвестно|неизвестен|отсутствует|прочерк|там же|тут|здесь|дома|да|no|none|unknown|not known|here|same|at home|жоқ|белгісіз|есімде жоқ|көрсетілмеген|сонда|осында|үйде'
    .split('|')
    .map(lookOf),
);

/** «Не в Казахстане», «Қазақстанда емес», «за границей»: says where it was not, and nothing of where. */
const notThere =
  /^(?:(?:я|i|мен)\s+)?(?:(?:родил(?:ся|ась)|was\s+born)\s+)?(?:(?:не|not)\s+(?:в|во|in|из|from)\s+[\p{L}-]+|за\s*(?:границей|рубежом)|(?:в\s+)?друг(?:ой|ая)\s+стран[еа]|abroad|шет\s?ел(?:де|ден)?|басқа\s+ел(?:де)?|another\s+country)(?:\s+(?:родил(?:ся|ась)|туғанмын|туған))?[\s.!]*$|^[\p{L}-]+\s+емес[\s.!]*$/iu;

/** «…, но я гражданка РК»: it goes on with something else. */
const butElse = /^\s*(?:но|хотя|бірақ|but|although)\s+\p{L}/iu;

/** «Не в Казахстане, а в России»: what it is not stands in front. */
const notThisBut =
  /^(?:(?:не|not)\s+(?:(?:в|во|in)\s+)?(?!(?:в|во|in)\s)\S+[\s,]+(?:(?:а|но|but)\s+)?|\S+\s+емес[\s,]+)(?=\S*\p{L})/iu;

/** «Казахстан, конечно»: says nothing of where in it. */
const ofCourse = /^\s*(?:конечно|естественно|разумеется|әрине|obviously|of course|naturally)[\s.!]*$/iu;

/** Beside a country that is named: «город не помню», «қаласы есімде жоқ». */
export function isNoTown(typed: string): boolean {
  return (
    isNoPlace(typed) ||
    ofCourse.test(typed) ||
    sayingsOf(typed).some(({ kind, slip }) => kind === 'unknown' && !slip)
  );
}

/** Nothing is said of where: a word of refusal, or where it was not. */
export function isNoPlace(typed: string): boolean {
  return refusals.has(lookOf(typed)) || notThere.test(typed.trim()) || butElse.test(typed);
}

/** What is left where a place is denied before another is named. */
export function withoutDenied(typed: string): string {
  return typed.replace(notThisBut, '');
}
