import * as words from '../../words/sentences/status-words.ts';
import { smallTalk } from '../small-talk.ts';
import { asksStatus } from '../status-question.ts';
import { clausesOf, heardWithin, longestSentence } from './heard.ts';

const asksWithin = heardWithin(words.askedWithin);
const isOfOther = heardWithin(words.notOfMine);

/**
 * It is asked how far a request is, and something is told with it: «когда будет готова, мне в пятницу уезжать». The card
 * answers the first, and what is told may be for the desk.
 */
export function asksStatusBeside(text: string): boolean {
  if (text.length > longestSentence || isOfOther(text)) return false;
  if (asksWithin(text)) return true;
  const clauses = clausesOf(text);
  // «Получили, спасибо»: a word of a sentence says too little, unlike a word alone.
  return clauses.length > 1 && clauses.some((clause) => /\s/.test(clause) && asksStatus(clause));
}

/** The same, and nothing is told before it: what stands in front may be the answer to another question. */
export function beginsWithStatus(text: string): boolean {
  const [first = ''] = clausesOf(text).filter((clause) => smallTalk(clause) === undefined);
  return asksStatusBeside(text) && (asksStatus(first) || asksStatusBeside(first));
}
