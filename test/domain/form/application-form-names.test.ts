import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { type FormState, submission } from '../../../src/domain/form/form.ts';
import type { FormEvent } from '../../../src/domain/form/reduce.ts';
import {
  choose,
  context,
  edit,
  none,
  nothing,
  placeOf,
  play,
  suggested,
  typed,
} from '../../support/forms/small-forms.ts';

const form = applicationForm;
const filled = (...events: readonly FormEvent[]) => play(form, nothing, events).state;
const on = (state: FormState, ...events: readonly FormEvent[]) => play(form, state, events);
const at = (state: FormState) => placeOf(form, state);
const sent = (state: FormState) => submission(form, state, context);

const name = typed('Серікова Айгерім Болатқызы');
const ofPerson = [typed('900101301233'), name, choose('none'), suggested, typed('Семей')];

describe('a whole name in one message', () => {
  const toName = filled(choose('self-paper'), typed('900101301233'));

  test.each([
    ['Серікова Айгерім', ['Серікова', 'Айгерім', undefined], 'patronymic'],
    ['Серікова Айгерім Болатқызы', ['Серікова', 'Айгерім', 'Болатқызы'], 'previous-kind-1'],
    ['Айгерім Болатовна Серікова', ['Серікова', 'Айгерім', 'Болатовна'], 'previous-kind-1'],
    ['Серіков Айдос Болат ұлы', ['Серіков', 'Айдос', 'Болат ұлы'], 'previous-kind-1'],
    ['Серікова', ['Серікова', undefined, undefined], 'first-name'],
  ])('%s', (text, names, next) => {
    const { state } = on(toName, typed(text));
    const parts = ['surname', 'first-name', 'patronymic'].map((id) => state.answers[id]?.value);
    expect(parts).toEqual(names);
    expect(at(state)).toBe(next);
  });

  test.each(['Серіков Айдос, имя отца Болат', 'Серіков Айдос, а отца зовут Болат'])(
    'with the father beside it, «%s»: what the patronymic may be is offered next',
    (text) => {
      const { state } = on(toName, typed(text));
      expect(at(state)).toBe('patronymic');
      expect(state.heard?.offers.map(({ answers }) => answers.patronymic)).toEqual([
        'Болатұлы',
        'Болатович',
        'Болат',
      ]);
    },
  );

  test('that could be divided in several ways is nobody’s guess', () => {
    const { state } = on(toName, typed('Серік Болат Нұр'));
    expect(state.answers.surname).toBeUndefined();
    expect(state.heard?.offers.map(({ answers }) => answers)).toEqual([
      { surname: 'Серік', 'first-name': 'Болат Нұр' },
      { surname: 'Нұр', 'first-name': 'Серік Болат' },
      { surname: 'Серік Болат Нұр' },
    ]);
    const whole = on(state, { type: 'offered', index: 2 }).state;
    expect(whole.answers.surname?.value).toBe('Серік Болат Нұр');
    expect(at(whole)).toBe('first-name');
  });

  test('that was offered stays on the card beside words that are no answer, and is taken or put aside in words', () => {
    const offered = on(toName, typed('Иванова Мария Сергеевна, до замужества Петрова')).state;
    const kept = on(offered, typed('12')).state;
    expect(kept.heard).toEqual(offered.heard);
    expect(kept.answers).toEqual(offered.answers);
    const taken = on(kept, typed('да'));
    expect(taken.state.answers.surname?.value).toBe('Иванова');
    expect(taken.state.answers['previous-name-1']?.value).toBe('Петрова');
    const declined = on(kept, typed('жоқ'));
    expect(declined).toEqual({ state: toName, problem: { code: 'offer-declined' } });
  });

  test('that is put right at a later question is taken by a word too, and stays until then', () => {
    const later = on(toName, typed('Иванова Мария Сергеевна')).state;
    const offered = on(later, typed('ой, тегім қате, Иванцова')).state;
    const kept = on(offered, typed('12')).state;
    expect([kept.at, kept.heard]).toEqual([later.at, offered.heard]);
    const { state } = on(kept, typed('иә'));
    expect(state.answers.surname?.value).toBe('Иванцова');
    expect(state.at).toBe(later.at);
    // «Жоқ» may answer the offer, or the question on the card, which is whether the name was another one before.
    const declined = on(kept, typed('жоқ'));
    expect(declined.problem?.code).toBe('offer-declined');
    expect(declined.state.answers['previous-kind-1']).toBeUndefined();
  });

  test('of which one of several readings is meant no "yes" says', () => {
    const offered = on(toName, typed('John Michael Smith')).state;
    const step = on(offered, typed('yes'));
    expect(step.state.answers).toEqual(offered.answers);
    expect(step.state.answers.surname).toBeUndefined();
  });
});

