import type { Here, Step } from '../acceptance.ts';

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
export function unlessDenied(here: Here, text: string, step: Step): Step {
  const { state, question } = here;
  if (text.length > mostLetters || isLeft(question)) return step;
  if (!denied.test(text) && !(places.test(question.id) && noPlace.test(text))) return step;
  const isTaken = step.accepted?.some((id) => step.state.answers[id]?.value != null);
  const isOffered =
    step.problem?.candidates !== undefined ||
    step.state.heard?.offers.some(({ answers }) => Object.values(answers).some((value) => value !== null));
  return isTaken || isOffered ? { state, problem: { code: 'help' } } : step;
}
