import { describe, expect, test } from 'vitest';
import { applicantCommands, deskCommands } from '../../src/domain/commands.ts';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { applicantRoles, purposes } from '../../src/domain/form/certificate-questions.ts';
import { type Question, sections } from '../../src/domain/form/form.ts';
import { kinshipDocuments, kinships } from '../../src/domain/form/representative-questions.ts';
import { queueFilters } from '../../src/domain/request/queue.ts';
import { confirmationWays } from '../../src/domain/request/request.ts';
import { certificateKinds, deskActions, refusalCodes, statuses } from '../../src/domain/request/status.ts';
import { messageKeys } from '../../src/i18n/keys.gen.ts';
import { context } from '../support/small-forms.ts';
import { readSources } from '../support/source-files.ts';
import {
  codeWays,
  deskFailures,
  happens,
  inputFaults,
  ownerAlerts,
  plainTexts,
  refusals,
  regimes,
  toldOf,
  warnings,
} from '../support/text-codes.ts';

/** Texts that are named after codes of the program. */

const sources = readSources('src').filter(({ path }) => !path.endsWith('keys.gen.ts'));
const sourceText = sources.map(({ text }) => text).join('\n');

/**
 * Every code that a piece of source hands on in one of these forms: fail('x'), stay('x'), code: 'x', askAgain(…, 'x'),
 * and all that stand behind `problem:`.
 */
function codesIn(paths: RegExp): readonly string[] {
  const found = sources
    .filter(({ path }) => paths.test(path))
    .flatMap(({ text }) => [
      ...[...text.matchAll(/(?:fail\(|stay\(|code: |askAgain\([^')]*)'([a-z-]+)'/g)].map(
        ([, code = '']) => code,
      ),
      ...[...text.matchAll(/\bproblem: [^,}]*/g)].flatMap(([words]) =>
        [...words.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code),
      ),
    ]);
  return [...new Set(found)];
}

const problemSources =
  /src\/domain\/(?:form\/|attachment|confirmation|request\/payment)|src\/services\/(?:applying|sending|confirming|attaching|due-drafts|paying)\.ts/;
const problems = [...codesIn(problemSources), 'choose-button', 'send-text', ...inputFaults];

const { questions } = applicationForm;

/** A question's texts have its id, or the wording that it shares with others. */
const tailsOf = ({ id, wording }: Question) => (wording ? [id, wording] : [id]);
const written = (family: string, of: readonly Question[]) =>
  of.map((question) => {
    const tails = tailsOf(question);
    return tails.find((tail) => messageKeys.has(`${family}-${tail}`)) ?? tails.at(-1) ?? '';
  });
const tails = [...new Set(questions.flatMap(tailsOf))];
/** Somebody else is not asked as the person themselves. */
const forEach = [
  'iin',
  'surname',
  'first-name',
  'patronymic',
  'previous-kind',
  'birth-date',
  'birth-country',
  'phone',
];
const forOthers = forEach.flatMap((tail) => [`${tail}-child`, `${tail}-other`]);

const nameKinds = ['surname', 'first-name', 'patronymic'];
const doubts = [
  ...warnings,
  'birth-date-not-of-iin',
  'not-a-child',
  'surname-words',
  'visa-on-paper',
  'country-legalization',
];
/** A previous name is listed by its kind, and its kind only where there is none. */
const listed = questions.filter(
  ({ id, unlisted }) =>
    !id.startsWith('previous-name') &&
    (unlisted === undefined || ['none', null].some((one) => !unlisted(one))),
);
const choicesOf = (id: string) =>
  questions.find((question) => question.id === id)?.choices?.({}, context) ?? [];
const countriesWithApostille = regimes.filter((regime) => regime !== 'legalization');

/** Family → the names that must have a text. What stands under `may` is a text that only some names have. */
const families: Readonly<Record<string, { must: readonly string[]; may?: readonly string[] }>> = {
  question: { must: [...written('question', questions), ...forOthers] },
  line: { must: written('line', listed), may: nameKinds.map((kind) => `previous-${kind}`) },
  hint: { must: [], may: tails },
  none: {
    must: written(
      'none',
      questions.filter(({ optional }) => optional),
    ),
  },
  section: { must: sections },
  'for-whom': { must: [...choicesOf('for-whom'), ...applicantRoles] },
  kind: { must: certificateKinds, may: certificateKinds.map((kind) => `short-${kind}`) },
  'kind-short': { must: certificateKinds },
  'name-kind': { must: ['none', ...nameKinds] },
  'line-previous': { must: nameKinds, may: ['kind'] },
  purpose: { must: purposes },
  kinship: { must: kinships, may: kinshipDocuments.map((document) => `document-${document}`) },
  'kinship-document': { must: kinshipDocuments },
  apostille: { must: ['yes', 'no'] },
  regime: { must: countriesWithApostille },
  advice: { must: regimes },
  doubt: { must: doubts },
  right: { must: ['surname-words', 'visa-on-paper', 'country-legalization'], may: doubts },
  correct: { must: ['visa-on-paper', 'country-legalization'], may: doubts },
  // Said in a text of its own, which names the reference.
  problem: { must: problems.filter((code) => code !== 'open-already') },
  confirm: { must: confirmationWays },
  'button-send-by': { must: codeWays },
  status: { must: statuses },
  next: { must: ['submitted', 'in_review', 'ready', 'refused'], may: statuses },
  refusal: { must: refusalCodes },
  ground: { must: refusalCodes },
  event: { must: happens },
  told: { must: toldOf },
  action: { must: deskActions },
  filter: { must: queueFilters },
  'queue-title': { must: queueFilters },
  command: { must: [...applicantCommands, ...deskCommands] },
  plain: { must: plainTexts },
  'owner-alert': { must: ownerAlerts },
  'desk-outcome': {
    must: [...deskActions, ...refusals, ...deskFailures, 'receiving', 'delivered', 'file-lost'],
  },
  usage: { must: ['reference', 'refuse', 'decline'] },
};

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
  expect(chosen).toHaveLength(3);
  const read = [...called, ...chosen].flatMap(([, names = '']) => quoted(names));
  expect(read.length).toBeGreaterThan(30);
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
  found('code-format', 'code-wrong', 'code-tries', 'code-expired', 'code-wait', 'code-limit');
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
    ['visa', { kind: 'electronic' }],
    ['AE', {}],
  ] as const;
  const raised = questions.flatMap(({ warn }) =>
    samples.flatMap(([value, answers]) => warn?.(value, answers, context) ?? []),
  );
  expect(new Set(raised)).toEqual(new Set(doubts));
});
