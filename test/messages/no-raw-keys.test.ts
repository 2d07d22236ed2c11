import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { locales } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { answerLines, listedQuestions } from '../../src/messages/form/answer-lines.ts';
import { lineName, wordingOf } from '../../src/messages/form/answer-text.ts';
import { applications, catalog } from '../support/samples/longest-request.ts';

/** No name of the program's own can reach a person, and no question is told by another one's text. */

const texts = loadTexts();
const ids = new Set(applicationForm.questions.map(({ id }) => id));
const families = ['question', 'hint', 'line', 'none', 'explain'] as const;
const roles = ['self', 'child', 'other'] as const;

describe('a text that is named after one question', () => {
  test.each(families)('is told for no other: %s', (family) => {
    const taken = applicationForm.questions.flatMap((question) =>
      roles.flatMap((role) => {
        const tail = wordingOf(family, question, { 'for-whom': role })?.slice(family.length + 1) ?? '';
        return tail !== question.id && tail !== question.wording && ids.has(tail)
          ? [`${question.id}: ${tail}`]
          : [];
      }),
    );
    expect(taken).toEqual([]);
  });

  test('who acts for another person is asked for the purpose, and only then for it in words', () => {
    const asked = (id: string) => {
      const question = applicationForm.questions.find((one) => one.id === id);
      return question && wordingOf('question', question, { 'for-whom': 'other' });
    };
    expect([asked('purpose'), asked('purpose-other')]).toEqual([
      'question-purpose',
      'question-purpose-other',
    ]);
  });
});

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);

  test.each(applicationForm.questions.map((question) => [question.id, question] as const))(
    'the answer to %s has a name in words',
    (id, question) => {
      for (const role of roles) {
        const name = lineName(question, { 'for-whom': role }, t);
        expect(name).not.toBe('');
        expect(ids.has(name)).toBe(false);
        expect(name).not.toContain(id.includes('-') ? id : `${id}-`);
      }
    },
  );

  test.each(Object.entries(applications))('every line of a request, for %s', (_whom, application) => {
    const raw = new Set([
      ...ids,
      ...Object.values(application).filter((value) => /^[a-z]+[a-z_-]*[a-z]$/.test(value ?? '')),
    ]);
    for (const atDesk of [false, true]) {
      const parts = answerLines(application, catalog, t, { atDesk })
        .replace(/<[^>]+>/g, '')
        .split(/\n|: /);
      expect(parts.length).toBeGreaterThan(listedQuestions(application).length);
      expect(parts.filter((part) => raw.has(part))).toEqual([]);
    }
  });
});
