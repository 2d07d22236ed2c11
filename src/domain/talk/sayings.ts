/**
 * Words that are no answer by themselves, whatever is asked: a refusal, "I don't know", yes and no, words that steer,
 * greet or call for help. In Kazakh, Russian and English, also in Latin letters, without Kazakh letters, with a slip.
 */
import { lately } from '../lately.ts';
import { nearWords } from '../near-words.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';
import { rules, type SayingKind } from '../words/saying-words.ts';

export interface Saying {
  readonly kind: SayingKind;
  /** One letter is not as it should be: where any word may be the answer, it may be another word. */
  readonly slip: boolean;
}

interface Spelled {
  readonly kind: SayingKind;
  readonly heads: readonly string[];
  readonly fillers: ReadonlySet<string>;
  /** All words of the rule: a text with another one is no such saying, and most texts have one. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Words of the tables by look, and by sound those in Cyrillic: typed Latin letters may stand for them. */
const bySpelling = (spell: (text: string) => string, isSpelled: (text: string) => boolean) =>
  rules.map(({ kind, heads: allHeads, fillers: allFillers }): Spelled => {
    // The longest first, so that what is left beside it is least.
    const heads = [...new Set(allHeads.filter(isSpelled).map(spell))];
    const fillers = allFillers.filter(isSpelled).flatMap((filler) => spell(filler).split(' '));
    return {
      kind,
      heads: heads.sort((one, other) => other.length - one.length),
      fillers: new Set(fillers),
      vocabulary: new Set([...fillers, ...heads.flatMap((head) => head.split(' '))]),
    };
  });

const looks = bySpelling(lookOf, () => true);
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
const sounds = bySpelling(soundOf, isCyrillic);

/** Longer texts say more than such a word. */
const mostLetters = 120;
/** A shorter word with a slip is another word. */
const fewestLettersForgiven = 5;

/** Nothing but a dash, or several; people draw it where there is nothing to write. */
const dashes = /^[\s\p{Pd}\u2212_/\\.]*[\p{Pd}\u2212_][\s\p{Pd}\u2212_/\\.]*$/u;
/** A plus, or a thumb up and the like. */
const nods =
  /^(?:\++|[\u{1F44D}\u{1F44C}\u2705\u2714\u{1F197}](?:[\u{1F44D}\u{1F44C}\u2705\u2714\u{1F197}]|\p{Emoji_Modifier}|\uFE0F|\s)*)$/u;
const questionMarks = /^[\s?？!]*[?？][\s?？!]*$/u;

/** What the text says, where that is no answer by itself; undefined for all else. Of two readings the first of the rules. */
export function sayingOf(text: string): Saying | undefined {
  return sayingsOf(text)[0];
}

/** Every reading of the text as a saying: «нет» is a bare no, and says also that there is none. */
export const sayingsOf = lately((text: string): readonly Saying[] => {
  const typed = text.trim();
  if (typed.length > mostLetters) return [];
  if (dashes.test(typed)) return [{ kind: 'none', slip: false }];
  if (questionMarks.test(typed)) return [{ kind: 'help', slip: false }];
  if (nods.test(typed)) return [{ kind: 'yes', slip: false }];
  // A number is no such word: most answers need not be looked up.
  if (/\p{N}/u.test(typed)) return [];
  // «Нееет», «жооок»: a word that is drawn out.
  const look = lookOf(typed.replace(/(\p{L})\1{2,}/gu, '$1'));
  if (look === '' || look.length > mostLetters) return [];
  const known = [...kindsIn(looks, look), ...(isCyrillic(typed) ? [] : latin(typed))];
  if (known.length > 0) return [...new Set(known)].map((kind) => ({ kind, slip: false }));
  return slipsIn(look).map((kind) => ({ kind, slip: true }));
});

/** A `j` is й as well as ж: zdravstvujte, jok. */
function latin(typed: string): readonly SayingKind[] {
  return [...new Set([typed, typed.replace(/j/gi, 'y')])].flatMap((one) => kindsIn(sounds, soundOf(one)));
}

function kindsIn(spelled: readonly Spelled[], text: string): readonly SayingKind[] {
  const padded = ` ${text} `;
  const said = text.split(' ');
  // «Нет конечно» says no as it stands, whatever «конечно» says by itself.
  const isWholeNo = spelled.some(({ kind, heads }) => kind === 'no' && heads.includes(text));
  return spelled.flatMap(({ kind, heads, fillers, vocabulary }) => {
    if (kind === 'yes' && isWholeNo) return [];
    if (!said.every((word) => vocabulary.has(word))) return [];
    const isSaid = heads.some((head) => {
      const at = padded.indexOf(` ${head} `);
      if (at < 0) return false;
      const rest = `${padded.slice(0, at)} ${padded.slice(at + head.length + 1)}`.trim();
      return rest === '' || rest.split(/\s+/).every((word) => fillers.has(word));
    });
    return isSaid ? [kind] : [];
  });
}

const longHeads = (heads: readonly string[]) => heads.filter((head) => head.length >= fewestLettersForgiven);
const headsNear = nearWords(new Set(looks.flatMap(({ heads }) => longHeads(heads))));

function slipsIn(look: string): readonly SayingKind[] {
  if (look.length < fewestLettersForgiven) return [];
  const near = headsNear(look);
  if (near.length === 0) return [];
  return [
    ...new Set(looks.flatMap(({ kind, heads }) => (heads.some((head) => near.includes(head)) ? [kind] : []))),
  ];
}
