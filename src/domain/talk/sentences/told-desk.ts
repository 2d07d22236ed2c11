import * as words from '../../words/sentences/desk-words.ts';
import { wantsPerson } from '../question-in-words.ts';
import { smallTalk } from '../small-talk.ts';
import { clausesOf, heardAlone, heardWithin, longestSentence } from './heard.ts';

const passes = heardAlone(words.passedWords, { before: words.beforePassedWords });
const passesNothing = heardAlone(words.nothingToPass, { before: words.beforePassedWords });

/** «Операторға айтыңызшы, тездетсін»: what is to be passed on stands in the message itself. */
export function tellsWhatToPassOn(text: string): boolean {
  return text.length <= longestSentence && passes(text) && !passesNothing(text);
}

const isInVain = heardWithin(words.wentInVain);

/** Somebody went to the service centre and came back without the certificate; a question («закрыто завтра?») is none. */
export function wentInVain(text: string): boolean {
  return text.length <= longestSentence && !/[?？]/u.test(text) && isInVain(text);
}

const around = { before: words.aroundWillCollect, behind: words.aroundWillCollect };
const collects = heardAlone(words.willCollect, around);
const isAround = heardAlone(words.aroundWillCollect, around);

/** «Хорошо, завтра заберу»: nothing is asked, and nothing is to be done. */
export function willCollect(text: string): boolean {
  if (text.length > longestSentence || /[?？]/u.test(text)) return false;
  const clauses = clausesOf(text);
  return clauses.some((one) => collects(one)) && clauses.every((one) => collects(one) || isAround(one));
}

const wordsOfMatter = 3;

/** «Позовите оператора, у меня ошибка в фамилии»: a person is wanted, and it is told for what. */
export function wantsPersonFor(text: string): boolean {
  if (text.length > longestSentence || !wantsPerson(text)) return false;
  return clausesOf(text).some(
    (one) => one.split(/\s+/).length >= wordsOfMatter && !wantsPerson(one) && smallTalk(one) === undefined,
  );
}
