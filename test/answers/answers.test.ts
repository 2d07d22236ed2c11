import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { type FormState, where } from '../../src/domain/form/form.ts';
import { offerReasons } from '../../src/domain/form/hearing/offer.ts';
import { reduce, type Step } from '../../src/domain/form/reduce.ts';
import { context, situationOf } from './situations.ts';
import { type Row, tables } from './tables.ts';

/** What people type, and what is right: each row of each table in this folder. README.md says how to add one. */

/** As many as a card has buttons for. */
const mostOffered = 10;

const inWords = (value: string | null | undefined) => (value === null ? '(none)' : (value ?? ''));

/** Which outcome a problem's code stands for; all others are refusals. */
const outcomes: Readonly<Record<string, string>> = {
  help: 'help',
  greeted: 'greeting',
  thanked: 'thanks',
  needed: 'needed',
  'went-back': 'back',
};

/** What became of the text, in the words of the tables. */
function outcomeOf(before: FormState, step: Step): { readonly outcome: string; readonly value: string } {
  const { state, problem, accepted, steer } = step;
  const at = before.at ?? '';
  const answersOf = (ids: readonly string[]) =>
    ids.length === 1 && ids[0] === at
      ? inWords(state.answers[at]?.value)
      : ids.map((id) => `${id}=${inWords(state.answers[id]?.value)}`).join(' + ');
  if (steer) return { outcome: steer, value: '' };
  if (problem?.candidates) {
    return { outcome: 'offered', value: problem.candidates.slice(0, mostOffered).join(' | ') };
  }
  if (problem && offerReasons.some((reason) => reason === problem.code)) {
    const values = (state.heard?.offers ?? []).map(({ answers }) => {
      const ids = Object.keys(answers);
      return ids.length === 1 && ids[0] === at
        ? inWords(answers[at])
        : ids.map((id) => `${id}=${inWords(answers[id])}`).join(' + ');
    });
    return { outcome: 'offered', value: values.join(' | ') };
  }
  if (problem) {
    const outcome = outcomes[problem.code];
    return outcome ? { outcome, value: '' } : { outcome: 'refused', value: problem.code };
  }
  const place = where(applicationForm, state, context);
  const isDoubted = place.type === 'question' && place.question.id === at && place.doubts.length > 0;
  if (isDoubted) return { outcome: 'doubted', value: answersOf([at]) };
  if (accepted) return { outcome: 'taken', value: answersOf(accepted) };
  if (before.answers[at] && !state.answers[at]) return { outcome: 'forgotten', value: '' };
  const ids = applicationForm.questions.map(({ id }) => id);
  const isBack = place.type === 'summary' ? at !== '' : ids.indexOf(place.question.id) < ids.indexOf(at);
  return { outcome: isBack ? 'back' : 'kept', value: '' };
}

/** What comes of the text of a row, and how the form stood before. */
function stepOf({ question, situation, typed }: Row): Step & { readonly before: FormState } {
  const { state: first, before } = situationOf(question, situation);
  const state = before.reduce<FormState>(
    (present, text) => reduce(applicationForm, present, { type: 'typed', text }, context).state,
    first,
  );
  return { ...reduce(applicationForm, state, { type: 'typed', text: typed }, context), before: state };
}

function judge(row: Row) {
  const step = stepOf(row);
  return outcomeOf(step.before, step);
}

describe.each(tables)('$name', ({ rows }) => {
  const questions = [...new Set(rows.map(({ question }) => question))];

  test.each(questions)('%s', (question) => {
    const wrong = rows
      .filter((row) => row.question === question)
      .map((row) => ({ row, actual: judge(row) }))
      .filter(({ row, actual }) => row.outcome !== actual.outcome || row.value !== actual.value)
      .map(
        ({ row, actual }) =>
          `${row.typed}${row.situation && ` (${row.situation})`}: right ${row.outcome} ${row.value}, is ${actual.outcome} ${actual.value}`,
      );
    expect(wrong).toEqual([]);
  });

  test('offers nothing that a tap does not take', () => {
    const dead = rows.flatMap((row) => {
      const { state } = stepOf(row);
      return (state.heard?.offers ?? []).flatMap((offer, index) => {
        const { state: after } = reduce(applicationForm, state, { type: 'offered', index }, context);
        const isTaken = Object.keys(offer.answers).some((id) => after.answers[id] !== state.answers[id]);
        return isTaken ? [] : [`${row.question}: ${row.typed}: ${JSON.stringify(offer.answers)}`];
      });
    });
    expect(dead).toEqual([]);
  });

  test('says no text of a question twice', () => {
    const keys = rows.map(({ question, situation, typed }) => `${question}; ${situation}; ${typed}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

test('there are many of them, of every question', () => {
  const rows = tables.flatMap((table) => table.rows);
  expect(rows.length).toBeGreaterThan(600);
  const asked = applicationForm.questions.map(({ id }) => id.replace(/-\d$/, ''));
  const typed = new Set(rows.map(({ question }) => question.replace(/-\d$/, '')));
  expect([...new Set(asked)].filter((id) => !typed.has(id) && !untold.includes(id))).toEqual([]);
});

/** Read by the same rules as the person's own name. */
const untold: readonly string[] = ['representative-first-name', 'branch'];
