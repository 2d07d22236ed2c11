import {
  type Answers,
  type Form,
  type FormContext,
  type FormState,
  type Question,
  where,
} from '../../../src/domain/form/form.ts';
import type { FormProblem } from '../../../src/domain/form/problems.ts';
import { type FormEvent, reduce, type Step } from '../../../src/domain/form/reduce.ts';
import { fail, ok, type Result } from '../../../src/domain/result.ts';
import { smallCatalog } from '../samples/small-catalog.ts';

export const context: FormContext = { today: '2026-11-23', catalog: smallCatalog };

const berries = ['cherry', 'strawberry', 'raspberry'];

/**
 * A form that has nothing of the application in it: a choice that opens a branch, a text with a doubt, an optional
 * one, a contact, and a choice that is found by typing and depends on an earlier answer.
 */
export const smallForm: Form = {
  version: 1,
  questions: [
    {
      id: 'meal',
      kind: 'choice',
      choices: () => ['cake', 'soup'],
      read: (typed) => (['cake', 'soup'].includes(typed) ? ok(typed) : fail('choose-button')),
    },
    {
      id: 'guests',
      kind: 'text',
      read: (typed) => (/^\s*\d{1,3}\s*$/.test(typed) ? ok(String(Number(typed))) : fail('choice-not-found')),
      warn: (guests) => (Number(guests) > 20 ? ['so-many'] : []),
      suggest: ({ meal }) => (meal === 'cake' ? '8' : undefined),
    },
    {
      id: 'wish',
      kind: 'text',
      optional: true,
      read: (typed) => (typed.trim() ? ok(typed.trim()) : fail('words-empty')),
    },
    {
      id: 'berry',
      kind: 'choice',
      when: ({ meal }) => meal === 'cake',
      choices: ({ wish }) => (wish === 'no cherries' ? berries.slice(1) : berries),
      read: (typed, { wish }) =>
        (wish === 'no cherries' ? berries.slice(1) : berries).includes(typed)
          ? ok(typed)
          : fail('choose-button'),
      search: (typed, { wish }) =>
        (wish === 'no cherries' ? berries.slice(1) : berries).filter((berry) => berry.includes(typed)),
    },
    {
      id: 'phone',
      kind: 'contact',
      read: (typed) => (/^\+\d{5}$/.test(typed) ? ok(typed) : fail('phone-length')),
    },
  ],
};

/** The small form with some rules of its questions replaced. */
export function withRules(changes: Readonly<Record<string, Partial<Question>>>): Form {
  return { version: 2, questions: smallForm.questions.map((one) => ({ ...one, ...changes[one.id] })) };
}

/** Soup for more than five is doubted, cake is not: a doubt that hangs on another answer. */
export const soupForMany = withRules({
  guests: { warn: (guests, { meal }) => (meal === 'soup' && Number(guests) > 5 ? ['big-pot'] : []) },
});

export const nothing: FormState = { answers: {}, at: undefined };

/** Plays events one after the other; gives the last step. */
export function play(form: Form, state: FormState, events: readonly FormEvent[], from = context): Step {
  return events.reduce<Step>((step, event) => reduce(form, step.state, event, from), { state });
}

/** The id of the question that the person is at, or 'summary'. */
export function placeOf(form: Form, state: FormState): string {
  const place = where(form, state, context);
  return place.type === 'question' ? place.question.id : 'summary';
}

/** What the person is asked to confirm where they are. */
export function doubtsAt(form: Form, state: FormState): readonly string[] {
  const place = where(form, state, context);
  return place.type === 'question' ? place.doubts : [];
}

export const typed = (text: string): FormEvent => ({ type: 'typed', text });
export const choose = (value: string): FormEvent => ({ type: 'choose', value });
export const edit = (question: string): FormEvent => ({ type: 'edit', question });
export const contact = (phone: string, own = true): FormEvent => ({ type: 'contact', phone, own });
export const back: FormEvent = { type: 'back' };
export const keep: FormEvent = { type: 'keep' };
export const none: FormEvent = { type: 'none' };
export const confirm: FormEvent = { type: 'confirm' };
export const correct: FormEvent = { type: 'correct' };
export const suggested: FormEvent = { type: 'suggested' };
export const unusable: FormEvent = { type: 'unusable' };
export const picture: FormEvent = { type: 'unusable', picture: true };
export const file = (read: Result<string, FormProblem>): FormEvent => ({ type: 'file', file: read });
export const prefill = (answers: Answers): FormEvent => ({ type: 'prefill', answers });

/** Every question of the small form answered, with cake. */
export const cake: readonly FormEvent[] = [
  choose('cake'),
  typed('3'),
  typed('candles'),
  choose('cherry'),
  contact('+12345'),
];
