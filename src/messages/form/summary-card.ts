import { applicationForm } from '../../domain/form/application-form.ts';
import { type Answers, sections, submission, walk } from '../../domain/form/form.ts';
import { formatTenge } from '../../domain/money.ts';
import { feeOf } from '../../domain/request/payment/fee.ts';
import { promise } from '../../domain/request/promise.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';
import { ageLines } from '../request/certificate-age-lines.ts';
import { usualLine } from '../request/usual-time-line.ts';
import { answerLines, listedQuestions } from './answer-lines.ts';
import { lineName, nameOfSender } from './answer-text.ts';
import { type FormCard, offerRows, problemText, unusedLine } from './form-parts.ts';

/** More buttons than this are offered by group, so that a phone shows them at once. */
const mostButtons = 12;

/** Everything that will be sent, by the same function that sends it; what it costs and when it is done. */
export function summaryCard(card: FormCard, t: Translate): View {
  const { draft, context } = card;
  const answers = submission(applicationForm, draft, context);
  const isNew = draft.requestId === undefined;
  return {
    html: blocks(
      lines(problemText(card, t), unusedLine(card, t)),
      `<b>${t(isNew ? 'summary-title' : 'lines-summary')}</b>`,
      answerLines(answers, context.catalog, t, { hidesIin: true }),
      isNew && termLines(card, answers, t),
      isNew && t('summary-consent', { name: nameOfSender(answers, t) }),
      isNew && t('summary-hint'),
    ),
    buttons: [
      ...offerRows(card, t),
      [
        {
          text: t.plain(isNew ? 'button-send' : 'button-lines-send'),
          data: callbackData.form(draft, 'send'),
          style: 'success',
        },
      ],
      [{ text: t.plain('button-edit'), data: callbackData.form(draft, 'edit-list') }],
      [{ text: t.plain('button-cancel'), data: callbackData.form(draft, 'cancel') }],
    ],
    guarded: true,
  };
}

function termLines({ context, terms, now, usual }: FormCard, answers: Answers, t: Translate): string {
  const kind = answers.kind === 'paper' ? 'paper' : 'electronic';
  const branch = context.catalog.branches.find(({ code }) => code === answers.branch);
  const apostille = answers.apostille === 'yes';
  const country = context.catalog.countries.find(({ code }) => code === answers.country);
  const { calendar } = context.catalog;
  const { workingDays, on } = promise(kind, branch, apostille, context.today, calendar, terms);
  const { tiyn } = feeOf(now, terms);
  const fee = tiyn === undefined ? t.plain('fee-unknown') : formatTenge(tiyn, t.locale);
  return lines(
    apostille ? t('summary-fee', { fee }) : t('summary-free'),
    t(apostille ? 'summary-promise-paid' : 'summary-promise', { days: workingDays }),
    usualLine(usual, t),
    answers.country === null && t('country-unknown-then'),
    ageLines(country, context.today, on, t),
  );
}

/** Every answer can be changed; many are offered group by group. */
export function editListCard(card: FormCard, t: Translate): View {
  const { draft, context, notice } = card;
  const { asked } = walk(applicationForm, draft, context);
  const mayChange = new Set(asked.map(({ question: { id } }) => id));
  const sent = submission(applicationForm, draft, context);
  // Of a request that is being corrected the other lines stand.
  const answers = Object.fromEntries(Object.entries(sent).filter(([id]) => mayChange.has(id)));
  const chosen = sections.find((section) => section === notice.section);
  const isLong = listedQuestions(answers).length > mostButtons;
  const buttons: Button[] =
    isLong && chosen === undefined
      ? sections
          .filter((section) => listedQuestions(answers, section).length > 0)
          .map((section) => ({
            text: t.plain(keyOf('section', section)),
            data: callbackData.form(draft, 'edit-list', section),
          }))
      : listedQuestions(answers, chosen).map((question) => ({
          text: lineName(question, answers, t),
          data: callbackData.form(draft, 'edit', question.id),
        }));
  // A previous name is changed, or taken away, by its line; another one is added where "no more" was said.
  const noMore = Object.keys(answers).findLast((id) => id.startsWith('previous-kind-'));
  const isPersonal = !isLong || chosen === 'person';
  if (isPersonal && noMore !== undefined && noMore !== 'previous-kind-1' && answers[noMore] === 'none') {
    buttons.push({ text: t.plain('button-add-name'), data: callbackData.form(draft, 'edit', noMore) });
  }
  const back =
    chosen === undefined ? callbackData.form(draft, 'show') : callbackData.form(draft, 'edit-list');
  return {
    html: blocks(
      `<b>${t('edit-title')}</b>`,
      answerLines(answers, context.catalog, t, { only: chosen, hidesIin: true }),
    ),
    buttons: [
      ...packed(buttons),
      [
        { text: t.plain('button-back'), data: back },
        { text: t.plain('button-cancel'), data: callbackData.form(draft, 'cancel') },
      ],
    ],
    guarded: true,
  };
}
