import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { type FormState, walk } from '../../src/domain/form/form.ts';
import { reduce } from '../../src/domain/form/reduce.ts';
import { locales } from '../../src/domain/locale.ts';
import { normalName } from '../../src/domain/person/person-name.ts';
import { asciiDigits } from '../../src/domain/talk/digits.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { choiceLabel } from '../../src/messages/form/answer-text.ts';
import { context, situationOf } from './situations.ts';
import { tables } from './tables.ts';

/**
 * Whatever is typed at whatever question: a value that is in the draft afterwards was there before, or was typed. The
 * rules by which that is told here are not the readers'.
 */

const texts = [...new Set(tables.flatMap(({ rows }) => rows.map(({ typed }) => typed)))];
const questions = applicationForm.questions.filter(({ id }) => !/-[2-5]$/.test(id));

const anyText = fc.oneof(
  fc.constantFrom(...texts),
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map((two) => two.join(' ')),
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(', ', ' не ', ' и ', '/', '\n'),
      fc.constantFrom(...texts),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'абжоқнетйя 019.-/'), maxLength: 14 }),
  // A letter of a text lost, or written twice.
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(20), fc.boolean())
    .map(([text, at, twice]) =>
      twice ? text.slice(0, at + 1) + text.slice(at) : text.slice(0, at) + text.slice(at + 1),
    ),
);

const digitsOf = (text: string) => asciiDigits(text).replace(/[^0-9]/g, '');
const numbersOf = (text: string): readonly string[] => asciiDigits(text).match(/\d+/g) ?? [];

/** Days, months and years may stand in words: of these three at least. */
const fewestWordsOfDate = 3;

/** «01011990». */
const fullDate = 8;

/** The year with its four figures is there, and the day and a month besides, or all eight figures in a row. */
function saysDate(text: string, date: string): boolean {
  const [year = '', month = '', day = ''] = date.split('-');
  // A longer number is that of a person or of a phone, and no part of a date in words beside it.
  const numbers = numbersOf(text).filter((one) => one.length <= fullDate);
  if (numbers.length === 0) return (text.match(/\p{L}+/gu)?.length ?? 0) >= fewestWordsOfDate;
  if (numbers.some((one) => one === day + month + year || one === year + month + day)) return true;
  const rest = numbers.filter((one) => one !== year).map(Number);
  // «1990 жылы қаңтардың екісінде»: the day and the month in words.
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (rest.length === 0 && numbers.includes(year)) return words >= fewestWordsOfDate - 1;
  return (
    numbers.includes(year) &&
    rest.includes(Number(day)) &&
    (rest.includes(Number(month)) || /[\p{L}]{1,}/u.test(text))
  );
}

const choiceQuestions: ReadonlySet<string> = new Set(
  applicationForm.questions.filter(({ kind }) => kind === 'choice').map(({ id }) => id),
);

/** A text of a person who names nothing has no letter and no digit; of a choice at least so many letters are typed. */
const fewestLetters = 2;

function wasTyped(id: string, value: string | null, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A dash is "none", a plus is "yes".
  if (value === null) return letters >= 1 || /[\p{Pd}\u2212_+\d]/u.test(text);
  if (choiceQuestions.has(id))
    return letters >= fewestLetters || /[\p{Pd}\u2212_+]|\p{RI}|\u{1F3F4}/u.test(text);
  if (/iin$/.test(id)) return digitsOf(text).includes(value);
  if (id === 'phone') return digitsOf(text).includes(value.slice(-9));
  if (/date$/.test(id)) return saysDate(text, value);
  if (/(?:surname|first-name|patronymic|previous-name-\d)$/.test(id)) {
    return value.split(' ').every((word) => normalName(text).includes(normalName(word)));
  }
  const plain = (words: string) => words.normalize('NFC').replace(/[\s\p{Z}\p{Cc}\p{Cf}]+/gu, '');
  return plain(text).includes(plain(value));
}

function changed(before: FormState, after: FormState) {
  const ids = Object.keys(after.answers).filter(
    (id) => after.answers[id]?.value !== before.answers[id]?.value,
  );
  return ids.map((id) => ({ id, value: after.answers[id]?.value ?? null }));
}

const situations = ['', 'answered'] as const;

describe.each(questions.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  test('holds afterwards what was typed, and nothing else', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...situations), (text, situation) => {
        const { state } = situationOf(question.id, situation);
        const step = reduce(applicationForm, state, { type: 'typed', text }, context);
        const { answers } = walk(applicationForm, state, context);
        const suggested = question.suggest?.(answers);
        const wrong = changed(state, step.state).filter(
          ({ id, value }) =>
            !Object.values(state.answers).some((one) => one.value === value) &&
            !wasTyped(id, value, text) &&
            !(id === question.id && value === suggested && /\p{L}|\+/u.test(text)),
        );
        // What follows from a choice that was named: the only branch of a region, the country of a town.
        const named = step.accepted?.some((id) => choiceQuestions.has(id));
        expect(named ? wrong.filter(({ id }) => !choiceQuestions.has(id)) : wrong).toEqual([]);
        // A button shows what would be kept: a date as typed could not be shown at all.
        for (const { answers: offered } of step.state.heard?.offers ?? []) {
          for (const [id, value] of Object.entries(offered)) {
            const read = applicationForm.questions.find((one) => one.id === id)?.read;
            if (value !== null && /date|phone|iin/.test(id)) {
              expect({ id, ...read?.(value, answers, context) }).toEqual({ id, ok: true, value });
            }
          }
        }
        // What is offered is not held; what was said besides is told.
        if (step.problem) {
          expect(changed(state, step.state).filter(({ id }) => !step.accepted?.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const text = loadTexts();
const few = applicationForm.questions.filter(
  ({ id, choices, search }) => choices && !search && !/-[2-5]$/.test(id),
);

test.each(few.flatMap((question) => locales.map((locale) => [question.id, locale, question] as const)))(
  'the labels of %s in %s are the buttons',
  (_id, locale, question) => {
    const { state } = situationOf(question.id, question.id === 'purpose' ? 'kind=paper' : '');
    const values = question.choices?.(walk(applicationForm, state, context).answers, context) ?? [];
    const read = values.map((value) => {
      const label = choiceLabel(question.id, value, context.catalog, text(locale));
      const typed = reduce(applicationForm, state, { type: 'typed', text: label }, context).state;
      const pressed = reduce(applicationForm, state, { type: 'choose', value }, context).state;
      return { label, is: typed.answers[question.id], right: pressed.answers[question.id] };
    });
    expect(read.filter(({ is, right }) => is?.value !== right?.value)).toEqual([]);
  },
);
