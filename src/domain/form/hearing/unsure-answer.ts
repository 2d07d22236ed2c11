import { unsure } from '../../words/no-answer-words.ts';
import { leaving, wordOf } from '../../words/phrases.ts';
import { type Here, offer, type Step } from './acceptance.ts';
import { hear, type Standing } from './text-meaning.ts';

const withoutDoubt = leaving(() => `[\\s,]*${wordOf(unsure)}[\\s,]*`, 'all');
/** A longer text tells a story. */
const mostLetters = 80;

/** «Pdf шығар»: the words show that the person is not sure. */
export function showsDoubt(text: string): boolean {
  return withoutDoubt(text).trim() !== text.trim();
}

/**
 * «Наверное нет», «керек емес шығар»: an answer of which the person is not sure is offered as a button, and never taken.
 * Undefined: nothing shows a doubt, or what is left without it is no press in words.
 */
export function offerUnsure(here: Here, standing: Standing, text: string): Step | undefined {
  if (text.length > mostLetters) return undefined;
  const said = withoutDoubt(text).trim();
  if (said === text.trim() || said === '') return undefined;
  const heard = hear(said, standing);
  const { id, optional } = here.question;
  if (heard.type === 'choose') {
    return { state: here.state, problem: { code: 'choice-likely', candidates: [heard.value] } };
  }
  return heard.type === 'none' && optional ? offer(here, [{ answers: { [id]: null } }]) : undefined;
}
