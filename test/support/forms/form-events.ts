import fc from 'fast-check';
import { type Form, type FormPlace, type FormState, walk, where } from '../../../src/domain/form/form.ts';
import type { FormProblem } from '../../../src/domain/form/problems.ts';
import { purposes } from '../../../src/domain/form/questions/purpose-questions.ts';
import type { FormEvent } from '../../../src/domain/form/reduce.ts';
import { fail, ok, type Result } from '../../../src/domain/result.ts';
import { context } from './small-forms.ts';

/** What people do to a form, at random, for its property tests. */

/** Texts that some question takes, that some question doubts, and that none takes. */
export const texts = [
  ...[
    '3',
    '50',
    'candles',
    'no cherries',
    'berry',
    'rasp',
    'cake',
    '+12345',
    'anna & bert',
    'anna maria & bert',
  ],
  ...[
    '900101301233',
    '851231401238',
    '120440001234',
    '050229500007',
    '180615600008',
    '850615012341',
    '123456789012',
  ],
  ...['Әлемгүл', 'Aйдос', "О'Коннор", 'x1', 'Серікова Айгерім', 'Серікова Айгерім Болатқызы'],
  ...['Айгерім Болатовна Серікова', 'Нұр Ахмет Болат Серік', 'Болат ұлы Айдос Серікұлы', 'ван дер Берг'],
  ...['01.01.1990', '31.12.1985', '15.06.2018', '2026-11-24', '1990-01-01', '26.01.2020'],
  ...['8 701 234 56 78', '+998 90 123 45 67', '+7 717 212 34 56'],
  ...['Семей', 'орталық', 'Абай', 'шығыс', 'Риддер', 'шымкент', 'Қаратау', 'paper', 'өтініш  үшін'],
  ...['Омск, Россия', 'Россия, Омск', 'Germany', 'Гвинея', 'катар', 'VN', '🇹🇷', 'Турция Анкара', 'Казахстан'],
  ...['Казахская ССР, Семипалатинск', 'Роуссия', '№ 12/34-а', 'ж'.repeat(201)],
  ...[
    'жоқ',
    'нет',
    'иә',
    'назад',
    'болдырмау',
    'сәлем',
    'не понял',
    'білмеймін',
    'без отчества',
    'на работу',
    'хочу справку',
  ],
  ...['', ' ', '/start', '__proto__', '\u0000', '😀'],
];

/** Values of buttons, some of which stand for answers to two questions. */
export const values = [
  ...['cake', 'soup', 'cake-for-8', 'cherry', 'raspberry'],
  ...['self-electronic', 'self-paper', 'self', 'child', 'other', 'electronic', 'paper', ...purposes],
  ...['none', 'surname', 'first-name', 'patronymic', 'parent', 'guardian', 'birth-certificate'],
  ...['KZ-10', 'KZ-63', 'KZ-79', 'KZ-99', 'A1', 'A2', 'B1', 'B2', 'C1'],
  ...['KZ', 'DE', 'RU', 'UA', 'AE', 'QA', 'VN', 'XX', 'yes', 'no', 'constructor'],
];

const fileNames = ['0123456789abcdef', 'fedcba9876543210'];
const files: readonly Result<string, FormProblem>[] = [
  ...fileNames.map((name) => ok(name)),
  fail('file-type'),
];

/** Stands for an answer that the question shown takes: its nth one. */
export type Told = FormEvent | { readonly type: 'right'; readonly nth: number };

const right = fc.nat(23).map((nth): Told => ({ type: 'right', nth }));

/** Nothing but answers that are taken, so that a run gets far. */
export const rightAnswers = (most: number) => fc.array(right, { maxLength: most, size: 'max' });

export const anyEvent = (form: Form): fc.Arbitrary<Told> => {
  const id = fc.constantFrom(...form.questions.map((question) => question.id), 'nowhere', 'constructor');
  const value = fc.oneof(fc.constantFrom(...texts, ...values, ...fileNames), fc.constant(null));
  return fc.oneof(
    fc.constantFrom(...texts).map((text): Told => ({ type: 'typed', text })),
    fc.string({ maxLength: 20 }).map((text): Told => ({ type: 'typed', text })),
    fc.constantFrom(...values).map((one): Told => ({ type: 'choose', value: one })),
    fc
      .record({ phone: fc.constantFrom('+12345', '+77012345678', 'x'), own: fc.boolean() })
      .map((contact): Told => ({ type: 'contact', ...contact })),
    fc.boolean().map((picture): Told => ({ type: 'unusable', picture })),
    fc.constantFrom(...files).map((file): Told => ({ type: 'file', file })),
    id.map((question): Told => ({ type: 'edit', question })),
    fc.dictionary(id, value, { maxKeys: 8 }).map((answers): Told => ({ type: 'prefill', answers })),
    fc
      .constantFrom('suggested', 'none', 'keep', 'confirm', 'correct', 'back')
      .map((type): Told => ({ type })),
    // What brings the form on, so that many runs reach its end.
    { weight: 9, arbitrary: right },
  );
};

/** Doubts that some question has, and one that none has. */
export const doubts = [
  ...['so-many', 'big-pot', 'big-pot soup', 'two-words', 'iin-bin', 'iin-date', 'surname-words'],
  ...['birth-date-not-of-iin 900101301233 self', 'not-a-child 900101301233 child', 'phone-not-mobile'],
  ...['visa-on-paper electronic', 'country-legalization', 'none'],
];

/** The nth answer that this question takes. */
export function rightAnswer(
  form: Form,
  { question, doubts: present }: Extract<FormPlace, { type: 'question' }>,
  state: FormState,
  nth = 0,
): FormEvent {
  if (present.length) return { type: 'confirm' };
  if (question.optional && nth % 2 === 1) return { type: 'none' };
  if (question.kind === 'file') return { type: 'file', file: ok(fileNames[0] ?? '') };
  const { answers } = walk(form, state, context);
  const choices = question.choices?.(answers, context) ?? [];
  // The branches of no region: whoever got there goes back and says the region.
  if (question.choices && choices.length === 0) return { type: 'back' };
  const isFound = (one: string) =>
    question.spread?.(one, answers, context) !== undefined ||
    (question.search?.(one, answers, context) ?? []).length > 0;
  const found = nth > 15 ? texts.filter(isFound) : [];
  const typed = found[nth % found.length];
  if (typed !== undefined) return { type: 'typed', text: typed };
  const choice = choices[nth % choices.length];
  if (choice !== undefined) return { type: 'choose', value: choice };
  const taken = texts.filter((one) => one !== '' && question.read(one, answers, context).ok);
  return { type: 'typed', text: taken[nth % taken.length] ?? '' };
}

/** The event itself, or the right answer where it stands for one. */
export function meant(form: Form, state: FormState, told: Told): FormEvent {
  if (told.type !== 'right') return told;
  const place = where(form, state, context);
  return place.type === 'question' ? rightAnswer(form, place, state, told.nth) : { type: 'keep' };
}
