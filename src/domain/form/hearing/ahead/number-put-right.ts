import { withEndCorrected } from '../../../person/corrected-end.ts';
import { type Answers, walk } from '../../form.ts';
import { type Here, readOther, type Step } from '../acceptance.ts';

/**
 * «Серікова Айгерім 87012345678, жоо соңы 79 екен»: the number as it is meant is offered with what was told beside it, the first one
 * not kept.
 */
export function numberPutRight(
  here: Here,
  text: string,
  told: Answers,
  orders: readonly Answers[],
): Step | undefined {
  const { form, state, context } = here;
  const isNumber = (one: string) => /(?:^|-)(?:phone|iin)$/.test(one);
  // «900101301235, конец 33»: the first form is no number at all.
  const id = Object.keys(told).find(isNumber) ?? (isNumber(here.question.id) ? here.question.id : undefined);
  const meant = id === undefined ? undefined : withEndCorrected(text);
  const question = form.questions.find((one) => one.id === id);
  if (meant === undefined || question === undefined) return undefined;
  const standing = walk(form, state, context).answers;
  const read = question.read(meant, standing, context);
  if (!read.ok && told[question.id] === undefined) return undefined;
  if (!read.ok) return { state, problem: { code: read.code } };
  const offers = (orders.length > 0 ? orders : [{}]).map((name) => {
    const beside = form.questions.flatMap((one): readonly (readonly [string, string | null])[] => {
      const said = { ...told, ...name }[one.id];
      // What stands already is put right by itself.
      if (said === undefined || one.id === question.id || standing[one.id] !== undefined) return [];
      const value = readOther(here, one, said, state.answers);
      return value === undefined ? [] : [[one.id, value]];
    });
    return { answers: { [question.id]: read.value, ...Object.fromEntries(beside) } };
  });
  const heard = { question: question.id, offers };
  return { state: { ...state, heard }, problem: { code: offers.length > 1 ? 'which-is-it' : 'is-it-this' } };
}
