import fc from 'fast-check';
import { purposes } from '../../src/domain/form/certificate-questions.ts';
import { type Form, type FormState, type Place, walk, where } from '../../src/domain/form/form.ts';
import type { FormEvent } from '../../src/domain/form/reduce.ts';
import { context } from './small-forms.ts';

/** What people do to a form, at random, for its property tests. */

/** Texts that some question takes, that some question doubts, and that none takes. */
export const texts = [
  ...['3', '50', 'candles', 'no cherries', 'berry', 'rasp', 'cake', '+12345'],
  ...[
    '900101301233',
    '851231401238',
    '120440001234',
    '050229500007',
    '123456789012',
    'Әлемгүл',
    'Aйдос',
    "О'Коннор",
    'x1',
  ],
  ...[
    '01.01.1990',
    '31.12.1985',
    '2026-11-24',
    '1990-01-01',
    '8 701 234 56 78',
    '+998 90 123 45 67',
    '+7 717 212 34 56',
  ],
  ...[
    'Семей',
    'орталық',
    'Абай',
    'шығыс',
    'paper',
    'өтініш  үшін',
    '',
    ' ',
    '/start',
    '__proto__',
    '\u0000',
    '😀',
  ],
];
export const values = [
  'cake',
  'soup',
  'cherry',
  'raspberry',
  'electronic',
  'paper',
  'KZ-10',
  'KZ-63',
  'KZ-99',
];
const branches = ['A1', 'A2', 'B1', 'B2', 'constructor'];

export const anyEvent = (form: Form): fc.Arbitrary<FormEvent> =>
  fc.oneof(
    fc.constantFrom(...texts).map((text): FormEvent => ({ type: 'typed', text })),
    fc.string({ maxLength: 20 }).map((text): FormEvent => ({ type: 'typed', text })),
    fc
      .constantFrom(...values, ...branches, ...purposes)
      .map((value): FormEvent => ({ type: 'choose', value })),
    fc
      .record({ phone: fc.constantFrom('+12345', '+77012345678', 'x'), own: fc.boolean() })
      .map((contact): FormEvent => ({ type: 'contact', ...contact })),
    fc
      .constantFrom(...form.questions.map(({ id }) => id), 'nowhere', 'constructor')
      .map((question): FormEvent => ({ type: 'edit', question })),
    fc
      .constantFrom('unusable', 'suggested', 'none', 'keep', 'confirm', 'correct', 'back')
      .map((type): FormEvent => ({ type })),
    // What brings the form on, so that many runs reach its end.
    { weight: 7, arbitrary: fc.constant<FormEvent>({ type: 'typed', text: '\u0001right' }) },
  );

/** Doubts that some question has, and one that none has. */
export const doubts = [
  'so-many',
  'big-pot',
  'iin-bin',
  'iin-date',
  'birth-date-not-of-iin',
  'phone-not-mobile',
  'none',
];

/** An answer that this question takes, for the event that stands for one. */
export function rightAnswer(
  form: Form,
  { question, doubts }: Extract<Place, { type: 'question' }>,
  state: FormState,
): FormEvent {
  if (doubts.length) return { type: 'confirm' };
  const { answers } = walk(form, state, context);
  const [choice] = question.choices?.(answers, context) ?? [];
  if (choice !== undefined) return { type: 'choose', value: choice };
  const text = texts.find((one) => one !== '' && question.read(one, answers, context).ok);
  return { type: 'typed', text: text ?? '' };
}

/** The event itself, or the right answer where it stands for one. */
export function meant(form: Form, state: FormState, told: FormEvent): FormEvent {
  if (told.type !== 'typed' || told.text !== '\u0001right') return told;
  const place = where(form, state, context);
  return place.type === 'question' ? rightAnswer(form, place, state) : { type: 'keep' };
}
