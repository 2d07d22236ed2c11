import { figuresFor } from '../../../dates/number-words.ts';
import { birthDatesIn } from '../../../person/birth-date.ts';
import { endsLikeSurname } from '../../../person/names/name-endings.ts';
import { namesKin } from '../../../talk/kin-words.ts';
import { isQuestion } from '../../../talk/question-in-words.ts';
import { collectsThere } from '../../../words/line-words.ts';
import { saidOfBefore } from '../../../words/name-words.ts';
import { saying } from '../../../words/phrases.ts';
import { beingBorn } from '../../../words/place-words.ts';
import { walk } from '../../form.ts';
import type { Here, Step } from '../acceptance.ts';
import { saysDateAlone } from './date-again.ts';

/**
 * What is told where a name or a number is asked for, and belongs to a later line: «31.12.85», «в Астане заберу», «родилась в Семее». A date is
 * offered; of a place it is said that it will be asked for in its turn, since a sentence does not say it for certain.
 */

/** A longer text tells a story. */
const mostLetters = 60;
const names = /^(?:surname|first-name|patronymic|iin|birth-date)$|^previous-/;
const namesOfToday = /^(?:first-name|patronymic)$/;
const saysBefore = saying('word', saidOfBefore);
const isCollected = saying('word', collectsThere);
const isBorn = saying('word', beingBorn);
const place = /(?:^|\s)(?:в|во|in|at|from)\s+\p{L}|\p{L}[дтdt][аеae](?:н|n)?(?!\p{L})/iu;

const refusals: readonly string[] = [
  'name-digits',
  'choose-button',
  'help',
  'name-characters',
  'iin-letters',
  'birth-date-format',
];
/** Where a number is asked for, a place may be named by what it is alone: «Шымкент қаласы». */
const numbers = /^(?:iin|birth-date)$/;
const isOfKind =
  /(?<!\p{L})(?:қала|ауыл|аудан|облыс|кент)(?:сы|ы)?(?!\p{L})|(?<!\p{L})(?:г\.|город|село|пос[её]лок|city|village)(?!\p{L})/iu;

/** Nothing of it was taken or offered, but for a name in doubt. */
function isUnread({ question, state }: Here, { problem, steer, accepted, state: after }: Step): boolean {
  if (steer || after.heard || problem?.candidates) return false;
  if (problem) return refusals.includes(problem.code);
  return !accepted && after.at === question.id && after.answers[question.id] !== state.answers[question.id];
}

const denies = /(?<!\p{L})(?:не|not)\s|(?<!\p{L})(?:емес|emes)(?!\p{L})/iu;
const shortDate = /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)/u;

/** «29.02.88 Ахметова»: the date goes with the name that is offered, on a button of its own. */
function withDateBeside(
  { form, state, question, context }: Here,
  text: string,
  step: Step,
): Step | undefined {
  const { heard } = step.state;
  const [only, second] = heard?.offers ?? [];
  const said = heard?.question === question.id ? shortDate.exec(text)?.[0] : undefined;
  if (heard === undefined || only === undefined || second !== undefined || said === undefined)
    return undefined;
  const isOpen = walk(form, state, context).asked.some(
    (one) => one.question.id === 'birth-date' && !one.answered,
  );
  const [date, other] = isOpen ? birthDatesIn(said, context.today) : [];
  if (date === undefined || other !== undefined || only.answers['birth-date'] !== undefined) return undefined;
  const both = { ...only, answers: { ...only.answers, 'birth-date': date } };
  return {
    ...step,
    state: { ...step.state, heard: { ...heard, offers: [both, only] } },
    problem: { code: 'which-is-it' },
  };
}

/** Undefined: it is nothing of this kind, or the form has it already. */
export function toLaterLine(here: Here, text: string, step: Step): Step | undefined {
  const { form, state, question, context } = here;
  if (!names.test(question.id) || text.length > mostLetters || denies.test(text)) return undefined;
  const { asked } = walk(form, state, context);
  const isOpen = (id: string) => asked.some((one) => one.question.id === id && !one.answered);
  // «В девичестве была Петрова, потом Сидорова»: none of the names is one of today.
  const offered = step.state.heard?.offers ?? [];
  const several =
    offered.length > 1 && offered.every(({ answers }) => endsLikeSurname(answers[question.id] ?? ''));
  if (several && namesOfToday.test(question.id) && saysBefore(text) && isOpen('previous-kind-1'))
    return { state, problem: { code: 'asked-in-turn' } };
  const beside = withDateBeside(here, text, step);
  if (beside || !isUnread(here, step)) return beside;
  const said = figuresFor(text);
  // «Первое января девяностого» has no figures that a name could not have.
  const isDate = step.problem?.code === 'name-digits' || (/\d/.test(said) && saysDateAlone(said));
  const dates =
    isDate && !numbers.test(question.id) && isOpen('birth-date') ? birthDatesIn(said, context.today) : [];
  if (dates.length > 0) {
    const offers = dates.map((date) => ({ answers: { 'birth-date': date } }));
    const code = offers.length > 1 ? 'which-is-it' : 'is-it-this';
    return { state: { ...state, heard: { question: 'birth-date', offers } }, problem: { code } };
  }
  const isPlaceAlone = numbers.test(question.id) && isOfKind.test(text) && !/\d/.test(text);
  if ((!place.test(text) && !isPlaceAlone) || namesKin(text) || isQuestion(text) || /[?？]/u.test(text))
    return undefined;
  if ((isBorn(text) || isPlaceAlone) && isOpen('birth-country'))
    return { state, problem: { code: 'asked-in-turn' } };
  if (!isCollected(text)) return undefined;
  if (isOpen('region')) return { state, problem: { code: 'asked-in-turn' } };
  // The electronic one is not collected anywhere.
  const heard = { question: 'kind', offers: [{ answers: { kind: 'paper' } }] };
  return state.answers.kind?.value === 'electronic'
    ? { state: { ...state, heard }, problem: { code: 'is-it-this' } }
    : undefined;
}
