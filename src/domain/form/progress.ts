import { type Form, type FormContext, type FormState, type Section, walk } from './form.ts';

/**
 * The form as a person goes through it. A number of questions would jump: one message answers several, and an answer
 * brings others with it. Parts come one after the other, and how many there are is known once the certificate is.
 */
export const parts = [
  'certificate',
  'person',
  'contact',
  'representative',
  'collection',
] as const satisfies readonly Section[];

export interface FormProgress {
  readonly part: Section;
  /** From 1; undefined while it is not known yet which certificate it is, and for whom. */
  readonly number: number | undefined;
  readonly count: number;
}

/** The purpose is asked together with the phone, long after the certificate was chosen. */
const askedLater: ReadonlyMap<string, Section> = new Map([
  ['purpose', 'contact'],
  ['purpose-other', 'contact'],
]);

/** In which part of the form the question with this id stands. */
export function progressAt(form: Form, state: FormState, context: FormContext, id: string): FormProgress {
  const { asked, answers } = walk(form, state, context);
  const partOf = (one: string) =>
    askedLater.get(one) ?? form.questions.find((question) => question.id === one)?.section ?? 'certificate';
  const present = parts.filter((part) => asked.some(({ question }) => partOf(question.id) === part));
  const part = partOf(id);
  const isKnown = answers['for-whom'] !== undefined && answers.kind !== undefined;
  return { part, number: isKnown ? present.indexOf(part) + 1 : undefined, count: present.length };
}
