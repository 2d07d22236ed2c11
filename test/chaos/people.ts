import { expectedAnswers, people, type Step, second, story, type Wait } from '../crash/story.ts';
import { iinOf } from '../support/certificates.ts';

/** Who takes part: several applicants at once, each with the story of the crash matrix, and one operator for all of them. */
export interface Applicant {
  readonly id: number;
  readonly firstName: string;
  readonly phone: string;
  readonly steps: readonly (Step | Wait)[];
  /** What the request must hold in the end. */
  readonly answers: Readonly<Record<string, string | null>>;
}

export const operatorId = people.operator;

const names = [
  ['Сәрсенбаева', 'Әйгерім', 'Нұрланқызы'],
  ['Қасымова', 'Гүлнәр', 'Ерланқызы'],
  ['Оспанова', 'Айжан', 'Болатқызы'],
  ['Жұмабаева', 'Сәуле', 'Маратқызы'],
  ['Әбілова', 'Назым', 'Қайратқызы'],
  ['Нұрғалиева', 'Жанар', 'Бекзатқызы'],
] as const;

export const mostApplicants = names.length;

/** Number `count` of the applicants: the same in every round, so that rounds can be compared. */
export function applicant(count: number): Applicant {
  const [surname, firstName, patronymic] = names[count] ?? names[0];
  const iin = iinOf(100 + count);
  const digits = `701234560${count}`;
  const said: Readonly<Record<string, string>> = {
    IIN: iin,
    names: `${surname} ${firstName} ${patronymic}`,
    phone: `8 ${digits}`,
  };
  return {
    id: 2001 + count,
    firstName,
    phone: `+7${digits}`,
    steps: story
      .filter((step) => step.who === 'applicant' && !('isNew' in step))
      .map((step) => {
        const say = said[step.name];
        return say === undefined || 'forwardMs' in step ? step : { ...step, does: { say } };
      }),
    answers: {
      ...expectedAnswers,
      iin,
      surname,
      'first-name': firstName,
      patronymic,
      phone: `+7${digits}`,
    },
  };
}

/** What the operator does about one request, each within the messages that name it. */
export const deskSteps: readonly Step[] = story.filter(
  (step): step is Step => step.who === 'operator' && !('forwardMs' in step),
);

/** Once nobody can do anything and all is quiet, so much time passes, in this order, until somebody can. */
export const pauses: readonly number[] = [second, second, second, second, 16 * second];
/** A wait of more than this comes once all of them have come so far: three days until they are reminded to collect. */
export const togetherFrom = 60 * second;
