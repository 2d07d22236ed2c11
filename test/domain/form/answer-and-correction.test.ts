import { expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { context, situationOf } from '../../answers/situations.ts';

/** An answer that also puts an earlier one right: what is kept of it, and what is offered. */

const said = (question: string, text: string) => {
  const { state } = situationOf(question, '');
  const step = reduce(applicationForm, state, { type: 'typed', text }, context);
  return { kept: step.accepted, offers: step.state.heard?.offers.map(({ answers }) => answers), step };
};

const rows: readonly (readonly [
  question: string,
  text: string,
  offered: Readonly<Record<string, string>>,
])[] = [
  [
    'phone',
    'әлгі туған күнімді 1990 емес 1991 деп түзете сал, нөмір 87012345678',
    { 'birth-date': '1991-01-01' },
  ],
  ['phone', '87012345678, атым Айгерім емес Жанна еді', { 'first-name': 'Жанна' }],
  ['phone', '87012345678, мне бумажную надо было', { kind: 'paper' }],
  [
    'phone',
    '+77012345678. btw my daughter was born in Pavlodar not Semey if you can change',
    { 'birth-place': 'Pavlodar' },
  ],
  ['patronymic', 'Ивановна, и имя исправьте не Анна а Жанна', { 'first-name': 'Жанна' }],
  ['patronymic', 'Болатқызы, атым Айгерім емес Жанна', { 'first-name': 'Жанна' }],
  ['first-name', 'Xiaoming. And sorry surname should be Wang not Wan, g dropped', { surname: 'Wang' }],
  ['surname', 'Серікова. Also I made mistake before, I need paper', { kind: 'paper' }],
  ['surname', 'Серікова, қағаз керек еді электронды емес', { kind: 'paper' }],
  ['birth-place', 'Семей. год рождения не 1990 а 1991', { 'birth-date': '1991-01-01' }],
  [
    'birth-date',
    '1.1.1990 sorry in the iin question I typed with mistake, correct 900101301233',
    { iin: '900101301233' },
  ],
];

test.each(rows)('at %s: %s', (question, text, offered) => {
  const { kept, offers } = said(question, text);
  expect(kept).toEqual([question]);
  expect(offers).toEqual([offered]);
});

test('a tap puts it right, and the answer beside it stays', () => {
  const { step } = said('patronymic', 'Ивановна, и имя исправьте не Анна а Жанна');
  const { state } = reduce(applicationForm, step.state, { type: 'offered', index: 0 }, context);
  expect(state.answers['first-name']?.value).toBe('Жанна');
  expect(state.answers.patronymic?.value).toBe('Ивановна');
});

test.each([
  ['patronymic', 'Болатқызы, ой атымды қате жаздым', 'first-name'],
  ['patronymic', 'Ивановна, ой в фамилии ошиблась', 'surname'],
  ['patronymic', 'Bolatkyzy, sorry my surname is wrong', 'surname'],
])('at %s: %s leads to %s', (question, text, at) => {
  const { kept, step } = said(question, text);
  expect(kept).toEqual([question]);
  expect(step.state.at).toBe(at);
});
