import { smallTalk } from '../small-talk.ts';
import { asksStatus } from '../status-question.ts';
import { tellingIn } from '../told-about-request.ts';
import { clausesOf, longestSentence } from './heard.ts';

const wordsOfMatter = 3;
/** Who tells more has told enough. */
const mostClauses = 6;

const countWords = (text: string) => text.split(/\s+/).length;

/**
 * «Какие документы нужны, у меня есть свидетельство о браке»: a card answers the one, and the other may be for the desk.
 * A clause that asks for the card too, or is politeness, tells nothing.
 */
export function tellsBeside(text: string): boolean {
  if (text.length > longestSentence) return true;
  const clauses = clausesOf(text).slice(0, mostClauses);
  return (
    clauses.length > 1 &&
    clauses.some(
      (clause) =>
        countWords(clause) >= wordsOfMatter &&
        smallTalk(clause) === undefined &&
        tellingIn(clause).length === 0 &&
        !asksStatus(clause),
    )
  );
}
