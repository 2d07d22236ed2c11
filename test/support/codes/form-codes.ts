import { applicationForm } from '../../../src/domain/form/application-form.ts';
import type { Question } from '../../../src/domain/form/form.ts';
import { offerReasons } from '../../../src/domain/form/hearing/offer.ts';
import { messageKeys } from '../../../src/i18n/keys.gen.ts';
import { context } from '../forms/small-forms.ts';
import { readSources } from '../source-files.ts';
import { inputFaults, regimes, warnings } from './text-codes.ts';

/** Codes and questions of the form that texts are named after. */

/**
 * Every code that a piece of source hands on in one of these forms: fail('x'), stay('x'), code: 'x', askAgain(…, 'x'),
 * and all that stand behind `problem:`.
 */
function codesIn(paths: RegExp): readonly string[] {
  const found = readSources('src')
    .filter(({ path }) => paths.test(path))
    .flatMap(({ text }) => [
      ...[...text.matchAll(/(?:fail\(|stay\(|code: |askAgain\([^')]*)'([a-z-]+)'/g)].map(
        ([, code = '']) => code,
      ),
      ...[...text.matchAll(/\bproblem: [^,}]*/g)].flatMap(([words]) =>
        [...words.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code),
      ),
    ]);
  return [...new Set(found)];
}

const problemSources =
  /src\/domain\/(?:form\/|request\/payment)|src\/services\/(?:form\/|request\/payments|talk\/(?:correspondence|say))/;
export const problems = [
  ...codesIn(problemSources),
  'choose-button',
  'send-text',
  ...inputFaults,
  ...offerReasons,
];

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
  'place-elsewhere',
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
