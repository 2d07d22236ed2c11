/** The one-time code by which an applicant signs: six digits, for a short while, a few tries. */

import { dictated } from '../dates/number-words.ts';
import { fail, ok, type Result } from '../result.ts';
import { numbersIn } from '../talk/numbers-in-text.ts';

export const codeRules = {
  livesMs: 5 * 60 * 1000,
  tries: 5,
  /** Before another one may be asked for. */
  resendMs: 60 * 1000,
  /** In 24 hours, for a phone number and for a person. */
  sendsADay: 5,
} as const;

const digits = 6;

/** A code out of unforeseeable bytes (8 at least): every six digits alike likely, near enough. */
export function confirmationCode(bytes: Buffer): string {
  const number = bytes.readBigUInt64BE() % 10n ** BigInt(digits);
  return String(number).padStart(digits, '0');
}

/** What was typed for a code: six digits, however they are grouped, and the only ones among the words around them. */
export function parseCode(typed: string): Result<string, 'code-format'> {
  // «Сорок один, двадцать, ноль шесть»
  const text = /\d/.test(typed) ? typed : (dictated(typed) ?? typed);
  const isCode = (number: string) => number.length === digits;
  // “9 0 3 then 2 2 no sorry … 9 0 3 2 2 7”: said anew.
  const anew = text.split(/(?<!\p{L})(?:no|sorry|wait|нет|ой|жоқ|қате)(?!\p{L})/iu).at(-1) ?? text;
  const [first, second] = numbersIn(text, 'plain', isCode);
  const [code, another] =
    first === undefined || second !== undefined ? numbersIn(anew, 'plain', isCode) : [first];
  return code !== undefined && another === undefined ? ok(code) : fail('code-format');
}

export interface SentCode {
  readonly tries: number;
  /** Ms since the epoch; undefined: it is on its way. */
  readonly expiresAt: number | undefined;
}

/** Why no code can be taken now, whatever it is. */
export function codeFault(code: SentCode, now: number): 'code-tries' | 'code-expired' | undefined {
  if (code.tries >= codeRules.tries) return 'code-tries';
  return code.expiresAt !== undefined && now >= code.expiresAt ? 'code-expired' : undefined;
}

/** Seconds until another code may be asked for; 0: now. */
export function resendInSeconds(askedAt: number, now: number): number {
  return Math.max(0, Math.ceil((askedAt + codeRules.resendMs - now) / 1000));
}
