import { describe, expect, test } from 'vitest';
import {
  type Form,
  type FormState,
  isComplete,
  submission,
  walk,
  where,
} from '../../../src/domain/form/form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import {
  back,
  cake,
  choose,
  confirm,
  contact,
  context,
  correct,
  doubtsAt,
  edit,
  keep,
  nothing,
  placeOf,
  play,
  smallForm,
  soupForMany,
  suggested,
  typed,
  withRules,
} from '../../support/forms/small-forms.ts';

const form = smallForm;
const at = (state: FormState, of: Form = form) => placeOf(of, state);
const complete = play(form, nothing, cake).state;

describe('a doubt', () => {
  const doubtful = play(form, nothing, [choose('cake'), typed('50')]).state;

  test('holds the person at the question and does not count as an answer', () => {
    expect(doubtful.answers.guests).toEqual({ value: '50' });
    expect(where(form, doubtful, context)).toMatchObject({
      type: 'question',
      question: { id: 'guests' },
      doubts: ['so-many'],
    });
    expect(walk(form, doubtful, context).answers).toEqual({ meal: 'cake' });
    expect(play(form, doubtful, [keep]).state).toEqual(doubtful);
  });

  test('is settled by "it is right"', () => {
    const step = reduce(form, doubtful, confirm, context);
    expect(step.accepted).toEqual(['guests']);
    expect(step.state).toEqual({
      answers: { meal: { value: 'cake' }, guests: { value: '50', confirmed: ['so-many'] } },
      at: 'wish',
    });
    expect(walk(form, step.state, context).answers).toEqual({ meal: 'cake', guests: '50' });
  });

  test('is settled by "correct it", which forgets the value', () => {
    expect(reduce(form, doubtful, correct, context)).toEqual({
      state: { answers: { meal: { value: 'cake' } }, at: 'guests' },
    });
  });

  test('is settled by another value', () => {
    expect(play(form, doubtful, [typed('4')]).state.answers.guests).toEqual({ value: '4' });
    const more = play(form, doubtful, [typed('60')]).state;
    expect(more.answers.guests).toEqual({ value: '60' });
    expect(doubtsAt(form, more)).toEqual(['so-many']);
  });

  test('that was confirmed is asked again of another value', () => {
    const more = play(form, doubtful, [confirm, edit('guests'), typed('60')]);
    expect(more.accepted).toBeUndefined();
    expect(more.state.answers.guests).toEqual({ value: '60' });
    expect(doubtsAt(form, more.state)).toEqual(['so-many']);
  });

  test('that was confirmed is no doubt any more when the question is shown again', () => {
    const again = play(form, doubtful, [confirm, back]).state;
    expect(at(again)).toBe('guests');
    expect(doubtsAt(form, again)).toEqual([]);
    expect(reduce(form, again, correct, context)).toEqual({ state: again }); // nothing in doubt, nothing forgotten
    expect(at(play(form, again, [keep]).state)).toBe('wish');
  });

  test('left behind by "back" is asked about again', () => {
    const returned = play(form, doubtful, [back, keep]).state;
    expect(returned).toEqual(doubtful);
    expect(doubtsAt(form, returned)).toEqual(['so-many']);
  });

  test('does not let the form be sent', () => {
    const later = play(form, complete, [edit('guests'), typed('99')]).state;
    expect(isComplete(form, later, context)).toBe(false);
    expect(submission(form, later, context).guests).toBeNull();
    expect(at(play(form, later, [confirm]).state)).toBe('summary');
  });

  test('is raised by a shared or suggested value too', () => {
    const always = { warn: () => ['always'] };
    const eager = withRules({ guests: always, phone: always });
    const offered = reduce(eager, { answers: { meal: { value: 'cake' } }, at: 'guests' }, suggested, context);
    expect(offered.state.answers.guests).toEqual({ value: '8' });
    expect(doubtsAt(eager, offered.state)).toEqual(['always']);
    const shared = reduce(eager, { ...complete, at: 'phone' }, contact('+54321'), context);
    expect(shared.accepted).toBeUndefined();
    expect(doubtsAt(eager, shared.state)).toEqual(['always']);
  });

  test('may be one of several: what is confirmed is what was shown', () => {
    const strict = withRules({
      guests: { warn: (guests) => ['some', ...(Number(guests) > 20 ? ['so-many'] : [])] },
    });
    const found: FormState = {
      answers: { meal: { value: 'cake' }, guests: { value: '50', confirmed: ['so-many'] } },
      at: undefined,
    };
    expect(doubtsAt(strict, found)).toEqual(['some']);
    const step = reduce(strict, found, confirm, context);
    expect(step.accepted).toEqual(['guests']);
    expect([...(step.state.answers.guests?.confirmed ?? [])].sort()).toEqual(['so-many', 'some']);
  });

  test('that a deploy brings is asked about an answer that was none', () => {
    const wary = withRules({ guests: { warn: () => ['are-you-sure'] } });
    expect(at(complete, wary)).toBe('guests');
    expect(doubtsAt(wary, complete)).toEqual(['are-you-sure']);
    expect(at(play(wary, complete, [confirm]).state, wary)).toBe('summary');
  });

  test('that was confirmed where none is raised does no harm', () => {
    const found = { ...complete.answers, wish: { value: 'candles', confirmed: ['long-gone'] } };
    expect(at({ answers: found, at: undefined })).toBe('summary');
  });
});

