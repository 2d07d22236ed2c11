import { isEverydayWord } from '../everyday-words.ts';
import { parseFullName } from '../full-name.ts';
import { parsePersonName } from '../person-name.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Answers, FormContext, Question } from './form.ts';
import type { Offer } from './offer.ts';

/** How the questions of the application read what was typed. */

type Values = (answers: Answers, context: FormContext) => readonly string[];

/** One of the values, as a button gives it. */
export function oneOf(values: Values): Question['read'] {
  return (typed, answers, context) =>
    values(answers, context).includes(typed) ? ok(typed) : fail('choose-button');
}

type Details = Omit<Question, 'id' | 'kind' | 'read' | 'choices'>;

/** A question with a few buttons. */
export function choice(id: string, values: readonly string[], details: Details): Question {
  return { id, kind: 'choice', choices: () => values, read: oneOf(() => values), ...details };
}

/** Somebody is hardly called «не понял» or «хочу справку»: such words are taken for a name only once that is confirmed. */
export function nameWarnings(name: string): readonly string[] {
  return name.split(' ').some(isEverydayWord) ? ['name-words'] : [];
}

export function readName(typed: string): Result<string> {
  const read = parsePersonName(typed);
  return read.ok ? ok(read.value.value) : read;
}

/** Values of one question, each to be offered as a button. */
export function offersOf(question: string, values: readonly string[]): readonly Offer[] {
  return values.map((value) => ({ answers: { [question]: value } }));
}

/** A few words or a number as it stands on a paper: a letter or a digit at least, `limit` characters at most. */
export function readWords(limit: number): Question['read'] {
  return (typed) => {
    const words = typed
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return fail('words-empty');
    return [...words].length > limit ? fail('words-too-long') : ok(words);
  };
}

/**
 * Surname, first name and patronymic of one person, each on its own or all in one message. `prefix` makes the
 * questions of somebody else out of them.
 */
export function nameQuestions(prefix: '' | 'representative-', details: Details): readonly Question[] {
  const surname = `${prefix}surname`;
  const firstName = `${prefix}first-name`;
  const patronymic = `${prefix}patronymic`;
  return [
    {
      id: surname,
      kind: 'text',
      free: true,
      read: readName,
      spread: (typed, answers) => {
        // Who comes back to the surname means the surname alone, of however many words.
        if (answers[surname] !== undefined && answers[firstName] !== undefined) return undefined;
        const name = parseFullName(typed);
        return (
          name && {
            [surname]: name.surname,
            [firstName]: name.firstName,
            ...(name.patronymic && { [patronymic]: name.patronymic }),
          }
        );
      },
      wording: 'surname',
      warn: (name) => {
        const doubts = nameWarnings(name);
        return doubts.length === 0 && name.includes(' ') ? ['surname-words'] : doubts;
      },
      ...details,
    },
    {
      id: firstName,
      kind: 'text',
      free: true,
      // Some passports have one name alone: it stands as the surname.
      optional: true,
      read: readName,
      warn: nameWarnings,
      wording: 'first-name',
      ...details,
    },
    {
      id: patronymic,
      kind: 'text',
      free: true,
      optional: true,
      read: readName,
      warn: nameWarnings,
      wording: 'patronymic',
      ...details,
      when: (answers, context) => details.when?.(answers, context) !== false && answers[firstName] !== null,
    },
  ];
}
