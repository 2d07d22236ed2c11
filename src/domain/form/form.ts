import type { Catalog } from '../places/catalog.ts';
import type { Point } from '../places/nearest-branches.ts';
import type { Result } from '../result.ts';
import type { DraftAnswer, DraftAnswers } from './draft-answer.ts';
import type { Heard, Offer } from './hearing/offer.ts';
import type { FormProblem } from './problems.ts';
import { createOnce } from './questions/read-once.ts';

/** A form is data (questions), a draft is answers and the question last shown: where the person is follows from both. */

/** Answers as the rules see them: question id → value; `null` is "none". Answers in doubt are not in it. */
export type Answers = Readonly<Record<string, string | null>>;

export type { DraftAnswer, DraftAnswers } from './draft-answer.ts';

export interface FormState {
  readonly answers: DraftAnswers;
  /** The question last shown; undefined: the summary, or nothing yet. */
  readonly at: string | undefined;
  /** What the last text may mean, until the next event. */
  readonly heard?: Heard | undefined;
}

/** What the rules of a question may look at. */
export interface FormContext {
  /** ISO date of today in Asia/Almaty. */
  readonly today: string;
  readonly catalog: Catalog;
}

/** The answers are checked in groups, in this order. */
export const sections = ['certificate', 'person', 'contact', 'representative', 'collection'] as const;
export type Section = (typeof sections)[number];

/** What a typed text says at a question. */
type Reading<Value> = (typed: string, answers: Answers, context: FormContext) => Value;

