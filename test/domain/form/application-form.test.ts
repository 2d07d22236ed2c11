import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { type FormState, isComplete, submission, walk, where } from '../../../src/domain/form/form.ts';
import type { FormEvent } from '../../../src/domain/form/reduce.ts';
import {
  back,
  choose,
  confirm,
  contact,
  context,
  edit,
  keep,
  none,
  nothing,
  placeOf,
  play,
  suggested,
  typed,
} from '../../support/forms/small-forms.ts';

const form = applicationForm;
const played = (...events: readonly FormEvent[]) => play(form, nothing, events);
const at = (state: FormState) => placeOf(form, state);
const choices = (state: FormState) => {
  const place = where(form, state, context);
  if (place.type !== 'question') return [];
  return place.question.choices?.(walk(form, state, context).answers, context) ?? [];
};

/** As far as the phone, for an electronic or a paper certificate of one's own. */
const person = (kind: 'electronic' | 'paper') => [
  choose(`self-${kind}`),
  typed('900101301233'),
  typed(' Ахметова '),
  typed('Әлемгүл'),
  none,
  choose('none'),
  suggested,
  typed('Семей'),
];
const toPurpose = (kind: 'electronic' | 'paper') => [...person(kind), contact('+77012345678')];
const electronic = [...toPurpose('electronic'), choose('court')];
const toRegion = [...toPurpose('paper'), choose('visa')];
const paper = [...toRegion, choose('KZ-63'), choose('B1'), none];

test('the ids of the questions are those that drafts and requests were kept under', () => {
  expect(form.questions.map(({ id }) => id)).toEqual([
    ...['for-whom', 'kind', 'iin', 'surname', 'first-name', 'patronymic'],
    ...[1, 2, 3, 4, 5].flatMap((number) => [`previous-kind-${number}`, `previous-name-${number}`]),
    ...['birth-date', 'birth-country', 'birth-place', 'phone', 'purpose', 'purpose-other'],
    ...['representative-surname', 'representative-first-name', 'representative-patronymic'],
    ...['representative-iin', 'kinship', 'kinship-document', 'kinship-document-number'],
    ...['kinship-document-date', 'power-number', 'power-date', 'power-notary', 'power-scan'],
    ...['region', 'branch', 'country', 'apostille'],
  ]);
});

test('an electronic certificate needs no branch and no country', () => {
  const { state } = played(...electronic);
  expect(at(state)).toBe('summary');
  expect(submission(form, state, context)).toEqual({
    'for-whom': 'self',
    kind: 'electronic',
    iin: '900101301233',
    surname: 'Ахметова',
    'first-name': 'Әлемгүл',
    patronymic: null,
    'previous-kind-1': 'none',
    'birth-date': '1990-01-01',
    'birth-country': 'KZ',
    'birth-place': 'Семей',
    phone: '+77012345678',
    purpose: 'court',
  });
});

test('a paper one is collected at a branch of the region chosen', () => {
  const atRegion = played(...toRegion).state;
  expect(choices(atRegion)).toEqual(['KZ-79', 'KZ-10', 'KZ-63']); // cities first; not where there is no branch
  const atBranch = play(form, atRegion, [choose('KZ-63')]).state;
  expect(choices(atBranch)).toEqual(['B1', 'B2', 'B3']);
  expect(play(form, atBranch, [choose('A1')]).state.answers.branch).toBeUndefined();
  expect(submission(form, played(...paper).state, context)).toMatchObject({
    region: 'KZ-63',
    branch: 'B1',
    country: null,
  });
});

test('another region asks for its branch, and the old one is never sent with it', () => {
  const moved = play(form, played(...paper).state, [edit('region'), choose('KZ-10')]).state;
  expect(at(moved)).toBe('branch');
  expect(isComplete(form, moved, context)).toBe(false);
  expect(choices(moved)).toEqual(['A1', 'A2']);
  expect(submission(form, moved, context)).toMatchObject({ region: 'KZ-10', branch: null });
  expect(play(form, moved, [choose('B1')])).toEqual({ state: moved }); // a button of the other region
  expect(at(play(form, moved, [keep]).state)).toBe('branch');
  expect(at(play(form, moved, [back, keep]).state)).toBe('branch');
  expect(submission(form, play(form, moved, [choose('A2')]).state, context)).toMatchObject({ branch: 'A2' });
});

test('a region that is taken back has its branch again', () => {
  const { state } = played(...paper);
  const returned = play(form, state, [
    edit('region'),
    choose('KZ-10'),
    edit('region'),
    choose('KZ-63'),
  ]).state;
  expect(returned).toEqual(state);
});

