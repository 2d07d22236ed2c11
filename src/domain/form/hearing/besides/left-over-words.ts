import { wordsOfFather } from '../../../person/father-name.ts';
import { type Answers, walk } from '../../form.ts';
import { type Here, type Problem, readOther, type Step } from '../acceptance.ts';
import { lineWronged } from '../correction-in-words.ts';
import type { Heard } from '../offer.ts';
import { toldIn } from '../told-person.ts';
import { earlierPutRight } from './answer-and-correction.ts';
import { unusedIn } from './unused-words.ts';

/** Numbers stand in sentences, and what stands around them may matter. */
const withWordsAround = /iin$|^phone$|^birth-date$/;
/** Words that say what the number is, and no part of a sentence of their own. */
const mostLetters = 400;

/** What a message says besides the number that was taken: another answer is put right, or the words are shown back as not used. */
export function withLeftOver(here: Here, text: string, step: Step): Step {
  const { question, form, context } = here;
  const fathers = ofFather(here, text, step);
  if (fathers) return fathers;
  const isTaken = step.accepted?.includes(question.id) === true && step.problem === undefined;
  if (!isTaken || !withWordsAround.test(question.id) || text.length > mostLetters) return step;
  if (step.state.heard !== undefined || (text.match(/\p{L}/gu)?.length ?? 0) < 6) return step;
  const told = toldIn(text, [], context, 'anything');
  const beside = deniesNumber.test(text) ? undefined : numberBeside(here, step, told.answers);
  if (beside) return withHeard(step, beside, { code: 'is-it-this' });
  const isFound = told.answers[question.id.replace('representative-', '')] !== undefined;
  const rest = isFound ? told.rest : besideFigures(text);
  if (rest.length === 0) return step;
  const said = [rest.join(', '), ...rest];
  const mended = said
    .map((words) => earlierPutRight({ ...here, state: step.state }, words))
    .find((one) => one !== undefined);
  if (mended) return withHeard(step, mended, { code: 'is-it-this' });
  const wronged = lineWronged(form, { ...step.state, at: question.id }, context, rest.join(' '));
  if (wronged !== undefined) return { ...step, state: { ...step.state, at: wronged } };
  // A place, a name or a purpose that was taken, or is offered, is used.
  const others = step.accepted?.filter((id) => id !== question.id) ?? [];
  const unused = others.length > 0 ? undefined : unusedIn(rest);
  return unused === undefined ? step : withHeard(step, { question: question.id, offers: [], unused });
}

const deniesNumber = /(?<!\p{L})(?:не|not)\s+[\d+]|\d\s+(?:емес|emes)(?!\p{L})/iu;

/** «780130302450, тел 87779130246 чтоб два раза не писать»: another number that was told, and is still to be asked for. */
function numberBeside(here: Here, step: Step, told: Answers): Heard | undefined {
  const prefix = here.question.id.startsWith('representative-') ? 'representative-' : '';
  for (const id of ['iin', 'phone', 'birth-date']) {
    const question = here.form.questions.find((one) => one.id === prefix + id);
    const said = told[id];
    const isOpen = question && said !== undefined && step.state.answers[question.id] === undefined;
    const value = isOpen ? readOther(here, question, said, step.state.answers) : undefined;
    const isAsked = walk(here.form, step.state, here.context).asked.some((one) => one.question === question);
    if (question && isAsked && value !== undefined)
      return { question: question.id, offers: [{ answers: { [question.id]: value } }] };
  }
  return undefined;
}

/** «Смс қызымның телефонына барсын 7013328814»: a number in a shape of its own, and the words on its two sides. */
function besideFigures(text: string): readonly string[] {
  const parts = text.split(/\+?\d[\d\s().-]{6,}\d/u);
  return parts.length === 2 ? parts.map((part) => part.trim()).filter((part) => part !== '') : [];
}

/** The name was taken and the father told beside it: what the patronymic may be is offered where it is asked for next. */
function ofFather({ form, context }: Here, text: string, step: Step): Step | undefined {
  const { at } = step.state;
  const isNext = at?.endsWith('patronymic') && step.accepted && !step.accepted.includes(at);
  const father = isNext && step.problem === undefined ? wordsOfFather(text) : undefined;
  if (at === undefined || father === undefined || step.state.heard !== undefined) return undefined;
  const { answers } = walk(form, step.state, context);
  const offers = form.questions.find(({ id }) => id === at)?.offer?.(father, answers, context) ?? [];
  return offers.length > 0 ? withHeard(step, { question: at, offers }) : undefined;
}

function withHeard(step: Step, heard: Heard, problem?: Problem): Step {
  return { ...step, state: { ...step.state, heard }, ...(problem && { problem }) };
}
