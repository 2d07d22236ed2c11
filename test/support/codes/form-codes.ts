import { applicationForm } from '../../../src/domain/form/application-form.ts';
import type { Question } from '../../../src/domain/form/form.ts';
import { formProblems } from '../../../src/domain/form/problems.ts';
import { messageKeys } from '../../../src/i18n/keys.gen.ts';
import { context } from '../forms/small-forms.ts';
import { regimes, warnings } from './text-codes.ts';

/** Codes and questions of the form that texts are named after. */

/** What the card of the form says above its question; one is said in words of its own. */
export const problems: readonly string[] = formProblems;

export const { questions } = applicationForm;

/** A question's texts have its id, or the wording that it shares with others. */
const tailsOf = ({ id, wording }: Question) => (wording ? [id, wording] : [id]);
export const written = (family: string, of: readonly Question[]) =>
  of.map((question) => {
    const tails = tailsOf(question);
    return tails.find((tail) => messageKeys.has(`${family}-${tail}`)) ?? tails.at(-1) ?? '';
  });
export const tails = [...new Set(questions.flatMap(tailsOf))];
/** Somebody else is not asked as the person themselves. */
const forEach = [
  'iin',
  'surname',
  'first-name',
  'patronymic',
  'previous-kind',
  'birth-date',
  'birth-country',
  'phone',
];
export const forOthers = forEach.flatMap((tail) => [`${tail}-child`, `${tail}-other`]);

export const nameKinds = ['surname', 'first-name', 'patronymic'];
export const doubts = [
  ...warnings,
  'birth-date-not-of-iin',
  'not-a-child',
  'surname-words',
  'name-present',
  'place-elsewhere',
  'place-words',
  'name-words',
  'number-words',
  'visa-on-paper',
  'country-legalization',
];
/** A previous name is listed by its kind, and its kind only where there is none. */
export const listed = questions.filter(
  ({ id, unlisted }) =>
    !id.startsWith('previous-name') &&
    (unlisted === undefined || ['none', null].some((one) => !unlisted(one))),
);
export const choicesOf = (id: string) =>
  questions.find((question) => question.id === id)?.choices?.({}, context) ?? [];
export const countriesWithApostille = regimes.filter((regime) => regime !== 'legalization');
