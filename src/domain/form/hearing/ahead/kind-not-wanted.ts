import { lookOf } from '../../../places/place-spelling.ts';
import { saidAsNotWanted } from '../../../words/form/button-words.ts';

export type Kind = 'electronic' | 'paper';

/** What a text wants besides the kind that it does not want. */
export interface KindNotWanted {
  readonly kind: Kind;
  /** The text without the words that put the kind aside. */
  readonly rest: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(lookOf));
const inFront = setOf(saidAsNotWanted.inFront);
const behind = setOf(saidAsNotWanted.behind);
const between = setOf(saidAsNotWanted.between);

/**
 * «Для меня, на бумаге не надо», «маған, қағаз керек емес», “for me, no paper”: a kind that is put aside leaves the other one,
 * for whomever the rest names. Undefined: no kind is put aside, or both. `kindOf`: the kind that a word names.
 */
export function kindNotWanted(
  text: string,
  kindOf: (word: string) => Kind | undefined,
): KindNotWanted | undefined {
  const words = lookOf(text)
    .split(' ')
    .filter((word) => word !== '');
  const aside = words.flatMap((word, at) => {
    const kind = kindOf(word);
    const denial = kind === undefined ? undefined : denialBeside(words, at);
    return kind === undefined || denial === undefined ? [] : [{ kind, at, denial }];
  });
  const [only, another] = aside;
  if (only === undefined || another !== undefined) return undefined;
  const first = Math.min(only.denial, only.at);
  let last = Math.max(only.denial, only.at);
  // «Не надо» and «керек емес» are said as one.
  while (between.has(words[last + 1] ?? '')) last += 1;
  return { kind: only.kind, rest: words.filter((_word, at) => at < first || at > last).join(' ') };
}

/** Where the word stands that denies the one at this place: «не на бумаге», «бумага не нужна», «қағаз керек емес». */
function denialBeside(words: readonly string[], place: number): number | undefined {
  for (const [step, denying] of [
    [-1, inFront],
    [1, behind],
  ] as const) {
    let at = place + step;
    while (between.has(words[at] ?? '')) at += step;
    if (denying.has(words[at] ?? '')) return at;
  }
  return undefined;
}
