import { applicationForm } from '../../domain/form/application-form.ts';
import type { Answers } from '../../domain/form/form.ts';
import { correctableQuestions } from '../../domain/form/start/correctable-answers.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { type AnswerChange, readChanges } from '../../domain/request/answer-changes.ts';
import type { Request, RequestEvent } from '../../domain/request/request.ts';
import { formatTime } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { answerText, lineName } from '../form/answer-text.ts';
import { shortened } from '../message-length.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';

/** The lines of an application, to be ticked: those that are wrong go back to the applicant. */
export function linesCard(request: Request, ticked: readonly string[], catalog: Catalog, t: Translate): View {
  const { id, reference, application } = request;
  const questions = correctableQuestions(application);
  const buttons = questions.map(
    (question): Button => ({
      text: `${ticked.includes(question.id) ? '☑' : '☐'} ${lineName(question, application, t)}`,
      data: callbackData.lines(id, 'toggle', question.id),
    }),
  );
  const chosen = questions.filter((question) => ticked.includes(question.id));
  return {
    html: blocks(
      t('lines-question', { reference }),
      lines(
        ...chosen.map((question) =>
          t('answer-line', {
            name: lineName(question, application, t),
            value: answerText(question.id, application[question.id] ?? null, catalog, t),
          }),
        ),
      ),
    ),
    buttons: [
      ...packed(buttons),
      [{ text: t.plain('button-lines-on'), data: callbackData.lines(id, 'on', ''), style: 'primary' }],
      [{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', reference) }],
    ],
    guarded: true,
  };
}

/** The names of lines, as the applicant knows them from their own summary. */
export function namesOfLines(ids: readonly string[], application: Answers, t: Translate): string {
  return lines(
    ...applicationForm.questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => t('lines-name', { name: lineName(question, application, t) })),
  );
}

/** What was corrected: before and after. */
export function changeLines(
  changes: readonly AnswerChange[],
  application: Answers,
  catalog: Catalog,
  t: Translate,
): string {
  return lines(...changesIn(changes, application, catalog, t).map((words) => t('lines-changed', words)));
}

/** The changes as lines of a text file. */
export function changeTexts(
  changes: readonly AnswerChange[],
  application: Answers,
  catalog: Catalog,
  t: Translate,
): readonly string[] {
  return changesIn(changes, application, catalog, t).map((words) => t.plain('lines-changed', words));
}

function changesIn(changes: readonly AnswerChange[], application: Answers, catalog: Catalog, t: Translate) {
  return applicationForm.questions.flatMap((question) => {
    const change = changes.find((one) => one.question === question.id);
    if (change === undefined) return [];
    const text = (value: string | null | undefined) =>
      value === undefined ? '—' : answerText(question.id, value, catalog, t);
    const name = lineName(question, application, t);
    return [{ name, before: text(change.before), after: text(change.after) }];
  });
}

/** What the applicant has corrected last, for the card of the request: so many lines, each value so long. */
export function lastCorrection(
  history: readonly RequestEvent[],
  application: Answers,
  { most, letters }: { readonly most: number; readonly letters: number },
  catalog: Catalog,
  t: Translate,
): string | undefined {
  const event = history.findLast(({ action }) => action === 'corrected');
  if (event?.words === undefined) return undefined;
  const changed = changesIn(readChanges(event.words), application, catalog, t);
  return lines(
    t('lines-corrected', { time: formatTime(event.at) }),
    ...changed
      .slice(0, most)
      .map(({ name, before, after }) =>
        t('lines-changed', { name, before: shortened(before, letters), after: shortened(after, letters) }),
      ),
    changed.length > most && '…',
  );
}

/** The applicant has corrected what was returned. */
export function correctedCard(
  request: Request,
  changes: readonly AnswerChange[],
  catalog: Catalog,
  t: Translate,
): View {
  return {
    html: blocks(
      t('desk-corrected', { reference: request.reference }),
      changeLines(changes, request.application, catalog, t),
    ),
    buttons: [
      [{ text: t.plain('button-open'), data: callbackData.desk(request.id, 'open'), style: 'primary' }],
    ],
    guarded: true,
  };
}
