import { saying } from '../../words/phrases.ts';
import { aroundCollected, butCollected, collectedIt } from '../../words/sentences/collecting-words.ts';
import { clausesOf, heardAlone } from './heard.ts';
import { wentInVain } from './told-desk.ts';

const says = heardAlone(collectedIt, { before: aroundCollected, behind: aroundCollected });
const saysBut = saying('word', butCollected);

/** «Забрал, всё чётко»: a clause says it, and no other takes it back. */
export function tellsCollected(text: string): boolean {
  const isTold = clausesOf(text).some((clause) => says(clause));
  return isTold && !/[?？]/u.test(text) && !saysBut(text) && !wentInVain(text);
}