test('electronic after all: region and branch are kept back, and come again with paper', () => {
  const changed = play(form, played(...paper).state, [edit('kind'), choose('electronic'), confirm]).state;
  expect(at(changed)).toBe('summary');
  expect(Object.keys(submission(form, changed, context))).not.toContain('branch');
  const again = play(form, changed, [edit('kind'), choose('paper')]).state;
  expect(submission(form, again, context)).toMatchObject({ region: 'KZ-63', branch: 'B1' });
});

describe('region and branch are found by typing', () => {
  const atRegion = played(...toRegion).state;
  const atBranch = play(form, atRegion, [choose('KZ-63')]).state;

  test('one that fits is taken', () => {
    expect(play(form, atRegion, [typed('шығыс')]).accepted).toEqual(['region']);
    expect(placeOf(form, play(form, atRegion, [typed('шығыс')]).state)).toBe('branch');
    expect(play(form, atBranch, [typed('риддер')]).state.answers.branch).toEqual({ value: 'B3' });
  });

  test('several are offered, of this region only', () => {
    expect(play(form, atBranch, [typed('өскемен')]).problem).toEqual({
      code: 'choice-several',
      candidates: ['B1', 'B2'],
    });
    expect(play(form, atBranch, [typed('орталық')]).accepted).toEqual(['branch']); // Семей has one too
  });

  test('a region without a branch is not taken', () => {
    const step = play(form, atRegion, [typed('Ешкімсіз')]);
    expect(step.state).toEqual(atRegion);
    expect(step.problem?.code).toBeDefined();
  });

  test('what fits none is said so', () => {
    expect(play(form, atBranch, [typed('Семей')]).problem).toEqual({ code: 'choice-not-found' });
  });
});

test.each([
  ['900101301231', 'iin-control-digit'],
  ['90010130123', 'iin-length'],
  ['9001O1301234', 'iin-letters'],
])('an IIN that is wrong is refused, not doubted: %s', (iin, code) => {
  expect(played(choose('self-paper'), typed(iin)).problem).toEqual({ code });
});

test('a letter in place of a digit is put right where the control digit holds, and only offered', () => {
  const { problem, state } = played(choose('self-paper'), typed('9001O1301233'));
  expect(problem).toEqual({ code: 'is-it-this' });
  expect(state.heard?.offers).toEqual([{ answers: { iin: '900101301233' } }]);
  expect(state.answers.iin).toBeUndefined();
});

describe('another purpose', () => {
  const other = played(...electronic.slice(0, -1), choose('other')).state;

  test('is asked for in words', () => {
    expect(at(other)).toBe('purpose-other');
    const step = play(form, other, [typed('  волонтёрлік\n бағдарлама ')]);
    expect(step.state.answers['purpose-other']).toEqual({ value: 'волонтёрлік бағдарлама' });
  });

  test.each([
    ['...', 'words-empty'],
    ['', 'words-empty'],
    ['ж'.repeat(201), 'words-too-long'],
  ])('is more than %j', (text, code) => {
    expect(play(form, other, [typed(text)]).problem).toEqual({ code });
  });

  test('may be 200 letters long, however many bytes they take', () => {
    expect(play(form, other, [typed(`${'😀'.repeat(199)}ж`)]).accepted).toEqual(['purpose-other']);
  });
});

test('a draft of an earlier day is still valid, and "today" is that of the person', () => {
  const toDate = person('electronic').slice(0, -2);
  const born = played(...toDate, typed('23.11.2026'), confirm).state;
  expect(born.answers['birth-date']?.value).toBe('2026-11-23');
  expect(at(born)).toBe('birth-country');
  expect(played(...toDate, typed('24.11.2026')).problem).toEqual({ code: 'birth-date-future' });
});

test('back leads from the first question nowhere and from the branch to the region', () => {
  expect(at(played(back).state)).toBe('for-whom');
  const atBranch = played(...toRegion, choose('KZ-63')).state;
  expect(at(play(form, atBranch, [back]).state)).toBe('region');
});

test('a reader that takes the text alone looks at nothing else: what it read is read once', () => {
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error('it looked');
      },
    },
  );
  const alone = applicationForm.questions.filter(({ read }) => read.length <= 1);
  expect(alone.length).toBeGreaterThan(10);
  for (const { read } of alone) {
    for (const typed of [
      '',
      'Әйгерім',
      '900101301233',
      '8 701 000 00 01',
      '01.02.1990',
      'KZ',
      '№ 12-34/56',
    ]) {
      expect(() => read(typed, trap, trap as never)).not.toThrow();
    }
  }
});
