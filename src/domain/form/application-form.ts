import { parseBirthDate } from '../birth-date.ts';
import { birthDateFromIin, iinWarnings, parseIin } from '../iin.ts';
import { parsePersonName } from '../person-name.ts';
import { parsePhone, phoneWarnings } from '../phone.ts';
import { findPlaces } from '../places.ts';
import { certificateKinds } from '../request/status.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Answers, Form, FormContext, Question } from './form.ts';

/** What the certificate is needed for (domain facts: "purposes"). */
export const purposes = [
  'visa',
  'temporary-residence',
  'residence',
  'citizenship',
  'employment',
  'education',
  'adoption',
  'court',
  'marriage',
  'other',
] as const;

const isPaper = (answers: Answers) => answers.kind === 'paper';

const nameOf = (typed: string): Result<string> => {
  const read = parsePersonName(typed);
  return read.ok ? ok(read.value.value) : read;
};

const oneOf =
  (values: (answers: Answers, context: FormContext) => readonly string[]) =>
  (typed: string, answers: Answers, context: FormContext): Result<string> =>
    values(answers, context).includes(typed) ? ok(typed) : fail('choose-button');

function choice(id: string, values: readonly string[], when?: Question['when']): Question {
  return { id, kind: 'choice', choices: () => values, read: oneOf(() => values), ...(when && { when }) };
}

const regionCodes = (_answers: Answers, { catalog }: FormContext) =>
  catalog.regions
    .filter((region) => catalog.branches.some((branch) => branch.regionCode === region.code))
    // Most people live in the three cities: theirs is the first page.
    .toSorted((one, other) => Number(other.kind === 'city') - Number(one.kind === 'city'))
    .map((region) => region.code);

const branchesOf = (answers: Answers, { catalog }: FormContext) =>
  catalog.branches.filter((branch) => branch.regionCode === answers.region);

const branchCodes = (answers: Answers, context: FormContext) =>
  branchesOf(answers, context).map((branch) => branch.code);

const otherPurposeLimit = 200;

/**
 * The application for the certificate: its questions in the order they are asked.
 * A question's id is permanent; its texts are `question-ID`, `hint-ID` and `line-ID` of the locale files.
 */
export const applicationForm: Form = {
  version: 1,
  questions: [
    choice('kind', certificateKinds),
    {
      id: 'iin',
      kind: 'text',
      read: parseIin,
      warn: iinWarnings,
    },
    { id: 'surname', kind: 'text', read: nameOf },
    { id: 'first-name', kind: 'text', read: nameOf },
    { id: 'patronymic', kind: 'text', optional: true, read: nameOf },
    {
      id: 'birth-date',
      kind: 'text',
      read: (typed, _answers, { today }) => parseBirthDate(typed, today),
      suggest: ({ iin }) => (iin ? birthDateFromIin(iin) : undefined),
      doubtedBy: ['iin'],
      warn: (date, { iin }) => {
        const expected = iin ? birthDateFromIin(iin) : undefined;
        return expected === undefined || expected === date ? [] : ['birth-date-not-of-iin'];
      },
    },
    { id: 'phone', kind: 'contact', read: parsePhone, warn: phoneWarnings },
    choice('purpose', purposes),
    {
      id: 'purpose-other',
      kind: 'text',
      when: ({ purpose }) => purpose === 'other',
      read: (typed) => {
        const words = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
        if (!/\p{L}/u.test(words)) return fail('purpose-empty');
        return [...words].length > otherPurposeLimit ? fail('purpose-too-long') : ok(words);
      },
    },
    {
      id: 'region',
      kind: 'choice',
      when: isPaper,
      choices: regionCodes,
      read: oneOf(regionCodes),
      search: (typed, _answers, { catalog }) => findPlaces(catalog.regions, typed).map(({ code }) => code),
    },
    {
      id: 'branch',
      kind: 'choice',
      when: isPaper,
      choices: branchCodes,
      read: oneOf(branchCodes),
      search: (typed, answers, context) =>
        findPlaces(branchesOf(answers, context), typed).map(({ code }) => code),
    },
  ],
};
