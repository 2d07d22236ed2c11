import type { Catalog } from '../catalog.ts';
import type { Result } from '../result.ts';

/**
 * The engine of a form: a form is data (questions), a draft is answers and the question last shown, and where
 * the person is follows from both. Nothing here knows the application's questions, a clock or Telegram.
 */

/** Answers as the rules see them: question id → value; `null` is "none". Unconfirmed answers are not in it. */
export type Answers = Readonly<Record<string, string | null>>;

/** An answer in a draft. While it has unconfirmed warnings it does not count as given. */
export interface DraftAnswer {
  readonly value: string | null;
  readonly unconfirmed?: readonly string[];
}

export type DraftAnswers = Readonly<Record<string, DraftAnswer>>;

export interface FormState {
  readonly answers: DraftAnswers;
  /** The question last shown; undefined: the summary, or nothing yet. */
  readonly at: string | undefined;
}

/** What the rules of a question may look at. */
export interface FormContext {
  /** ISO date of today in Asia/Almaty. */
  readonly today: string;
  readonly catalog: Catalog;
}

export interface Question {
  /** Permanent: drafts and requests keep answers under it. */
  readonly id: string;
  readonly kind: 'choice' | 'text' | 'contact';
  /** "None" is an answer. */
  readonly optional?: true;
  /** A question that is not asked under these answers keeps its answer in the draft, out of the request. */
  readonly when?: (answers: Answers) => boolean;
  /**
   * Reads what was typed. Reading a value that it gave before must give that value again: this is how an
   * answer kept in a draft is known to be still valid under today's rules.
   */
  readonly read: (typed: string, answers: Answers, context: FormContext) => Result<string>;
  /** Doubts about a valid value, each to be confirmed by the person. */
  readonly warn?: (value: string, answers: Answers, context: FormContext) => readonly string[];
  /** A value offered for one tap. */
  readonly suggest?: (answers: Answers) => string | undefined;
  /** Values offered as buttons, in order. */
  readonly choices?: (answers: Answers, context: FormContext) => readonly string[];
  /** Choices that a typed text may mean. */
  readonly search?: (typed: string, answers: Answers, context: FormContext) => readonly string[];
}

export interface Form {
  readonly version: number;
  readonly questions: readonly Question[];
}

export type FormEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'contact'; readonly phone: string; readonly own: boolean }
  /** Something that can't be an answer: a sticker, a voice message, a picture. */
  | { readonly type: 'unusable' }
  | { readonly type: 'choose'; readonly value: string }
  | { readonly type: 'suggested' }
  | { readonly type: 'none' }
  | { readonly type: 'keep' }
  | { readonly type: 'confirm' }
  | { readonly type: 'correct' }
  | { readonly type: 'back' }
  | { readonly type: 'edit'; readonly question: string };

/** Why an event changed nothing, in words of the locale files (`problem-…`), and what may be meant instead. */
export interface Problem {
  readonly code: string;
  /** Choices that the typed text may mean. */
  readonly candidates?: readonly string[];
}

export interface Step {
  readonly state: FormState;
  readonly problem?: Problem;
  /** The question that this event answered. */
  readonly accepted?: string;
}

export type Place =
  | { readonly type: 'question'; readonly question: Question; readonly index: number; readonly count: number }
  | { readonly type: 'summary' };

/** The answers that count: confirmed ones. */
export function answersOf(draft: DraftAnswers): Answers {
  const answers: Record<string, string | null> = {};
  for (const [id, answer] of Object.entries(draft)) {
    if (!answer.unconfirmed?.length) answers[id] = answer.value;
  }
  return answers;
}

export function visibleQuestions(form: Form, state: FormState): readonly Question[] {
  const answers = answersOf(state.answers);
  return form.questions.filter((question) => question.when?.(answers) ?? true);
}

/** True when the question has a confirmed answer that today's rules accept. */
export function isAnswered(question: Question, state: FormState, context: FormContext): boolean {
  const answer = state.answers[question.id];
  if (answer === undefined || answer.unconfirmed?.length) return false;
  if (answer.value === null) return question.optional === true;
  const answers = answersOf(state.answers);
  const again = question.read(answer.value, answers, context);
  return again.ok && again.value === answer.value;
}

/** Where the person is: at the question last shown while it exists, else at the first unanswered, else at the end. */
export function where(form: Form, state: FormState, context: FormContext): Place {
  const visible = visibleQuestions(form, state);
  let index = visible.findIndex((question) => question.id === state.at);
  if (index < 0) index = visible.findIndex((question) => !isAnswered(question, state, context));
  const question = visible[index];
  return question ? { type: 'question', question, index, count: visible.length } : { type: 'summary' };
}

/** True when every visible question is answered: the form may be sent. */
export function isComplete(form: Form, state: FormState, context: FormContext): boolean {
  return visibleQuestions(form, state).every((question) => isAnswered(question, state, context));
}

