import { z } from 'zod';
import type { ListFaultCode } from '../domain/places/branch-list.ts';

/** What is wrong with a cell: a code that has a text in every language, where an owner may read it, else words. */
export const says = (code: ListFaultCode) => code;

export const cell = z
  .string(says('missing'))
  .trim()
  .refine((value) => !value.includes('\uFFFD'), says('not-utf8'))
  // A label with a line break in it would tear the card or the button that it stands on.
  .transform((value) => value.normalize('NFC').replace(/\s+/g, ' '));
export const text = cell.refine((value) => value !== '', says('empty'));
export const textOrNothing = cell.transform((value) => (value === '' ? undefined : value));
export const yesNo = z
  .string(says('missing'))
  .trim()
  .toLowerCase()
  .pipe(z.enum(['yes', 'no'], says('yes-no')))
  .transform((value) => value === 'yes');
/** Cyrillic capitals that look like Latin ones: who types a code with the other keyboard sees no difference. */
const cyrillic = 'АВСЕНІКМОРТХУ';
const latin = 'ABCEHIKMOPTXY';
/** Codes travel in buttons, which hold 64 bytes in all. */
export const code = z
  .string(says('missing'))
  .trim()
  .toUpperCase()
  .transform((value) => [...value].map((letter) => latin[cyrillic.indexOf(letter)] ?? letter).join(''))
  .pipe(z.string().regex(/^[A-Z0-9-]{2,12}$/, says('code')));

/** Cards and buttons have no room for more. */
const longestLabel = 150;
/** The value fits on cards and buttons, or there is none. */
export const isShort = (value: string | undefined) => (value?.length ?? 0) <= longestLabel;
export const label = text.refine(isShort, says('too-long'));
