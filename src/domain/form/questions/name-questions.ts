import { withFormerSurname } from '../../person/former-name.ts';
import {
  type FullName,
  introducedName,
  ordersOf,
  parseFullName,
  withoutLeadIn,
} from '../../person/full-name.ts';
import { parsePersonName } from '../../person/person-name.ts';
import { ok, type Result } from '../../result.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import type { Answers, Question } from '../form.ts';
import type { FormProblem } from '../problems.ts';
import type { Details } from './readers.ts';

/** How names are asked for and read. */

/** Somebody is hardly called «не понял» or «хочу справку»: such words are taken for a name only once that is confirmed. */
export function nameWarnings(name: string): readonly string[] {
  return name.split(' ').some(isEverydayWord) ? ['name-words'] : [];
}

export function readName(typed: string): Result<string, FormProblem> {
  const read = parsePersonName(withoutLeadIn(typed));
  return read.ok ? ok(read.value.value) : read;
}

const formerSurname = (name: string) => ({ 'previous-kind-1': 'surname', 'previous-name-1': name });

/**
 * Surname, first name and patronymic of one person, each on its own or all in one message. `prefix` makes the
 * questions of somebody else out of them.
 */
export function nameQuestions(prefix: '' | 'representative-', details: Details): readonly Question[] {
  const surname = `${prefix}surname`;
  const firstName = `${prefix}first-name`;
  const patronymic = `${prefix}patronymic`;
  /** Who comes back to the surname means the surname alone, of however many words. */
  const isAlone = (answers: Answers) => answers[surname] !== undefined && answers[firstName] !== undefined;
  const partsOf = (name: FullName) => ({
    [surname]: name.surname,
    [firstName]: name.firstName,
    ...(name.patronymic !== undefined && { [patronymic]: name.patronymic }),
  });
  return [
    {
      id: surname,
      kind: 'text',
      free: true,
      read: readName,
      spread: (typed, answers) => {
        const name = isAlone(answers) ? undefined : parseFullName(typed);
        return name && partsOf(name);
      },
      offer: (typed, answers) => {
        const both = withFormerSurname(typed);
        const now = both && (isAlone(answers) ? undefined : parseFullName(both.name));
        const alone = both && readName(both.name);
        if (both && (now || alone?.ok)) {
          const name = now ? partsOf(now) : { [surname]: alone?.ok ? alone.value : both.name };
          // Only the applicant is asked for the names of before.
          return [{ answers: { ...name, ...(prefix === '' && formerSurname(both.former)) } }];
        }
        if (isAlone(answers)) return [];
        const orders = ordersOf(typed).map((name) => ({ answers: partsOf(name) }));
        // «Меня зовут Анна» says a first name, more likely than a surname.
        const given = introducedName(typed);
        const read = given === undefined ? undefined : readName(given);
        return read?.ok ? [{ answers: { [surname]: read.value } }] : orders;
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
