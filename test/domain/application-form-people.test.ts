import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { type FormState, submission, walk } from '../../src/domain/form/form.ts';
import type { FormEvent } from '../../src/domain/form/reduce.ts';
import { ok } from '../../src/domain/result.ts';
import {
  choose,
  contact,
  context,
  doubtsAt,
  edit,
  file,
  none,
  nothing,
  placeOf,
  play,
  suggested,
  typed,
} from '../support/small-forms.ts';

const form = applicationForm;
const filled = (...events: readonly FormEvent[]) => play(form, nothing, events).state;
const on = (state: FormState, ...events: readonly FormEvent[]) => play(form, state, events);
const at = (state: FormState) => placeOf(form, state);
const asked = (state: FormState) => walk(form, state, context).asked.map(({ question }) => question.id);
const sent = (state: FormState) => submission(form, state, context);

const name = typed('Серікова Айгерім Болатқызы');
const ofPerson = [typed('900101301233'), name, choose('none'), suggested, typed('Семей')];
const self = [...ofPerson, contact('+77012345678'), choose('court')];
const child = [
  ...[typed('180615600008'), name, choose('none'), suggested, typed('Семей')],
  ...[contact('+77012345678'), choose('education')],
];
const representative = [typed('Серікова Гүлнұр Болатқызы'), typed('851231401238')];

describe('for whom', () => {
  test('one tap says "for myself" and which certificate', () => {
    for (const kind of ['electronic', 'paper']) {
      const step = play(form, nothing, [choose(`self-${kind}`)]);
      expect(step.accepted).toEqual(['for-whom', 'kind']);
      expect(step.state).toEqual({
        answers: { 'for-whom': { value: 'self' }, kind: { value: kind } },
        at: 'iin',
      });
    }
  });

  // shows: a word that every object of the language has is taken for "myself".
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is not %s', (text) => {
    for (const event of [typed(text), choose(text)]) {
      expect(play(form, nothing, [event]).state.answers).toEqual({});
    }
  });

  test.each(['child', 'other'])('which certificate is asked for %s', (whom) => {
    expect(at(filled(choose(whom)))).toBe('kind');
    expect(at(filled(choose(whom), choose('paper')))).toBe('iin');
  });

  test('a child has a parent, who proves it', () => {
    const state = filled(
      ...[choose('child'), choose('electronic'), ...child, ...representative],
      ...[choose('parent'), choose('birth-certificate'), typed('  № 12/34-а '), typed('15.06.2018')],
    );
    expect(at(state)).toBe('summary');
    expect(sent(state)).toMatchObject({
      'for-whom': 'child',
      'representative-surname': 'Серікова',
      'representative-first-name': 'Гүлнұр',
      'representative-patronymic': 'Болатқызы',
      'representative-iin': '851231401238',
      kinship: 'parent',
      'kinship-document': 'birth-certificate',
      'kinship-document-number': '№ 12/34-а',
      'kinship-document-date': '2018-06-15',
    });
    expect(Object.keys(sent(state)).filter((id) => id.startsWith('power-'))).toEqual([]);
  });

  const byPower = [
    ...[choose('other'), choose('electronic'), ...self, ...representative],
    ...[typed('1-234'), typed('26.01.2026'), typed('Қожахметова Ж. С.'), none],
  ];

  test('another adult has somebody with a power of attorney', () => {
    const state = filled(...byPower);
    expect(at(state)).toBe('summary');
    expect(sent(state)).toMatchObject({
      'power-number': '1-234',
      'power-date': '2026-01-26',
      'power-notary': 'Қожахметова Ж. С.',
      'power-scan': null,
    });
    const scanned = on(state, edit('power-scan'), file(ok('0123456789abcdef')));
    expect([at(scanned.state), sent(scanned.state)['power-scan']]).toEqual(['summary', '0123456789abcdef']);
    expect(asked(scanned.state)).not.toContain('kinship');
  });

  test('nobody represents themselves', () => {
    const state = filled(choose('other'), choose('electronic'), ...self, representative[0] ?? none);
    expect(on(state, typed('900101 301 233')).problem).toEqual({ code: 'iin-of-the-other' });
    // Nor when the other one's number is changed to theirs afterwards.
    const both = on(state, typed('851231401238')).state;
    const changed = on(both, edit('iin'), typed('851231401238'), edit('birth-date'), suggested).state;
    expect(at(changed)).toBe('representative-iin');
  });

  test('for myself after all, nothing of the representative is sent', () => {
    const state = on(filled(...byPower), edit('for-whom'), choose('self-electronic')).state;
    expect(at(state)).toBe('summary');
    expect(Object.keys(sent(state)).filter((id) => /^(?:representative|power)-/.test(id))).toEqual([]);
  });
});

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

  test('that could be divided in several ways is nobody’s guess', () => {
    const { state } = on(toName, typed('Серік Болат Нұр'));
    expect(state.answers.surname).toEqual({ value: 'Серік Болат Нұр' });
    expect(state.answers['first-name']).toBeUndefined();
    expect([at(state), doubtsAt(form, state)]).toEqual(['surname', ['surname-words']]);
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

  test('"none" after all leaves out all of them', () => {
    const two = on(toNames, choose('surname'), typed('Ескі'), choose('first-name'), typed('Аты')).state;
    const without = on(two, edit('previous-kind-1'), choose('none')).state;
    expect(Object.keys(sent(without)).filter((id) => id.startsWith('previous-'))).toEqual([
      'previous-kind-1',
    ]);
  });
});
