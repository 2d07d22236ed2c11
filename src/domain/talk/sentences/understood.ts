import { iinsIn } from '../../person/iin.ts';
import { lookOf } from '../../places/place-spelling.ts';
import { linesOf } from '../../words/phrases.ts';
import { beforeNothingMore, nothingMore } from '../../words/sentences/desk-words.ts';
import { topics } from '../../words/sentences/topic-words.ts';
import { isEverydayWord } from '../everyday-words.ts';
import { localeBeside, localeNamed } from '../language-of-text.ts';
import {
  asksHowToCancel,
  asksOwnData,
  asksToPassOn,
  complains,
  isOrder,
  wantsAgain,
  wantsCertificate,
  wantsOtherLanguage,
  wantsPerson,
} from '../question-in-words.ts';
import { sayingsOf } from '../sayings.ts';
import { isNoted, smallTalk } from '../small-talk.ts';
import { asksStatus } from '../status-question.ts';
import { tellingIn, tellsMistake } from '../told-about-request.ts';
import { clausesOf, heardAlone, longestSentence } from './heard.ts';
import { inOtherLayouts } from './other-layout.ts';
import { asksStatusBeside } from './status-in-sentence.ts';
import { wentInVain, willCollect } from './told-desk.ts';
import { asksWhoAnswers } from './who-answers.ts';

type Reader = (text: string) => boolean;

/** What the bot answers by itself. */
const forBot: readonly Reader[] = [
  (text) => smallTalk(text) !== undefined,
  isNoted,
  asksStatus,
  asksStatusBeside,
  (text) => tellingIn(text).length > 0,
  (text) => localeNamed(text) !== undefined || localeBeside(text) !== undefined,
  wantsOtherLanguage,
  asksWhoAnswers,
  wantsCertificate,
  wantsAgain,
  wantsPerson,
  (text) => asksOwnData(text) !== undefined,
  asksHowToCancel,
  (text) => sayingsOf(text).some(({ kind, slip }) => kind === 'help' && !slip),
  willCollect,
];
/** What it offers to people. */
const forDesk: readonly Reader[] = [
  ...[asksToPassOn, complains, isOrder, tellsMistake, wentInVain],
  (text: string) => iinsIn(text).length > 0,
];

const topicWords: ReadonlySet<string> = new Set(linesOf(topics).map(lookOf));
/** A page of the guide is found for nearly any word, so that one of them has to be no name. */
const isSpoken: Reader = (text) =>
  lookOf(text)
    .split(' ')
    .some((word) => word !== '' && (topicWords.has(word) || isEverydayWord(word)));

export interface Known {
  readonly hasPage: Reader;
  readonly isCountry: Reader;
}

/**
 * The text as it was meant: in the other layout of the keyboard where nothing of it is understood and the bot has an answer to
 * that reading. A name is never read so, and neither is what is for people: nobody could say whether it is right.
 */
export function meantIn(text: string, { hasPage, isCountry }: Known): string {
  const others = inOtherLayouts(text);
  const isRead =
    others.length === 0 || [...forBot, ...forDesk, hasPage, isCountry].some((reads) => reads(text));
  if (isRead) return text;
  const answered = others.find((other) => forBot.some((reads) => reads(other)) || isCountry(other));
  return answered ?? others.find((other) => isSpoken(other) && hasPage(other)) ?? text;
}

const wantsNothing = heardAlone(nothingMore, { before: beforeNothingMore });

/** «Рақмет сендерге, басқа ештеңе керек емес»: thanks, in the end nothing else is wanted, and nothing in front wants anything. */
export function thanksForAll(text: string): boolean {
  if (text.length > longestSentence || /[?？\d]/u.test(text)) return false;
  const clauses = clausesOf(text);
  const isOver = (one: string) => wantsNothing(one) || smallTalk(one) === 'thanks';
  const [last = ''] = clauses.slice(-1);
  const isTold = [tellsMistake, isOrder, complains, wantsPerson].some((wants) => wants(text));
  return (
    clauses.some((one) => smallTalk(one) === 'thanks') &&
    clauses.some(wantsNothing) &&
    isOver(last) &&
    !isTold
  );
}