describe('previous names', () => {
  const toNames = filled(choose('self-electronic'), ...ofPerson.slice(0, 2));

  test('none is the usual answer', () => {
    expect(at(toNames)).toBe('previous-kind-1');
    expect(at(on(toNames, choose('none')).state)).toBe('birth-date');
  });

  test('are asked for one by one, five at most', () => {
    let state = toNames;
    for (const number of [1, 2, 3, 4, 5]) {
      expect(at(state)).toBe(`previous-kind-${number}`);
      state = on(state, choose('surname')).state;
      expect(at(state)).toBe(`previous-name-${number}`);
      state = on(state, typed(`Ескі${'а'.repeat(number)}`)).state;
    }
    expect(at(state)).toBe('birth-date');
    expect(sent(state)).toMatchObject({ 'previous-kind-5': 'surname', 'previous-name-5': 'Ескіааааа' });
  });

  test.each([
    ['Ахметова, потом Серікова', ['Ахметова']],
    ['Сначала была Ахметова, сейчас Серікова', ['Ахметова']],
    ['Серікова, Серікова', []],
    ['Ахметова, потом Петрова', ['Ахметова', 'Петрова']],
  ])('%s: the surname of today is none of before', (text, names) => {
    const { state } = on(toNames, typed(text));
    const offered = state.heard?.offers.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([id, value]) => (id.startsWith('previous-name') ? [value] : [])),
    );
    expect([...new Set(offered)]).toEqual(names);
  });

  const two = on(
    toNames,
    choose('surname'),
    typed('Ескі'),
    choose('first-name'),
    typed('Дана'),
    choose('none'),
  );
  const valuesOf = (state: FormState) =>
    Object.entries(sent(state)).flatMap(([id, value]) => (id.startsWith('previous-') ? [value] : []));

  test('"none" after all leaves out all of them', () => {
    const without = on(two.state, edit('previous-kind-1'), choose('none')).state;
    expect(valuesOf(without)).toEqual(['none']);
  });

  test('one is taken away by its own line, and those after it move up', () => {
    expect(valuesOf(two.state)).toEqual(['surname', 'Ескі', 'first-name', 'Дана', 'none']);
    const second = on(two.state, edit('previous-name-1'), none).state;
    expect(valuesOf(second)).toEqual(['first-name', 'Дана', 'none']);
    const first = on(two.state, edit('previous-name-2'), none).state;
    expect(valuesOf(first)).toEqual(['surname', 'Ескі', 'none']);
    for (const left of [first, second]) {
      expect(valuesOf(on(left, edit('previous-name-1'), none).state)).toEqual(['none']);
    }
  });

  test('one taken away of five leaves four and no question', () => {
    const five = [1, 2, 3, 4, 5].flatMap((number) => [choose('surname'), typed(`Ескі${'а'.repeat(number)}`)]);
    const { state } = on(toNames, ...five, suggested);
    const four = on(state, edit('previous-name-3'), none).state;
    const left = ['Ескіа', 'Ескіаа', 'Ескіаааа', 'Ескіааааа'].flatMap((one) => ['surname', one]);
    expect([valuesOf(four), at(four)]).toEqual([[...left, 'none'], at(state)]);
  });

  test('what was taken away is not told of as an answer', () => {
    for (const id of ['previous-name-1', 'previous-name-2']) {
      expect(on(two.state, edit(id), none).accepted ?? []).not.toContain(id);
    }
  });

  test('one more is added where "no more" was said', () => {
    const three = on(two.state, edit('previous-kind-3'), choose('patronymic'), typed('Әкесі')).state;
    expect(at(three)).toBe('previous-kind-4');
    expect(valuesOf(on(three, choose('none')).state).slice(4)).toEqual(['patronymic', 'Әкесі', 'none']);
  });
});
