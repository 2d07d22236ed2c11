import { lazily } from '../lazily.ts';
import { withoutKazakh } from '../places/place-spelling.ts';
import { alikes, alphabet } from '../request/reference.ts';
import { numberEndings, ones, tens } from '../words/desk/number-words.ts';
import { asciiDigits } from './digits.ts';

/** Numbers that stand in a sentence, their digits in groups: «мой номер 8 701 123 45 67, Асель». */

/** What may stand between the digits of one number. */
const blanks = String.raw`\s\p{Z}\p{Cf}\p{Pd}\u2212.\u00B7`;
const runs = {
  plain: new RegExp(String.raw`\d(?:[${blanks}]*\d)*`, 'gu'),
  phone: new RegExp(String.raw`(?:\+[${blanks}()[\]/]*)?\(?\d(?:[${blanks}()[\]/]*\d)*`, 'gu'),
};
/** Digits that touch one of these are no number: a letter, say, may stand for a digit. */
const spoils = /[\p{L}\p{M}\p{N}\p{S}]/u;

/** A longer text is not looked through. */
const mostLetters = 400;
/** More groups than people write their numbers in. */
const mostGroups = 24;

/** The groups of digits that stand side by side, run by run; a `+` belongs to its group. */
export function digitRunsIn(text: string, kind: keyof typeof runs): readonly (readonly string[])[] {
  if (text.trim().length > mostLetters) return [];
  const typed = asciiDigits(text).replace(/\uFF0B/g, '+');
  return [...typed.matchAll(runs[kind])].flatMap(({ 0: part, index }) => {
    const before = [...typed.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
    const behind = [...typed.slice(index + part.length, index + part.length + 2)][0] ?? '';
    if (spoils.test(before) || spoils.test(behind)) return [];
    return [part.replace(/\+[^\d]*/, '+').match(/\+?\d+/g) ?? []];
  });
}

/**
 * The numbers of a text, as they are dialled. A run of groups is one number, or several that use up all of its digits:
 * of a number with a digit too many no part is taken.
 */
export function numbersIn(
  text: string,
  kind: keyof typeof runs,
  isNumber: (digits: string) => boolean,
): readonly string[] {
  return digitRunsIn(text, kind).flatMap((groups) =>
    groups.length > mostGroups ? [] : (partsOf(groups, isNumber, new Map()) ?? []),
  );
}

function partsOf(
  groups: readonly string[],
  isNumber: (digits: string) => boolean,
  known: Map<number, readonly string[] | undefined>,
): readonly string[] | undefined {
  if (groups.length === 0) return [];
  if (known.has(groups.length)) return known.get(groups.length);
  let parts: readonly string[] | undefined;
  for (let count = groups.length; count > 0 && parts === undefined; count -= 1) {
    const number = groups.slice(0, count).join('');
    const rest = isNumber(number) ? partsOf(groups.slice(count), isNumber, known) : undefined;
    if (rest) parts = [number, ...rest];
  }
  known.set(groups.length, parts);
  return parts;
}

/** Kazakh puts a case behind it: «0055ке». */
const fourSigns =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]{3}(?:[\p{L}\p{N}](?![\p{L}\p{N}])|\d(?=(?:[ГКҒҚ][ЕАӘ]|[ДТ][ЕА]Н?|Н?[ІЫ]?Ң|[НДТ][ІЫ]Ң?|[МБП]ЕН)(?!\p{L})))/gu;
const mostSigns = 300;
const isSign = (character: string) => alphabet.includes(character);

/**
 * Halves of references, as colleagues name them to each other: «6S59 кто взял?». A word of four letters is none, but for one
 * in capitals, and whether there is such a request has to be looked at: a year has the shape as well.
 */
export function halvesOfReferences(text: string): readonly string[] {
  return [...new Set(placesOfHalves(text).map(({ name }) => name))];
}

/** Where the name of a request stands in a text. `isSure`: it is nothing else, a word with a figure or a number of a house. */
export interface NumberPlace {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isSure: boolean;
}

/** The same with the places where they stand. */
export function placesOfHalves(text: string): readonly NumberPlace[] {
  return (
    [...asciiDigits(text.slice(0, mostSigns)).toUpperCase().matchAll(fourSigns)]
      // One in five has no figure: in capitals it is no word.
      .filter(({ index, 0: one }) => /\d/.test(one) || text.slice(index, index + one.length) === one)
      .map(({ index, 0: one }) => ({
        start: index,
        end: index + one.length,
        name: one.replace(/\P{Nd}/gu, (character) => alikes[character] ?? character),
        isSure: text.slice(index, index + one.length) === one,
      }))
      .filter(({ name }) => [...name].every(isSign))
  );
}

