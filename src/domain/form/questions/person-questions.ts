import { birthDatesIn, parseBirthDate } from '../../person/birth-date.ts';
import { formerName } from '../../person/former-name.ts';
import { birthDateFromIin, iinsIn, iinWarnings, iinWithLetters, parseIin } from '../../person/iin.ts';
import { parsePhone, phonesIn, phoneWarnings } from '../../person/phone.ts';
import type { DraftAnswer, DraftAnswers, Question } from '../form.ts';
import { birthplaceQuestions } from './birthplace-questions.ts';
import { isForChild } from './certificate-questions.ts';
import { nameQuestions, nameWarnings, readName } from './name-questions.ts';
import { choice, offersOf, severalOf } from './readers.ts';

/** Names that a person had before, at most so many. */
export const mostPreviousNames = 5;
const nameKinds = ['surname', 'first-name', 'patronymic'] as const;
const adultAge = 18;

/** "None", or what kind of name it was and then the name; after each one the next is asked. */
const previousNames = Array.from({ length: mostPreviousNames }, (_, i): readonly Question[] => {
  const number = i + 1;
  const kind = `previous-kind-${number}`;
  const before = `previous-kind-${i}`;
  const wasGiven = (value: string | null | undefined) => nameKinds.some((one) => one === value);
  return [
    choice(kind, ['none', ...nameKinds], {
      section: 'person',
      personal: true,
      wording: number === 1 ? 'previous-kind' : 'previous-kind-more',
      ...(number > 1 && { when: (answers) => wasGiven(answers[before]) }),
      // «До замужества была Петрова»: the name with its kind; of a bare name the kind is asked.
      offer: (typed) => {
        const former = formerName(typed);
        if (former === undefined) return [];
        const kinds = former.kind ? [former.kind] : (['surname', 'first-name'] as const);
        return kinds.map((one) => ({ answers: { [kind]: one, [`previous-name-${number}`]: former.name } }));
      },
      unlisted: (value) => number > 1 || wasGiven(value),
    }),
    {
      id: `previous-name-${number}`,
      kind: 'text',
      section: 'person',
      personal: true,
      wording: 'previous-name',
      free: true,
      when: (answers) => wasGiven(answers[kind]),
      optional: true,
      read: readName,
      warn: (name) => nameWarnings(name),
      // "None" takes the name away; those after it move up.
      rearrange: (_before, name, given) => (name === null ? withoutPrevious(number, given) : given),
    },
  ];
}).flat();

function withoutPrevious(number: number, given: DraftAnswers): DraftAnswers {
  const moved: Record<string, DraftAnswer | undefined> = { ...given };
  for (let at = number; at <= mostPreviousNames; at += 1) {
    for (const part of ['previous-kind', 'previous-name']) {
      moved[`${part}-${at}`] = given[`${part}-${at + 1}`];
    }
  }
  // Somebody who had as many names as fit was not asked whether there was one more.
  const last = `previous-kind-${mostPreviousNames}`;
  const wasFull = given[last] !== undefined && given[last].value !== 'none';
  if (wasFull) moved[last] = { value: 'none' };
  if (moved['previous-kind-1'] === undefined) moved['previous-kind-1'] = { value: 'none' };
  return Object.fromEntries(Object.entries(moved).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])));
}

/** A child is whoever has not yet had their eighteenth birthday; a ward may be older. */
function isAdult(birthDate: string, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= today;
}

const mostDates = 4;

/** Who types the IIN for the date of birth has typed it already. */
function dateInIin(typed: string, today: string): readonly string[] {
  const iin = parseIin(typed);
  const date = iin.ok ? birthDateFromIin(iin.value) : undefined;
  return date !== undefined && parseBirthDate(date, today).ok ? [date] : [];
}

export const personQuestions: readonly Question[] = [
  {
    id: 'iin',
    kind: 'text',
    section: 'person',
    personal: true,
    read: parseIin,
    offer: (typed) => {
      const likely = iinWithLetters(typed);
      return likely === undefined ? severalOf('iin', iinsIn(typed)) : offersOf('iin', [likely]);
    },
    warn: iinWarnings,
  },
  ...nameQuestions('', { section: 'person', personal: true }),
  ...previousNames,
  {
    id: 'birth-date',
    kind: 'text',
    section: 'person',
    personal: true,
    read: (typed, _answers, { today }) => parseBirthDate(typed, today),
    offer: (typed, _answers, { today }) =>
      parseBirthDate(typed, today).ok
        ? []
        : offersOf(
            'birth-date',
            [...birthDatesIn(typed, today), ...dateInIin(typed, today)].slice(0, mostDates),
          ),
    suggest: ({ iin }) => (iin ? birthDateFromIin(iin) : undefined),
    doubtedBy: ['iin', 'for-whom'],
    warn: (date, answers, { today }) => {
      const expected = answers.iin ? birthDateFromIin(answers.iin) : undefined;
      return [
        ...(expected === undefined || expected === date ? [] : ['birth-date-not-of-iin']),
        ...(isForChild(answers) && isAdult(date, today) ? ['not-a-child'] : []),
      ];
    },
  },
  ...birthplaceQuestions,
];

export const contactQuestions: readonly Question[] = [
  {
    id: 'phone',
    kind: 'contact',
    section: 'contact',
    personal: true,
    read: parsePhone,
    offer: (typed) => (parsePhone(typed).ok ? [] : severalOf('phone', phonesIn(typed))),
    warn: phoneWarnings,
  },
];
