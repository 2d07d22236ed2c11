/**
 * What a text would have been, had the keyboard been in its other layout: «ghbdtn» is «привет», «руддщ» is “hello”. Keys in
 * the order of the keyboard, without Shift and with it; in a row of the number keys only those that differ.
 */
const english = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?@#$^&|';
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/';
/** Kazakh has letters on the keys of the numbers, and signs elsewhere. */
const englishBesideKazakh = '1234567890-=`/!@#$%^&*()_+~?';
const kazakhKeys = '"әіңғ,.үұқөһ(№!ӘІҢҒ;:ҮҰҚӨҺ)?';

type Keys = ReadonlyMap<string, string>;

function keysOf(from: string, to: string): Keys {
  const [typed, meant] = [[...from], [...to]];
  return new Map(typed.map((sign, at) => [sign, meant[at] ?? sign]));
}

const toRussian = keysOf(english, russian);
const toKazakh: Keys = new Map([...toRussian, ...keysOf(englishBesideKazakh, kazakhKeys)]);
const fromRussian = keysOf(russian, english);
const fromKazakh: Keys = new Map([...fromRussian, ...keysOf(kazakhKeys, englishBesideKazakh)]);

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
const numberInWord = /\p{L}\d|\d\p{L}/u;
const kazakhLetter = /[әіңғүұқөһ]/iu;

function typedOn(keys: Keys, text: string): string {
  return [...text].map((sign) => keys.get(sign) ?? sign).join('');
}

const figuresOfLetters = keysOf(englishBesideKazakh.slice(0, 10), kazakhKeys.slice(0, 10));

/**
 * «Сер3кова», «0аза0стан»: figures in a word of Cyrillic letters, typed where the Kazakh layout has letters. Undefined where no
 * word has one, where a figure stands alone, at the end of a word, or where its key has no letter or one that begins no word.
 */
export function inKazakhLetters(text: string): string | undefined {
  if (text.length > longest || isLatin(text) || !/\d/.test(text)) return undefined;
  const isWithin = [...text.matchAll(/[\p{L}\d]+/gu)].every(
    ([word]) => !/\d/.test(word) || (/\p{L}{2}/u.test(word) && !/\d\d|[167]|^4|\d$/.test(word)),
  );
  return isWithin ? typedOn(figuresOfLetters, text) : undefined;
}

/** Longer texts are written by people who look at what they write. */
const longest = 200;

/**
 * The text in the other layouts, the likeliest first: Latin letters in Russian and in Kazakh, Cyrillic ones in English. Empty
 * where it has both, so that somebody has changed the layout, or neither.
 */
export function inOtherLayouts(text: string): readonly string[] {
  if (text.length > longest || isLatin(text) === isCyrillic(text)) return [];
  if (isLatin(text)) {
    const read = [typedOn(toRussian, text), typedOn(toKazakh, text)];
    // A number within a word is a letter of Kazakh.
    return [...new Set(numberInWord.test(text) ? read.toReversed() : read)];
  }
  return [typedOn(kazakhLetter.test(text) ? fromKazakh : fromRussian, text)];
}
