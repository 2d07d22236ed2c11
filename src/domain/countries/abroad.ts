import { saying } from '../words/phrases.ts';
import { abroad } from '../words/place-words.ts';

/** A longer text tells a story. */
const mostLetters = 120;
const namesAbroad = saying('part', abroad);

/** Another country is meant, though none is named: «за границу», «шетелге», "abroad". */
export function saysAbroad(text: string): boolean {
  return text.length <= mostLetters && namesAbroad(text);
}
