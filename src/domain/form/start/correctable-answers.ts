import { applicationForm } from '../application-form.ts';
import type { DraftAnswers } from '../draft-answer.ts';
import { type Answers, confirmation, type FormContext, type Question } from '../form.ts';

/**
 * What decides who gets which certificate, when and for what fee is not corrected but asked for anew; the phone was
 * confirmed by its owner.
 */
const unchangeable: readonly string[] = ['for-whom', 'kind', 'phone', 'country', 'apostille'];

/** The answers that an operator may return for correction, in the form's order. */
export function correctableQuestions(application: Answers): readonly Question[] {
  return applicationForm.questions.filter(
    ({ id, unlisted }) =>
      id in application && !unchangeable.includes(id) && unlisted?.(application[id] ?? null) !== true,
  );
}

/**
 * The draft's answers of a request that was returned for correction: the lines named are asked for anew, the others
 * stand, with what was confirmed about them, as long as they fit what is answered now.
 */
export function answersToCorrect(
  application: Answers,
  lines: readonly string[],
  context: FormContext,
): DraftAnswers {
  const standing = applicationForm.questions.flatMap((question) => {
    const value = application[question.id];
    if (value === undefined || lines.includes(question.id)) return [];
    const doubts = value === null ? [] : (question.warn?.(value, application, context) ?? []);
    const confirmed = doubts.map((doubt) => confirmation(question, doubt, application));
    return [[question.id, { value, fixed: true as const, ...(confirmed.length > 0 && { confirmed }) }]];
  });
  return Object.fromEntries(standing);
}
