import { describe, expect, test } from 'vitest';
import { type FormState, isComplete, shown, where } from '../../../src/domain/form/form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import {
  back,
  cake,
  choose,
  confirm,
  contact,
  context,
  correct,
  edit,
  keep,
  none,
  nothing,
  placeOf,
  play,
  smallForm,
  suggested,
  typed,
  unusable,
} from '../../support/forms/small-forms.ts';

const form = smallForm;
const at = (state: FormState) => placeOf(form, state);
const played = (...events: Parameters<typeof play>[2]) => play(form, nothing, events);

describe('the way through', () => {
  test('begins at the first question and ends at the summary', () => {
    expect(at(nothing)).toBe('meal');
    const places = cake.map((_, done) => at(played(...cake.slice(0, done)).state));
    expect(places).toEqual(['meal', 'guests', 'wish', 'berry', 'phone']);
    expect(at(played(...cake).state)).toBe('summary');
    expect(isComplete(form, played(...cake).state, context)).toBe(true);
  });

  test('counts the questions that are asked now', () => {
    expect(where(form, nothing, context)).toMatchObject({ index: 0, count: 4 }); // no berry before the cake
    expect(where(form, played(choose('cake')).state, context)).toMatchObject({ index: 1, count: 5 });
    expect(where(form, played(choose('soup')).state, context)).toMatchObject({ index: 1, count: 4 });
  });

  test('names the question that was answered', () => {
    expect(played(choose('cake')).accepted).toEqual(['meal']);
    expect(played(choose('cake'), typed('x')).accepted).toBeUndefined();
    expect(played(choose('cake'), back).accepted).toBeUndefined();
  });

  test('begins where the first answer is missing or no longer valid', () => {
    const answers = { meal: { value: 'cake' }, guests: { value: 'many' }, wish: { value: null } };
    expect(at({ answers, at: undefined })).toBe('guests');
    expect(at({ answers: { ...answers, guests: { value: ' 7' } }, at: undefined })).toBe('guests'); // not as it reads
    expect(at({ answers: { ...answers, guests: { value: '7' } }, at: undefined })).toBe('berry');
    expect(at({ answers: { meal: { value: null } }, at: undefined })).toBe('meal'); // "none" is no answer here
  });

  test('stays at the question shown, answered or not', () => {
    expect(at({ ...played(...cake).state, at: 'wish' })).toBe('wish');
    expect(at({ answers: {}, at: 'phone' })).toBe('phone');
  });
});

describe('an answer that does not do', () => {
  test.each([
    ['a text for a number', [choose('cake')], typed('many'), 'choice-not-found'],
    ['a text for a button', [], typed('pie'), 'choose-button'],
    ['a picture for a text', [choose('cake')], unusable, 'send-text'],
    ['a picture for a button', [], unusable, 'choose-button'],
    ['a contact for a text', [choose('cake')], contact('+12345'), 'send-text'],
    ['a contact for a button', [], contact('+12345'), 'choose-button'],
    ['a contact of somebody else', cake.slice(0, 4), contact('+12345', false), 'contact-of-another'],
    ['a picture for a contact', cake.slice(0, 4), unusable, 'send-text'],
    ['a text at the summary', cake, typed('8'), 'use-buttons'],
    ['a contact at the summary', cake, contact('+12345'), 'use-buttons'],
  ])('changes nothing and says why: %s', (_, before, event, code) => {
    const state = played(...before).state;
    const step = reduce(form, state, event, context);
    expect(step).toEqual({ state: shown(form, state, context), problem: { code } });
  });

  test.each([
    ['a choice that is not offered', [choose('cake'), typed('3'), typed('x')], choose('lemon')],
    ['a choice where there is none', [choose('cake')], choose('cake')],
    ['"none" where it is no answer', [choose('cake')], none],
    ['"keep" with nothing to keep', [choose('cake')], keep],
    ['"confirm" with nothing in doubt', [choose('cake')], confirm],
    ['"correct" with nothing in doubt', [choose('cake')], correct],
    ['a suggestion that is not made', [choose('soup')], suggested],
    ['"back" at the very beginning', [], back],
    ['an edit of a question that is not asked', [choose('soup')], edit('berry')],
    ['an edit of a question that does not exist', [], edit('constructor')],
    ['a press that belongs to questions, at the summary', cake, confirm],
    ['"back" at the summary', cake, back],
  ])('changes nothing, silently: %s', (_, before, event) => {
    const state = played(...before).state;
    expect(reduce(form, state, event, context)).toEqual({ state: shown(form, state, context) });
  });
});

describe('back', () => {
  test('goes to the question before and keeps the answers', () => {
    const step = played(choose('cake'), typed('3'), back);
    expect(at(step.state)).toBe('guests');
    expect(step.state.answers.guests).toEqual({ value: '3' });
  });

  test('and "keep" walk back and forth without a loss', () => {
    const halfway = played(...cake.slice(0, 3)).state;
    const again = play(form, halfway, [back, back, back, keep]).state;
    expect(again).toEqual(halfway); // past what is answered already
  });

  test('passes over a question that is not asked', () => {
    const soup = played(choose('soup'), typed('3'), none).state;
    expect(at(soup)).toBe('phone');
    expect(at(play(form, soup, [back]).state)).toBe('wish');
  });

  test('from an edit goes back to the summary', () => {
    const step = play(form, played(...cake).state, [edit('guests'), back]);
    expect(step.state).toEqual(played(...cake).state);
    expect(step.state.at).toBeUndefined();
  });
});
