import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { type Form, type FormState, isComplete, where } from '../../../src/domain/form/form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { feastForm } from '../../support/forms/feast-form.ts';
import { checkState, checkStep } from '../../support/forms/form-checks.ts';
import {
  anyEvent,
  doubts,
  meant,
  rightAnswer,
  rightAnswers,
  texts,
  values,
} from '../../support/forms/form-events.ts';
import { context, nothing, smallForm, soupForMany } from '../../support/forms/small-forms.ts';

const forms = [
  ['a small form', smallForm],
  ['one with doubts that hang on other answers', soupForMany],
  ['one with answers that come together', feastForm],
  ['the application', applicationForm],
] as const;

/** As far as right answers lead, then anything. */
const stories = (form: Form) =>
  fc
    .tuple(rightAnswers(form.questions.length), fc.array(anyEvent(form), { maxLength: 30, size: 'max' }))
    .map(([first, then]) => [...first, ...then]);

describe.each(forms)('%s, whatever happens', (_, form) => {
  test('loses no answer, sends what was checked, and never throws', () => {
    let ended = 0;
    fc.assert(
      fc.property(stories(form), (events) => {
        const last = events.reduce<FormState>(
          (state, told) => checkStep(form, state, meant(form, state, told)).state,
          nothing,
        );
        checkState(form, last, true);
        if (isComplete(form, last, context)) ended += 1;
      }),
      {
        numRuns: form === applicationForm ? 100 : 160,
        // A surname in doubt, with the rest of the name: of what is given together no part stood by itself.
        examples: [
          [
            [
              { type: 'right', nth: 0 },
              { type: 'typed', text: 'Болат ұлы Айдос Серікұлы' },
            ],
          ],
          // Of whom it is known that there is a single name, no patronymic is asked, and it is told all the same.
          [
            [
              { type: 'right', nth: 0 },
              { type: 'prefill', answers: { 'first-name': null } },
              { type: 'right', nth: 0 },
              { type: 'typed', text: 'без отчества' },
            ],
          ],
          // A line named where the answers are checked, and a yes to what is offered for it.
          [
            [
              ...[0, 0, 9, 0, 0, 0, 0, 0, 1].map((nth) => ({ type: 'right' as const, nth })),
              { type: 'typed', text: 'на работу' },
              { type: 'typed', text: 'иә' },
            ],
          ],
        ],
      },
    );
    expect(ended).toBeGreaterThan(20); // the runs are no idle talk
  });

  test('takes any draft as it is found', () => {
    const value = fc.oneof(fc.constantFrom(...texts, ...values), fc.constant(null));
    const answer = fc.oneof(
      fc.record({ value }),
      fc.record({ value, own: fc.constant(true as const) }),
      fc.record({ value: fc.constantFrom(...texts), confirmed: fc.array(fc.constantFrom(...doubts)) }),
    );
    const id = fc.constantFrom(...form.questions.map((question) => question.id), 'gone', '__proto__');
    const draft = fc.record({
      answers: fc.dictionary(id, answer, { maxKeys: 12 }),
      at: fc.option(id, { nil: undefined }),
    });
    fc.assert(
      fc.property(draft, anyEvent(form), (state, told) => {
        checkState(form, state, true);
        checkStep(form, state, meant(form, state, told));
      }),
      { numRuns: 300 },
    );
  });

  test('ends for who answers what is asked, and goes on for who changes an answer', () => {
    fc.assert(
      fc.property(fc.array(anyEvent(form), { maxLength: 12 }), (events) => {
        let state = events.reduce<FormState>(
          (present, told) => reduce(form, present, meant(form, present, told), context).state,
          nothing,
        );
        // Two events a question (an answer, a confirmation), and the first answer may open a branch.
        for (let left = 3 * form.questions.length; left > 0; left -= 1) {
          const place = where(form, state, context);
          if (place.type === 'summary') break;
          state = reduce(form, state, rightAnswer(form, place, state), context).state;
        }
        expect(where(form, state, context).type).toBe('summary');
        expect(isComplete(form, state, context)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** The doubts, problems and ways of answering that the runs meet between them. */
test('the runs meet everything that the application asks, doubts and declines', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(stories(applicationForm), (events) => {
      let state = nothing;
      for (const told of events) {
        const event = meant(applicationForm, state, told);
        const step = reduce(applicationForm, state, event, context);
        for (const id of step.accepted ?? []) met.add(`answer ${id}`);
        if ((step.accepted?.length ?? 0) > 1) met.add(`spread ${step.accepted?.[0]} ${event.type}`);
        if (step.problem) met.add(`problem ${step.problem.code}`);
        const place = where(applicationForm, step.state, context);
        if (place.type === 'question') for (const doubt of place.doubts) met.add(`doubt ${doubt}`);
        if (event.type === 'prefill' && step.state.answers !== state.answers) met.add('prefilled');
        state = step.state;
      }
    }),
    { numRuns: 300, seed: 20261123 }, // the same runs each time
  );
  const all = [
    ...applicationForm.questions.map(({ id }) => `answer ${id}`),
    ...['for-whom choose', 'surname typed', 'representative-surname typed'].map((one) => `spread ${one}`),
    ...['birth-country typed', 'region typed', 'region choose'].map((one) => `spread ${one}`),
    ...['iin-date', 'iin-century', 'iin-bin', 'surname-words'].map((one) => `doubt ${one}`),
    ...['birth-date-not-of-iin', 'not-a-child', 'phone-not-mobile'].map((one) => `doubt ${one}`),
    ...['visa-on-paper', 'country-legalization'].map((one) => `doubt ${one}`),
    ...['choose-button', 'choice-not-found', 'choice-several', 'send-text'].map((one) => `problem ${one}`),
    ...['no-pictures', 'use-buttons'].map((one) => `problem ${one}`),
    ...['contact-of-another', 'words-empty'].map((one) => `problem ${one}`),
    'prefilled',
  ];
  expect(all.filter((one) => !met.has(one))).toEqual([]);
});
