import { applicationForm } from '../../domain/form/application-form.ts';
import { type Answers, type Question, type Section, sections } from '../../domain/form/form.ts';
import { applicantRoles } from '../../domain/form/questions/certificate-questions.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { escapeHtml, Html, keyOf, type Translate } from '../../i18n/translate.ts';
import { blocks, lines } from '../outgoing.ts';
import { answerText, lineName } from './answer-text.ts';

/** The questions of these answers that are listed, in the form's order. */
export function listedQuestions(answers: Answers, section?: string): readonly Question[] {
  return applicationForm.questions.filter(
    (question) =>
      question.id in answers &&
      (section === undefined || question.section === section) &&
      question.unlisted?.(answers[question.id] ?? null) !== true,
  );
}

/**
 * The answers as they will be sent, in groups, each on its line; or those of one group. `hidesIin`: who looks over the
 * person's shoulder does not read it. `atDesk`: an operator reads them, to whom "for me" would be another.
 */
export function answerLines(
  answers: Answers,
  catalog: Catalog,
  t: Translate,
  {
    only,
    hidesIin = false,
    atDesk = false,
  }: { readonly only?: Section | undefined; readonly hidesIin?: boolean; readonly atDesk?: boolean } = {},
): string {
  const shownValue = ({ id }: Question) => {
    const value = answers[id] ?? null;
    const role = id === 'for-whom' && atDesk ? applicantRoles.find((one) => one === value) : undefined;
    const text = role ? t.plain(keyOf('desk-for-whom', role)) : answerText(id, value, catalog, t);
    const isHidden = hidesIin && (id === 'iin' || id === 'representative-iin');
    return isHidden ? new Html(`<tg-spoiler>${escapeHtml(text)}</tg-spoiler>`) : text;
  };
  return blocks(
    ...sections.map((section) => {
      if (only !== undefined && section !== only) return undefined;
      const questions = listedQuestions(answers, section);
      return (
        questions.length > 0 &&
        lines(
          `<b>${t(keyOf('section', section))}</b>`,
          ...questions.map((question) =>
            t('answer-line', {
              name: lineName(question, answers, t),
              value: shownValue(question),
            }),
          ),
        )
      );
    }),
  );
}
