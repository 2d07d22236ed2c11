import { isFirstName } from '../../../person/names/known-names.ts';
import { isPatronymic } from '../../../person/names/name-endings.ts';
import { partPutRight } from '../../../person/names/part-put-right.ts';
import { walk } from '../../form.ts';
import { type Here, offer, type Step } from '../acceptance.ts';
import { correctionIn, heardMending, lineWronged, otherKind } from '../correction-in-words.ts';
import { nameAnswers } from '../told-person.ts';
import { answerAndCorrection } from './answer-and-correction.ts';

const asksName = /^(?<prefix>representative-)?(?:for-whom|kind|iin|surname|first-name)$/u;

/** «Ким Анна, ой, Ана»: where a name is told for the first time, it is offered as it is meant. */
function nameMeant({ state, question }: Here, text: string): Step | undefined {
  const asked = asksName.exec(question.id);
  const prefix = asked?.groups?.prefix ?? '';
  const [surname, firstName] = [`${prefix}surname`, `${prefix}first-name`];
  if (asked === null || state.answers[firstName] !== undefined) return undefined;
  const name = partPutRight(text);
  // A first name with its patronymic leaves the surname open.
  const isFitting = (name?.surname === undefined) === (state.answers[surname] !== undefined);
  // Where a button is asked for, «Электр… тьфу, нет, бумага» is no name.
  const isLikely = !/^(?:for-whom|kind)$/.test(question.id) || isFirstName(name?.firstName ?? '');
  if (name === undefined || !isFitting || !isLikely) return undefined;
  const parts = Object.entries(nameAnswers(name)).map(([id, value]) => [prefix + id, value] as const);
  const heard = {
    question: name.surname === undefined ? firstName : surname,
    offers: [{ answers: Object.fromEntries(parts) }],
  };
  return { state: { ...state, heard }, problem: { code: 'is-it-this' } };
}

/** «Ой, не так, Иванов»: another answer is put right. Of the answer on the card itself the new words are read. */
export function mend(
  here: Here,
  text: string,
  isAnswered: boolean,
  readText: (here: Here, text: string) => Step,
): Step | undefined {
  const { form, state, question, context } = here;
  const name = isAnswered ? undefined : nameMeant(here, text);
  if (name) return name;
  const both = isAnswered ? undefined : answerAndCorrection(here, text, readText);
  if (both) return both;
  const correction = correctionIn(text);
  if (correction && isAnswered) {
    const step = readText(here, correction.value);
    return step.problem ? undefined : step;
  }
  // «Жоқ, ой бар екен ғой, Болатқызы»: where a patronymic is asked for, that is the answer.
  const isAnswer =
    question.id.endsWith('patronymic') &&
    correction &&
    isPatronymic(correction.value.split(/\s+/u).at(-1) ?? '');
  if (isAnswer) return undefined;
  const isFormer = question.id.startsWith('previous-name');
  const ofFormer = isFormer
    ? (question.offer?.(text, walk(form, state, context).answers, context) ?? [])
    : [];
  // «Атым өзгерген еді, Бағдат болатын»: of before, and not the first name of today.
  if (ofFormer.length > 0) return offer(here, ofFormer);
  const heard = (correction && heardMending(form, state, context, text)) ?? otherKind(state, form, text);
  // «87012345678, … not Semey»: the number is kept, and what stands beside it is offered then.
  const isNumber = /iin$|^phone$|^birth-date$/.test(question.id);
  const answers = walk(form, state, context).answers;
  // «05.06.88, и фамилия Цой, а не Сой»: the date is offered, and the name goes with it.
  const isRead =
    heard &&
    isNumber &&
    (question.read(text, answers, context).ok || (question.offer?.(text, answers, context) ?? []).length > 0);
  if (isRead) return undefined;
  if (heard) return { state: { ...state, heard }, problem: { code: 'is-it-this' } };
  // A number is an answer by itself; former names are told in the same words.
  const isTold = /\d{4}/u.test(text) || question.id.startsWith('previous');
  const wronged = isAnswered || isTold ? undefined : lineWronged(form, state, context, text);
  return wronged === undefined ? undefined : { state: { ...state, at: wronged } };
}
