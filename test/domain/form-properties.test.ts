import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import {
  type Answers,
  confirmation,
  type Form,
  type FormState,
  isComplete,
  shown,
  submission,
  walk,
  where,
} from '../../src/domain/form/form.ts';
import { type FormEvent, reduce } from '../../src/domain/form/reduce.ts';
import { anyEvent, doubts, meant, rightAnswer, texts, values } from '../support/form-events.ts';
import { context, nothing, smallForm, soupForMany } from '../support/small-forms.ts';

const answering = ['typed', 'contact', 'suggested', 'none', 'choose', 'confirm'];
const standing = (form: Form, state: FormState, id: string) =>
  walk(form, state, context).asked.find(({ question }) => question.id === id);

/** Everything that one event may and may not do. */
function checkStep(form: Form, state: FormState, told: FormEvent): FormState {
  const before = structuredClone(state);
  const place = where(form, state, context);
  const here = place.type === 'question' ? place.question.id : undefined;
  const doubts = place.type === 'question' ? place.doubts : [];
  const gone = state.at !== undefined && here !== state.at;

  const step = reduce(form, state, told, context);
  expect(state).toEqual(before); // pure

  const ids = new Set([...Object.keys(state.answers), ...Object.keys(step.state.answers)]);
  for (const id of ids) {
    const [was, is] = [state.answers[id], step.state.answers[id]];
    if (was === is) continue;
    expect({ gone, id, here }).toEqual({ gone: false, id, here: id });
    if (is === undefined) expect([told.type, doubts.length > 0]).toEqual(['correct', true]);
    else expect(answering).toContain(told.type);
    if (told.type === 'confirm') {
      expect(doubts).not.toEqual([]);
      const question = form.questions.find((one) => one.id === id);
      const { answers } = walk(form, state, context);
      const now = question ? doubts.map((doubt) => confirmation(question, doubt, answers)) : [];
      expect(is).toEqual({ value: was?.value, confirmed: [...(was?.confirmed ?? []), ...now] });
    } else if (is !== undefined) {
      expect(is.confirmed).toBeUndefined(); // what is confirmed is confirmed by nobody but the person
    }
    if (is !== undefined) checkAccepted(form, step.state, id);
    expect(step.accepted).toBe(is && standing(form, step.state, id)?.answered ? id : undefined);
  }
  if (step.accepted !== undefined) {
    expect(step.accepted).toBe(here);
    expect(standing(form, step.state, step.accepted)).toMatchObject({ answered: true, doubts: [] });
  }
  if (here !== undefined) checkBefore(form, state, step.state, here);
  expect(shown(form, step.state, context)).toEqual(step.state); // `at` names what is on the card
  checkState(form, step.state);
  return step.state;
}

/** An answer just given is one that its question takes: answered, or in doubt. */
function checkAccepted(form: Form, state: FormState, id: string): void {
  const now = standing(form, state, id);
  expect(now?.answered || now?.doubts.length).toBeTruthy();
  const value = state.answers[id]?.value ?? null;
  if (value === null) return;
  const again = now?.question.read(value, walk(form, state, context).answers, context);
  expect(again).toEqual({ ok: true, value });
}

/** What is answered at a question changes nothing for those before it. */
function checkBefore(form: Form, was: FormState, is: FormState, id: string): void {
  const asked = (state: FormState) =>
    walk(form, state, context).asked.map((one) => `${one.question.id} ${one.answered} ${one.doubts}`);
  const index = walk(form, was, context).asked.findIndex(({ question }) => question.id === id);
  expect(asked(is).slice(0, index)).toEqual(asked(was).slice(0, index));
}

function checkState(form: Form, state: FormState): void {
  const { asked, answers } = walk(form, state, context);
  const ids = asked.map(({ question }) => question.id);
  const sent = submission(form, state, context);
  expect(Object.keys(sent)).toEqual(ids);
  expect(Object.keys(answers)).toEqual(ids.filter((_, index) => asked[index]?.answered));
  expect(Object.values(answers)).toEqual(Object.keys(answers).map((id) => state.answers[id]?.value));
  expect(asked.filter(({ answered, doubts }) => answered && doubts.length)).toEqual([]);
  // `where` and `walk` tell the same, wherever the person is.
  const places = ids.map((at) => where(form, { ...state, at }, context));
  expect(places.map((place) => (place.type === 'question' ? [place.question.id, place.doubts] : []))).toEqual(
    asked.map(({ question, doubts }) => [question.id, doubts]),
  );
  const complete = isComplete(form, state, context);
  expect(where(form, { ...state, at: undefined }, context).type === 'summary').toBe(complete);
  if (complete) checkSent(form, state, sent);
}

/** What is sent, judged by the rules of the questions alone and not by the engine. */
function checkSent(form: Form, state: FormState, sent: Answers): void {
  for (const question of form.questions) {
    const value = sent[question.id];
    expect(Object.hasOwn(sent, question.id)).toBe(question.when?.(sent) ?? true);
    if (value === undefined) continue;
    expect(value).toBe(state.answers[question.id]?.value);
    if (value === null) {
      expect(question.optional).toBe(true);
      continue;
    }
    expect(question.read(value, sent, context)).toEqual({ ok: true, value });
    const confirmed = state.answers[question.id]?.confirmed ?? [];
    const doubts = question.warn?.(value, sent, context) ?? [];
    expect(confirmed).toEqual(
      expect.arrayContaining(doubts.map((doubt) => confirmation(question, doubt, sent))),
    );
  }
}

const forms = [
  ['a small form', smallForm],
  ['one with doubts that hang on other answers', soupForMany],
  ['the application', applicationForm],
] as const;

describe.each(forms)('%s, whatever happens', (_, form) => {
  test('loses no answer, sends what was checked, and never throws', () => {
    let ended = 0;
    fc.assert(
      fc.property(fc.array(anyEvent(form), { maxLength: 40, size: 'max' }), (events) => {
        const last = events.reduce<FormState>(
          (state, told) => checkStep(form, state, meant(form, state, told)),
          nothing,
        );
        if (isComplete(form, last, context)) ended += 1;
      }),
      { numRuns: 160 },
    );
    expect(ended).toBeGreaterThan(20); // the runs are no idle talk
  });

  test('takes any draft as it is found', () => {
    const answer = fc.record({
      value: fc.oneof(fc.constantFrom(...texts, ...values), fc.constant(null)),
    });
    const confirmed = fc.record({
      value: fc.constantFrom(...texts),
      confirmed: fc.array(fc.constantFrom(...doubts)),
    });
    const id = fc.constantFrom(...form.questions.map((question) => question.id), 'gone', '__proto__');
    const draft = fc.record({
      answers: fc.dictionary(id, fc.oneof(answer, confirmed), { maxKeys: 12 }),
      at: fc.option(id, { nil: undefined }),
    });
    fc.assert(
      fc.property(draft, anyEvent(form), (state, told) => {
        checkState(form, state);
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
