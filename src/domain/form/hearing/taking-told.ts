import { type Answers, type DraftAnswers, type FormState, walk } from '../form.ts';
import { accept, type Here, onward, type Problem, readOther, type Step, typed } from './accepting.ts';
import type { Heard } from './offer.ts';
import { nameAnswers, type TwoWords, toldIn } from './told-person.ts';

/**
 * A message that says something besides the answer, or another answer than the one asked for: each part goes where it
 * belongs, and is shown back. What stands there already in other words is offered as a correction.
 */

/** The questions that are answered in the person's own words, and what two words may be at each. */
const twoWordsAt: Readonly<Record<string, TwoWords>> = {
  iin: 'likely',
  surname: 'name',
  'first-name': 'anything',
  patronymic: 'anything',
  'previous-kind-1': 'anything',
  'birth-date': 'anything',
  'birth-country': 'anything',
  'birth-place': 'anything',
  phone: 'anything',
  purpose: 'anything',
};
const representative = 'representative-';

/** Answers that are given together anyway. */
const groups: readonly (readonly string[])[] = [
  ['surname', 'first-name', 'patronymic'],
  ['birth-country', 'birth-place'],
];
const groupOf = (id: string) => groups.find((group) => group.includes(id))?.[0] ?? id;

/** With one of them the words do not say what they hold: «не 1 мая 1990». */
const denials =
  /(?<!\p{L})(?:не|нет|или|либо|примерно|около|емес|немесе|әлде|шамамен|not|or|maybe|about|around)(?!\p{L})/iu;

/** Undefined: the words say nothing but what was asked. `readRest` reads what is left as the answer. */
export function takeTold(here: Here, text: string, readRest: (text: string) => Step): Step | undefined {
  const { form, question, context } = here;
  const prefix = question.id.startsWith(representative) ? representative : '';
  const at = question.id.slice(prefix.length);
  const twoWords = twoWordsAt[at];
  if (twoWords === undefined) return undefined;
  // Where a number is asked for, words say something else; elsewhere they are the answer, unless figures or signs part them.
  const isNumber = at === 'iin' || at === 'phone';
  if (!isNumber && !/[\p{Nd},;\n]/u.test(text)) return undefined;
  // Among names and places «для визы» may be anything.
  const purpose = isNumber ? form.questions.find(({ id }) => id === 'purpose') : undefined;
  const purposes = purpose?.choices?.({}, context) ?? [];
  const told = toldIn(
    text,
    purposes.filter((one) => one !== 'other'),
    context,
    twoWords,
  );
  if (told.rest.some((words) => denials.test(words))) return undefined;
  const known = new Set(form.questions.map(({ id }) => id));
  const named = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers)
        .map(([id, value]) => [prefix + id, value] as const)
        .filter(([id]) => known.has(id)),
    );
  const answers = named(told.answers);
  const elsewhere = Object.keys(answers).filter((id) => groupOf(id.slice(prefix.length)) !== groupOf(at));
  const orders = at === 'iin' ? told.orders.map((one) => named(nameAnswers(one))) : [];
  // Behind a date the place may stand; figures there may belong to the date: «01.05.1990 (1 мая)».
  const isPlaceLeft = at === 'birth-date' && told.rest.length > 0 && !/\d/.test(told.rest.join());
  if (elsewhere.length === 0 && orders.length === 0 && !isPlaceLeft) return undefined;
  // Who types the number for the date of birth has typed the date.
  if (at === 'birth-date' && elsewhere.length > 0 && elsewhere.every((id) => id === `${prefix}iin`))
    return undefined;
  const own = groupOf(at);
  const isOwn = (id: string) => groupOf(id.slice(prefix.length)) === own;
  const parts = Object.entries(answers);
  const asked = Object.fromEntries(parts.filter(([id]) => isOwn(id)));
  // Words with something else between them are no one answer.
  const [left = '', more] = told.rest;
  const step = ownStep(here, asked, more === undefined ? left : '', readRest);
  const {
    state: after,
    accepted,
    other,
  } = withOthers(here, step, Object.fromEntries(parts.filter(([id]) => !isOwn(id))));
  const surname = `${prefix}surname`;
  const isNamed = after.answers[surname] !== undefined;
  const heard: Heard | undefined =
    step.state.heard ??
    placeIn(here, after, told.rest) ??
    (orders.length > 0 && !isNamed
      ? { question: surname, offers: orders.map((one) => ({ answers: one })) }
      : other);
  if (accepted.length === 0 && heard === undefined) return undefined;
  const isAsked = step.problem === undefined && heard !== undefined;
  const problem: Problem | undefined = isAsked
    ? { code: heard.offers.length > 1 ? 'which-is-it' : 'is-it-this' }
    : step.problem;
  return {
    state: { ...after, ...(heard && { heard }) },
    ...(accepted.length > 0 && { accepted }),
    ...(problem && { problem }),
  };
}

