import { isQuestion } from '../../talk/question-in-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { type Form, type FormContext, type Question, walk } from '../form.ts';
import type { FormEvent } from '../form-event.ts';
import type { FormProblem } from '../problems.ts';
import type { Step } from './acceptance.ts';
import { ordinalIn } from './besides/ordinal-button.ts';
import type { Heard } from './offer.ts';
import { showsDoubt } from './unsure-answer.ts';

/**
 * What words that answer an offer stand for. "Yes" takes the only reading, "no" puts it aside; where there are several, yes does
 * not say which, and "the second" does. `question`: the one on the card; where another one's answer is offered, its own yes and
 * no come first. A reading that is the typed word itself («Да» as somebody's name) is taken by its button alone.
 */
export function replyToOffer(
  text: string,
  heard: Heard,
  question: Pick<Question, 'id' | 'optional'>,
  choices: readonly string[],
): FormEvent | 'declined' | undefined {
  const { offers } = heard;
  const [only, other] = offers;
  const isLikely = only === undefined && heard.likely !== undefined && heard.question === question.id;
  if (only?.sure || (only === undefined && !isLikely)) return undefined;
  const isHere = heard.question === question.id && offers.every(({ answers }) => question.id in answers);
  if (other !== undefined) {
    const place = isHere ? ordinalIn(text, true) : undefined;
    if (place !== undefined && place <= offers.length) return { type: 'offered', index: place - 1 };
    return isHere && isBareNo(text) ? 'declined' : undefined;
  }
  // Where yes and no are the choices themselves, they answer the question and not the offer.
  const isOwn = !isLikely && isHere;
  for (const { kind, slip } of sayingsOf(text)) {
    if (slip) continue;
    if (kind === 'yes' && (isOwn || !choices.includes('yes'))) {
      return isLikely ? { type: 'choose', value: heard.likely ?? '' } : { type: 'offered', index: 0 };
    }
    // «Нет отчества» says more than that the offer is wrong.
    const isBare = kind === 'no' && isBareNo(text);
    // Behind «ой нет, 2 января» the day is offered where the place is asked for. Beside a surname that is offered at the patronymic
    // or at the names of before "no" may mean either: the button there says that there is none.
    const isOfOther = !isHere && !choices.includes('no');
    const saysNo =
      kind === 'wrong' ||
      (isBare && (isOwn || isOfOther)) ||
      (kind === 'no' && choices.length === 0 && !question.optional);
    if (saysNo) return 'declined';
  }
  return undefined;
}

/** "No" and nothing beside it. */
function isBareNo(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase())).size === 1 && saysOf(text, 'no');
}

const saysOf = (text: string, wanted: string) =>
  sayingsOf(text).some(({ kind, slip }) => kind === wanted && !slip);

/**
 * What a text means beside what was heard before it. An event: one of the buttons. A problem: the text is held back, and what was
 * offered stays. Undefined: `step`, which is what the text means by itself. `at`: the question on the card.
 */
export function meantBeside(
  text: string,
  step: Step,
  heard: Heard,
  at: string,
): FormEvent | FormProblem | undefined {
  if (heard.question !== at) return undefined;
  const chosen = chosenAmong(text, step, heard);
  if (chosen !== undefined) return { type: 'choose', value: chosen };
  // «2 января», and then «да»: yes to what was begun, and not to the day that is offered beside it.
  if (heard.begun !== undefined && step.accepted?.includes(at) && !/\d/.test(text)) return 'date-begun';
  const here = heard.offers.filter(({ answers }) => answers[at] !== undefined);
  if (here.length === 0) return undefined;
  // Yes, but to which of them?
  if (here.length > 1 && saysOf(text, 'yes')) return 'choose-button';
  const [taken, another] = step.accepted ?? [];
  if (taken !== at || another !== undefined) return undefined;
  const value = step.state.answers[at]?.value;
  // «Была Оспанова», and then «жоқ басқа»: there is no other, or there was none at all?
  if (value === 'none') return 'choose-button';
  // «Анна Ким», and then «Ким»: the word says which of the readings is meant, and the reading brings the rest.
  const same = heard.offers.flatMap(({ answers }, index) => (answers[at] === value ? [index] : []));
  const [index, second] = same;
  const isOne = index !== undefined && second === undefined;
  return isOne ? { type: 'offered', index } : undefined;
}

/**
 * «Маған», and then «pdf»: of the choices that the words before may have meant, the one that these words can mean too; so also
 * «себе, электронную, а сколько ждать», and then «pdf». A
 * question, or words with a doubt in them, choose nothing.
 */
function chosenAmong(text: string, { problem }: Step, heard: Heard): string | undefined {
  const candidates = problem?.candidates ?? [];
  const before = heard.likely === undefined ? (heard.among ?? []) : [heard.likely];
  const both = before.filter((one) => candidates.includes(one));
  const [only, other] = both;
  if (only === undefined || other !== undefined || candidates.length > 1) return undefined;
  // «Мужу», and then «по мужу я Сидорова»: a sentence speaks of something else as likely as not.
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > mostOfReply || isQuestion(text) || showsDoubt(text) ? undefined : only;
}

/** Words of a reply to what was offered. */
const mostOfReply = 4;

/** What was offered stays on the card until something is taken: words that are no answer must not lose it. */
export function keepOffer(step: Step, before: Heard | undefined, at: string | undefined): Step {
  const isLost =
    before !== undefined &&
    step.state.at === at &&
    step.problem !== undefined &&
    step.accepted === undefined &&
    step.state.heard === undefined;
  return isLost ? { ...step, state: { ...step.state, heard: before } } : step;
}

/**
 * “Oh no, January 2”, and then the place that is asked for: the place is taken, and the date is asked about before anything else,
 * since nobody has said what becomes of it. Answers that were not given yet are asked for in their turn all the same.
 */
export function askOfOffered(
  step: Step,
  before: Heard | undefined,
  at: string,
  form: Form,
  context: FormContext,
): Step {
  const { state, problem, accepted = [] } = step;
  const offers = before?.offers ?? [];
  const isOpen =
    problem === undefined &&
    state.heard === undefined &&
    accepted.includes(at) &&
    offers.every(({ answers }) => !accepted.some((id) => id in answers));
  const [first] = isOpen ? offers : [];
  if (first === undefined) return step;
  const { asked, answers } = walk(form, state, context);
  const corrected = asked.find(
    ({ question: { id }, answered }) =>
      answered && first.answers[id] !== undefined && first.answers[id] !== answers[id],
  );
  if (corrected === undefined) return step;
  const { id } = corrected.question;
  return { ...step, state: { ...state, at: id, heard: { question: id, offers } } };
}
