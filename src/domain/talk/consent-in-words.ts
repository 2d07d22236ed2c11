import { agreeing, beforeAgreeing, behindAgreeing, refusing } from '../words/own-data-words.ts';
import { behind, inFront, oneOf, saying, whenAsked } from '../words/phrases.ts';
import { sayingsOf } from './sayings.ts';
import { isNoted } from './small-talk.ts';

const agrees = whenAsked(
  () => `^${inFront(beforeAgreeing)}${oneOf(agreeing)}${behind(behindAgreeing)}[\\s.!]*$`,
);
const refuses = saying('word', refusing);
const longest = 80;

/** What words say to the question for consent. «Ок» alone is too little for it: undefined, as for all else. */
export function consentIn(text: string): 'given' | 'declined' | undefined {
  const typed = text.trim();
  if (typed.length > longest) return undefined;
  if (refuses(typed)) return 'declined';
  if (agrees(typed)) return 'given';
  if (isNoted(typed)) return undefined;
  const said = sayingsOf(typed).filter(({ slip }) => !slip);
  if (said.some(({ kind }) => kind === 'no' || kind === 'cancel')) return 'declined';
  return said.some(({ kind }) => kind === 'yes') ? 'given' : undefined;
}
