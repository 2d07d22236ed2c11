import { applicationForm } from '../domain/form/application-form.ts';
import {
  type FormContext,
  type FormState,
  isComplete,
  type Place,
  type Question,
  submission,
  walk,
  where,
} from '../domain/form/form.ts';
import type { NoticeOf } from '../domain/notice.ts';
import type { Terms } from '../domain/request/terms.ts';
import { hasText, keyOf, type Translate } from '../i18n/translate.ts';
import { answerText, choiceLabel } from './answer-text.ts';
import { callbackData } from './callback-data.ts';
import { type Button, blocks, lines, packed, type View } from './outgoing.ts';

/** What a form card is made of. */
export interface FormCard {
  readonly draft: FormState & { readonly id: string; readonly rev: number };
  readonly notice: Omit<NoticeOf<'form-card'>, 'template' | 'draft' | 'edit'>;
  readonly context: FormContext;
  readonly terms: Terms;
}

const pageSize = 8;

/** The card of the form as it stands: a question, the summary, the list of answers to edit, or "cancel?". */
export function formCard(card: FormCard, t: Translate): View {
  const place = where(applicationForm, card.draft, card.context);
  if (card.notice.face === 'cancel') return cancelCard(card, t);
  if (place.type === 'question') return questionCard(card, place, t);
  return card.notice.face === 'edit-list' ? editListCard(card, t) : summaryCard(card, t);
}

function questionCard(card: FormCard, place: Extract<Place, { type: 'question' }>, t: Translate): View {
  const { draft, context } = card;
  const { question, doubts } = place;
  const title = `<b>${t(keyOf('question', question.id))}</b>`;
  const step = t('form-step', { number: String(place.index + 1), count: String(place.count) });
  const value = draft.answers[question.id]?.value ?? null;
  const doubtful = doubts.map((doubt) =>
    t(keyOf('doubt', doubt), { value: answerText(question.id, value, context.catalog, t) }),
  );
  return {
    html: blocks(
      echo(card, t),
      problemText(card, t),
      doubts.length > 0 && lines(...doubtful),
      doubts.length === 0 && lines(title, hint(card, question, t)),
      step,
    ),
    buttons: [
      ...(doubts.length > 0 ? doubtButtons(card, t) : answerButtons(card, question, t)),
      navigation(card, place, t),
    ],
    guarded: draft.answers.iin !== undefined,
  };
}

function doubtButtons({ draft }: FormCard, t: Translate): Button[][] {
  return [
    [{ text: t.plain('button-it-is-right'), data: callbackData.form(draft, 'y'), style: 'primary' }],
    [{ text: t.plain('button-correct-it'), data: callbackData.form(draft, 'x') }],
  ];
}

function answerButtons(card: FormCard, question: Question, t: Translate): (readonly Button[])[] {
  const { draft, context, notice } = card;
  const rows: (readonly Button[])[] = [];
  const { asked, answers } = walk(applicationForm, draft, context);
  const all = question.choices?.(answers, context) ?? [];
  // What a typed text may mean fits on one page: turning pages would forget what was typed.
  const offered = notice.candidates
    ? all.filter((value) => notice.candidates?.includes(value)).slice(0, pageSize + 2)
    : all;
  const pages = Math.ceil(offered.length / pageSize);
  const page = Math.min(Math.max(notice.page ?? 0, 0), Math.max(pages - 1, 0));
  const isLong = offered.length > pageSize + 2;
  const visible = isLong ? offered.slice(page * pageSize, (page + 1) * pageSize) : offered;
  const choices = visible.map((value) => ({
    text: choiceLabel(question.id, value, context.catalog, t),
    data: callbackData.form(draft, 'c', value),
  }));
  rows.push(...packed(choices, 32));
  if (isLong) rows.push(pager(draft, page, pages, t));
  if (notice.candidates)
    rows.push([{ text: t.plain('button-all-choices'), data: callbackData.form(draft, 'p', 0) }]);

  const answered = asked.some((one) => one.question.id === question.id && one.answered);
  const suggestion = question.suggest?.(answers);
  const value = draft.answers[question.id]?.value ?? null;
  if (suggestion !== undefined && !(answered && value === suggestion)) {
    const text = answerText(question.id, suggestion, context.catalog, t);
    rows.push([{ text, data: callbackData.form(draft, 's'), style: 'primary' }]);
  }
  if (answered && !(question.optional && value === null)) {
    const text = t.plain('button-keep', {
      value: shortened(answerText(question.id, value, context.catalog, t)),
    });
    rows.push([{ text, data: callbackData.form(draft, 'k') }]);
  }
  if (question.optional) {
    rows.push([{ text: t.plain(keyOf('none', question.id)), data: callbackData.form(draft, 'n') }]);
  }
  return rows;
}

