/**
 * Phone numbers, kept as E.164 (`+77011234567`). Kazakhstan's may be typed in any of its habits, others with
 * `+` or `00`.
 *
 * The library's `max` tables are used: `min` (half the size) takes any ten digits of Kazakhstan and can't tell
 * a mobile number from a landline, `mobile` would refuse the landlines of applicants abroad. The difference
 * is 70 kB on a disk and some 20 ms at the start.
 */
import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { fail, ok, type Result } from '../result.ts';
import { asciiDigits } from '../talk/digits.ts';
import { numbersIn } from '../talk/numbers-in-text.ts';

export type PhoneFault = 'phone-letters' | 'phone-length' | 'phone-unknown';
export type PhoneWarning = 'phone-not-mobile';

const separators = /[\s\p{Z}\p{Cf}\p{Pd}\u2212()[\]./\u00B7]/gu;

/** Numbers of Kazakhstan's own half of +7; Russia has the other. */
function isKazakhstan(e164: string): boolean {
  return /^\+77\d{9}$/.test(e164);
}

/** Digits with a leading `+` where one was typed; `undefined` where there is anything else. */
function dialled(text: string): string | undefined {
  const characters = asciiDigits(text)
    .replace(/\uFF0B/g, '+')
    .replace(separators, '');
  return /^\+?\d*$/.test(characters) ? characters : undefined;
}

/**
 * A number with its `+`. In Kazakhstan ten digits of a new prefix are taken although the library does not
 * know it: prefixes are opened faster than tables are published, and a warning is enough.
 */
function readInternational(number: string): Result<string, PhoneFault> {
  if (isKazakhstan(number)) return ok(number);
  const fault = validatePhoneNumberLength(number);
  if (fault === 'INVALID_COUNTRY') return fail('phone-unknown');
  const parsed = fault === undefined ? parsePhoneNumberFromString(number) : undefined;
  if (parsed === undefined) return fail('phone-length');
  return parsed.isValid() ? ok(parsed.number) : fail('phone-unknown');
}

/**
 * A typed number; E.164 out. `phone-unknown`: no such country, no such number there, or a foreign number
 * without its `+`.
 */
export function parsePhone(text: string): Result<string, PhoneFault> {
  if (text.trim().length > mostLetters) return fail(/\p{L}/u.test(text) ? 'phone-letters' : 'phone-length');
  const typed = dialled(text);
  const read = typed === undefined ? fail('phone-letters') : readDialled(typed);
  if (read.ok) return read;
  const [only, second] = phonesIn(text);
  if (only !== undefined && second === undefined) return ok(only);
  // In a sentence with one number that is what is wrong, and not the words around it.
  const [number, another] = typed === undefined ? (text.match(aNumber) ?? []) : [];
  return only === undefined && number !== undefined && another === undefined
    ? readDialled(dialled(number) ?? '')
    : read;
}

/** A number with its plus, or of as many figures as a number has. */
const aNumber = /(?<![\p{L}\d])\+\d[\d\s().-]{6,17}\d(?!\d)/gu;

/** A longer text is not looked at. */
const mostLetters = 400;
/** Digits of a phone number, with what is dialled before it. */
const [fewestDigits, mostDigits] = [7, 18];

/** The numbers that a text holds, as E.164. */
export function phonesIn(text: string): readonly string[] {
  const isPhone = (number: string) =>
    number.length >= fewestDigits && number.length <= mostDigits && readDialled(number).ok;
  const read = numbersIn(text, 'phone', isPhone).map(readDialled);
  return [...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))];
}

function readDialled(typed: string): Result<string, PhoneFault> {
  // Someone who swaps 8 for +7 but keeps the 8. No satellite number of +870 is this short.
  if (/^\+87\d{9}$/.test(typed)) return ok(`+7${typed.slice(2)}`);
  if (typed.startsWith('+')) return readInternational(typed);
  if (typed.startsWith('00')) return readInternational(`+${typed.slice(2)}`);
  // "8, then 10" is how a foreign number is dialled from Kazakhstan.
  if (typed.startsWith('810') && typed.length > 11) return readInternational(`+${typed.slice(3)}`);
  if (/^7\d{9}$/.test(typed)) return readInternational(`+7${typed}`);
  if (/^[78]\d{10}$/.test(typed)) return readInternational(`+7${typed.slice(1)}`);
  return fail(/^[78]/.test(typed) || typed.length < 10 ? 'phone-length' : 'phone-unknown');
}

/** The number of a contact shared through Telegram: always international, though it may lack its `+`. */
export function parseContactPhone(text: string): Result<string, PhoneFault> {
  const shared = dialled(text);
  if (shared === undefined) return fail('phone-letters');
  return readInternational(shared.startsWith('+') ? shared : `+${shared}`);
}

/** A number of Kazakhstan outside its known mobile prefixes gets no SMS. Nothing is said of foreign ones. */
export function phoneWarnings(e164: string): readonly PhoneWarning[] {
  if (!isKazakhstan(e164)) return [];
  return parsePhoneNumberFromString(e164)?.getType() === 'MOBILE' ? [] : ['phone-not-mobile'];
}

/** `+7 701 123 45 67`; a foreign number as its own country groups it. */
export function formatPhone(e164: string): string {
  if (isKazakhstan(e164)) return e164.replace(/^\+7(...)(...)(..)(..)$/, '+7 $1 $2 $3 $4');
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
