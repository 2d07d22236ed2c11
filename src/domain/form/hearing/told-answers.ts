import { isIntroduced } from '../../person/name-labels.ts';
import { aboutSo, denials } from '../../words/line-words.ts';
import { whenAsked, wordOf } from '../../words/phrases.ts';
import { type Answers, type DraftAnswers, type FormState, walk } from '../form.ts';
import { accept, type Here, onward, type Problem, readOther, type Step, typed } from './acceptance.ts';
import { numberPutRight } from './ahead/number-put-right.ts';
import { toldAtForWhom } from './besides/at-for-whom.ts';
import { unusedIn } from './besides/unused-words.ts';
import type { Heard } from './offer.ts';
import { bare, nameAnswers, type TwoWords, toldIn } from './told-person.ts';

/**
 * A message that says something besides the answer, or another answer than the one asked for: each part goes where it
 * belongs, and is shown back. What stands there already in other words is offered as a correction.
 */

/** The questions that are answered in the person's own words, and what two words may be at each. */
const twoWordsAt: Readonly<Record<string, TwoWords>> = {
  'for-whom': 'likely',
  kind: 'likely',
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
const isDenied = whenAsked(() => `${wordOf(denials)}|${wordOf(aboutSo)}`);

/** Undefined: the words say nothing but what was asked. `readRest` reads what is left as the answer. */
export function takeTold(here: Here, text: string, readRest: (text: string) => Step): Step | undefined {
  const { form, question, context } = here;
  const prefix = question.id.startsWith(representative) ? representative : '';
  const at = question.id.slice(prefix.length);
  const usual = twoWordsAt[at];
  if (usual === undefined) return undefined;
  // Where a number is asked for, words say something else; elsewhere they are the answer, unless figures or signs part them.
  const isNumber = at === 'iin' || at === 'phone';
  const isWhom = at === 'for-whom' || at === 'kind';
  if (!isNumber && !isWhom && !/[\p{Nd},;\n]|[^.]\.\s/u.test(text)) return undefined;
  // «Меня зовут Анна Петрова», said before anything is asked of the person.
  const isPresented = isWhom && isIntroduced(text);
  const twoWords = isPresented ? 'name' : usual;
  // Among names and places «для визы» may be anything.
  const purpose = isNumber ? form.questions.find(({ id }) => id === 'purpose') : undefined;
  const purposes = purpose?.choices?.({}, context) ?? [];
  const told = toldIn(
    text,
    purposes.filter((one) => one !== 'other'),
    context,
    twoWords,
  );
  // Whoever changes who it is for changes that alone.
  if (isWhom && here.state.answers[question.id] !== undefined) return undefined;
  const whom = isWhom
    ? toldAtForWhom(here, told.rest.join(' '), walk(form, here.state, context).answers)
    : undefined;
  if (!isWhom && told.rest.some((words) => isDenied(words))) return undefined;
  const known = new Set(form.questions.map(({ id }) => id));
  const named = (answers: Answers) =>
    Object.fromEntries(
      Object.entries(answers)
        .map(([id, value]) => [prefix + id, value] as const)
        .filter(([id]) => known.has(id)),
    );
  const answers = named({ ...told.answers, ...whom?.answers });
  const elsewhere = Object.keys(answers).filter((id) => groupOf(id.slice(prefix.length)) !== groupOf(at));
  const orders = at === 'iin' || isPresented ? told.orders.map((one) => named(nameAnswers(one))) : [];
  // Behind a date the place may stand; figures there may belong to the date: «01.05.1990 (1 мая)».
  const isPlaceLeft = at === 'birth-date' && told.rest.length > 0 && !/\d/.test(told.rest.join());
  if (whom && whom.offers.length > 0) {
    return {
      state: { ...here.state, heard: { question: question.id, offers: whom.offers } },
      problem: { code: whom.offers.length > 1 ? 'which-is-it' : 'is-it-this' },
    };
  }
  // «Әкесінің аты жоқ, Оспанов Нұрлан»: signs part what one reading of the whole can't.
  const isOwnInParts = at === 'surname' && typeof answers[question.id] === 'string' && told.rest.length === 0;
  const isInOne = isOwnInParts && question.read(text, walk(form, here.state, context).answers, context).ok;
  if (elsewhere.length === 0 && orders.length === 0 && !isPlaceLeft && !whom && (!isOwnInParts || isInOne))
    return undefined;
  // Who types the number for the date of birth has typed the date.
  const isDateLeft = at === 'birth-date' && answers[question.id] === undefined;
  if (isDateLeft && elsewhere.length > 0 && elsewhere.every((id) => id === `${prefix}iin`)) return undefined;
  const corrected = numberPutRight(here, text, answers, orders);
  if (corrected) return corrected;
  const own = groupOf(at);
  const isOwn = (id: string) => groupOf(id.slice(prefix.length)) === own;
  const parts = Object.entries(answers);
  const asked = Object.fromEntries(parts.filter(([id]) => isOwn(id)));
  // Words with something else between them are no one answer.
  const [left = '', more] = told.rest;
  const rest = whom ? whom.own : isWhom ? told.rest.map(bare).join(' ') : more === undefined ? left : '';
  const own_ = ownStep(here, asked, rest, readRest);
  const step = whom && rest === '' && whom.later ? { ...own_, problem: whom.later } : own_;
  const {
    state: after,
    accepted,
    other,
  } = withOthers(here, step, Object.fromEntries(parts.filter(([id]) => !isOwn(id))));
  const surname = `${prefix}surname`;
  const isNamed = after.answers[surname] !== undefined;
  // An answer in doubt is asked about before anything else.
  const isHeld = Object.keys(step.state.answers).some(
    (id) => isOwn(id) && step.state.answers[id] !== here.state.answers[id] && !step.accepted?.includes(id),
  );
  const heard: Heard | undefined =
    step.state.heard ??
    (isHeld ? undefined : placeIn(here, after, told.rest)) ??
    (orders.length > 0 && !isNamed
      ? { question: surname, offers: orders.map((one) => ({ answers: one })) }
      : isHeld
        ? undefined
        : other);
  const isLater = whom?.later !== undefined && whom.own === '';
  if (accepted.length === 0 && heard === undefined && !isLater) return undefined;
  const beside = isWhom ? undefined : remarkBeside(here, step, accepted, rest);
  if (beside) return { state: { ...after, ...beside }, accepted };
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

/**
 * «Менің нөмірім 8701…, бірақ қазір өшірулі», where a place is asked for: what is left is a remark and no bad answer, so that
 * nobody is told what is wrong with it. Undefined: it is read as an answer.
 */
function remarkBeside(
  { question }: Here,
  { problem, accepted: own, state }: Step,
  accepted: readonly string[],
  rest: string,
): Pick<FormState, 'heard'> | undefined {
  const isRefused = problem !== undefined && problem.candidates === undefined && state.heard === undefined;
  const isAnswer = /\d/.test(rest);
  if (!isRefused || isAnswer || own !== undefined || accepted.length === 0) return undefined;
  const unused = unusedIn([rest]);
  return unused === undefined ? {} : { heard: { question: question.id, offers: [], unused } };
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

/** There is no patronymic: said where the name itself is asked for. Of a single name it is not asked, and nothing is noted. */
export function withoutPatronymic({ form, state, question, context }: Here): Step {
  const id = `${question.id.startsWith(representative) ? representative : ''}patronymic`;
  const isAsked = walk(form, state, context).asked.some((one) => one.question.id === id);
  if (!isAsked) return { state, problem: { code: 'needed' } };
  return { state: { ...state, answers: { ...state.answers, [id]: { value: null } } }, accepted: [id] };
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
  for (const group of new Set(ids.map(groupOf))) {
    let next = answers;
    const said = form.questions.filter(({ id }) => groupOf(id) === group && !accepted.includes(id));
    const members = said.filter((one) => {
      const value =
        others[one.id] === undefined ? undefined : readOther(here, one, others[one.id] ?? null, next);
      if (value === undefined || answers[one.id]?.value === value) return false;
      next = { ...next, [one.id]: { value } };
      return true;
    });
    const asked = walk(form, { answers: next, at: undefined }, context).asked;
    const standing = members.map(({ id }) => asked.find((each) => each.question.id === id));
    const [first] = members.filter((_, at) => standing[at] !== undefined);
    if (first === undefined) continue;
    // What is given together is taken together: of a name whose surname is in doubt no part stands by itself.
    const isClear = members.every(
      ({ id }, at) => answers[id] === undefined && isLater(id) && standing[at]?.answered !== false,
    );
    if (isClear) {
      answers = next;
      accepted.push(...members.filter((_, at) => standing[at]).map(({ id }) => id));
    } else other ??= { question: first.id, offers: [{ answers: together(here, first.id, others, answers) }] };
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
