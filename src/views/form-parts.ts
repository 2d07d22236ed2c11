import { applicationForm } from '../domain/form/application-form.ts';
import { type FormContext, type FormState, walk } from '../domain/form/form.ts';
import type { NoticeOf } from '../domain/notice.ts';
import type { ConfirmationWay } from '../domain/request/request.ts';
import type { Terms } from '../domain/request/terms.ts';
import { keyOf, type Translate } from '../i18n/translate.ts';
import { answerText, lineName } from './answer-text.ts';
import { lines } from './outgoing.ts';

/** What a form card is made of. */
export interface FormCard {
  readonly draft: FormState & { readonly id: string; readonly rev: number };
  readonly notice: Omit<NoticeOf<'form-card'>, 'template' | 'draft' | 'edit'>;
  readonly context: FormContext;
  readonly terms: Terms;
  /** Ms since the epoch. */
  readonly now: number;
  /** The form is complete and waits to be confirmed in this way; `other`: the way that could be used instead. */
  readonly confirmation:
    | { readonly way: ConfirmationWay; readonly other: ConfirmationWay | undefined }
    | undefined;
  /** Surname and first name in the last request for the same person, whose answers can be taken over. */
  readonly lastName: string | undefined;
}

/** What was just accepted is shown back, so that a slip is seen at once. */
export function echo({ draft, notice, context }: FormCard, t: Translate): string | undefined {
  const { answers } = walk(applicationForm, draft, context);
  const accepted = applicationForm.questions.filter(({ id }) => notice.accepted?.includes(id));
  return lines(
    ...accepted.map((question) => {
      const answer = draft.answers[question.id];
      return (
        answer &&
        t('form-accepted', {
          name: lineName(question, answers, t),
          value: answerText(question.id, answer.value, context.catalog, t),
        })
      );
    }),
  );
}

/** Why the last message changed nothing, and how to put it right. */
export function problemText({ notice }: FormCard, t: Translate): string | undefined {
  const { problem, reference = '', number = 0 } = notice;
  if (problem === undefined) return undefined;
  if (problem === 'open-already') return t('open-already', { reference });
  return t(keyOf('problem', problem), { number });
}
