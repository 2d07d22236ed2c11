import { figuresFor } from '../dates/number-words.ts';
import { asciiDigits } from '../talk/digits.ts';
import { digitWrong, endOfNumber, insteadOfFigures, notSo, notTheseFigures } from '../words/mending-words.ts';
import { oneOf, partsNamed, saying } from '../words/phrases.ts';

/** «87012345678, жоо соңы 79 екен», “…78, sorry, ends in 79”: a number whose end is put right in the same message. */

/** A longer text tells a story. */
const mostLetters = 200;

const aNumber = /(?<![\p{L}\d])\+?\d(?:[\s()-]{0,2}\d){9,13}(?!\d)/u;
/** «Восьмёрка»: figures have names of their own. */
const namesOfFigures = [
  'нол',
  'единиц|единичк',
  'двойк',
  'тройк',
  'четв[её]рк',
  'пят[её]рк',
  'шест[её]рк',
].concat(['сем[её]рк', 'восьм[её]рк', 'девятк']);
const named = namesOfFigures.map((name) => new RegExp(`(?<!\\p{L})(?:${name})\\p{L}*`, 'giu'));

const begins = '(?<![\\p{L}\\p{N}])';
const isEnd = saying('start', endOfNumber);
const isNotSo = saying('word', notSo);
const deniedFigures = partsNamed(() => {
  const [front, back] = [oneOf(insteadOfFigures), oneOf(notTheseFigures)];
  return `${begins}${front}\\s+(?<behind>\\d{1,6})(?!\\d)|(?<!\\d)(?<before>\\d{1,6})\\p{L}*\\s+${back}(?!\\p{L})`;
});
const saysDigitWrong = saying('word', digitWrong);
const endSaid = partsNamed(() => {
  const end = `${begins}${oneOf(endOfNumber)}\\p{L}*`;
  const count = '(?:[2-6]\\s+(?:\\p{L}+\\s+){0,2})?';
  const loose = `^[\\s,.!…-]*${begins}${oneOf(notSo)}(?!\\p{L})[\\s,.!…:-]{1,4}(?<loose>\\d{1,6})(?:\\s+(?:екен|ғой|болады))?[\\s.!]*$`;
  return `${end}\\D{0,25}?${count}(?<behind>\\d{1,6})(?!\\d)|(?<!\\d)(?<before>\\d{1,6})\\s+${end}|${loose}`;
});

/**
 * The number as it is meant, its digits alone, or as it was typed where nothing says what its end is; undefined: nothing of it is put
 * right. For a tap, not to be taken.
 */
export function withEndCorrected(text: string): string | undefined {
  if (text.length > mostLetters || !/\p{L}{2}/u.test(text)) return undefined;
  const said = asciiDigits(text);
  const found = aNumber.exec(said);
  if (found === null) return undefined;
  const number = found[0].replace(/[^\d+]/gu, '');
  const words = named.reduce(
    (rest, name, figure) => rest.replace(name, String(figure)),
    said.slice(found.index + found[0].length),
  );
  const behindNumber = figuresFor(words.replace(/(?<=last|this)\s+one(?!\p{L})/giu, ' '));
  const instead = withPartReplaced(number, behindNumber);
  if (instead !== undefined) return instead;
  const rest = behindNumber
    .replace(/(?<!\p{L})(?:не|not)\s+\d+/giu, ' ')
    .replace(/\d+\s+емес(?!\p{L})/giu, ' ');
  if (/\d{7}/.test(rest)) return undefined;
  const { behind, before, loose } = endSaid(rest) ?? {};
  const end = behind ?? before ?? loose;
  if (end !== undefined) return number.endsWith(end) ? undefined : number.slice(0, -end.length) + end;
  return (isEnd(rest) && isNotSo(rest)) || saysDigitWrong(rest) ? number : undefined;
}

/** «Вместо 78 там 79», «в середине 432 а не 234»: of two groups of figures one stands in the number. */
function withPartReplaced(number: string, rest: string): string | undefined {
  const [one = '', other = '', more] = rest.match(/(?<!\d)\d{1,6}(?!\d)/gu) ?? [];
  if (more !== undefined || one.length !== other.length || one === other) return undefined;
  const { before, behind } = deniedFigures(rest) ?? {};
  const wrong = before ?? behind;
  if (wrong === undefined) return undefined;
  const right = wrong === one ? other : one;
  if (number.endsWith(wrong)) return number.slice(0, -wrong.length) + right;
  if (number.endsWith(right)) return undefined;
  // Where in the number it stands nobody can tell.
  return one.length > 1 && (number.includes(one) || number.includes(other)) ? number : undefined;
}

const lastTold =
  /(?:последн\p{L}*|соңғы\p{L}*|сонгы\p{L}*|last)\s+(?:(?:цифр\p{L}*|сан\p{L}*|digit|number|one|figure)\s+)?(?:(?:это|is|was)\s+)?(?<last>\d)(?!\d)/iu;

/** «01051955047, последняя девятка отлипла»: a number that lacks its last figure, with that; `length`: as many as it has. Undefined: none is told. */
export function withLastAdded(text: string, length: number): string | undefined {
  if (text.length > mostLetters || !/\p{L}{3}/u.test(text)) return undefined;
  const said = asciiDigits(text);
  const found = aNumber.exec(said);
  const number = found?.[0].replace(/\D/gu, '');
  if (found === null || number?.length !== length - 1) return undefined;
  const rest = named.reduce(
    (words, name, figure) => words.replace(name, String(figure)),
    said.slice(found.index + found[0].length),
  );
  const last = lastTold.exec(rest)?.groups?.last;
  return last === undefined ? undefined : number + last;
}
