import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import {
  confirmation,
  type Form,
  type FormState,
  submission,
  walk,
  where,
} from '../../../src/domain/form/form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { sayingsOf } from '../../../src/domain/talk/sayings.ts';
import { feastForm } from '../../support/forms/feast-form.ts';
import { anyEvent, meant, rightAnswer, type Told } from '../../support/forms/form-events.ts';
import { context, nothing, smallForm, soupForMany } from '../../support/forms/small-forms.ts';

/**
 * No doubt reaches the summary that the person was not shown: told by the history of what was shown and said, not
 * by what the draft keeps.
 */

/** Answers everything that is asked, with what each question takes first; confirms what it doubts. */
function filledIn(form: Form): { readonly state: FormState; readonly said: ReadonlySet<string> } {
  let state = nothing;
  const said = new Set<string>();
  for (let left = 3 * form.questions.length; left > 0; left -= 1) {
    const place = where(form, state, context);
    if (place.type === 'summary') return { state, said };
    for (const one of shownDoubts(form, state)) said.add(one);
    state = reduce(form, state, rightAnswer(form, place, state), context).state;
  }
  throw new Error('the form does not end');
}

/** The doubts on the card, each with the answer it is about and those that it rests on. */
function shownDoubts(form: Form, state: FormState): readonly string[] {
  const place = where(form, state, context);
  if (place.type !== 'question') return [];
  const { answers } = walk(form, state, context);
  const { question, doubts } = place;
  const value = state.answers[question.id]?.value;
  return doubts.map((doubt) => `${question.id} ${value} ${confirmation(question, doubt, answers)}`);
}

/** Of each question that doubts, or is doubted because of another answer: what is typed or chosen. */
const values: Readonly<Record<string, readonly string[]>> = {
  'for-whom': ['self-electronic', 'self-paper', 'child', 'other'],
  kind: ['electronic', 'paper'],
  iin: [
    ...['900101301233', '851231401238', '040229501231', '120440001234', '050229500007', '850615012341'],
    '180615600008',
  ],
  surname: ['Ахметова', 'ван дер Берг', 'Болат ұлы'],
  'birth-date': ['01.01.1990', '31.12.1985', '29.02.2004', '15.06.1985', '15.06.2018'],
  phone: ['8 701 234 56 78', '+7 717 212 34 56', '+12345'],
  purpose: ['visa', 'court'],
  country: ['DE', 'AE', 'QA', 'VN'],
  'representative-surname': ['Ахметова', 'ван дер Берг'],
  'representative-iin': ['900101301233', '851231401238', '120440001234', '850615012341'],
  guests: ['3', '8', '50', '60', '90'],
  meal: ['cake', 'soup'],
  host: ['anna', 'anna maria', 'bert karl'],
};

/** A question edited, or something else that is said. */
const change = (form: Form): fc.Arbitrary<readonly Told[]> =>
  fc.oneof(
    ...form.questions
      .filter(({ id }) => id in values)
      .map(({ id, kind }) =>
        fc
          .constantFrom(...(values[id] ?? []))
          .map((value): readonly Told[] => [
            { type: 'edit', question: id },
            kind === 'choice' ? { type: 'choose', value } : { type: 'typed', text: value },
          ]),
      ),
    { weight: 9, arbitrary: fc.constant<readonly Told[]>([{ type: 'confirm' }]) },
    fc.constantFrom('suggested', 'keep', 'back').map((type): readonly Told[] => [{ type }]),
    anyEvent(form).map((event) => [event]),
  );

function standsUndoubted(form: Form, state: FormState, id: string): boolean {
  return walk(form, state, context).asked.some(({ question, answered }) => question.id === id && answered);
}

const forms = [
  ['a small form', smallForm, false],
  ['one with doubts that hang on other answers', soupForMany, true],
  ['one whose doubts are mended elsewhere', feastForm, true],
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
        const said = new Set(start.said);
        let { state } = start;
        for (const event of changes.flat()) {
          const place = where(form, state, context);
          const now = meant(form, state, event);
          // «Иә» presses the button in words.
          const isYes =
            now.type === 'typed' && sayingsOf(now.text).some(({ kind, slip }) => kind === 'yes' && !slip);
          if (place.type === 'question' && (now.type === 'confirm' || isYes)) {
            for (const one of shownDoubts(form, state)) said.add(one);
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
          for (const question of form.questions) {
            const value = sent[question.id];
            if (typeof value !== 'string') continue;
            const unsaid = question
              .warn?.(value, sent, context)
              .filter((doubt) => !said.has(`${question.id} ${value} ${confirmation(question, doubt, sent)}`));
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
