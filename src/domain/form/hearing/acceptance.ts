import {
  type Answers,
  confirmation,
  type DraftAnswer,
  type DraftAnswers,
  type Form,
  type FormContext,
  type FormState,
  type Question,
  shown,
  walk,
} from '../form.ts';
import type { FormProblem } from '../problems.ts';
import type { Offer } from './offer.ts';
import type { Steer } from './text-meaning.ts';

/** Why an event changed nothing, in words of the locale files (`problem-…`), and what may be meant instead. */
export interface Problem {
  readonly code: FormProblem;
  /** Choices that the typed text may mean. */
  readonly candidates?: readonly string[];
}

export interface Step {
  readonly state: FormState;
  readonly problem?: Problem;
  /** The questions that this event answered. */
  readonly accepted?: readonly string[];
  /** A button of the whole form was pressed in words. */
  readonly steer?: Steer;
}

/** A question that is on the card; `state.at` names it. */
export interface Here {
  readonly form: Form;
  readonly state: FormState;
  readonly question: Question;
  readonly context: FormContext;
}

/** What one message says to several questions, by id; `null` is "none". */
type Spread = Readonly<Record<string, string | null>>;

/** The question reads a text, or the value of a button. `parts`: what it spreads to, where that was looked up already. */
export function typed(here: Here, text: string, more: Pick<DraftAnswer, 'own'> = {}, parts?: Spread): Step {
  const { form, state, question, context } = here;
  const { answers } = walk(form, state, context);
  const spread = parts ?? question.spread?.(text, answers, context) ?? { [question.id]: text };
  const read = question.read(spread[question.id] ?? text, answers, context);
  return read.ok
    ? accept(here, { value: read.value, ...more }, spread)
    : { state, problem: { code: read.code } };
}

/** Nothing is taken: the buttons say what the text may mean. */
export function offer({ state, question }: Here, offers: readonly Offer[]): Step {
  return {
    state: { ...state, heard: { question: question.id, offers } },
    problem: { code: offers[0]?.why ?? (offers.length === 1 ? 'is-it-this' : 'which-is-it') },
  };
}

/** One of the readings that were offered. `sure`: the tap says that the words are right, so they are not doubted again. */
export function takeOffered(here: Here, { answers: offered, sure }: Offer): Step {
  const { form, state, question, context } = here;
  const value = offered[question.id];
  if (value === undefined) return { state };
  if (value === null) return question.optional ? accept(here, { value }, offered) : { state };
  const { answers } = walk(form, state, context);
  const read = question.read(value, answers, context);
  if (!read.ok) return { state, problem: { code: read.code } };
  const doubts = sure ? (question.warn?.(read.value, answers, context) ?? []) : [];
  const confirmed = doubts
    .filter((doubt) => wordDoubts.includes(doubt))
    .map((doubt) => confirmation(question, doubt, answers));
  return accept(here, { value: read.value, ...(confirmed.length > 0 && { confirmed }) }, offered);
}

/** Doubts about the words of an answer, and not about what they say. */
const wordDoubts: readonly string[] = ['name-words', 'surname-words', 'place-words'];

/** Keeps the answer, and those to other questions that came with it; one in doubt holds the person at its question. */
export function accept(here: Here, answer: DraftAnswer, spread: Spread = {}): Step {
  const { form, question, context } = here;
  const others = form.questions.filter(({ id }) => id !== question.id && spread[id] !== undefined);
  const before = here.state.answers[question.id]?.value;
  let answers: DraftAnswers = { ...here.state.answers, [question.id]: answer };
  if (question.rearrange && before !== answer.value) {
    answers = question.rearrange(before, answer.value, answers);
  }
  const accepted = [question.id];
  for (const other of others) {
    const value = readOther(here, other, spread[other.id] ?? null, answers);
    if (value === undefined) continue; // it is asked when its turn comes
    answers = { ...answers, [other.id]: { value } };
    accepted.push(other.id);
  }
  const state: FormState = { answers, at: question.id };
  const { asked } = walk(form, state, context);
  // "None" may take a question away altogether, and an answer in doubt is not accepted yet.
  const answered = accepted.filter(
    (id) =>
      asked.some((one) => one.question.id === id && one.answered) &&
      (id !== question.id || answers[id]?.value === answer.value),
  );
  // «Никакой не было» takes its question away: what stands before it instead is shown back.
  const isGone = answer.value === null && !asked.some((one) => one.question.id === question.id);
  const instead = isGone
    ? asked
        .filter(
          ({ question: { id } }) => answers[id]?.value === 'none' && here.state.answers[id]?.value !== 'none',
        )
        .map((one) => one.question.id)
    : [];
  const told = answered.length + instead.length > 0 && { accepted: [...answered, ...instead] };
  const isDoubtful = asked.some((one) => one.question.id === question.id && one.doubts.length > 0);
  return isDoubtful ? { state, ...told } : { ...onward({ ...here, state }), ...told };
}

/** What was said to another question, as its answer is kept; undefined: it does not read it. */
export function readOther(
  { form, context }: Here,
  { optional, read }: Question,
  typed: string | null,
  answers: DraftAnswers,
): string | null | undefined {
  if (typed === null) return optional ? null : undefined;
  const standing = walk(form, { answers, at: undefined }, context).answers;
  const value = read(typed, standing, context);
  return value.ok ? value.value : undefined;
}

/** The next question that wants an answer, or the summary. */
export function onward({ form, state, context }: Here): Step {
  return { state: shown(form, { answers: state.answers, at: undefined }, context) };
}

/** A value of a button, whether it stands on the card at first or was found by searching. */
export function isChoice({ question, context }: Here, answers: Answers, value: string): boolean {
  if (question.choices === undefined) return false;
  return (
    question.choices(answers, context).includes(value) ||
    question.read(value, answers, context).ok ||
    question.spread?.(value, answers, context) !== undefined
  );
}

/** A text in place of a picture: the person types what is on the paper. What else it may mean is offered on the next card. */
function readInsteadOfFile(here: Here, text: string): Step {
  const { form, state, question, context } = here;
  const heard = question.without?.(text, walk(form, state, context).answers, context);
  if (heard === undefined) return { state, problem: { code: 'send-file' } };
  const step = accept(here, { value: null });
  return heard.offers.length > 0 ? { ...step, state: { ...step.state, heard } } : step;
}

/** The words as the question's answer: what may be meant is offered, what is certain is taken. */
export function readText(here: Here, text: string): Step {
  const { form, state, question, context } = here;
  const { answers } = walk(form, state, context);
  const offers = question.offer?.(text, answers, context) ?? [];
  if (offers.length > 0) return offer(here, offers);
  if (question.kind === 'file') return readInsteadOfFile(here, text);
  if (question.search === undefined) return typed(here, text);
  const spread = question.spread?.(text, answers, context);
  if (spread) return typed(here, text, {}, spread);
  const found = question.search(text, answers, context);
  const [only] = found;
  if (only === undefined) return { state, problem: { code: 'choice-not-found' } };
  if (found.length === 1) return typed(here, only);
  return { state, problem: { code: 'choice-several', candidates: found } };
}

/**
 * The text as an answer all the same: somebody may be called «Назад». Offered beside what was done, where the question
 * takes any word and the text is a single one.
 */
export function asTyped(
  text: string,
  {
    question,
    answers,
    context,
  }: { readonly question: Question; readonly answers: Answers; readonly context: FormContext },
): readonly Offer[] {
  if (!question.free || /\s/.test(text.trim())) return [];
  const read = question.read(text, answers, context);
  return read.ok ? [{ answers: { [question.id]: read.value }, sure: true }] : [];
}
