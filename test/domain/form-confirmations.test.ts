import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { type Form, type FormState, submission, walk, where } from '../../src/domain/form/form.ts';
import { type FormEvent, reduce } from '../../src/domain/form/reduce.ts';
import { anyEvent, meant, rightAnswer } from '../support/form-events.ts';
import { context, nothing, smallForm, soupForMany } from '../support/small-forms.ts';

/**
 * No doubt reaches the summary that the person was not shown: told by the history of what was shown and said, not
 * by what the draft keeps.
 */

/** Answers everything that is asked, with what each question takes first. */
function filledIn(form: Form): FormState {
  let state = nothing;
  for (let place = where(form, state, context); place.type === 'question'; ) {
    state = reduce(form, state, rightAnswer(form, place, state), context).state;
    place = where(form, state, context);
  }
  return state;
}

/** Of each question that doubts, or is doubted because of another answer: what is typed or chosen. */
const values: Readonly<Record<string, readonly string[]>> = {
  iin: ['900101301233', '851231401238', '040229501231', '120440001234', '050229500007', '850615012341'],
  'birth-date': ['01.01.1990', '31.12.1985', '29.02.2004', '15.06.1985'],
  phone: ['8 701 234 56 78', '+7 717 212 34 56', '+12345'],
  guests: ['3', '8', '50', '60', '90'],
  meal: ['cake', 'soup'],
};

/** A question edited, or something else that is said. */
const change = (form: Form): fc.Arbitrary<readonly FormEvent[]> =>
  fc.oneof(
    ...form.questions
      .filter(({ id }) => id in values)
      .map(({ id, kind }) =>
        fc
          .constantFrom(...(values[id] ?? []))
          .map((value): readonly FormEvent[] => [
            { type: 'edit', question: id },
            kind === 'choice' ? { type: 'choose', value } : { type: 'typed', text: value },
          ]),
      ),
    { weight: 6, arbitrary: fc.constant<readonly FormEvent[]>([{ type: 'confirm' }]) },
    fc.constantFrom('suggested', 'keep', 'back').map((type): readonly FormEvent[] => [{ type }]),
    anyEvent(form).map((event) => [event]),
  );

function standsUndoubted(form: Form, state: FormState, id: string): boolean {
  return walk(form, state, context).asked.some(({ question, answered }) => question.id === id && answered);
}

const forms = [
  ['a small form', smallForm, false],
  ['one with doubts that hang on other answers', soupForMany, true],
  ['the application', applicationForm, true],
] as const;

describe.each(forms)('%s', (_, form, hangsTogether) => {
  test('sends nothing in doubt that the person did not confirm as it stands', () => {
    const start = filledIn(form);
    let confirmations = 0;
    /** Answers that another answer's change put in doubt. */
    let doubtedFromAfar = 0;
    fc.assert(
      fc.property(fc.array(change(form), { maxLength: 16, size: 'max' }), (changes) => {
        const said = new Set<string>();
        let state = start;
        for (const event of changes.flat()) {
          const place = where(form, state, context);
          const now = meant(form, state, event);
          if (place.type === 'question' && now.type === 'confirm') {
            const value = state.answers[place.question.id]?.value;
            for (const doubt of place.doubts) said.add(`${place.question.id} ${value} ${doubt}`);
            confirmations += place.doubts.length;
          }
          const before = state;
          state = reduce(form, state, now, context).state;
          const next = where(form, state, context);
          if (next.type === 'question') {
            const fresh = next.doubts.length > 0 && standsUndoubted(form, before, next.question.id);
            if (fresh && state.answers[next.question.id] === before.answers[next.question.id]) {
              doubtedFromAfar += 1;
            }
            continue;
          }
          const sent = submission(form, state, context);
          for (const { id, warn } of form.questions) {
            const value = sent[id];
            if (typeof value !== 'string') continue;
            const unsaid = warn?.(value, sent, context).filter(
              (doubt) => !said.has(`${id} ${value} ${doubt}`),
            );
            expect(unsaid ?? []).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(confirmations).toBeGreaterThan(0); // the runs are no idle talk
    expect(doubtedFromAfar > 0).toBe(hangsTogether);
  });
});
