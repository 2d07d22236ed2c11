import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { type Answers, isComplete, sections, walk } from '../../src/domain/form/form.ts';
import { locales } from '../../src/domain/locale.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { keyOf, loadTexts } from '../../src/i18n/translate.ts';
import { listedQuestions } from '../../src/messages/form/answer-lines.ts';
import { answerText, lineName } from '../../src/messages/form/answer-text.ts';
import { formCard } from '../../src/messages/form/form-card.ts';
import type { FormCard } from '../../src/messages/form/form-parts.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { expectTakable, labelsOf } from '../support/card-checks.ts';
import {
  applications,
  catalog,
  context,
  draftAnswers,
  lastRow,
  now,
} from '../support/samples/longest-request.ts';
import { longestName, reference } from '../support/samples/longest-values.ts';

/** Every card of the form, with every value as long as people and data can make it. */
const texts = loadTexts();
const whoms = ['self', 'child', 'other'] as const;
const everyone = locales.flatMap((locale) => whoms.map((whom) => [locale, whom] as const));

const waysToConfirm: readonly NonNullable<FormCard['confirmation']>[] = [
  { way: 'sms', other: undefined, isOver: false },
  { way: 'sms', other: 'telegram', isOver: false },
  { way: 'telegram', other: undefined, isOver: false },
  { way: 'telegram', other: 'sms', isOver: false },
  { way: 'contact', other: undefined, isOver: false },
];

/** Countries with the longest names, as many as a card shows. */
const longCountries = catalog.countries
  .toSorted((one, other) => other.names.kk.length - one.names.kk.length)
  .slice(0, 10)
  .map(({ code }) => code);

test('the applications are complete', () => {
  for (const whom of whoms) {
    const draft = { answers: draftAnswers(applications[whom]), at: undefined };
    const asked = walk(applicationForm, draft, context).asked.map(({ question }) => question.id);
    expect(isComplete(applicationForm, draft, context), whom).toBe(true);
    expect(asked).toEqual(applicationForm.questions.map(({ id }) => id).filter((id) => asked.includes(id)));
    expect(asked.length, whom).toBeGreaterThanOrEqual({ self: 26, child: 34, other: 34 }[whom]);
  }
});

