import type { Result } from '../result.ts';
import {
  type Answers,
  confirmation,
  type DraftAnswer,
  type DraftAnswers,
  type Form,
  type FormContext,
  type FormState,
  isComplete,
  type Question,
  shown,
  walk,
  where,
} from './form.ts';

export type FormEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'contact'; readonly phone: string; readonly own: boolean }
  /** Something that can't be an answer: a sticker, a voice message. `picture`: it could show a document. */
  | { readonly type: 'unusable'; readonly picture?: boolean }
  /** A file: the name under which it is kept, or why it can't be taken. */
  | { readonly type: 'file'; readonly file: Result<string> }
  | { readonly type: 'choose'; readonly value: string }
  | { readonly type: 'suggested' }
  | { readonly type: 'none' }
  | { readonly type: 'keep' }
  | { readonly type: 'confirm' }
  | { readonly type: 'correct' }
  | { readonly type: 'back' }
  | { readonly type: 'edit'; readonly question: string }
  /** Answers of an earlier request, for the personal questions that have none yet. */
  | { readonly type: 'prefill'; readonly answers: Answers };

/** Why an event changed nothing, in words of the locale files (`problem-…`), and what may be meant instead. */
export interface Problem {
  readonly code: string;
  /** Choices that the typed text may mean. */
  readonly candidates?: readonly string[];
}

export interface Step {
  readonly state: FormState;
  readonly problem?: Problem;
  /** The questions that this event answered. */
  readonly accepted?: readonly string[];
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
    const isAsked = walk(form, state, context).asked.some(({ question }) => question.id === event.question);
    return { state: isAsked ? { ...state, at: event.question } : shown(form, state, context) };
  }
  if (event.type === 'prefill') return prefill(form, state, event.answers, context);
  if (place.type === 'summary') return { state, ...summaryProblem(event) };
  return answerQuestion(
    { form, state: { ...state, at: place.question.id }, question: place.question, context },
    event,
  );
}

function summaryProblem(event: FormEvent): { readonly problem?: Problem } {
  switch (event.type) {
    case 'typed':
    case 'contact':
      return { problem: { code: 'use-buttons' } };
    case 'file':
      return { problem: { code: 'no-pictures' } };
    case 'unusable':
      return { problem: { code: event.picture ? 'no-pictures' : 'use-buttons' } };
    default:
      return {};
  }
}

/** Takes over what still holds under today's rules and was not answered yet; the rest is asked. */
function prefill(form: Form, state: FormState, earlier: Answers, context: FormContext): Step {
  let answers: DraftAnswers = state.answers;
  for (const { id, personal, optional, read } of form.questions) {
    const value = earlier[id];
    if (!personal || value === undefined || answers[id] !== undefined) continue;
    const standing = walk(form, { answers, at: undefined }, context).answers;
    const kept = value === null ? optional === true : isSame(read(value, standing, context), value);
    if (kept) answers = { ...answers, [id]: { value } };
  }
  return { state: shown(form, { answers, at: undefined }, context) };
}

function isSame(again: Result<string>, value: string): boolean {
  return again.ok && again.value === value;
}

/** A question that is on the card; `state.at` names it. */
interface Here {
  readonly form: Form;
  readonly state: FormState;
  readonly question: Question;
  readonly context: FormContext;
}

