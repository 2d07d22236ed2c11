import {
  confirmation,
  type DraftAnswer,
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
  if (place.type === 'summary') {
    const silent = event.type !== 'typed' && event.type !== 'contact' && event.type !== 'unusable';
    return silent ? { state } : { state, problem: { code: 'use-buttons' } };
  }
  return answerQuestion(
    { form, state: { ...state, at: place.question.id }, question: place.question, context },
    event,
  );
}

/** A question that is on the card; `state.at` names it. */
interface Here {
  readonly form: Form;
  readonly state: FormState;
  readonly question: Question;
  readonly context: FormContext;
}

function answerQuestion(here: Here, event: Exclude<FormEvent, { type: 'edit' }>): Step {
  const { form, state, question, context } = here;
  const { asked, answers } = walk(form, state, context);
  const index = asked.findIndex((one) => one.question.id === question.id);
  const standing = asked[index];
  const present = state.answers[question.id];
  const stay = (code: string): Step => ({ state, problem: { code } });
  const noAnswer = question.choices ? 'choose-button' : 'send-text';

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
      const { [question.id]: _doubtful, ...others } = state.answers;
      return { state: standing?.doubts.length ? { ...state, answers: others } : state };
    }
    case 'unusable':
      return stay(noAnswer);
    case 'contact':
      if (question.kind !== 'contact') return stay(noAnswer);
      return event.own ? typed(here, event.phone) : stay('contact-of-another');
    case 'suggested': {
      const value = question.suggest?.(answers);
      return value === undefined ? { state } : typed(here, value);
    }
    case 'choose':
      return question.choices?.(answers, context).includes(event.value)
        ? typed(here, event.value)
        : { state };
    case 'typed': {
      if (question.search === undefined) return typed(here, event.text);
      const found = question.search(event.text, answers, context);
      const [only] = found;
      if (only === undefined) return stay('choice-not-found');
      if (found.length === 1) return typed(here, only);
      return { state, problem: { code: 'choice-several', candidates: found } };
    }
  }
}

function typed(here: Here, text: string): Step {
  const { answers } = walk(here.form, here.state, here.context);
  const read = here.question.read(text, answers, here.context);
  if (!read.ok) return { state: here.state, problem: { code: read.code } };
  return accept(here, { value: read.value });
}

/** Keeps the answer; one in doubt holds the person at its question. */
function accept(here: Here, answer: DraftAnswer): Step {
  const { form, question, context } = here;
  const state: FormState = { answers: { ...here.state.answers, [question.id]: answer }, at: question.id };
  const standing = walk(form, state, context).asked.find((one) => one.question.id === question.id);
  if (standing?.doubts.length) return { state };
  return { ...onward({ ...here, state }), accepted: question.id };
}

function onward({ form, state, context }: Here): Step {
  return { state: shown(form, { answers: state.answers, at: undefined }, context) };
}
