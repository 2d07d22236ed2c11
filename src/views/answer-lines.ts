import type { Catalog } from '../domain/catalog.ts';
import { applicationForm } from '../domain/form/application-form.ts';
import { type Answers, type Question, type Section, sections } from '../domain/form/form.ts';
import { escapeHtml, Html, keyOf, type Translate } from '../i18n/translate.ts';
import { answerText, lineName } from './answer-text.ts';
import { blocks, lines } from './outgoing.ts';

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
 * person's shoulder does not read it.
 */
export function answerLines(
  answers: Answers,
  catalog: Catalog,
  t: Translate,
  { only, hidesIin = false }: { readonly only?: Section | undefined; readonly hidesIin?: boolean } = {},
): string {
  const shownValue = ({ id }: Question) => {
    const text = answerText(id, answers[id] ?? null, catalog, t);
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