/** Back and Cancel stand in the last row of every card, Cancel to the right. */
function navigation(card: FormCard, place: Extract<Place, { type: 'question' }>, t: Translate): Button[] {
  const { draft, context } = card;
  const back = { text: t.plain('button-back'), data: callbackData.form(draft, 'b') };
  const cancel = { text: t.plain('button-cancel'), data: callbackData.form(draft, 'q') };
  const canGoBack = place.index > 0 || isComplete(applicationForm, draft, context);
  return canGoBack ? [back, cancel] : [cancel];
}

function pager(draft: { id: string; rev: number }, page: number, pages: number, t: Translate): Button[] {
  const to = (target: number, text: string): Button => ({
    text,
    data: target < 0 || target >= pages ? callbackData.nothing() : callbackData.form(draft, 'p', target),
  });
  const here = t.plain('form-page', { number: String(page + 1), count: String(pages) });
  return [
    ...(page > 0 ? [to(page - 1, '‹')] : []),
    { text: here, data: callbackData.nothing() },
    ...(page < pages - 1 ? [to(page + 1, '›')] : []),
  ];
}

function summaryCard(card: FormCard, t: Translate): View {
  const { draft } = card;
  return {
    html: blocks(
      problemText(card, t),
      `<b>${t('summary-title')}</b>`,
      answerLines(card, t),
      t('summary-hint'),
    ),
    buttons: [
      [{ text: t.plain('button-send'), data: callbackData.form(draft, 'z'), style: 'success' }],
      [{ text: t.plain('button-edit'), data: callbackData.form(draft, 'l') }],
      [{ text: t.plain('button-cancel'), data: callbackData.form(draft, 'q') }],
    ],
    guarded: true,
  };
}

function editListCard(card: FormCard, t: Translate): View {
  const { draft } = card;
  const questions = walk(applicationForm, draft, card.context).asked.map(({ question: { id } }) => ({
    text: t.plain(keyOf('line', id)),
    data: callbackData.form(draft, 'e', id),
  }));
  return {
    html: blocks(`<b>${t('edit-title')}</b>`, answerLines(card, t)),
    buttons: [
      ...packed(questions, 34),
      [
        { text: t.plain('button-back'), data: callbackData.form(draft, 'o') },
        { text: t.plain('button-cancel'), data: callbackData.form(draft, 'q') },
      ],
    ],
    guarded: true,
  };
}

function cancelCard({ draft }: FormCard, t: Translate): View {
  return {
    html: t('cancel-question'),
    buttons: [
      [{ text: t.plain('button-go-on'), data: callbackData.form(draft, 'o'), style: 'primary' }],
      [{ text: t.plain('button-cancel-for-good'), data: callbackData.form(draft, 'Q'), style: 'danger' }],
    ],
  };
}

/** The answers that will be sent, each on its line. */
function answerLines({ draft, context }: FormCard, t: Translate): string {
  const answers = submission(applicationForm, draft, context);
  return lines(
    ...Object.entries(answers).map(([id, value]) =>
      t('answer-line', {
        name: t.plain(keyOf('line', id)),
        value: answerText(id, value, context.catalog, t),
      }),
    ),
  );
}

/** What was just accepted is shown back, so that a slip is seen at once. */
function echo({ draft, notice, context }: FormCard, t: Translate): string | undefined {
  const answer = notice.accepted === undefined ? undefined : draft.answers[notice.accepted];
  if (notice.accepted === undefined || answer === undefined) return undefined;
  return t('form-accepted', {
    name: t.plain(keyOf('line', notice.accepted)),
    value: answerText(notice.accepted, answer.value, context.catalog, t),
  });
}

function problemText({ notice }: FormCard, t: Translate): string | undefined {
  if (notice.problem === undefined) return undefined;
  if (notice.problem === 'open-already') {
    return t('open-already', { reference: notice.reference ?? '' });
  }
  return t(keyOf('problem', notice.problem));
}

function hint({ terms }: FormCard, question: Question, t: Translate): string | undefined {
  if (question.id === 'kind') {
    return t('form-kinds', {
      electronic: terms.promise.electronic,
      centre: terms.promise.paperAtCentre,
      elsewhere: terms.promise.paperElsewhere,
    });
  }
  return hasText(`hint-${question.id}`) ? t(keyOf('hint', question.id)) : undefined;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 24 ? `${letters.slice(0, 23).join('')}…` : text;
}