function answerQuestion(here: Here, event: Exclude<FormEvent, { type: 'edit' | 'prefill' }>): Step {
  const { form, state, question, context } = here;
  const { asked, answers } = walk(form, state, context);
  const index = asked.findIndex((one) => one.question.id === question.id);
  const standing = asked[index];
  const present = state.answers[question.id];
  const stay = (code: string): Step => ({ state, problem: { code } });
  const noAnswer = question.kind === 'file' ? 'send-file' : question.choices ? 'choose-button' : 'send-text';

  switch (event.type) {
    case 'back': {
      if (isComplete(form, state, context)) return { state: { ...state, at: undefined } };
      return { state: { ...state, at: asked[index - 1]?.question.id ?? question.id } };
    }
    case 'keep':
      return standing?.answered ? onward(here) : { state };
    case 'none':
      return question.optional ? accept(here, { value: null }) : { state };
    case 'confirm':
      return present && standing?.doubts.length
        ? accept(here, {
            ...present,
            confirmed: [
              ...(present.confirmed ?? []),
              ...standing.doubts.map((doubt) => confirmation(question, doubt, answers)),
            ],
          })
        : { state };
    case 'correct': {
      const [doubt] = standing?.doubts ?? [];
      if (doubt === undefined) return { state };
      const mend = question.mend?.[doubt];
      if (mend !== undefined) return { state: { ...state, at: mend } };
      const { [question.id]: _doubtful, ...others } = state.answers;
      return { state: { ...state, answers: others } };
    }
    case 'file':
      if (question.kind !== 'file') return stay('no-pictures');
      return event.file.ok ? accept(here, { value: event.file.value }) : stay(event.file.code);
    case 'unusable':
      return stay(event.picture ? 'no-pictures' : noAnswer);
    case 'contact':
      if (question.kind !== 'contact') return stay(noAnswer);
      return event.own ? typed(here, event.phone, { own: true }) : stay('contact-of-another');
    case 'suggested': {
      const value = question.suggest?.(answers);
      return value === undefined ? { state } : typed(here, value);
    }
    case 'choose':
      return isChoice(here, answers, event.value) ? typed(here, event.value) : { state };
    case 'typed': {
      if (question.kind === 'file') return stay('send-file');
      if (question.search === undefined) return typed(here, event.text);
      const spread = question.spread?.(event.text, answers, context);
      if (spread) return typed(here, event.text, {}, spread);
      const found = question.search?.(event.text, answers, context) ?? [];
      const [only] = found;
      if (only === undefined) return stay('choice-not-found');
      if (found.length === 1) return typed(here, only);
      return { state, problem: { code: 'choice-several', candidates: found } };
    }
  }
}

/** A value of a button, whether it stands on the card at first or was found by searching. */
function isChoice({ question, context }: Here, answers: Answers, value: string): boolean {
  if (question.choices === undefined) return false;
  return (
    question.choices(answers, context).includes(value) ||
    question.read(value, answers, context).ok ||
    question.spread?.(value, answers, context) !== undefined
  );
}

/** `parts`: what the text spreads to, where that was looked up already. */
function typed(
  here: Here,
  text: string,
  more: Pick<DraftAnswer, 'own'> = {},
  parts?: Readonly<Record<string, string>>,
): Step {
  const { form, state, question, context } = here;
  const { answers } = walk(form, state, context);
  const spread = parts ?? question.spread?.(text, answers, context) ?? { [question.id]: text };
  const read = question.read(spread[question.id] ?? text, answers, context);
  if (!read.ok) return { state, problem: { code: read.code } };
  const others = form.questions.filter(({ id }) => id !== question.id && spread[id] !== undefined);
  return accept(here, { value: read.value, ...more }, others, spread);
}

/** Keeps the answer, and those to other questions that came with it; one in doubt holds the person at its question. */
function accept(
  here: Here,
  answer: DraftAnswer,
  others: readonly Question[] = [],
  spread: Readonly<Record<string, string>> = {},
): Step {
  const { form, question, context } = here;
  const before = here.state.answers[question.id]?.value;
  let answers: DraftAnswers = { ...here.state.answers, [question.id]: answer };
  if (question.rearrange && before !== answer.value) {
    answers = question.rearrange(before, answer.value, answers);
  }
  const accepted = [question.id];
  for (const { id, read } of others) {
    const standing = walk(form, { answers, at: undefined }, context).answers;
    const value = read(spread[id] ?? '', standing, context);
    if (!value.ok) continue; // it is asked when its turn comes
    answers = { ...answers, [id]: { value: value.value } };
    accepted.push(id);
  }
  const state: FormState = { answers, at: question.id };
  const { asked } = walk(form, state, context);
  // "None" may take a question away altogether, and an answer in doubt is not accepted yet.
  const answered = accepted.filter(
    (id) =>
      asked.some((one) => one.question.id === id && one.answered) &&
      (id !== question.id || answers[id]?.value === answer.value),
  );
  const told = answered.length > 0 && { accepted: answered };
  const isDoubtful = asked.some((one) => one.question.id === question.id && one.doubts.length > 0);
  return isDoubtful ? { state, ...told } : { ...onward({ ...here, state }), ...told };
}

function onward({ form, state, context }: Here): Step {
  return { state: shown(form, { answers: state.answers, at: undefined }, context) };
}