export interface Question {
  /** Permanent: drafts and requests keep answers under it. */
  readonly id: string;
  readonly kind: 'choice' | 'text' | 'contact' | 'file';
  /** Where it stands when the answers are checked. */
  readonly section?: Section;
  /** The tail of its locale keys where it shares them with others; else the id. */
  readonly wording?: string;
  /** Stays the same from one request of a person to the next. */
  readonly personal?: true;
  /** Says nothing by itself: left out where answers are listed. */
  readonly unlisted?: (value: string | null) => boolean;
  /** "None" is an answer. */
  readonly optional?: true;
  /** "None" stands for "I don't know yet". */
  readonly unknown?: true;
  /** Any word may be the answer, also one that says something else everywhere else. */
  readonly free?: true;
  /** A question that is not asked under these answers keeps its answer in the draft, out of the request. */
  readonly when?: (answers: Answers, context: FormContext) => boolean;
  /**
   * Reads what was typed. Reading a value that it gave before must give that value again: this is how an
   * answer kept in a draft is known to be still valid under today's rules.
   */
  readonly read: (typed: string, answers: Answers, context: FormContext) => Result<string, FormProblem>;
  /**
   * One message may answer several questions, this one among them: what was typed for each, by id. Undefined: it
   * answers this one alone. `answers` are all that stand, also those of later questions.
   */
  readonly spread?: Reading<Answers | undefined>;
  /** What another answer here means for the other answers. `before` is undefined where nothing was answered yet. */
  readonly rearrange?: (
    before: string | null | undefined,
    after: string | null,
    given: DraftAnswers,
  ) => DraftAnswers;
  /** What an unclear text may mean, each offered as a button; asked before all else, empty for what is clear. */
  readonly offer?: Reading<readonly Offer[]>;
  /** Answers that stand amid words which say else that there is none yet: «ну серикова ж, я же писала». For buttons. */
  readonly amid?: Reading<readonly Offer[]>;
  /** A text that stands in for the file: what else it may answer; undefined: it stands for nothing. */
  readonly without?: Reading<Heard | undefined>;
  /** The choices that are nearest to a place on the map that was sent, nearest first. */
  readonly nearest?: (at: Point, answers: Answers, context: FormContext) => readonly string[];
  /** Doubts about a valid value, each to be confirmed by the person. */
  readonly warn?: (value: string, answers: Answers, context: FormContext) => readonly string[];
  /** Questions whose answers a doubt rests on: "it is right" was said of them too. */
  readonly doubtedBy?: readonly string[];
  /** Doubt → the question that is likelier to be wrong than this one: "correct it" leads there. */
  readonly mend?: Readonly<Record<string, string>>;
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

export type FormPlace =
  | {
      readonly type: 'question';
      readonly question: Question;
      /** From 0, among the `count` questions asked. */
      readonly index: number;
      readonly count: number;
      /** Of the others, how many still want an answer. */
      readonly missing: number;
      readonly doubts: readonly string[];
    }
  | { readonly type: 'summary' };

/** A question that is asked under the answers before it, and how it stands. */
export interface Asked {
  readonly question: Question;
  /** Answered with a value that today's rules accept and that is in no doubt. */
  readonly answered: boolean;
  /** What the person has to confirm before the answer counts. */
  readonly doubts: readonly string[];
}

/**
 * Goes through the questions in order, each looking at the answers before it: so a changed answer makes what depends on
 * it be asked, checked or doubted anew, without anybody remembering to.
 */
export function walk(form: Form, state: FormState, context: FormContext): Walked {
  const last = walks.get(state.answers);
  if (
    last?.form === form &&
    last.today === context.today &&
    last.branches === context.catalog.branches &&
    last.countries === context.catalog.countries
  ) {
    return last.walked;
  }
  const walked = walkAnew(form, state, context);
  const { branches, countries } = context.catalog;
  walks.set(state.answers, { form, today: context.today, branches, countries, walked });
  return walked;
}

interface Walked {
  readonly asked: readonly Asked[];
  readonly answers: Answers;
}

/**
 * One turn asks a dozen times how the same answers stand, and each time all of them would be read anew. Answers are
 * never changed in place, and what else the rules look at is compared: so the same object means the same walk.
 */
const walks = new WeakMap<
  DraftAnswers,
  {
    readonly form: Form;
    readonly today: string;
    readonly branches: Catalog['branches'];
    readonly countries: Catalog['countries'];
    readonly walked: Walked;
  }
>();

function walkAnew(form: Form, state: FormState, context: FormContext): Walked {
  const answers: Record<string, string | null> = {};
  const asked: Asked[] = [];
  for (const question of form.questions) {
    if (question.when?.(answers, context) === false) continue;
    const given = state.answers[question.id];
    const { accepted, doubts } = judge(question, given, answers, context);
    const answered = accepted && doubts.length === 0;
    if (answered && given) answers[question.id] = given.value;
    if (!(answered && given?.fixed)) asked.push({ question, answered, doubts });
  }
  return { asked, answers };
}

const readOnce = createOnce<Result<string, FormProblem>>();
const doubtOnce = createOnce<readonly string[]>();

function judge(
  question: Question,
  given: DraftAnswer | undefined,
  answers: Answers,
  context: FormContext,
): { readonly accepted: boolean; readonly doubts: readonly string[] } {
  if (given === undefined) return { accepted: false, doubts: [] };
  if (given.value === null) return { accepted: question.optional === true, doubts: [] };
  const { value } = given;
  const { read, warn } = question;
  // What looks at the text alone (it takes nothing else) says the same of the same answer.
  const readAgain = () => read(value, answers, context);
  const again = read.length > 1 ? readAgain() : readOnce(question, given, readAgain);
  if (!again.ok || again.value !== value) return { accepted: false, doubts: [] };
  const doubt = () => warn?.(value, answers, context) ?? [];
  const doubts = warn && warn.length > 1 ? doubt() : doubtOnce(question, given, doubt);
  return {
    accepted: true,
    doubts: doubts.filter((doubt) => !given.confirmed?.includes(confirmation(question, doubt, answers))),
  };
}

/** What is kept when a doubt is confirmed. */
export function confirmation(question: Question, doubt: string, answers: Answers): string {
  return [doubt, ...(question.doubtedBy ?? []).map((id) => answers[id] ?? '')].join(' ');
}

/** Where the person is: at the question last shown while it is asked, else at the first unanswered, else at the end. */
export function where(form: Form, state: FormState, context: FormContext): FormPlace {
  const { asked } = walk(form, state, context);
  let index = asked.findIndex(({ question }) => question.id === state.at);
  if (index < 0) index = asked.findIndex(({ answered }) => !answered);
  const here = asked[index];
  if (here === undefined) return { type: 'summary' };
  const missing = asked.filter((one) => one !== here && !one.answered).length;
  return {
    type: 'question',
    question: here.question,
    index,
    count: asked.length,
    missing,
    doubts: here.doubts,
  };
}

/** The form may be sent. */
export function isComplete(form: Form, state: FormState, context: FormContext): boolean {
  return walk(form, state, context).asked.every(({ answered }) => answered);
}

/** The state as it is once it is shown: `at` names the question on the card. */
export function shown(form: Form, state: FormState, context: FormContext): FormState {
  const place = where(form, state, context);
  return { answers: state.answers, at: place.type === 'question' ? place.question.id : undefined };
}

/**
 * The answers of the questions asked, and those that are fixed: what is shown for checking is what is sent, by this one
 * function.
 */
export function submission(form: Form, state: FormState, context: FormContext): Answers {
  const { asked, answers } = walk(form, state, context);
  const ids = new Set(asked.map(({ question: { id } }) => id));
  const sent = form.questions.filter(({ id }) => ids.has(id) || id in answers);
  return Object.fromEntries(sent.map(({ id }) => [id, answers[id] ?? null]));
}
