import { describe, expect, test } from 'vitest';
import { auditedActs } from '../../src/domain/owner/audited-acts.ts';
import { messageKeys } from '../../src/i18n/keys.gen.ts';
import { audited } from '../support/codes/desk-codes.ts';
import { doubts, problems, questions } from '../support/codes/form-codes.ts';
import { families } from '../support/codes/text-families.ts';
import { context } from '../support/forms/small-forms.ts';
import { readSources } from '../support/source-files.ts';

/** Texts that are named after codes of the program: all are there, and none is of no use. */

const sources = readSources('src').filter(({ path }) => !path.endsWith('keys.gen.ts'));
const sourceText = sources.map(({ text }) => text).join('\n');

const isNamed = (key: string) => sourceText.includes(`'${key}'`);
const membersOf = (family: string) =>
  [...messageKeys].filter((key) => key.startsWith(`${family}-`)).map((key) => key.slice(family.length + 1));

test('every family that the program reads is known here', () => {
  const quoted = (text: string) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name);
  const called = [...sourceText.matchAll(/(?:keyOf|wordingOf)\(\s*('[a-z-]+')/g)];
  // Where the family is a variable, its type or its list names them all.
  const chosen = [
    ...sourceText.matchAll(/\b[Ff]amily(?: extends|:) ((?:'[a-z-]+'(?: \| )?)+)/g),
    ...sourceText.matchAll(/const labelled = (\[[^\]]*\])/g),
  ];
  expect(chosen).toHaveLength(4);
  const read = [...called, ...chosen].flatMap(([, names = '']) => quoted(names));
  expect(read.length).toBeGreaterThan(50);
  expect([...new Set(read)].sort()).toEqual(Object.keys(families).sort());
});

describe.each(Object.entries(families))('the texts %s-…', (family, { must, may = [] }) => {
  test('are all there', () => {
    expect(must.filter((name) => !messageKeys.has(`${family}-${name}`))).toEqual([]);
  });

  test('are all of use', () => {
    const expected = new Set([...must, ...may]);
    const useless = membersOf(family).filter((name) => !expected.has(name) && !isNamed(`${family}-${name}`));
    expect(useless).toEqual([]);
  });
});

test('every other text is named by the program', () => {
  const isOfFamily = (key: string) => Object.keys(families).some((family) => key.startsWith(`${family}-`));
  expect([...messageKeys].filter((key) => !isOfFamily(key) && !isNamed(key))).toEqual([]);
});

test('the codes of the form are found in its source', () => {
  const found = (...codes: readonly string[]) => expect(problems).toEqual(expect.arrayContaining([...codes]));
  found('question-gone', 'use-buttons', 'words-too-long', 'iin-of-the-other', 'send-file', 'no-pictures');
  found('contact-of-another', 'choice-several', 'still-missing', 'file-being-checked', 'share-contact');
  found('file-type', 'file-too-big', 'file-broken', 'file-lost', 'receipt-no-digits', 'receipt-too-long');
  found('code-format', 'code-wrong', 'code-tries', 'code-expired', 'code-wait', 'code-later', 'code-limit');
  found('code-phone', 'code-not-sent');
});

test('what a question doubts has its text', () => {
  const samples = [
    ['120440001234', {}],
    ['050229500007', {}],
    ['850615012341', {}],
    ['+77172123456', {}],
    ['1990-01-02', { iin: '900101301233' }],
    ['1990-01-01', { 'for-whom': 'child' }],
    ['Серік Айгерім', {}],
    ['Не понял', {}],
    ['Ким', { surname: 'Ким', 'previous-kind-1': 'surname' }],
    ['сенімхат', {}],
    ['visa', { kind: 'electronic' }],
    ['AE', {}],
    ['Омск', { 'birth-country': 'KZ' }],
  ] as const;
  const raised = questions.flatMap(({ warn }) =>
    samples.flatMap(([value, answers]) => warn?.(value, answers, context) ?? []),
  );
  expect(new Set(raised)).toEqual(new Set(doubts));
});

test('the codes of the desk are found in its source', () => {
  expect(audited).toEqual(
    expect.arrayContaining(['open', 'open-scan', 'message', 'note', 'submit-by-contact']),
  );
});

test('whatever the program writes into the audit has words', () => {
  const written = sources.flatMap(({ text }) =>
    [...text.matchAll(/(?:appendAudit|audit|note)\([^;]*;/g)].flatMap(({ 0: call }) =>
      [...call.matchAll(/(?:action: |turn, chatId, |update\.chatId, |update, )'([a-z-]+)'/g)].map(
        ([, one]) => one,
      ),
    ),
  );
  expect(written).toEqual(
    expect.arrayContaining([...auditedActs].filter((one) => !/find|restore/.test(one))),
  );
  const mute = written.filter((one) => !messageKeys.has(`did-${one}`) && !messageKeys.has(`event-${one}`));
  expect(mute).toEqual([]);
});