describe('a doubt that another answer raises', () => {
  const cakeForMany = play(soupForMany, complete, [edit('guests'), typed('8')]).state;
  const doubted = play(soupForMany, cakeForMany, [edit('meal'), choose('soup')]);

  test('is asked before the summary, with the answer kept', () => {
    expect(at(cakeForMany, soupForMany)).toBe('summary');
    expect(doubted.accepted).toEqual(['meal']);
    expect(at(doubted.state, soupForMany)).toBe('guests');
    expect(doubtsAt(soupForMany, doubted.state)).toEqual(['big-pot']);
    expect(doubted.state.answers.guests).toEqual({ value: '8' });
    expect(isComplete(soupForMany, doubted.state, context)).toBe(false);
    expect(submission(soupForMany, doubted.state, context).guests).toBeNull();
  });

  test.each([
    ['"it is right"', [confirm], '8'],
    ['another value', [typed('4')], '4'],
    ['"correct it" and another value', [correct, typed('3')], '3'],
  ])('is settled by %s', (_, events, guests) => {
    const settled = play(soupForMany, doubted.state, events).state;
    expect(at(settled, soupForMany)).toBe('summary');
    expect(submission(soupForMany, settled, context)).toMatchObject({ meal: 'soup', guests });
  });

  test('is gone when the other answer is taken back', () => {
    expect(play(soupForMany, doubted.state, [edit('meal'), choose('cake')]).state).toEqual(cakeForMany);
  });

  test('comes back with the answer that raised it', () => {
    const events = [edit('meal'), choose('cake'), edit('meal'), choose('soup')];
    expect(play(soupForMany, doubted.state, events).state).toEqual(doubted.state);
  });
});

describe('a branch that hangs on an answer in doubt', () => {
  /** A berry is chosen for many guests only. */
  const forMany = withRules({ berry: { when: ({ guests }) => Number(guests) > 20 } });
  const ids = (state: FormState) => walk(forMany, state, context).asked.map(({ question }) => question.id);
  const doubtful = play(forMany, complete, [edit('guests'), typed('50')]).state;

  test('is not asked until the answer is confirmed, and has kept its own', () => {
    expect(ids(doubtful)).toEqual(['meal', 'guests', 'wish', 'phone']);
    const confirmed = play(forMany, doubtful, [confirm]).state;
    expect(ids(confirmed)).toEqual(['meal', 'guests', 'wish', 'berry', 'phone']);
    expect(submission(forMany, confirmed, context)).toMatchObject({ guests: '50', berry: 'cherry' });
  });

  test('an answer of a closed branch is seen by no question after it', () => {
    const nosy = withRules({ phone: { when: ({ berry }) => berry === 'cherry' } });
    expect(walk(nosy, complete, context).asked).toHaveLength(5);
    const soup = play(nosy, complete, [edit('meal'), choose('soup')]).state;
    expect(soup.answers.berry).toEqual({ value: 'cherry' });
    expect(Object.keys(submission(nosy, soup, context))).toEqual(['meal', 'guests', 'wish']);
  });
});
