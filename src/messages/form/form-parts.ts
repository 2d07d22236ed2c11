import type { UsualTime } from '../../domain/dates/usual-time.ts';
import { applicationForm } from '../../domain/form/application-form.ts';
import { type FormContext, type FormState, walk } from '../../domain/form/form.ts';
import type { Offer } from '../../domain/form/hearing/offer.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import type { Terms } from '../../domain/owner/terms.ts';
import type { ConfirmationWay } from '../../domain/request/request.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortened } from '../message-length.ts';
import { type Button, lines } from '../outgoing.ts';
import { answerText, lineName, wordingOf } from './answer-text.ts';

/** What a form card is made of. */
export interface FormCard {
  readonly draft: FormState & {
    readonly id: string;
    readonly rev: number;
    /** The request whose answers are corrected. */
    readonly requestId?: number | undefined;
  };
  readonly notice: Omit<NoticeOf<'form-card'>, 'template' | 'draft' | 'edit'>;
  readonly context: FormContext;
  readonly terms: Terms;
  /** How long it takes now, at the summary, where enough is known. */
  readonly usual?: UsualTime | undefined;
  /** Ms since the epoch. */
  readonly now: number;
  /** The form is complete and waits to be confirmed in this way; `other`: the way that could be used instead. */
  readonly confirmation:
    | {
        readonly way: ConfirmationWay;
        readonly other: ConfirmationWay | undefined;
        /** No code that was sent counts any more, and none is on its way. */
        readonly isOver: boolean;
      }
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
      // "No" to one more former name takes nothing back of those that were told.
      const isNoMore = answer?.value === 'none' && question.unlisted?.(answer.value);
      return (
        answer &&
        !isNoMore &&
        t('form-accepted', {
          name: lineName(question, answers, t),
          value: answerText(question.id, answer.value, context.catalog, t),
        })
      );
    }),
  );
}

/** Why the last message changed nothing, and how to put it right. */
export function problemText(card: FormCard, t: Translate): string | undefined {
  const { problem, reference = '', number = 0 } = card.notice;
  if (problem === undefined) return undefined;
  if (problem === 'open-already') return t('open-already', { reference });
  if (problem === 'help') return helpText(card, t);
  const text = t(keyOf('problem', problem), { number });
  return asksForCountry.includes(problem) ? lines(text, t('birth-other-country')) : text;
}

/** Problems under which countries are offered, and another one may be the right one. */
const asksForCountry = ['birth-former', 'birth-several', 'birth-misspelt', 'birth-unknown'];

/** Somebody calls for help: what is wanted here, with an example, and where a person answers. */
function helpText({ draft, context }: FormCard, t: Translate): string {
  const question = applicationForm.questions.find(({ id }) => id === draft.at);
  const { answers } = walk(applicationForm, draft, context);
  const key = question && wordingOf('explain', question, answers);
  const choice = question?.choices && !question.search ? t('explain-choice') : undefined;
  return lines(t('problem-help'), key ? t(key) : choice);
}

/** Words that answered nothing: nobody is to believe that they were passed on. */
export function unusedLine({ draft }: FormCard, t: Translate): string | undefined {
  const words = draft.heard?.unused;
  return words === undefined ? undefined : t('form-unused', { words });
}

/** The only reading of a text in full, where it is too long for its button. */
export function offeredLines({ draft, context }: FormCard, t: Translate): readonly string[] {
  const [only, second] = draft.heard?.offers ?? [];
  if (only === undefined || second !== undefined || !isOfMany(only)) return [];
  const answers = { ...walk(applicationForm, draft, context).answers, ...only.answers };
  return applicationForm.questions
    .filter(
      (question) =>
        only.answers[question.id] !== undefined && !question.unlisted?.(only.answers[question.id] ?? null),
    )
    .map((question) =>
      t('offered-answer', {
        name: lineName(question, answers, t),
        value: answerText(question.id, only.answers[question.id] ?? null, context.catalog, t),
      }),
    );
}

/** More answers than a button can tell. */
const isOfMany = ({ answers }: Offer) => Object.keys(answers).length > 2;

/** What the last text may mean: a button each. */
export function offerRows({ draft, context }: FormCard, t: Translate): Button[][] {
  const { question = '', offers = [] } = draft.heard ?? {};
  const { answers } = walk(applicationForm, draft, context);
  const [only, second] = offers;
  if (only && second === undefined && isOfMany(only)) {
    return [
      [
        {
          text: t.plain('button-it-is-right'),
          data: callbackData.form(draft, 'offered', 0),
          style: 'primary',
        },
      ],
    ];
  }
  return offers.map((offer, index) => {
    const texts = Object.entries(offer.answers).map(([id, value]) => {
      const text = answerText(id, value, context.catalog, t);
      const asked = applicationForm.questions.find((one) => one.id === id);
      // The answer to another question than the one on the card, or of doubtful words, says what it is.
      const isOfSeveral = /surname$/.test(question) && Object.keys(offer.answers).length > 1;
      const isElsewhere = draft.at === undefined || offer.answers[draft.at] === undefined;
      const isNamed = asked !== undefined && (offer.sure === true || isOfSeveral || isElsewhere);
      return isNamed ? t.plain('offered-answer', { name: lineName(asked, answers, t), value: text }) : text;
    });
    return [
      { text: shortened(texts.join(' · '), mostOffered), data: callbackData.form(draft, 'offered', index) },
    ];
  });
}

/** More letters than a phone shows of a button. */
const mostOffered = 40;
