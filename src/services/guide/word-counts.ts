import { isQuestion } from '../../domain/talk/question-in-words.ts';

/** How much is said, and what follows from it for words that nobody asked for. */

/** More pages than these are no answer to a short question. */
export const mostShown = 3;
/** So many words and fewer name what is looked for in the guide; more of them may tell something. */
export const wordsOfTopic = 3;
export const wordsWithReference = 4;
/** A question that is looked for in the guide by its words has no more. */
export const wordsOfSearch = 5;
/** What an operator tells, and looks for no page by, has more. */
const wordsOfStatement = 4;
/** What an operator orders has no more. */
const wordsOfOrder = 6;
/** «Соедините меня, пожалуйста, с живым оператором» calls for a person and tells nothing. */
export const wordsOfCall = 8;

/** Whether a text has more words than these. */
export function isMoreThan(text: string, count: number): boolean {
  return (text.match(/[\p{L}\p{N}-]+/gu) ?? []).length > count;
}

/** Something may be told beside what a page was found for; a short question asks for the page alone. */
export function mayBeTold(text: string): boolean {
  return isMoreThan(text, isQuestion(text) ? wordsOfTopic : 1);
}

/** An operator speaks of their work: neither the form nor a page for applicants is meant. */
export function tellsOfWork(text: string): boolean {
  return isMoreThan(text, isQuestion(text) ? wordsOfOrder : wordsOfStatement);
}
