import { phonesIn } from '../../person/phone.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { heardAnywhere } from '../../talk/sentences/heard.ts';
import { anotherCode, codeKept, codeOfOthers, noCode, otherNumber } from '../../words/form/code-words.ts';
import type { FormState } from '../form.ts';

/** What may be typed where a code is asked for, besides the code. Undefined: it is to be read as the code. */
export type HeardAtCode =
  | 'back'
  | 'cancel'
  | 'help'
  /** They will not tell it: it is only typed here, and nobody asks for it elsewhere. */
  | 'kept'
  /** Another code is to be sent. */
  | 'resend'
  /** The phone is not the right one; perhaps the right one is told. */
  | 'other-number';

/** A longer text is read no further. */
const mostLetters = 200;
/** A code has six figures, and may be typed with one too many. */
const fewestOfPhone = 10;
const fewestOfCode = 4;
const figuresOfCode = 6;
/** With fewer words a code is no part of a sentence. */
const fewestWords = 4;

const hasNoCode = heardAnywhere(noCode);
const keepsIt = heardAnywhere(codeKept);
const wantsAnother = heardAnywhere(anotherCode);
const isOfOthers = heardAnywhere(codeOfOthers);
const namesOtherNumber = heardAnywhere(otherNumber);

/** What is said in place of a code. Undefined: it is to be read as one. */
export function hearAtCode(text: string): HeardAtCode | undefined {
  const typed = text.slice(0, mostLetters);
  const figures = typed.match(/\p{Nd}/gu)?.length ?? 0;
  if (figures >= fewestOfPhone && phonesIn(typed).length > 0) return 'other-number';
  // «10 минут болды» tells a time, and no code.
  // «Екінші код келмеді, бірінші келгені 4471 еді»: too few for a code.
  if (figures < figuresOfCode && hasNoCode(typed) && !wantsAnother(typed) && /\s\p{L}+\s/u.test(typed))
    return 'help';
  // “It says 7719 but it's from Kaspi”: of somebody else, or too few figures amid a sentence.
  const words = typed.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (figures < fewestOfPhone && words > 2 && isOfOthers(typed)) return 'help';
  if (figures > 0 && figures < figuresOfCode && words >= fewestWords && !wantsAnother(typed)) return 'help';
  if (figures > 0 && (figures >= fewestOfCode || /(?<!\d)\d{3}/.test(typed))) return undefined;
  if (keepsIt(typed)) return 'kept';
  if (namesOtherNumber(typed)) return 'other-number';
  if (wantsAnother(typed)) return 'resend';
  if (hasNoCode(typed)) return 'help';
  const [said] = sayingsOf(typed);
  if (said === undefined) return undefined;
  return said.kind === 'back' || said.kind === 'cancel' ? said.kind : 'help';
}

/** The form back at its phone, with the number that was told on a button. */
export function atPhone(text: string): Pick<FormState, 'at' | 'heard'> {
  const offers = phonesIn(text.slice(0, mostLetters)).map((phone) => ({ answers: { phone } }));
  return { at: 'phone', ...(offers.length > 0 && { heard: { question: 'phone', offers } }) };
}
