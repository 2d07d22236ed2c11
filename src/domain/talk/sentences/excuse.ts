import * as words from '../../words/sentences/excuse-words.ts';
import { clausesOf, heardAlone } from './heard.ts';

const around = { before: words.aroundExcuse, behind: words.aroundExcuse };

/** A clause that is an excuse. */
export const excuses = heardAlone(words.excused, around);
/** A clause that only stands beside one: «здравствуйте». */
export const besideExcuse = heardAlone(words.aroundExcuse, { before: words.aroundExcuse });
const isOfOtherChat = heardAlone(words.wrongChat, around);

type Reader = (clause: string) => boolean;

/** A clause is the one, and each of the others is of the same kind or says nothing. */
function isNothingBut(text: string, isIt: Reader, others: readonly Reader[]): boolean {
  const clauses = clausesOf(text);
  return clauses.some(isIt) && clauses.every((clause) => isIt(clause) || others.some((is) => is(clause)));
}

/** «Извините, не в тот чат»: nothing is asked. */
export function saysWrongChat(text: string): boolean {
  return isNothingBut(text, isOfOtherChat, [excuses, besideExcuse]);
}

/** «Извините, только увидела», «не в тот чат»: politeness, and what is waited for is still to come. */
export function isExcuse(text: string): boolean {
  return isNothingBut(text, excuses, [besideExcuse]) || saysWrongChat(text);
}
