import { fail, ok, type Result } from '../../result.ts';
import type { Answers, FormContext, Question } from '../form.ts';
import type { Offer } from '../hearing/offer.ts';
import type { FormProblem } from '../problems.ts';

/** How the questions of the application read what was typed. */

type Values = (answers: Answers, context: FormContext) => readonly string[];

/** One of the values, as a button gives it. */
export function oneOfValues(values: Values): Question['read'] {
  return (typed, answers, context) =>
    values(answers, context).includes(typed) ? ok(typed) : fail('choose-button');
}

/** UTF-16 units of a character, with its marks, as far as a longer text is looked at. */
const mostUnits = 4;

export type Details = Omit<Question, 'id' | 'kind' | 'read' | 'choices'>;

/** A question with a few buttons. */
export function choice(id: string, values: readonly string[], details: Details): Question {
  return { id, kind: 'choice', choices: () => values, read: oneOfValues(() => values), ...details };
}

/** Values of one question, each to be offered as a button. */
export function offersOf(question: string, values: readonly string[]): readonly Offer[] {
  return values.map((value) => ({ answers: { [question]: value } }));
}

/** Two values or more in one text: which of them? */
export function severalOf(question: string, values: readonly string[]): readonly Offer[] {
  return values.length > 1 ? offersOf(question, values.slice(0, mostOffered)) : [];
}

const mostOffered = 6;

/** A few words or a number as it stands on a paper: a letter or a digit at least, `limit` characters at most. */
export function readWords(limit: number): (typed: string) => Result<string, FormProblem> {
  return (typed) => {
    if (typed.trim().length > mostUnits * limit) return fail('words-too-long');
    const words = typed
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return fail('words-empty');
    return [...words].length > limit ? fail('words-too-long') : ok(words);
  };
}
