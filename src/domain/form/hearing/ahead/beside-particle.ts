import { particlesAround, particlesBehind } from '../../../words/form/particle-words.ts';
import { leaving, oneOf } from '../../../words/phrases.ts';
import { type Here, offer, type Step } from '../acceptance.ts';

/** «Алматы ғой», «ну Алматы», «Серикова же»: an answer and a little word beside it that says nothing. */

/** A longer text tells a story. */
const mostLetters = 80;
/** In other words of one's own a little word may be meant: «там же». */
const isNameOrPlace = /surname$|first-name$|patronymic$|^previous-name-|^birth-(?:country|place)$/;
const withoutFirst = leaving(() => `^\\s*${oneOf(particlesAround)}(?:[\\s,.…–-]+)(?=\\p{L})`);
const withoutLast = leaving(
  () => `(?<=\\p{L}\\p{L})[\\s,]+(?:${oneOf(particlesBehind)}|${oneOf(particlesAround)})[\\s.!…]*$`,
);

/**
 * The answer without its little words, where the question takes that and not the whole: of a place for certain, of a name
 * offered, since the word may be a name itself. Undefined: nothing of that.
 */
export function besideParticle(
  here: Here,
  text: string,
  whole: Step,
  read: (here: Here, text: string) => Step,
): Step | undefined {
  const { question } = here;
  const isPlace = question.id.startsWith('birth-');
  if (!isNameOrPlace.test(question.id) || text.length > mostLetters || whole.steer) return undefined;
  // «Ой, Семей» would be kept with its sigh.
  if (whole.accepted && !isPlace) return undefined;
  const { heard } = whole.state;
  if (heard !== undefined && heard.question !== question.id) return undefined;
  // More than one may stand there: «ну Алматы ғой енді».
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    const front = withoutFirst(rest).trim();
    const back = withoutLast(front).trim();
    // «Ли Же»: with a capital it is a name.
    rest = /\p{Lu}/u.test(front.slice(back.length)) ? front : back;
  }
  if (rest === text.trim() || rest === '') return undefined;
  const step = read(here, rest);
  const { accepted, problem, state } = step;
  if (!accepted?.includes(question.id) || problem !== undefined) return undefined;
  if (isPlace) return step;
  const answers = accepted.map((id) => [id, state.answers[id]?.value ?? null] as const);
  return offer(here, [{ answers: Object.fromEntries(answers) }]);
}