describe.each(everyone)('in %s, for %s', (locale, whom) => {
  const t = texts(locale);
  const card = (
    notice: FormCard['notice'],
    more: {
      readonly answers?: Answers;
      readonly at?: string;
      readonly confirmation?: FormCard['confirmation'];
    } = {},
  ): View =>
    formCard(
      {
        draft: {
          id: 'abcdef012345',
          rev: 36 ** 6,
          answers: draftAnswers(more.answers ?? applications[whom]),
          at: more.at,
        },
        notice,
        context,
        terms: defaultTerms,
        now,
        confirmation: more.confirmation,
        lastName: longestName,
      },
      t,
    );
  const { asked } = walk(
    applicationForm,
    { answers: draftAnswers(applications[whom]), at: undefined },
    context,
  );
  const ids = asked.map(({ question }) => question.id);

  /** What was just accepted is shown back, also several answers at once. */
  const accepted = ['surname', 'first-name', 'patronymic'];
  const number = lastRow;

  const cards: Readonly<Record<string, View>> = {
    summary: card({}),
    'summary with a problem': card({ problem: 'open-already', reference }),
    'list of answers': card({ face: 'edit-list' }),
    ...Object.fromEntries(
      sections.map((section) => [`list of answers, ${section}`, card({ face: 'edit-list', section })]),
    ),
    'cancel?': card({ face: 'cancel' }),
    'go on or begin anew?': card({ face: 'resume' }, { at: 'purpose' }),
    ...Object.fromEntries(
      ids.map((id) => [`question ${id}, edited`, card({ problem: 'question-gone', accepted }, { at: id })]),
    ),
    ...Object.fromEntries(
      ids.map((id) => {
        const { [id]: _unanswered, ...answers }: Answers = applications[whom];
        return [`question ${id}, unanswered`, card({ accepted, remark: 'more-needed' }, { answers, at: id })];
      }),
    ),
    ...Object.fromEntries(
      waysToConfirm.map((confirmation) => [
        `confirm by ${confirmation.way}, or by ${confirmation.other}`,
        card({ problem: 'code-wait', number }, { confirmation }),
      ]),
    ),
    'several countries fit': card(
      { problem: 'choice-several', candidates: longCountries },
      { at: 'country' },
    ),
    'several places of birth fit': card(
      { problem: 'choice-several', candidates: [...longCountries.slice(1), 'KZ'] },
      { at: 'birth-country' },
    ),
  };

  test.each(Object.entries(cards))('the card "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  /** The question that each button of a card leads to. */
  const editedBy = (view: View) =>
    (view.buttons ?? [])
      .flat()
      .flatMap((button) => ('data' in button ? [/:e:(.*)$/.exec(button.data)?.[1]] : []))
      .filter((id) => id !== undefined);

  test('the summary has every answer, each group under its name', () => {
    // The IIN is covered.
    const html = card({}).html.replace(/<\/?tg-spoiler>/g, '');
    for (const question of listedQuestions(applications[whom])) {
      const answers: Answers = applications[whom];
      const text = answerText(question.id, answers[question.id] ?? null, catalog, t);
      expect(html).toContain(t('answer-line', { name: lineName(question, answers, t), value: text }));
    }
    const titles = sections.filter((section) => html.includes(`<b>${t(keyOf('section', section))}</b>`));
    expect(titles).toEqual(sections.filter((section) => whom !== 'self' || section !== 'representative'));
  });

  test('each answer of the summary can be changed', () => {
    const groups = card({ face: 'edit-list' });
    const listed = sections.filter((section) => listedQuestions(applications[whom], section).length > 0);
    expect(labelsOf(groups)).toEqual([
      ...listed.map((section) => t.plain(keyOf('section', section))),
      t.plain('button-back'),
      t.plain('button-cancel'),
    ]);
    const reached = listed.flatMap((section) => editedBy(card({ face: 'edit-list', section })));
    const expected = listedQuestions(applications[whom]).map(({ id }) => id);
    expect(reached.toSorted()).toEqual(expected.toSorted());
  });

  test('the card that asks for a code shows no more of the phone than its end', () => {
    for (const confirmation of waysToConfirm) {
      const view = card({}, { confirmation });
      expect(view.html).not.toMatch(/90.?123|9012/);
      expect(view.html.includes('67')).toBe(confirmation.way !== 'contact');
      expect(labelsOf(view).includes(t.plain('button-resend'))).toBe(confirmation.way !== 'contact');
      const others = labelsOf(view).filter((label) =>
        [t.plain('button-send-by-sms'), t.plain('button-send-by-telegram')].includes(label),
      );
      expect(others).toEqual(
        confirmation.other ? [t.plain(keyOf('button-send-by', confirmation.other))] : [],
      );
    }
  });
});

describe('the list of answers to change', () => {
  const t = texts('kk');
  const list = (answers: Answers, section?: string) =>
    formCard(
      {
        draft: { id: 'abcdef012345', rev: 1, answers: draftAnswers(answers), at: undefined },
        notice: { face: 'edit-list', ...(section && { section }) },
        context,
        terms: defaultTerms,
        now,
        confirmation: undefined,
        lastName: undefined,
      },
      t,
    );
  const without = (unasked: RegExp, changes: Answers): Answers => ({
    ...Object.fromEntries(Object.entries(applications.self).filter(([id]) => !unasked.test(id))),
    ...changes,
  });

  test('offers few answers at once, without groups', () => {
    const usual = without(/^(?:previous-.*|region|branch|country|apostille|purpose-other)$/, {
      ...{ kind: 'electronic', purpose: 'court', patronymic: null, 'previous-kind-1': 'none' },
    });
    const names = ['for-whom', 'kind', 'purpose', 'iin', 'surname', 'first-name', 'patronymic'] as const;
    const others = ['previous-kind', 'birth-date', 'birth-country', 'birth-place', 'phone'] as const;
    const view = list(usual);
    expect(labelsOf(view).toSorted()).toEqual(
      [
        ...[...names, ...others].map((name) => t.plain(keyOf('line', name))),
        ...[t.plain('button-back'), t.plain('button-cancel')],
      ].toSorted(),
    );
  });

  test('takes one more previous name where "no more" was said, and not where five are all', () => {
    const add = t.plain('button-add-name');
    const two = without(/^previous-(?:kind|name)-[345]$/, { 'previous-kind-3': 'none' });
    const button = list(two, 'person')
      .buttons?.flat()
      .find(({ text }) => text === add);
    expect(button).toMatchObject({ data: expect.stringMatching(/:e:previous-kind-3$/) });
    expect(labelsOf(list(applications.self, 'person'))).not.toContain(add);
    expect(labelsOf(list(two, 'contact'))).not.toContain(add);
  });
});