/** «Родилась в Павлодаре» behind the date: the town is offered where it is asked for next. */
function placeIn(
  { form, context }: Here,
  { at, answers }: FormState,
  rest: readonly string[],
): Heard | undefined {
  const next = at === 'birth-country' ? form.questions.find(({ id }) => id === at) : undefined;
  if (next === undefined || rest.length === 0) return undefined;
  const standing = walk(form, { answers, at }, context).answers;
  const offers = (next.offer?.(rest.join(', '), standing, context) ?? []).filter(
    ({ why }) => why === undefined,
  );
  return offers.length > 0 ? { question: next.id, offers } : undefined;
}

/** What answers the question on the card itself; where nothing does, what is left is read as its answer. */
function ownStep(here: Here, own: Answers, rest: string, readRest: (text: string) => Step): Step {
  const value = own[here.question.id];
  if (typeof value === 'string') return typed(here, value, {}, own);
  if (value === null) return accept(here, { value: null }, own);
  const step: Step = rest === '' ? { state: here.state } : readRest(rest);
  // What is left and hardly an answer is asked for once more; nobody has to deny it.
  return step.accepted || step.problem ? step : { state: here.state };
}

/**
 * The state with the answers to other questions besides. One to an earlier question is a correction, and one that is in
 * doubt is not taken either: the first of them is `other`, to be offered.
 */
function withOthers(here: Here, step: Step, others: Answers) {
  const { form, context, question } = here;
  let answers: DraftAnswers = step.state.answers;
  const accepted: string[] = [...(step.accepted ?? [])];
  let other: Heard | undefined;
  const ids = form.questions.map(({ id }) => id);
  const isLater = (id: string) => ids.indexOf(id) > ids.indexOf(question.id);
  for (const one of form.questions) {
    const said = others[one.id];
    if (said === undefined || accepted.includes(one.id)) continue;
    const value = readOther(here, one, said, answers);
    const present = answers[one.id];
    if (value === undefined || present?.value === value) continue;
    const next: DraftAnswers = { ...answers, [one.id]: { value } };
    const standing = walk(form, { answers: next, at: undefined }, context).asked.find(
      (each) => each.question.id === one.id,
    );
    if (standing?.answered && present === undefined && isLater(one.id)) {
      answers = next;
      accepted.push(one.id);
    } else if (standing) {
      other ??= { question: one.id, offers: [{ answers: together(here, one.id, others, answers) }] };
    }
  }
  const isOver = step.accepted !== undefined && step.state.at !== question.id;
  const state: FormState = isOver
    ? onward({ ...here, state: { ...step.state, answers } }).state
    : { ...step.state, answers };
  return { state, accepted, other };
}

/** The answers that are given in one go with that one, as they are kept: a button shows them. */
function together(here: Here, id: string, others: Answers, answers: DraftAnswers): Answers {
  const group = here.form.questions.filter((each) => groupOf(each.id) === groupOf(id));
  return Object.fromEntries(
    group.flatMap((each) => {
      const said = others[each.id];
      const value = said === undefined ? undefined : readOther(here, each, said, answers);
      return value === undefined ? [] : [[each.id, value]];
    }),
  );
}

/** A message at this question may answer others as well. */
export function mayTellMore(id: string): boolean {
  return id.replace(representative, '') in twoWordsAt;
}