/** The state as it is once it is shown: `at` names the question on the card. */
export function shown(form: Form, state: FormState, context: FormContext): FormState {
  const place = where(form, state, context);
  return { answers: state.answers, at: place.type === 'question' ? place.question.id : undefined };
}

/** The answers of the visible questions: what is shown for checking is what is sent, by this one function. */
export function submission(form: Form, state: FormState): Answers {
  const answers = answersOf(state.answers);
  return Object.fromEntries(visibleQuestions(form, state).map(({ id }) => [id, answers[id] ?? null]));
}

/**
 * What an event makes of the state. Never throws, whatever the event; an event that does not fit the question
 * shown leaves the answers as they are.
 */
export function reduce(form: Form, state: FormState, event: FormEvent, context: FormContext): Step {
  const place = where(form, state, context);
  const gone = state.at !== undefined && (place.type === 'summary' || place.question.id !== state.at);
  if (gone) {
    // The question that was on the card is no longer asked. What was typed answers that one and no other.
    return { state: shown(form, state, context), problem: { code: 'question-gone' } };
  }
  if (event.type === 'edit') {
    const question = visibleQuestions(form, state).find(({ id }) => id === event.question);
    return question ? { state: { ...state, at: question.id } } : { state: shown(form, state, context) };
  }
  if (place.type === 'summary') {
    const silent = event.type !== 'typed' && event.type !== 'contact' && event.type !== 'unusable';
    return silent ? { state } : { state, problem: { code: 'use-buttons' } };
  }
  return answerQuestion(form, state, place.question, event, context);
}

function answerQuestion(
  form: Form,
  state: FormState,
  question: Question,
  event: Exclude<FormEvent, { type: 'edit' }>,
  context: FormContext,
): Step {
  const here: FormState = { ...state, at: question.id };
  const stay = (code: string): Step => ({ state: here, problem: { code } });
  const present = state.answers[question.id];

  switch (event.type) {
    case 'back': {
      const visible = visibleQuestions(form, state);
      if (isComplete(form, state, context)) return { state: { ...state, at: undefined } };
      const before = visible[visible.findIndex(({ id }) => id === question.id) - 1];
      return { state: before ? { ...state, at: before.id } : here };
    }
    case 'keep':
      return isAnswered(question, state, context) ? onward(form, state, context) : { state: here };
    case 'none':
      return question.optional ? accept(form, here, question, { value: null }, context) : { state: here };
    case 'confirm':
      return present?.unconfirmed?.length
        ? accept(form, here, question, { value: present.value }, context)
        : { state: here };
    case 'correct': {
      const { [question.id]: _doubtful, ...others } = state.answers;
      return { state: { ...here, answers: present?.unconfirmed?.length ? others : state.answers } };
    }
    case 'unusable':
      return stay(question.choices ? 'choose-button' : 'send-text');
    case 'contact':
      if (question.kind !== 'contact') return stay(question.choices ? 'choose-button' : 'send-text');
      return event.own ? typed(form, here, question, event.phone, context) : stay('contact-of-another');
    case 'suggested': {
      const value = question.suggest?.(answersOf(state.answers));
      return value === undefined ? { state: here } : typed(form, here, question, value, context);
    }
    case 'choose':
      return choicesOf(question, state, context).includes(event.value)
        ? typed(form, here, question, event.value, context)
        : { state: here };
    case 'typed':
      return question.search
        ? searched(form, here, question, event.text, context)
        : typed(form, here, question, event.text, context);
  }
}

export function choicesOf(question: Question, state: FormState, context: FormContext): readonly string[] {
  return question.choices?.(answersOf(state.answers), context) ?? [];
}

function typed(form: Form, state: FormState, question: Question, text: string, context: FormContext): Step {
  const answers = answersOf(state.answers);
  const read = question.read(text, answers, context);
  if (!read.ok) return { state, problem: { code: read.code } };
  const doubts = question.warn?.(read.value, answers, context) ?? [];
  const answer: DraftAnswer = doubts.length
    ? { value: read.value, unconfirmed: doubts }
    : { value: read.value };
  return accept(form, state, question, answer, context);
}

function searched(
  form: Form,
  state: FormState,
  question: Question,
  text: string,
  context: FormContext,
): Step {
  const found = question.search?.(text, answersOf(state.answers), context) ?? [];
  const [only] = found;
  if (only === undefined) return { state, problem: { code: 'choice-not-found' } };
  if (found.length === 1) return typed(form, state, question, only, context);
  return { state, problem: { code: 'choice-several', candidates: found } };
}

function accept(
  form: Form,
  state: FormState,
  question: Question,
  answer: DraftAnswer,
  context: FormContext,
): Step {
  const answers = { ...state.answers, [question.id]: answer };
  if (answer.unconfirmed?.length) return { state: { answers, at: question.id } };
  return { ...onward(form, { answers, at: question.id }, context), accepted: question.id };
}

function onward(form: Form, state: FormState, context: FormContext): Step {
  return { state: shown(form, { answers: state.answers, at: undefined }, context) };
}
