import { applicationForm } from '../../domain/form/application-form.ts';
import { type Answers, type FormPlace, isComplete, type Question, walk } from '../../domain/form/form.ts';
import { offerReasons } from '../../domain/form/hearing/offer.ts';
import { progressAt } from '../../domain/form/progress.ts';
import { regimeOf } from '../../domain/form/questions/collection-questions.ts';
import { formatTenge } from '../../domain/money.ts';
import { feeOf } from '../../domain/request/payment/fee.ts';
import { hasText, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortened } from '../message-length.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';
import { answerText, choiceLabel, wordingOf } from './answer-text.ts';
import { echo, type FormCard, offeredLines, offerRows, problemText, unusedLine } from './form-parts.ts';

/** So much of a name or an answer stands within the label of a button: a phone cuts longer labels. */
const lettersOnButton = 24;

type QuestionPlace = Extract<FormPlace, { type: 'question' }>;

const pageSize = 8;

/** One question with its buttons; an answer in doubt is asked about instead. */
export function questionCard(card: FormCard, place: QuestionPlace, t: Translate): View {
  const { draft, context } = card;
  const { question, doubts } = place;
  const { answers } = walk(applicationForm, draft, context);
  const isOfPersonOnly = question.id === 'for-whom' && answers.kind;
  const title = isOfPersonOnly ? 'whom-question' : wordingOf('question', question, answers);
  // A correction that was left unanswered comes back with its question, and not with a fault of what was said since.
  const isAskedAgain = draft.heard?.question === question.id && draft.heard.offers.length > 0;
  const problem = problemText(card, t) ?? (isAskedAgain ? t('problem-is-it-this') : undefined);
  return {
    html: blocks(
      lines(echo(card, t), unusedLine(card, t)),
      lines(problem, ...offeredLines(card, t)),
      doubts.length > 0
        ? doubtText(card, place, t)
        : lines(title && `<b>${t(title)}</b>`, hint(card, question, answers, t)),
      stepText(card, place, t),
    ),
    buttons: [
      ...offerRows(card, t),
      ...(doubts.length > 0 ? doubtButtons(card, place, t) : answerButtons(card, question, answers, t)),
      navigation(card, place, t),
    ],
    guarded: draft.answers.iin !== undefined,
  };
}

function doubtText(card: FormCard, { question, doubts }: QuestionPlace, t: Translate): string {
  const value = card.draft.answers[question.id]?.value ?? null;
  const text = answerText(question.id, value, card.context.catalog, t);
  return blocks(
    lines(...doubts.map((doubt) => t(keyOf('doubt', doubt), { value: text }))),
    question.id === 'country' && isUncertain(card, value) && t('country-recheck'),
  );
}

function doubtButtons({ draft }: FormCard, { question, doubts }: QuestionPlace, t: Translate): Button[][] {
  const [doubt = ''] = doubts;
  const label = (family: 'right' | 'correct', usual: 'button-it-is-right' | 'button-correct-it') =>
    t.plain(hasText(`${family}-${doubt}`) ? keyOf(family, doubt) : usual);
  const value = draft.answers[question.id]?.value;
  return [
    ...(doubt === 'country-legalization' && value
      ? [[{ text: t.plain('button-country-advice'), data: callbackData.advice(value) }]]
      : []),
    [
      {
        text: label('right', 'button-it-is-right'),
        data: callbackData.form(draft, 'confirm'),
        style: 'primary',
      },
    ],
    [{ text: label('correct', 'button-correct-it'), data: callbackData.form(draft, 'correct') }],
  ];
}

function answerButtons(
  card: FormCard,
  question: Question,
  answers: Answers,
  t: Translate,
): (readonly Button[])[] {
  const { draft, context } = card;
  // What was understood is offered in place of the usual choices: these would drop what was typed.
  // Once something else was typed, they stand beside it: nobody may be left with a reading that is wrong.
  const { problem } = card.notice;
  const isFresh = problem === undefined || offerReasons.some((reason) => reason === problem);
  const isOffered =
    isFresh &&
    card.notice.page === undefined &&
    draft.heard?.offers.some((offer) => offer.answers[question.id] !== undefined && !offer.sure);
  const rows: (readonly Button[])[] = isOffered ? [] : [...choiceRows(card, question, answers, t)];
  // A reading of several answers that is not right must leave a way to the choices.
  const few = question.choices && !question.search ? question.choices(answers, context) : [];
  if (isOffered && few.length > 0) {
    rows.push([{ text: t.plain('button-all-choices'), data: callbackData.form(draft, 'page', 0) }]);
  }
  const answered = answers[question.id] !== undefined;
  const suggestion = question.suggest?.(answers);
  const value = draft.answers[question.id]?.value ?? null;
  // Whoever goes on with the next of a family has the phone answered, and means another person.
  if (card.lastName !== undefined && question.id === 'iin' && !answered && !answers.phone) {
    const text = t.plain('button-defaults', { name: shortened(card.lastName, lettersOnButton) });
    rows.push([{ text, data: callbackData.form(draft, 'defaults'), style: 'primary' }]);
  }
  const isOfferedToo = draft.heard?.offers.some((offer) => offer.answers[question.id] === suggestion);
  if (suggestion !== undefined && !isOfferedToo && !(answered && value === suggestion)) {
    const text = answerText(question.id, suggestion, context.catalog, t);
    rows.push([{ text, data: callbackData.form(draft, 'suggested'), style: 'primary' }]);
  }
  if (answered && !(question.optional && value === null)) {
    const text = t.plain('button-keep', {
      value: shortened(answerText(question.id, value, context.catalog, t), lettersOnButton),
    });
    rows.push([{ text, data: callbackData.form(draft, 'keep') }]);
  }
  const isNoneOffered = draft.heard?.offers.some((offer) => offer.answers[question.id] === null);
  const none = question.optional && !isNoneOffered && wordingOf('none', question);
  if (none) rows.push([{ text: t.plain(none), data: callbackData.form(draft, 'none') }]);
  return rows;
}

