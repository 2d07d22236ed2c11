import * as words from '../../words/sentences/desk-words.ts';
import { isQuestion } from '../question-in-words.ts';
import { sayingsOf } from '../sayings.ts';
import { smallTalk } from '../small-talk.ts';
import { clausesOf, heardAlone } from './heard.ts';

const around = { before: words.aroundPassing, behind: words.aroundPassing };
const passes = heardAlone(words.passThem, around);
const leaves = heardAlone(words.passNotThem, around);

const says = (clause: string, kind: 'yes' | 'no') =>
  sayingsOf(clause).some((said) => !said.slip && said.kind === kind);
const isAround = heardAlone(words.aroundPassing, { before: words.aroundPassing });
/** Neither of the two: «пожалуйста», «спасибо». */
const isPolite = (clause: string) =>
  smallTalk(clause) === 'thanks' || (isAround(clause) && !says(clause, 'yes') && !says(clause, 'no'));

/** What is said to the question whether words are to be passed on to the operators; undefined: something else. */
export function answerToOffer(text: string): 'pass-on' | 'let-go' | undefined {
  if (isQuestion(text)) return undefined;
  const clauses = clausesOf(text);
  const isYes = (one: string) => passes(one) || says(one, 'yes');
  const isNo = (one: string) => leaves(one) || says(one, 'no');
  const isOnly = (is: (one: string) => boolean) =>
    clauses.some(is) && clauses.every((one) => is(one) || isPolite(one));
  if (isOnly(isNo)) return 'let-go';
  return isOnly(isYes) ? 'pass-on' : undefined;
}