/** «42 отказать», «44ті алдым»: two or three figures that are no time, amount or date. */
const shortEnds =
  /(?<![\p{L}\p{N}.,:+№/\p{Pd}])(?<!(?<!\p{L})(?:до|после|till|until|by|after)\s+)\d{2,3}(?:\p{Pd}?(?:ші|шы|ге|ке|ға|қа|нің|дің|тің|ні|ді|ті|дегі|тегі|дікі|тікі|ой|ую|ая|я|й|го|ge|ke|ga|qa|nin|din|tin|ni|di|ti|diki|tiki))?(?![\p{L}\p{N}:/%]|[.,]\d|\s*(?:мин|час|сағат|дн|день|дня|күн|числ|тг|тенге|лет|жас|раз|рет|каб|терезе|окн|стать|бап(?!\p{L})|цифр|знак|букв|штук|заяв|справ|өтініш|адам|челов|(?:ге|ға|ке|қа)\s+дейін|hour|day|min|o'?clock|am|pm|digit|letter|people|request))/giu;

/** The last figures of a reference, as they are said in haste; whether there is such a request has to be looked at. */
export function placesOfEnds(text: string): readonly NumberPlace[] {
  return [...asciiDigits(text.slice(0, mostSigns)).matchAll(shortEnds)].map(({ index, 0: typed }) => ({
    start: index,
    end: index + typed.length,
    name: /^\d+/.exec(typed)?.[0] ?? typed,
    // «Абая 120» is an address.
    isSure: !/\p{Lu}\p{L}+\s+$/u.test(text.slice(0, index)),
  }));
}

/** Whoever names a request by its last figures says so: they begin the text, have a case, or a word of that kind before them. */
const isNamed = {
  before:
    /(?:^|[\n]|(?<!\p{L})(?:у|по|со?|про|насч[её]т|и|а|ал|мен|және|and|but|&|я|возьми|взять|отка[зж]\p{L}*|закр\p{L}*|покажи|открой|проверь|take|cancel|approve|reject|refuse|open|check|номер\p{L}*|заяв\p{L}*|request|for|about|on|of|with))\s*$/iu,
  behind: /^\s?(?:ге|ке|ға|қа|нің|дің|тің|ні|ді|ті|ny|ning)(?![\p{L}\p{N}])/iu,
};

/** The last figures of requests in a text that orders nothing: «138 қағаз ба еді», «07 и 70 это кто». */
export function endsNamed(text: string): readonly string[] {
  const named = placesOfEnds(text).filter(
    ({ start, end, name, isSure }) =>
      isSure &&
      (end - start > name.length ||
        isNamed.before.test(text.slice(0, start)) ||
        isNamed.behind.test(text.slice(end))),
  );
  return [...new Set(named.map(({ name }) => name))];
}

const partOf = (table: Readonly<Record<number, string>>) =>
  `(?:${Object.values(table).join('|')})${numberEndings}{0,2}`;
const spoken = lazily(
  () =>
    new RegExp(
      withoutKazakh(
        `(?<![\\p{L}\\p{N}])(?<ten>${partOf(tens)})(?:[\\s-]?(?<one>${partOf(ones)}))?(?![\\p{L}\\p{N}])(?!\\s*(?:${withoutKazakh(notCounted)}))`,
      ),
      'giu',
    ),
);
const notCounted =
  'мин|час|сағат|дн|день|дня|күн|числ|тг|тенге|лет|жас|раз|рет|каб|процент|тысяч|мың|адам|челов|hour|day|min|percent|thousand';
const valueIn = (word: string | undefined, table: Readonly<Record<number, string>>) =>
  word === undefined
    ? undefined
    : Object.entries(table).find(([, said]) =>
        new RegExp(`^(?:${withoutKazakh(said)})`, 'iu').test(withoutKazakh(word)),
      )?.[0];

/** The same in words: «сорок шестую взял», «елу жетіні», “forty two”; of tens alone only an ordinal: «шестидесятую». */
export function placesOfSpokenEnds(text: string): readonly NumberPlace[] {
  const typed = text.slice(0, mostSigns);
  return [...withoutKazakh(typed).matchAll(spoken())].flatMap(({ index, 0: said, groups }) => {
    const [ten, one] = [valueIn(groups?.ten, tens), valueIn(groups?.one, ones)];
    const isOrdinal = /(?:ую|ой|ая|ого|нши|ншы|інші|th)$/iu.test(said);
    if (ten === undefined || (one === undefined && !isOrdinal)) return [];
    const name = String(Number(ten) + Number(one ?? 0));
    return [{ start: index, end: index + said.length, name, isSure: true }];
  });
}
