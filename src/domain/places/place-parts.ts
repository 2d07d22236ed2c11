import { leaving, linesOf, oneOf, type Phrases } from '../words/phrases.ts';
import { bornBefore, bornBehind, kindsBefore, kindsBehind, kindsOfRegions } from '../words/place-words.ts';
import { lookOf } from './place-spelling.ts';

/**
 * A place of birth as people and registers write it, in its parts: «ОМСКАЯ ОБЛ., Г. ОМСК», «Шу ауданы, Төле би ауылы»,
 * "village of Akbulak, Aktobe region".
 */
export interface PlacePart {
  /** As it was typed, without the word for what kind of place it is. */
  readonly name: string;
  /** With that word; the same where there is none. */
  readonly whole: string;
  readonly kind: 'region' | 'place';
}

const looks = (table: Phrases): ReadonlySet<string> => new Set(linesOf(table).map(lookOf));
const before = looks(kindsBefore);
const behind = looks(kindsBehind);
const regions = looks(kindsOfRegions);
const partedWords = /[\s/]+/u;
const mostParts = 12;

/** At most twelve parts, in the order typed. */
export function placeParts(text: string): readonly PlacePart[] {
  const parts: PlacePart[] = [];
  const add = (words: readonly string[], kind: PlacePart['kind'], word?: string) => {
    const name = words.join(' ');
    if (name === '') return;
    parts.push({ name, whole: word === undefined ? name : `${name} ${word}`, kind });
    // «Ивановка Целиноградской области»: no comma, so the region may be the last word alone.
    if (kind === 'region' && words.length > 1) {
      add(words.slice(-1), kind, word);
      add(words.slice(0, -1), 'place');
    }
  };
  // A point ends a word for the kind of a place, and is no more than that.
  for (const segment of text.split(/[,;()«»"]+/u)) {
    let words: string[] = [];
    for (const word of segment.replaceAll('.', '. ').split(partedWords)) {
      const bare = word.replace(/[.:]+$/u, '');
      const look = lookOf(bare);
      if (look === '') continue;
      const isShort = look.length === 1 && !word.endsWith('.') && words.length > 0;
      if (regions.has(look) && words.length > 0) {
        add(words, 'region', bare);
        words = [];
      } else if (behind.has(look) && words.length > 0) {
        add(words, 'place', bare);
        words = [];
      } else if (before.has(look) && !isShort) {
        add(words, 'place');
        words = [];
      } else words.push(bare);
    }
    add(words, 'place');
  }
  return parts.slice(0, mostParts);
}

/** The towns after which a region may be called: «Омская область» after Омск, «Ташкентская» after Ташкент. */
export function townsOfRegion(name: string): readonly string[] {
  const stem = /^(.+?)(?:ская|ский|ское|ской|skaya|skiy|skii|sky)$/iu.exec(name)?.[1];
  if (stem === undefined) return [name];
  return [`${stem}ск`, stem, stem.replace(/(?:ов|ев|ин)$/iu, (end) => `${end}о`), `${stem}а`, `${stem}ы`];
}

/** «Алматинской области», «Жамбылского района», as they stand behind a village: the region as it is called by itself. */
export function regionOutOfCase(whole: string): string {
  return whole
    .replace(/ской(?=\s+обл)/iu, 'ская')
    .replace(/ского(?=\s+(?:района|края|округа))/iu, 'ский')
    .replace(/(?<=\sобласт)и$/iu, 'ь')
    .replace(/(?<=\s(?:район|кра|округ))(?:а|я)$/iu, (end) => (end.toLowerCase() === 'я' ? 'й' : ''));
}

const withoutBornBefore = leaving(() => `^${oneOf(bornBefore)}(?!\\p{L})[\\s,.:–-]*`);
const withoutBornBehind = leaving(() => `(?:^|[\\s,.:–-]+)${oneOf(bornBehind)}[\\s.!]*$`);

/** «Қытайда туғанмын, Құлжа»: the word for being born is no part of the place. Undefined: there is nothing else. */
export function withoutBirth(place: string): string | undefined {
  const bare = withoutBornBehind(withoutBornBefore(place));
  return /\p{L}{2}/u.test(bare) ? bare : undefined;
}

/** A country in words, as people write it. */
const longestCountry = 6;

/** «Россия Не Помню»: the denial belongs to what follows. */
const endsInNot = /\s(?:не|not)$/iu;

/** The text with what may be the name of a country in front of the rest, or behind it, the longest name first. */
export function* splits(text: string): Generator<{ readonly name: string; readonly rest: string }> {
  const flagged = /^(\p{RI}{2})\s*(.+)$/u.exec(text);
  if (flagged) yield { name: flagged[1] ?? '', rest: trimmed(flagged[2] ?? '') };
  const words = [...text.matchAll(/[^\s,;]+/gu)];
  const most = Math.min(longestCountry, words.length - 1);
  for (let count = most; count > 0; count -= 1) {
    const first = words[count - 1];
    const last = words[words.length - count];
    const end = (first?.index ?? 0) + (first?.[0].length ?? 0);
    const start = last?.index ?? 0;
    for (const [name, rest] of [
      [text.slice(0, end), text.slice(end)],
      [text.slice(start), text.slice(0, start)],
    ] as const) {
      if (trimmed(rest) === '' || /[,;]/.test(name) || endsInNot.test(name)) continue;
      yield { name: trimmed(name), rest: trimmed(rest) };
    }
  }
}

/** Without signs and blanks around it. */
export const trimmed = (text: string) => {
  const bare = text.replace(/^[\s\p{Pd},;:.()]+|[\s\p{Pd},;:(]+$/gu, '').trim();
  // «Донецк (ДНР)»: the bracket that closes belongs to one that opens.
  return bare.includes('(') ? bare : bare.replace(/[\s\p{Pd},;:()]+$/gu, '');
};
