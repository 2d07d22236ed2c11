import { describe, expect, test } from 'vitest';
import type { BirthDateFault } from '../../src/domain/birth-date.ts';
import { applicantCommands, deskCommands } from '../../src/domain/commands.ts';
import { applicationForm, purposes } from '../../src/domain/form/application-form.ts';
import type { IinFault, IinWarning } from '../../src/domain/iin.ts';
import type { NoticeOf, PlainText } from '../../src/domain/notice.ts';
import type { NameFault } from '../../src/domain/person-name.ts';
import type { PhoneFault, PhoneWarning } from '../../src/domain/phone.ts';
import { queueFilters } from '../../src/domain/request/queue.ts';
import type { RequestEvent } from '../../src/domain/request/request.ts';
import { certificateKinds, type Refusal, refusalCodes, statuses } from '../../src/domain/request/status.ts';
import { messageKeys } from '../../src/i18n/keys.gen.ts';
import type { DeskOutcome } from '../../src/services/desk.ts';
import { context } from '../support/small-forms.ts';
import { readSources } from '../support/source-files.ts';

/**
 * Texts that are named after codes of the program. The lists below are records over the program's own types, so
 * that a new code does not compile before its texts are thought of.
 */
type Codes<Code extends string> = Readonly<Record<Code, true>>;

const sources = readSources('src').filter(({ path }) => !path.endsWith('keys.gen.ts'));
const sourceText = sources.map(({ text }) => text).join('\n');

const iinFaults: Codes<IinFault> = { 'iin-letters': true, 'iin-length': true, 'iin-control-digit': true };
const nameFaults: Codes<NameFault> = {
  'name-empty': true,
  'name-too-long': true,
  'name-digits': true,
  'name-characters': true,
  'name-mixed-scripts': true,
};
const birthDateFaults: Codes<BirthDateFault> = {
  'birth-date-format': true,
  'birth-date-missing': true,
  'birth-date-future': true,
  'birth-date-too-old': true,
};
const phoneFaults: Codes<PhoneFault> = { 'phone-letters': true, 'phone-length': true, 'phone-unknown': true };
const iinWarnings: Codes<IinWarning> = { 'iin-date': true, 'iin-century': true, 'iin-bin': true };
const phoneWarnings: Codes<PhoneWarning> = { 'phone-not-mobile': true };

const plainTexts: Codes<PlainText> = {
  'draft-cancelled': true,
  'nothing-to-cancel': true,
  'nothing-to-withdraw': true,
  'consent-declined': true,
  unknown: true,
  'not-understood': true,
  'no-requests': true,
  'went-wrong': true,
  'old-button': true,
  'prompt-cancelled': true,
};
const ownerAlerts: Codes<NoticeOf<'owner-alert'>['alert']> = {
  'update-set-aside': true,
  'message-failed': true,
  'job-failed': true,
  'calendar-unchecked': true,
};

/** What can happen to a request as far as the bot is built; paying, asking and checking are still to come. */
const happens = [
  'submit',
  'take',
  'release',
  'ready',
  'deliver',
  'refuse',
  'collected',
  'returned',
  'withdraw',
] as const satisfies readonly RequestEvent['action'][];
/** Of these the person hears nothing, or gets the file itself. */
const untold = ['submit', 'release', 'deliver'];
const onCard = ['take', 'ready', 'collected', 'returned', 'refuse', 'release'];

const refusals: Codes<Refusal> = {
  'not-now': true,
  'wrong-kind': true,
  'not-assignee': true,
  'take-first': true,
  taken: true,
  'already-yours': true,
  'not-allowed': true,
};
/** `done` is said in words of the action, `denied` in none at all. */
const deskFailures: Codes<Exclude<DeskOutcome['code'], Refusal | 'done' | 'denied'>> = {
  faster: true,
  'text-too-long': true,
  'no-such-request': true,
  'not-a-pdf': true,
  'too-big': true,
  'which-request': true,
};

/** Every code that a piece of source hands on in one of these forms: fail('x'), stay('x'), code: 'x', problem: 'x'. */
function codesIn(paths: RegExp): readonly string[] {
  const found = sources
    .filter(({ path }) => paths.test(path))
    .flatMap(({ text }) => [
      ...text
        .replace(/doubtedBy: \[[^\]]*\]/g, '')
        .matchAll(/(?:fail\(|stay\(|problem: |code: )'([a-z-]+)'/g),
    ])
    .map(([, code = '']) => code);
  return [...new Set(found)];
}

const questions = applicationForm.questions;
const problems = [
  ...codesIn(/src\/domain\/form\/|src\/services\/applying\.ts/),
  'choose-button',
  'send-text',
  ...Object.keys({ ...iinFaults, ...nameFaults, ...birthDateFaults, ...phoneFaults }),
];

/** Family → the names that must have a text. What stands under `may` is a text that only some names have. */
const families: Readonly<Record<string, { must: readonly string[]; may?: readonly string[] }>> = {
  question: { must: questions.map(({ id }) => id) },
  line: { must: questions.map(({ id }) => id) },
  hint: { must: [], may: questions.map(({ id }) => id) },
  none: { must: questions.filter(({ optional }) => optional).map(({ id }) => id) },
  kind: { must: certificateKinds, may: certificateKinds.map((kind) => `short-${kind}`) },
  'kind-short': { must: certificateKinds },
  purpose: { must: purposes },
  status: { must: statuses },
  next: { must: ['submitted', 'in_review', 'ready', 'refused'], may: statuses },
  refusal: { must: refusalCodes },
  ground: { must: refusalCodes },
  event: { must: happens },
  told: { must: happens.filter((action) => !untold.includes(action)) },
  action: { must: onCard },
  filter: { must: queueFilters },
  'queue-title': { must: queueFilters },
  command: { must: [...applicantCommands, ...deskCommands] },
  plain: { must: Object.keys(plainTexts) },
  'owner-alert': { must: Object.keys(ownerAlerts) },
  // Said in a text of its own, which names the reference.
  problem: { must: problems.filter((code) => code !== 'open-already') },
  doubt: { must: [...Object.keys({ ...iinWarnings, ...phoneWarnings }), 'birth-date-not-of-iin'] },
  'desk-outcome': {
    must: [
      ...onCard,
      ...Object.keys({ ...refusals, ...deskFailures }),
      'receiving',
      'delivered',
      'file-lost',
    ],
  },
  usage: { must: ['reference', 'refuse'] },
};

const isNamed = (key: string) => sourceText.includes(`'${key}'`);
const membersOf = (family: string) =>
  [...messageKeys].filter((key) => key.startsWith(`${family}-`)).map((key) => key.slice(family.length + 1));

test('every family that the program reads is known here', () => {
  const read = [...sourceText.matchAll(/keyOf\(\s*'([a-z-]+)'/g)].map(([, family = '']) => family);
  expect(read.length).toBeGreaterThan(20);
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
  expect(problems).toEqual(expect.arrayContaining(['question-gone', 'use-buttons', 'purpose-too-long']));
  expect(problems).toEqual(expect.arrayContaining(['contact-of-another', 'choice-several', 'still-missing']));
});

test('what a question doubts has its text', () => {
  const samples = [
    ['120440001234', {}],
    ['050229500007', {}],
    ['850615012341', {}],
    ['+77172123456', {}],
    ['1990-01-02', { iin: '900101301233' }],
  ] as const;
  const doubts = questions.flatMap(({ warn }) =>
    samples.flatMap(([value, answers]) => warn?.(value, answers, context) ?? []),
  );
  expect(new Set(doubts)).toEqual(new Set(families.doubt?.must));
});
