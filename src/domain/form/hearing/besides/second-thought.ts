import { lookOf } from '../../../places/place-spelling.ts';
import { afterPuttingRight } from '../../../places/talk/unlike-place.ts';
import { isOfAge } from '../../../talk/kin-words.ts';
import {
  emphasis,
  plainNo,
  plainYes,
  thereWas,
  thinksAgain,
  turnsAround,
} from '../../../words/mending-words.ts';
import { linesOf, type Phrases } from '../../../words/phrases.ts';
import { choiceNamed } from '../choice-words.ts';

/** «Нет, не нет, а да», «жоқ емес», “no.. I mean yes”: whoever thinks better of it within one message. */

const looksOf = (...tables: readonly Phrases[]): ReadonlySet<string> =>
  new Set(tables.flatMap(linesOf).flatMap((line) => lookOf(line).split(' ')));
const [no, yes, was, around] = [
  looksOf(plainNo),
  looksOf(plainYes),
  looksOf(thereWas),
  looksOf(turnsAround, thinksAgain),
];
const stresses = looksOf(emphasis);
const turns = looksOf(turnsAround);
const again = looksOf(thinksAgain);
const behindNo = new Set(['емес', 'emes'].map(lookOf));

/** A longer text tells a story. */
const mostLetters = 120;

interface SecondThought {
  /** What is said in the end. */
  readonly answer: 'yes' | 'no';
  /** The words behind it. */
  readonly rest: string;
}

/** Undefined: the text says one of both alone, or begins with neither. `isOfBefore`: «была» is a yes as well. */
export function secondThought(text: string, isOfBefore: boolean): SecondThought | undefined {
  if (text.length > mostLetters) return undefined;
  const words = text.split(/[\s,.;:!…–—-]+/u).filter((word) => word !== '');
  const looks = words.map(lookOf);
  const isYes = (look: string) => yes.has(look) || (isOfBefore && was.has(look));
  let answer: 'yes' | 'no' | undefined;
  let isTurned = false;
  let isMended = false;
  let end = 0;
  const isTurning = (at: number) =>
    [looks[at - 1], looks[at + 1]].some((look = '') => turns.has(look)) && !no.has(looks[at - 2] ?? '');
  const say = (next: 'yes' | 'no') => {
    isTurned ||= answer !== undefined && answer !== next;
    answer = next;
  };
  for (const [at, look] of looks.entries()) {
    const [before = '', next = ''] = [looks[at - 1], looks[at + 1]];
    if (no.has(look) && behindNo.has(next)) {
      answer ??= 'no';
      say('yes');
    } else if (no.has(look) && turns.has(before) && !no.has(before)) isMended = true;
    else if (no.has(look) || (stresses.has(look) && (no.has(before) || no.has(next)))) say('no');
    else if (isYes(look)) say(isTurning(at) ? 'no' : 'yes');
    else if (again.has(look)) isMended = true;
    else if (!around.has(look)) break;
    end = at + 1;
  }
  // «Да нет» is how a no is said.
  if (answer === undefined || !isTurned || (answer === 'no' && !isMended)) return undefined;
  return { answer, rest: words.slice(end).join(' ') };
}

/** The choices that are left by it, where one of them is "no" or "none"; undefined: nobody thinks better of anything. */
export function choicesOnSecondThought(
  question: string,
  text: string,
  values: readonly string[],
): readonly string[] | undefined {
  const isNone = (value: string) => value === 'no' || value === 'none';
  // «Электр... тьфу нет в бумаге»: what follows is meant.
  const right = values.some(isNone) || values.length === 0 ? undefined : afterPuttingRight(text);
  const [first = ''] = right?.split(/[,;.]/u) ?? [];
  const meant =
    right === undefined
      ? undefined
      : (choiceNamed(question, first, values) ?? choiceNamed(question, right, values));
  const likely = meant === undefined ? undefined : 'taken' in meant ? [meant.taken] : meant.offered;
  // «То есть на сына, но ему уже 19»: an adult is no child, whatever they are called.
  if (likely?.includes('child') && isOfAge(text)) return values.filter((value) => value === 'other');
  if (likely !== undefined) return likely;
  const said = values.some(isNone) ? secondThought(text, question.startsWith('previous')) : undefined;
  if (said === undefined) return undefined;
  const left = values.filter((value) => isNone(value) === (said.answer === 'no'));
  const named = said.rest === '' ? undefined : choiceNamed(question, said.rest, left);
  return named === undefined ? left : 'taken' in named ? [named.taken] : named.offered;
}
