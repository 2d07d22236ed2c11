import { isObject } from '../telegram/calls/json-value.ts';

/**
 * Calls and updates as the inspector may show them: what people typed, their names, numbers and files are covered,
 * wherever the bot repeats them. What a word gives away is its letters, so its first one and its length stay.
 */
export interface Mask {
  /** Takes in what a person wrote or is called: these words are covered from now on. */
  learn(text: string): void;
  /** A copy of JSON with the personal parts covered. */
  cover(json: unknown): unknown;
}

/** Fields whose text comes from people, or from the bot about them. */
const PERSONAL = new Set([
  'text',
  'caption',
  'first_name',
  'last_name',
  'username',
  'phone_number',
  'vcard',
  'file_name',
  'question',
  'error_message',
]);
/** Fields that say nothing but who or where the person is. */
const HIDDEN = new Set(['latitude', 'longitude', 'photo_base64']);
const SHORTEST_WORD = 3;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** Grouped as people write them: an IIN, a phone number, a code, a date of birth. */
const LONG_NUMBER = /\+?\d(?:[\s().\u00a0-]?\d){4,}/g;
const PAST_YEAR = /\b(?:19\d\d|200\d)\b/g;

/**
 * Covers in shown calls what people have typed: their words are told to it, long numbers and years are covered
 * anyway.
 */
export function createMask(): Mask {
  const words = new Set<string>();

  const coverText = (text: string): string =>
    text
      .replace(LONG_NUMBER, (number) => dots(number, /\d/g))
      .replace(PAST_YEAR, '••••')
      .replace(LETTERS, (word) => (words.has(word.toLowerCase()) ? coverWord(word) : word));

  const cover = (json: unknown, field = ''): unknown => {
    if (Array.isArray(json)) return json.map((part: unknown) => cover(part, field));
    if (isObject(json)) {
      return Object.fromEntries(Object.entries(json).map(([name, part]) => [name, cover(part, name)]));
    }
    if (HIDDEN.has(field)) return '•••';
    if (typeof json !== 'string') return json;
    return PERSONAL.has(field) ? coverText(json) : json;
  };

  return {
    learn(text) {
      if (text.startsWith('/')) return;
      for (const [word] of text.matchAll(LETTERS)) {
        if (word.length >= SHORTEST_WORD) words.add(word.toLowerCase());
      }
    },
    cover: (json) => cover(json),
  };
}

function coverWord(word: string): string {
  return word.charAt(0) + '•'.repeat(word.length - 1);
}

function dots(text: string, what: RegExp): string {
  return text.replace(what, '•');
}
