import { describe, expect, test } from 'vitest';
import {
  type Form,
  type FormState,
  isComplete,
  shown,
  submission,
  walk,
} from '../../../src/domain/form/form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { fail } from '../../../src/domain/result.ts';
import {
  back,
  cake,
  choose,
  contact,
  context,
  edit,
  none,
  nothing,
  placeOf,
  play,
  smallForm,
  typed,
  withRules,
} from '../../support/forms/small-forms.ts';

const form = smallForm;
const complete = play(form, nothing, cake).state;
const at = (state: FormState, of: Form = form) => placeOf(of, state);

describe('an edit', () => {
  test('of one answer leads back to the summary and changes nothing else', () => {
    const step = play(form, complete, [edit('guests'), typed('5')]);
    expect(at(step.state)).toBe('summary');
    expect(step.state).toEqual({ answers: { ...complete.answers, guests: { value: '5' } }, at: undefined });
  });

  test('works in the middle of a question as well', () => {
    const step = play(form, nothing, [choose('cake'), typed('3'), edit('meal')]);
    expect(at(step.state)).toBe('meal');
    expect(at(play(form, step.state, [choose('cake')]).state)).toBe('wish');
  });

  test('that makes another answer invalid asks for that one again', () => {
    const step = play(form, complete, [edit('wish'), typed('no cherries')]);
    expect(at(step.state)).toBe('berry');
    expect(step.state.answers.berry).toEqual({ value: 'cherry' }); // kept, in case the wish is taken back
    expect(isComplete(form, step.state, context)).toBe(false);
    expect(at(play(form, step.state, [choose('raspberry')]).state)).toBe('summary');
    expect(at(play(form, step.state, [edit('wish'), typed('candles')]).state)).toBe('summary');
  });
});

describe('a branch that is closed', () => {
  const soup = play(form, complete, [edit('meal'), choose('soup')]).state;

  test('is not asked, is not sent, and is kept', () => {
    expect(walk(form, soup, context).asked.map(({ question }) => question.id)).toEqual([
      'meal',
      'guests',
      'wish',
      'phone',
    ]);
    expect(at(soup)).toBe('summary');
    expect(submission(form, soup, context)).toEqual({
      meal: 'soup',
      guests: '3',
      wish: 'candles',
      phone: '+12345',
    });
    expect(soup.answers.berry).toEqual({ value: 'cherry' });
  });

  test('comes back with its answer when it is opened again', () => {
    const again = play(form, soup, [edit('meal'), choose('cake')]).state;
    expect(again).toEqual(complete);
    expect(submission(form, again, context)).toMatchObject({ berry: 'cherry' });
  });

  test('that hides the question shown says so and takes no answer', () => {
    const hidden: FormState = { answers: { ...complete.answers, meal: { value: 'soup' } }, at: 'berry' };
    const step = reduce(form, hidden, choose('raspberry'), context);
    expect(step).toEqual({
      state: { answers: hidden.answers, at: undefined },
      problem: { code: 'question-gone' },
    });
  });
});

describe('what is sent', () => {
  test('has the questions asked, in their order, "none" as null', () => {
    const state = play(form, nothing, [choose('soup'), typed('3'), none, contact('+12345')]).state;
    expect(Object.entries(submission(form, state, context))).toEqual([
      ['meal', 'soup'],
      ['guests', '3'],
      ['wish', null],
      ['phone', '+12345'],
    ]);
  });

  test('has no answer that is in doubt', () => {
    const state = play(form, complete, [edit('guests'), typed('70')]).state;
    expect(submission(form, state, context).guests).toBeNull();
    expect(isComplete(form, state, context)).toBe(false);
  });
});

describe('a choice that is typed', () => {
  const atBerry = play(form, nothing, cake.slice(0, 3)).state;

  test('is taken when it fits one', () => {
    const step = reduce(form, atBerry, typed('rasp'), context);
    expect(step.accepted).toEqual(['berry']);
    expect(step.state.answers.berry).toEqual({ value: 'raspberry' });
  });

  test('is offered when it fits several', () => {
    expect(reduce(form, atBerry, typed('berry'), context)).toEqual({
      state: atBerry,
      problem: { code: 'choice-several', candidates: ['strawberry', 'raspberry'] },
    });
  });

  test('is not found when it fits none', () => {
    expect(reduce(form, atBerry, typed('lemon'), context)).toEqual({
      state: atBerry,
      problem: { code: 'choice-not-found' },
    });
  });
});

describe('after a deploy', () => {
  const without = (id: string): Form => ({
    version: 2,
    questions: form.questions.filter((question) => question.id !== id),
  });
  const halfway = play(form, nothing, cake.slice(0, 2)).state; // the wish is on the card

  test('a question that is gone takes no answer, whatever comes', () => {
    for (const event of [typed('candles'), none, back, edit('meal'), contact('+12345'), choose('cake')]) {
      const step = reduce(without('wish'), halfway, event, context);
      expect(step.problem).toEqual({ code: 'question-gone' });
      expect(step.state).toEqual({ answers: halfway.answers, at: 'berry' });
      expect(step.accepted).toBeUndefined();
    }
  });

  test('the question that stands in its place takes the next answer', () => {
    const step = play(without('wish'), halfway, [typed('candles'), choose('cherry')]);
    expect(step.state).toMatchObject({ answers: { berry: { value: 'cherry' } }, at: 'phone' });
    expect(step.state.answers.wish).toBeUndefined();
  });

  test('a question that is gone from the end leads to the summary', () => {
    const last = play(form, nothing, cake.slice(0, 4)).state;
    const step = reduce(without('phone'), last, contact('+12345'), context);
    expect(step).toEqual({
      state: { answers: last.answers, at: undefined },
      problem: { code: 'question-gone' },
    });
  });

  test('a new question is asked where it stands, and the one on the card keeps its answer', () => {
    const first = {
      id: 'hello',
      kind: 'text',
      read: form.questions[2]?.read ?? (() => ({ ok: false, code: 'needed' })),
    } as const;
    const longer: Form = { version: 2, questions: [first, ...form.questions] };
    const step = reduce(longer, halfway, typed('candles'), context);
    expect(step.accepted).toEqual(['wish']);
    expect(at(step.state, longer)).toBe('hello');
    expect(at({ ...complete, at: undefined }, longer)).toBe('hello');
  });

  test('two questions that changed places keep their answers apart', () => {
    const [meal, guests, wish, ...others] = form.questions;
    if (!meal || !guests || !wish) throw new Error('the small form has five questions');
    const swapped: Form = { version: 2, questions: [meal, wish, guests, ...others] };
    const step = reduce(swapped, halfway, typed('candles'), context);
    expect(step.state.answers).toEqual({ ...halfway.answers, wish: { value: 'candles' } });
  });

  test('a tightened rule asks again', () => {
    const strict = withRules({ guests: { read: () => fail('choose-button') } });
    expect(at(complete, strict)).toBe('guests');
    expect(isComplete(strict, complete, context)).toBe(false);
    expect(shown(strict, complete, context).at).toBe('guests');
  });

  test('a value in doubt that is no longer taken is not accepted by "it is right"', () => {
    const doubtful = play(form, nothing, [choose('cake'), typed('50')]).state;
    const strict = withRules({ guests: { read: () => fail('choose-button') } });
    const step = reduce(strict, doubtful, { type: 'confirm' }, context);
    expect(at(step.state, strict)).toBe('guests');
    expect(step.accepted).toBeUndefined();
  });
});
