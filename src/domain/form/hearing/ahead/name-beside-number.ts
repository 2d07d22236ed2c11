import { isSurnameAmidTalk } from '../../../person/names/known-names.ts';
import { endsLikeSurname } from '../../../person/names/name-endings.ts';
import type { FormState } from '../../form.ts';
import type { Here, Step } from '../acceptance.ts';
import { toldIn } from '../told-person.ts';

const digitsOfIin = 12;

/**
 * «851231401238 Ким Анна»: the card that asks for the number says that the name may stand beside it. What is left beside the number
 * is read as an answer to the next question, `read`, where that is the name; it counts where it is taken or offered there.
 */
export function withNameBeside(
  { question, context }: Here,
  text: string,
  step: Step,
  read: (state: FormState, text: string) => Step,
): Step {
  const { heard, ...state } = step.state;
  const { at = '' } = state;
  const isNumber = question.id.endsWith('iin') && step.accepted?.includes(question.id) === true;
  const isName = at.endsWith('surname') && at.replace('surname', 'iin') === question.id;
  if (!isNumber || !isName || step.problem || (heard?.offers.length ?? 0) > 0) return step;
  // With further figures it is copied from a document, with its labels.
  if (text.replace(/\D/g, '').length > digitsOfIin) return step;
  const rest = toldIn(text, [], context, 'anything').rest.join(', ');
  // «Алматы» alone may be anything.
  const isWord = !/[\s,]/.test(rest) && !isSurnameAmidTalk(rest) && !endsLikeSurname(rest);
  if (!/\p{L}{2}/u.test(rest) || isWord) return step;
  const next = read(state, rest);
  const isTaken = next.accepted?.includes(at) === true && next.problem === undefined;
  const isOffered = next.state.heard?.offers.some(({ answers }) => answers[at] !== undefined) === true;
  if (!isTaken && !isOffered) return step;
  return { ...next, accepted: [...(step.accepted ?? []), ...(next.accepted ?? [])] };
}
