import { ordersOf, parseFullName } from '../../../person/full-name.ts';
import { isLikeName, isSurnameAmidTalk } from '../../../person/names/known-names.ts';
import { endsLikeSurname } from '../../../person/names/name-endings.ts';
import { isEverydayWord } from '../../../talk/everyday-words.ts';
import type { FormState } from '../../form.ts';
import type { Here, Step } from '../acceptance.ts';
import { nameAnswers, toldIn } from '../told-person.ts';

const digitsOfIin = 12;

/**
 * «851231401238 Ким Анна»: the card that asks for the number says that the name may stand beside it. What is left beside the number
 * is read as an answer to the next question, `read`, where that is the name; it counts where it is taken or offered there.
 */
export function withNameBeside(
  here: Here,
  text: string,
  step: Step,
  read: (state: FormState, text: string) => Step,
): Step {
  const { question, context } = here;
  const offered = withNameOffered(here, text, step);
  if (offered) return offered;
  const { heard, ...state } = step.state;
  const { at = '' } = state;
  const isNumber = question.id.endsWith('iin') && step.accepted?.includes(question.id) === true;
  const isName = at.endsWith('surname') && at.replace('surname', 'iin') === question.id;
  if (!isNumber || !isName || step.problem || (heard?.offers.length ?? 0) > 0) return step;
  // With further figures it is copied from a document, with its labels, or the number was put right.
  const isAlone = text.replace(/\D/g, '').length <= digitsOfIin;
  const rest = isAlone ? toldIn(text, [], context, 'anything').rest.join(', ') : (nameRun(text) ?? '');
  // «Алматы» alone may be anything.
  const isWord = !/[\s,]/.test(rest) && !isSurnameAmidTalk(rest) && !endsLikeSurname(rest);
  if (!/\p{L}{2}/u.test(rest) || isWord) return step;
  const next = read(state, rest);
  const isTaken = next.accepted?.includes(at) === true && next.problem === undefined;
  const isOffered = next.state.heard?.offers.some(({ answers }) => answers[at] !== undefined) === true;
  if (!isTaken && !isOffered) return step;
  return { ...next, accepted: [...(step.accepted ?? []), ...(next.accepted ?? [])] };
}

/** «900101301234 не 34 а 33 Ким Анна»: the number is offered as it is put right, and the name goes with it. */
function withNameOffered({ question, state }: Here, text: string, step: Step): Step | undefined {
  const { heard } = step.state;
  const [only, second] = heard?.offers ?? [];
  const isNumber = question.id.endsWith('iin') && heard?.question === question.id;
  if (!isNumber || only === undefined || second !== undefined) return undefined;
  const prefix = question.id.replace('iin', '');
  const isNamed = Object.keys(only.answers).length > 1 || state.answers[`${prefix}surname`] !== undefined;
  const name = isNamed ? undefined : nameRun(text);
  if (name === undefined) return undefined;
  const [first = parseFullName(name), other] = ordersOf(name);
  if (first === undefined) return undefined;
  const offers = [first, ...(other ? [other] : [])].map((one) => {
    const parts = Object.entries(nameAnswers(one)).map(([id, value]) => [prefix + id, value] as const);
    return { ...only, answers: { ...only.answers, ...Object.fromEntries(parts) } };
  });
  const code = offers.length > 1 ? 'which-is-it' : 'is-it-this';
  return { ...step, state: { ...step.state, heard: { ...heard, offers } }, problem: { code } };
}

/** Two or three words in capitals beside each other that are known as names, or end so; the only ones. */
function nameRun(text: string): string | undefined {
  const runs = text.match(/\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]+){1,2}/gu) ?? [];
  const [name, another] = runs.filter((run) =>
    run
      .split(' ')
      .every((word) => isLikeName(word, 'surname') && (!isEverydayWord(word) || isSurnameAmidTalk(word))),
  );
  return another === undefined ? name : undefined;
}
