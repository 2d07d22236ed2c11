import { figuresFor } from '../../../dates/number-words.ts';
import { withoutAge } from '../../../dates/told-age.ts';
import { isPartOfDate } from '../../../dates/written-date.ts';
import { asciiDigits } from '../../../talk/digits.ts';
import { walk } from '../../form.ts';
import { type Here, offer, type Step, typed } from '../acceptance.ts';
import type { Heard } from '../offer.ts';

/** «2 января», and then «1990»: two messages that are one answer. The first is kept until the second comes. */

const dates = /date$/;
const numbers = /iin$|^phone$/;
/** Longer texts are no part of an answer. */
const mostLetters = 40;
/** «Нет, я родилась 2 января»: another day than is offered. */
const aroundDay =
  /^(?:(?:нет|жоқ|no)[\s,.!]+)?(?:(?:я|мен|i)\s+)?(?:(?:родил(?:ся|ась)|was\s+born)\s+(?:on\s+)?)?/iu;
const someFigures = /^[+\d\s().-]{2,}$/;

const [digitsOfIin, digitsOfPhone] = [12, 11];
const digitsIn = (text: string) => text.match(/\d/g)?.length ?? 0;

/** What of an answer the text is; undefined: no part of one. */
function partIn(question: string, text: string): string | undefined {
  if (text.length > 4 * mostLetters) return undefined;
  const typed = asciiDigits(text.trim());
  const said = dates.test(question) ? withoutAge(typed).trim().replace(aroundDay, '') : typed;
  if (said.length > mostLetters) return undefined;
  if (numbers.test(question)) return someFigures.test(said) ? said : undefined;
  return dates.test(question) && isPartOfDate(figuresFor(said)) ? said : undefined;
}

/**
 * The step where the text alone is no answer: the answer that it makes together with what was typed before, or the same
 * step with the part kept.
 */
export function joined(here: Here, text: string, step: Step, before: Heard | undefined): Step {
  const { question, state } = here;
  const isRefused = step.problem !== undefined && step.accepted === undefined && step.steer === undefined;
  if (!isRefused || step.state.heard !== undefined || step.state.at !== question.id) return step;
  const part = partIn(question.id, text);
  if (part === undefined) return step;
  const begun = before?.question === question.id ? before.begun : undefined;
  for (const both of begun === undefined ? [] : [`${begun} ${part}`, `${part} ${begun}`]) {
    const { answers } = walk(here.form, state, here.context);
    if (question.read(both, answers, here.context).ok) return typed(here, both);
    const offers = dates.test(question.id) ? (question.offer?.(both, answers, here.context) ?? []) : [];
    if (offers.length > 0) {
      const offering = offer(here, offers);
      return {
        ...offering,
        state: { ...offering.state, heard: { question: question.id, offers, begun: both } },
      };
    }
  }
  const isMore =
    begun !== undefined &&
    (dates.test(question.id)
      ? partIn(question.id, `${begun} ${part}`) !== undefined
      : digitsIn(begun + part) < (question.id === 'phone' ? digitsOfPhone : digitsOfIin));
  const heard: Heard = { question: question.id, offers: [], begun: isMore ? `${begun} ${part}` : part };
  return {
    ...step,
    state: { ...step.state, heard },
    ...(dates.test(question.id) && { problem: { code: 'date-begun' } }),
  };
}
