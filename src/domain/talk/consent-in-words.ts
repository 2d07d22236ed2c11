import { agreeing, beforeAgreeing, behindAgreeing, refusing } from '../words/own-data-words.ts';
import { sayingsOf } from './sayings.ts';
import { heardAlone, heardWithin } from './sentences/heard.ts';
import { isNoted } from './small-talk.ts';

const agrees = heardAlone(agreeing, { before: beforeAgreeing, behind: behindAgreeing });
const refuses = heardWithin(refusing);
/** «Келісемін бе?» asks: nobody has agreed. */
const isAsked = /[?？]|\s(?:ба|бе|ма|ме|па|пе)[\s.!]*$/iu;
const longest = 80;

/** What words say to the question for consent. «Ок» alone is too little for it: undefined, as for all else. */
export function consentIn(text: string): 'given' | 'declined' | undefined {
  const typed = text.trim();
  if (typed.length > longest) return undefined;
  if (refuses(typed)) return 'declined';
  if (isAsked.test(typed)) return undefined;
  if (agrees(typed)) return 'given';
  if (isNoted(typed)) return undefined;
  const said = sayingsOf(typed).filter(({ slip }) => !slip);
  if (said.some(({ kind }) => kind === 'no' || kind === 'cancel')) return 'declined';
  return said.some(({ kind }) => kind === 'yes') ? 'given' : undefined;
}
