import { isQuestion } from '../../talk/question-in-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import type { Question } from '../form.ts';
import type { FormEvent } from '../form-event.ts';
import type { Step } from './acceptance.ts';
import type { Heard } from './offer.ts';
import { showsDoubt } from './unsure-answer.ts';

/**
 * What words that answer an offer stand for. "Yes" takes the only reading, "no" puts it aside; where there are several, neither
 * says which. `question`: the one on the card; where another one's answer is offered, its own yes and no come first. A reading
 * that is the typed word itself («Да» as somebody's name) is taken by its button alone.
 */
export function replyToOffer(
  text: string,
  heard: Heard,
  question: Pick<Question, 'id' | 'optional'>,
  choices: readonly string[],
): FormEvent | 'declined' | undefined {
  const [only, other] = heard.offers;
  const isLikely = only === undefined && heard.likely !== undefined && heard.question === question.id;
  if (other !== undefined || only?.sure || (only === undefined && !isLikely)) return undefined;
  // Where yes and no are the choices themselves, they answer the question and not the offer.
  const isOwn = !isLikely && heard.question === question.id && only?.answers[question.id] !== undefined;
  for (const { kind, slip } of sayingsOf(text)) {
    if (slip) continue;
    if (kind === 'yes' && (isOwn || !choices.includes('yes'))) {
      return isLikely ? { type: 'choose', value: heard.likely ?? '' } : { type: 'offered', index: 0 };
    }
    const saysNo =
      kind === 'wrong' || (kind === 'no' && (isOwn || (choices.length === 0 && !question.optional)));
    if (saysNo) return 'declined';
  }
  return undefined;
}

/**
 * «Маған», and then «pdf»: of the choices that the words before may have meant, the one that these words can mean too. A
 * question, or words with a doubt in them, choose nothing.
 */
export function chosenAmong(text: string, { problem }: Step, heard: Heard | undefined): string | undefined {
  const candidates = problem?.candidates ?? [];
  const both = (heard?.among ?? []).filter((one) => candidates.includes(one));
  const [only, other] = both;
  if (only === undefined || other !== undefined || candidates.length > 1) return undefined;
  return isQuestion(text) || showsDoubt(text) ? undefined : only;
}

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
