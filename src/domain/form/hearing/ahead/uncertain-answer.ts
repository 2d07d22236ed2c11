import { notMine, notToBeKept } from '../../../words/form/number-aside-words.ts';
import { saying } from '../../../words/phrases.ts';
import type { Here, Step } from '../acceptance.ts';
import { showsDoubt } from '../unsure-answer.ts';

/** «Не Казахстан», «87012345678 емес»: what it is not, and not a word of what it is. Nothing of that is taken or offered. */

/** A longer text tells more. */
const mostLetters = 60;
const no = "(?:(?:нет|жоқ|no)[\\s,]+)?(?:(?:это|бұл|it['’]?s)\\s+)?";
const figures = '[+\\d(][\\d\\s().+/-]*\\d';
const words = "(?:(?:в|во|из|на|in|from)\\s+)?\\p{L}[\\p{L}'’-]*(?:\\s\\p{L}[\\p{L}'’-]*){0,2}";
const denied = new RegExp(
  `^(?!.*\\s(?:а|но|but|ал|бірақ)\\s)\\s*${no}(?:(?:не|not)\\s+(?:${figures}|${words})|(?:${figures}|${words})\\s+(?:емес|emes))[\\s.!]*$`,
  'iu',
);

/** «Казахстан нет», where a place is asked for. */
const noPlace = new RegExp(`^\\s*${words}\\s+(?:нет|жоқ)[\\s.!]*$`, 'iu');
const places = /^(?:birth-|country$|region$)/;

/** Buttons of which the others are left when one is denied. */
const isLeft = ({ choices, search, free }: Here['question']) =>
  choices !== undefined && search === undefined && free !== true;

/** The step, or the question explained where all that was typed is a denial of what it would take. */
function unlessDenied(here: Here, text: string, step: Step): Step {
  const { state, question } = here;
  if (text.length > mostLetters || isLeft(question)) return step;
  if (!denied.test(text) && !(places.test(question.id) && noPlace.test(text))) return step;
  const isTaken = step.accepted?.some((id) => step.state.answers[id]?.value != null);
  const isOffered =
    step.problem?.candidates !== undefined ||
    step.state.heard?.offers.some(({ answers }) => Object.values(answers).some((value) => value !== null));
  return isTaken || isOffered ? { state, problem: { code: 'help' } } : step;
}

const isNotMine = saying('word', notMine);
const isTakenBack = saying('word', notToBeKept);
const numbers = /^(?:\w+-)?(?:phone|iin)$/;
const mostLettersUnsure = 120;

/** «900101301233, вроде», “probably Russia”, «менікі емес»: what would be taken for certain is offered, since nobody is. */
function unlessUnsure(here: Here, text: string, step: Step): Step {
  const { state, question } = here;
  const isAsked = text.length > mostLettersUnsure || step.problem !== undefined || isLeft(question);
  if (isAsked || !step.accepted?.includes(question.id)) return step;
  // «8775… ой нет, удалите этот номер»: it is shown, and kept only by a tap.
  const isUnsure = numbers.test(question.id) && isTakenBack(text);
  if (!isUnsure && !showsDoubt(text) && !(question.id === 'iin' && isNotMine(text))) return step;
  const answers = Object.fromEntries(
    step.accepted.map((id) => [id, step.state.answers[id]?.value ?? null] as const),
  );
  if (Object.values(answers).includes(null)) return step;
  return {
    state: { ...state, heard: { question: question.id, offers: [{ answers }] } },
    problem: { code: 'is-it-this' },
  };
}

/** The step as it may stand: nothing of what is denied, and nothing for certain of which the person is not. */
export function unlessUncertain(here: Here, text: string, step: Step): Step {
  return unlessUnsure(here, text, unlessDenied(here, text, step));
}