function choiceRows(
  card: FormCard,
  question: Question,
  answers: Answers,
  t: Translate,
): (readonly Button[])[] {
  const { draft, context, notice } = card;
  // What a typed text may mean fits on one page: turning pages would forget what was typed.
  const offered = notice.candidates?.slice(0, pageSize + 2) ?? question.choices?.(answers, context) ?? [];
  const pages = Math.ceil(offered.length / pageSize);
  const page = Math.min(Math.max(notice.page ?? 0, 0), Math.max(pages - 1, 0));
  const isLong = offered.length > pageSize + 2;
  const visible = isLong ? offered.slice(page * pageSize, (page + 1) * pageSize) : offered;
  const rows = [
    ...packed(
      visible.map((value) => ({
        text: choiceLabel(question.id, value, context.catalog, t),
        data: callbackData.form(draft, 'choose', value),
      })),
    ),
  ];
  if (isLong) rows.push(pager(draft, page, pages, t));
  if (notice.candidates) {
    rows.push([{ text: t.plain('button-all-choices'), data: callbackData.form(draft, 'page', 0) }]);
  }
  return rows;
}

/** Back and Cancel stand in the last row of every card, Cancel to the right. */
function navigation(card: FormCard, place: QuestionPlace, t: Translate): Button[] {
  const { draft, context } = card;
  const back = { text: t.plain('button-back'), data: callbackData.form(draft, 'back') };
  const cancel = { text: t.plain('button-cancel'), data: callbackData.form(draft, 'cancel') };
  const canGoBack = place.index > 0 || isComplete(applicationForm, draft, context);
  return canGoBack ? [back, cancel] : [cancel];
}

function pager(draft: { id: string; rev: number }, page: number, pages: number, t: Translate): Button[] {
  const to = (target: number, text: string): Button => ({
    text,
    data: callbackData.form(draft, 'page', target),
  });
  const here = t.plain('form-page', { number: String(page + 1), count: String(pages) });
  return [
    ...(page > 0 ? [to(page - 1, '‹')] : []),
    { text: here, data: callbackData.nothing(), off: true },
    ...(page < pages - 1 ? [to(page + 1, '›')] : []),
  ];
}

/** How far it is; on the way back to the summary, that the other answers stay. */
function stepText({ draft, context, notice }: FormCard, place: QuestionPlace, t: Translate): string {
  if (isComplete(applicationForm, draft, context)) return t('form-editing');
  if (notice.remark === 'more-needed') return t('form-more-needed', { count: place.missing + 1 });
  const { part, number, count } = progressAt(applicationForm, draft, context, place.question.id);
  const name = t.plain(keyOf('part', part));
  return number === undefined
    ? t('form-part', { part: name })
    : t('form-step', { part: name, number: String(number), count: String(count) });
}

function hint(card: FormCard, question: Question, answers: Answers, t: Translate): string | undefined {
  const { terms, now } = card;
  // Where the kind is known, the buttons under "for whom" do not offer it.
  if (question.id === 'kind' || (question.id === 'for-whom' && !answers.kind)) {
    return t('form-kinds', {
      electronic: terms.promise.electronic,
      centre: terms.promise.paperAtCentre,
      elsewhere: terms.promise.paperElsewhere,
    });
  }
  if (question.id === 'apostille') {
    const { tiyn } = feeOf(now, terms);
    return blocks(
      t(keyOf('regime', regimeOf(answers, card.context) ?? 'apostille'), {
        country: countryName(card, answers, t),
      }),
      t('terms-apostille', {
        fee: tiyn === undefined ? t.plain('fee-unknown') : formatTenge(tiyn, t.locale),
        days: terms.promise.apostille,
      }),
      isUncertain(card, answers.country ?? null) && t('country-recheck'),
    );
  }
  const key = wordingOf('hint', question, answers);
  // Only where the list of branches says where they are.
  const isOnMap = question.nearest && card.context.catalog.branches.some(({ at }) => at);
  // Whose name is known already need not be told that it may come with the number.
  const isNameOpen = question.id === 'iin' && answers['for-whom'] === 'self' && !answers.surname;
  return lines(key && t(key), isNameOpen && t('form-name-with-iin'), isOnMap && t('form-send-place'));
}

function countryName({ context }: FormCard, { country }: Answers, t: Translate): string {
  return country ? choiceLabel('country', country, context.catalog, t) : '';
}

/** The data say that the receiving body should be asked first. */
function isUncertain({ context }: FormCard, country: string | null): boolean {
  return context.catalog.countries.find(({ code }) => code === country)?.recheck !== undefined;
}
