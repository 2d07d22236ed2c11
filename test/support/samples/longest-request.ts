import { join } from 'node:path';
import type { Answers, DraftAnswers } from '../../../src/domain/form/form.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { Request, RequestEvent } from '../../../src/domain/request/request.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import type { TalkLine } from '../../../src/messages/desk/desk-card.ts';
import { renderText } from '../locale-text.ts';
import { longestName, longestWords, reference } from './longest-values.ts';

/** Applications and requests in which every value is as long as people and data can make it. */

export const catalog = loadCatalog(join(import.meta.dirname, '..', '..', '..', 'data'));
export const context = { today: '2026-11-23', catalog };
/** Monday noon in Almaty. */
export const now = Date.parse('2026-11-23T07:00:00Z');
export const lastRow = 2 ** 31;

type Named = { readonly names: Readonly<Record<Locale, string>> };

function longestNamed<Place extends Named>(places: readonly Place[]): Place {
  const longest = places.toSorted((one, other) => other.names.kk.length - one.names.kk.length)[0];
  if (longest === undefined) throw new Error('there are no places');
  return longest;
}

export const branch = longestNamed(catalog.branches);
const country = longestNamed(catalog.countries.filter(({ regime }) => regime !== 'legalization'));

/** The surname told once more would be doubted as a first name. */
const longestIn = (letter: string) => longestName.replaceAll('Ә', letter);

const names = (prefix: '' | 'representative-' = '') => ({
  [`${prefix}surname`]: longestName,
  [`${prefix}first-name`]: longestIn('Ө'),
  [`${prefix}patronymic`]: longestIn('Ү'),
});

const previousNames = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((number) => [
    [`previous-kind-${number}`, 'patronymic'],
    [`previous-name-${number}`, longestName],
  ]),
);

const ofPerson = {
  kind: 'paper',
  iin: '900101301233',
  ...names(),
  ...previousNames,
  'birth-date': '1990-09-30',
  'birth-country': longestNamed(catalog.countries).code,
  'birth-place': 'Ж'.repeat(150),
  phone: '+998901234567',
  purpose: 'other',
  'purpose-other': 'Ж'.repeat(200),
};

const ofRepresentative = { ...names('representative-'), 'representative-iin': '851231401238' };

const ofCollection = {
  region: branch.regionCode,
  branch: branch.code,
  country: country.code,
  apostille: 'yes',
};

/** Everything that is asked of whoever asks for themselves, for a child, for another person. */
export const applications = {
  self: { 'for-whom': 'self', ...ofPerson, ...ofCollection },
  child: {
    'for-whom': 'child',
    ...ofPerson,
    ...ofRepresentative,
    kinship: 'adoptive-parent',
    'kinship-document': 'adoption-certificate',
    'kinship-document-number': `${'Ж'.repeat(59)}7`,
    'kinship-document-date': '2026-09-30',
    ...ofCollection,
  },
  other: {
    'for-whom': 'other',
    ...ofPerson,
    ...ofRepresentative,
    'power-number': `${'Ж'.repeat(59)}7`,
    'power-date': '2026-09-30',
    'power-notary': 'Ж'.repeat(100),
    'power-scan': '0123456789abcdef',
    ...ofCollection,
  },
} as const satisfies Readonly<Record<string, Answers>>;

/** Answers of a draft, with what raised a doubt confirmed: a person is of age, an adopted child may be a ward. */
export function draftAnswers(application: Answers): DraftAnswers {
  const iin = `${application.iin} ${application['for-whom']}`;
  const confirmed = [`birth-date-not-of-iin ${iin}`, `not-a-child ${iin}`];
  return Object.fromEntries(Object.entries(application).map(([id, value]) => [id, { value, confirmed }]));
}

export function request(status: Request['status'], application: Answers = applications.other): Request {
  return {
    id: lastRow,
    reference,
    chatId: lastRow,
    kind: 'paper',
    status,
    version: 12,
    register: undefined,
    routed: 'desk',
    assignee: 9001,
    application,
    branchCode: branch.code,
    submittedAt: 0,
    promised: { on: '2026-09-30', workingDays: 10, checked: true },
    readyAt: 0,
    collectBy: '2026-09-30',
    fee: { tiyn: 123_456_750, payBy: '2026-09-30' },
    endedAt: undefined,
    erasedAt: undefined,
    blockedAt: undefined,
    cardMessageId: 1,
  };
}

/** Each action with the status that it leads to. */
const happens = [
  ['submit', 'awaiting_payment'],
  ['receipt', 'awaiting_payment'],
  ['decline-receipt', 'awaiting_payment'],
  ['paid', 'submitted'],
  ['lapse', 'lapsed'],
  ['withdraw', 'withdrawn'],
  ['take', 'in_review'],
  ['release', 'submitted'],
  ['ask', 'needs_info'],
  ['answer', 'in_review'],
  ['correct', 'needs_correction'],
  ['unreached', 'in_review'],
  ['unassign', 'submitted'],
  ['check', 'additional_check'],
  ['resume', 'in_review'],
  ['undo', 'in_review'],
  ['ready', 'ready'],
  ['deliver', 'delivered'],
  ['refuse', 'refused'],
  ['returned', 'returned'],
  ['collected', 'collected'],
] as const;

const noon = Date.parse('2026-09-30T05:00:00Z');

function eventOf(seq: number, action: RequestEvent['action'], status: Request['status']): RequestEvent {
  const code = action === 'refuse' ? 'no_consent' : undefined;
  return { seq, at: noon, actor: 'operator', actorId: 9001, action, status, code, words: longestWords };
}

/** Everything that happens, four times over. */
export const history = happens.flatMap(([action, status]) =>
  [1, 2, 3, 4].map((seq): RequestEvent => eventOf(seq, action, status)),
);

/** A history of those events that have the longest names. */
export function longestHistory(locale: Locale, count: number): readonly RequestEvent[] {
  const named = (action: string) => renderText(locale, `event-${action}`, {}, true).length;
  const [longest = happens[0]] = happens.toSorted(([one], [other]) => named(other) - named(one));
  const [action, status] = longest;
  return Array.from({ length: count }, (_, seq) => eventOf(seq, action, status));
}

/** As many messages and notes, of everyone and as long as they may be. */
export function longestTalk(count: number): readonly TalkLine[] {
  return Array.from({ length: count }, (_, at): TalkLine => {
    const kind = (['note', 'message', 'contact'] as const)[at % 3] ?? 'note';
    return { kind, operatorId: kind === 'contact' ? undefined : 9001, words: longestWords, at: noon + at };
  });
}
