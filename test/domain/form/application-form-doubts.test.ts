import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { type FormState, isComplete, submission, where } from '../../../src/domain/form/form.ts';
import type { FormEvent } from '../../../src/domain/form/reduce.ts';
import {
  back,
  choose,
  confirm,
  contact,
  context,
  correct,
  doubtsAt,
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
const at = (state: FormState) => placeOf(form, state);
const doubts = (state: FormState) => doubtsAt(form, state);
const stateAfter = (state: FormState, ...events: readonly FormEvent[]) => play(form, state, events).state;

/** Born on 1 January 1990, 31 December 1985 and 29 February 2004; the last one names no day. */
const iins = {
  of1990: '900101301233',
  of1985: '851231401238',
  of2004: '040229501231',
  noDay: '050229500007',
} as const;
const notOfIin = ['birth-date-not-of-iin'];

const beforeDate = stateAfter(
  nothing,
  choose('self-electronic'),
  typed(iins.of1990),
  typed('Ахметова'),
  typed('Әлемгүл'),
  none,
  choose('none'),
);
const birthplace = typed('Семей');
const afterDate = [birthplace, contact('+77012345678'), choose('court')];
const complete = stateAfter(beforeDate, suggested, ...afterDate);
const iin = (to: string): readonly FormEvent[] => [edit('iin'), typed(to)];
const dateOf = (state: FormState) => submission(form, state, context)['birth-date'];

describe('what is doubted', () => {
  test('an IIN that may be a BIN', () => {
    const doubtful = stateAfter(nothing, choose('self-paper'), typed('120440001234'));
    expect(doubtful.answers.iin).toEqual({ value: '120440001234' });
    expect(doubts(doubtful)).toEqual(['iin-bin']);
    expect(at(stateAfter(doubtful, confirm))).toBe('surname');
    expect(at(stateAfter(doubtful, correct))).toBe('iin');
  });

  test('a date of birth that differs from the one in the IIN', () => {
    const doubtful = stateAfter(beforeDate, typed('02.01.1990'));
    expect(doubtful.answers['birth-date']).toEqual({ value: '1990-01-02' });
    expect(doubts(doubtful)).toEqual(notOfIin);
    expect(at(stateAfter(doubtful, confirm))).toBe('birth-country');
    expect(stateAfter(doubtful, suggested).answers['birth-date']).toEqual({ value: '1990-01-01' });
  });

  test('a number in Kazakhstan that is no mobile one', () => {
    const doubtful = stateAfter(beforeDate, suggested, birthplace, typed('8 (7172) 12-34-56'));
    expect(doubtful.answers.phone).toEqual({ value: '+77172123456' });
    expect(doubts(doubtful)).toEqual(['phone-not-mobile']);
    expect(stateAfter(doubtful, confirm).answers.phone).toEqual({
      value: '+77172123456',
      confirmed: ['phone-not-mobile'],
    });
  });

  test('a surname of several words, which may be a whole name', () => {
    const toSurname = stateAfter(nothing, choose('self-paper'), typed(iins.of1990));
    const doubtful = stateAfter(toSurname, typed('Нұр Ахмет Болат Серік'));
    expect(doubtful.answers).toMatchObject({ surname: { value: 'Нұр Ахмет Болат Серік' } });
    expect([at(doubtful), doubts(doubtful)]).toEqual(['surname', ['surname-words']]);
    expect(at(stateAfter(doubtful, confirm))).toBe('first-name');
    const corrected = stateAfter(doubtful, correct);
    expect([at(corrected), corrected.answers.surname]).toEqual(['surname', undefined]);
  });
});

describe('a visa with an electronic certificate', () => {
  const toPurpose = [suggested, birthplace, contact('+77012345678')];
  const doubtful = stateAfter(beforeDate, ...toPurpose, choose('visa'));

  test('is doubted, and may be meant', () => {
    expect([at(doubtful), doubts(doubtful)]).toEqual(['purpose', ['visa-on-paper']]);
    expect(at(stateAfter(doubtful, confirm))).toBe('summary');
  });

  test('is mended by paper, without asking for the purpose again', () => {
    const atKind = stateAfter(doubtful, correct);
    expect(at(atKind)).toBe('kind');
    const onPaper = stateAfter(atKind, choose('paper'));
    expect(at(onPaper)).toBe('region');
    expect(submission(form, onPaper, context)).toMatchObject({ kind: 'paper', purpose: 'visa' });
  });

  test('is doubted again when the paper becomes electronic, also where it was confirmed before', () => {
    const changed = stateAfter(doubtful, confirm, edit('kind'), choose('paper'), edit('kind'));
    expect(at(stateAfter(changed, choose('electronic')))).toBe('summary'); // as it was confirmed
    const paper = stateAfter(doubtful, correct, choose('paper'), edit('kind'), choose('electronic'));
    expect([at(paper), doubts(paper)]).toEqual(['purpose', ['visa-on-paper']]);
  });
});

describe('a child', () => {
  const child = stateAfter(
    nothing,
    ...[choose('child'), choose('electronic'), typed(iins.of2004)],
    ...[typed('Ахметова'), typed('Әлемгүл'), none, choose('none')],
  );
  const today = (date: string) => ({ ...context, today: date });
  const doubtsOn = (date: string, born: string) => {
    const { state } = play(form, child, [typed(born)], today(date));
    const place = where(form, state, today(date));
    return place.type === 'question' ? place.doubts : [];
  };

  test('is whoever has not had their eighteenth birthday', () => {
    expect(doubtsOn('2022-02-27', '29.02.2004')).toEqual([]);
    expect(doubtsOn('2022-03-01', '29.02.2004')).toEqual(['not-a-child']);
    expect(doubtsOn('2026-11-22', '23.11.2008')).toEqual(notOfIin);
    expect(doubtsOn('2026-11-23', '23.11.2008')).toEqual([...notOfIin, 'not-a-child']);
  });

  test('who is of age may be a ward, after a "yes" that holds for this child and this IIN', () => {
    const ward = stateAfter(child, typed('29.02.2004'));
    expect([at(ward), doubts(ward)]).toEqual(['birth-date', ['not-a-child']]);
    const confirmed = stateAfter(ward, confirm);
    expect(at(confirmed)).toBe('birth-country');
    const other = stateAfter(confirmed, ...iin(iins.of1985));
    expect([at(other), doubts(other)]).toEqual(['birth-date', [...notOfIin, 'not-a-child']]);
  });

  test('is nobody who asks for themselves', () => {
    const self = stateAfter(beforeDate, ...iin(iins.of2004), edit('birth-date'), typed('29.02.2004'));
    expect([at(self), doubts(self)]).toEqual(['birth-country', []]);
  });
});

describe('another IIN, with the date of birth of the old one', () => {
  const changed = stateAfter(complete, ...iin(iins.of1985));

  test('asks about the date before the summary', () => {
    expect(at(complete)).toBe('summary');
    expect(at(changed)).toBe('birth-date');
    expect(doubts(changed)).toEqual(notOfIin);
    expect(changed.answers['birth-date']).toEqual({ value: '1990-01-01' }); // nothing is lost
    expect(isComplete(form, changed, context)).toBe(false);
    expect(dateOf(changed)).toBeNull();
  });

  test('and no way round the question leads to the summary', () => {
    const steps: readonly FormEvent[] = [
      ...[back, keep, none, suggested],
      ...[edit('kind'), edit('phone'), edit('purpose'), edit('patronymic'), edit('birth-date')],
      ...[choose('electronic'), choose('court'), typed('Қазыбекова'), contact('+77012345678')],
    ];
    const reached = steps.flatMap((one) =>
      steps.flatMap((two) => steps.map((three) => stateAfter(changed, one, two, three))),
    );
    const unasked = reached.filter((state) => state.answers['birth-date']?.value === '1990-01-01');
    expect(unasked.length).toBeGreaterThan(1000);
    expect(unasked.filter((state) => at(state) === 'summary' || isComplete(form, state, context))).toEqual(
      [],
    );
  });

  test.each([
    ['"it is right"', [confirm], '1990-01-01'],
    ['the date of the new IIN, offered', [suggested], '1985-12-31'],
    ['the same, typed', [typed('31.12.1985')], '1985-12-31'],
    ['"correct it" and the date', [correct, typed('31.12.1985')], '1985-12-31'],
    ['a third date that is confirmed', [typed('30.12.1985'), confirm], '1985-12-30'],
  ])('is settled by %s', (_, events, date) => {
    const settled = stateAfter(changed, ...events);
    expect(at(settled)).toBe('summary');
    expect(submission(form, settled, context)).toMatchObject({ iin: iins.of1985, 'birth-date': date });
  });

  test('is settled by the old IIN', () => {
    expect(stateAfter(changed, ...iin(iins.of1990))).toEqual(complete);
  });

  test('is asked about after the doubt of the new IIN itself', () => {
    const bin = stateAfter(complete, ...iin('120440001234'));
    expect([at(bin), doubts(bin)]).toEqual(['iin', ['iin-bin']]);
    const settled = stateAfter(bin, typed(iins.of2004));
    expect([at(settled), doubts(settled)]).toEqual(['birth-date', notOfIin]);
  });

  test('raises no doubt where the new IIN names no day', () => {
    const settled = stateAfter(complete, ...iin(iins.noDay), confirm);
    expect(at(settled)).toBe('summary');
    expect(dateOf(settled)).toBe('1990-01-01');
  });

  test('is found in the middle of the form as well', () => {
    const middle = stateAfter(beforeDate, suggested, ...iin(iins.of1985));
    expect([at(middle), doubts(middle)]).toEqual(['birth-date', notOfIin]);
    expect(at(stateAfter(middle, confirm))).toBe('birth-country');
  });

  test('is found in a draft that was left at the summary, and in one left at a later question', () => {
    const answers = { ...complete.answers, iin: { value: iins.of1985 } };
    expect(at({ answers, at: undefined })).toBe('birth-date');
    const later = stateAfter({ answers, at: 'purpose' }, choose('adoption'));
    expect([at(later), doubts(later)]).toEqual(['birth-date', notOfIin]);
  });
});

describe('"it is right" said of a date of birth', () => {
  const confirmed = stateAfter(beforeDate, typed('02.01.1990'), confirm, ...afterDate);

  test('holds while the IIN stays, whatever else is changed', () => {
    const later = stateAfter(confirmed, edit('surname'), typed('Қазыбекова'), edit('kind'), choose('paper'));
    expect(at(stateAfter(later, choose('KZ-63'), choose('B1'), none))).toBe('summary');
    expect(at(stateAfter(confirmed, ...iin(iins.of1990)))).toBe('summary');
  });

  test('is asked again of another date', () => {
    const other = stateAfter(confirmed, edit('birth-date'), typed('03.01.1990'));
    expect([at(other), doubts(other)]).toEqual(['birth-date', notOfIin]);
  });

  // It was said of another number: a person who mistook one IIN may mistake the next in another way.
  test('is asked again under another IIN', () => {
    const changed = stateAfter(confirmed, ...iin(iins.of1985));
    expect([at(changed), doubts(changed)]).toEqual(['birth-date', notOfIin]);
  });

  test('is asked again when the date fitted one IIN in between and fits the next no longer', () => {
    const date = [edit('birth-date'), typed('31.12.1985'), confirm];
    const fitting = stateAfter(complete, ...date, ...iin(iins.of1985)); // confirmed against 1990, fits 1985
    expect(at(fitting)).toBe('summary');
    const changed = stateAfter(fitting, ...iin(iins.of2004));
    expect([at(changed), doubts(changed)]).toEqual(['birth-date', notOfIin]);
  });
});
