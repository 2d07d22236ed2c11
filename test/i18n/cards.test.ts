import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog.ts';
import { applicantCommands, deskCommands } from '../../src/domain/commands.ts';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import type { DraftAnswer } from '../../src/domain/form/form.ts';
import { locales } from '../../src/domain/locale.ts';
import type { Request, RequestEvent } from '../../src/domain/request/request.ts';
import { type Actor, statuses } from '../../src/domain/request/status.ts';
import { defaultTerms } from '../../src/domain/request/terms.ts';
import { hasText, loadTexts } from '../../src/i18n/translate.ts';
import { deskCard, newRequestCard, queueCard } from '../../src/views/desk-card.ts';
import { formCard } from '../../src/views/form-card.ts';
import { consentCard, helpCard, languageChoice, menuCard, privacyCard } from '../../src/views/menu.ts';
import type { View } from '../../src/views/outgoing.ts';
import {
  certificateCaption,
  collectReminder,
  requestCard,
  statusChange,
} from '../../src/views/request-card.ts';
import { shownLength } from '../support/locale-text.ts';
import {
  longestController,
  longestName,
  longestOperatorName,
  longestWords,
  reference,
} from '../support/longest-values.ts';

/** Whole messages, with every value as long as people and settings can make it. */
const catalog = loadCatalog(join(import.meta.dirname, '..', '..', 'data'));
const context = { today: '2026-11-23', catalog };
const texts = loadTexts();
const branch = catalog.branches.reduce((one, other) =>
  other.names.kk.length > one.names.kk.length ? other : one,
);
const lastRow = 2 ** 31;

const application = {
  kind: 'paper',
  iin: '900101301233',
  surname: longestName,
  'first-name': longestName,
  patronymic: longestName,
  'birth-date': '1990-09-30',
  phone: '+998901234567',
  purpose: 'other',
  'purpose-other': 'Ж'.repeat(200),
  region: branch.regionCode,
  branch: branch.code,
} as const;

const answers: Record<string, DraftAnswer> = Object.fromEntries(
  Object.entries(application).map(([id, value]) => [id, { value }]),
);

function request(status: Request['status']): Request {
  return {
    id: lastRow,
    reference,
    chatId: lastRow,
    kind: 'paper',
    status,
    version: 12,
    assignee: 9001,
    application,
    branchCode: branch.code,
    submittedAt: 0,
    promised: { on: '2026-09-30', workingDays: 10, checked: true },
    readyAt: 0,
    collectBy: '2026-09-30',
    endedAt: undefined,
    cardMessageId: 1,
  };
}

/** Each action with the status that it leads to. */
const happens = [
  ['submit', 'submitted'],
  ['take', 'in_review'],
  ['release', 'submitted'],
  ['ready', 'ready'],
  ['refuse', 'refused'],
  ['returned', 'returned'],
  ['collected', 'collected'],
] as const;

const history = happens.flatMap(([action, status]) =>
  [1, 2, 3, 4].map(
    (seq): RequestEvent => ({
      seq,
      at: Date.parse('2026-09-30T05:00:00Z'),
      actor: 'operator',
      actorId: 9001,
      action,
      status,
      code: action === 'refuse' ? 'no_consent' : undefined,
      words: longestWords,
    }),
  ),
);

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const draft = { id: 'abcdef012345', rev: 36 ** 6, answers, at: undefined };
  const form = (notice: Parameters<typeof formCard>[0]['notice'], at?: string) =>
    formCard({ draft: { ...draft, at }, notice, context, terms: defaultTerms }, t);
  const owner: Actor = { type: 'operator', id: 9001, owner: true };
  const desk = (status: Request['status'], face?: 'refuse') =>
    deskCard(
      {
        request: request(status),
        history,
        actor: owner,
        assigneeName: longestOperatorName,
        names: () => longestOperatorName,
        applicantBlocked: true,
        today: '2026-11-23',
      },
      catalog,
      t,
      face,
    );
  const queue = statuses.slice(0, 8).map((status, id) => ({
    id: lastRow + id,
    reference,
    kind: 'electronic' as const,
    status,
    assignee: 9001,
    submittedAt: 0,
    promisedOn: '2026-09-30',
  }));

  const cards: Readonly<Record<string, View>> = {
    language: languageChoice(texts),
    menu: menuCard(longestController, { hasDraft: true, isOperator: true }, t),
    consent: consentCard(longestController, 1, 3650, t),
    privacy: privacyCard(longestController, 3650, defaultTerms, t),
    help: helpCard(applicantCommands, deskCommands, t),
    summary: form({}),
    'list of answers': form({ face: 'edit-list' }),
    'cancel?': form({ face: 'cancel' }),
    ...Object.fromEntries(
      applicationForm.questions.map(({ id }) => [
        `question ${id}`,
        form({ problem: 'question-gone', accepted: 'purpose-other' }, id),
      ]),
    ),
    ...Object.fromEntries(
      statuses.flatMap((status) => [
        [`card, ${status}`, requestCard(request(status), history, catalog, t, true)],
        [`desk card, ${status}`, desk(status)],
      ]),
    ),
    'grounds of a refusal': desk('in_review', 'refuse'),
    ...Object.fromEntries(
      history
        .filter(({ seq, action }) => seq === 1 && hasText(`told-${action}`))
        .map((event) => [`told of ${event.action}`, statusChange(request(event.status), event, catalog, t)]),
    ),
    reminder: collectReminder(request('ready'), catalog, t),
    caption: certificateCaption(request('delivered'), t),
    'new request': newRequestCard(request('submitted'), t),
    queue: queueCard(
      { filter: 'all', page: 1, pages: 999, count: 7999, lines: queue, today: '2026-11-23' },
      t,
    ),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expect(shownLength(view.html)).toBeLessThanOrEqual(4096);
    expect(shownLength(view.html)).toBeGreaterThan(0);
    expect(view.html).not.toMatch(/[{}]|undefined|NaN|null|\n{3}|^\n|\n$/);
    const buttons = view.buttons?.flat() ?? [];
    expect(buttons.length).toBeLessThanOrEqual(30);
    for (const row of view.buttons ?? []) expect(row.length).toBeLessThanOrEqual(3);
    for (const button of buttons) {
      expect(button.text.trim()).not.toBe('');
      expect([...button.text].length, button.text).toBeLessThanOrEqual(64);
      if ('data' in button) expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(64);
    }
  });

  test('the words under a file fit there', () => {
    expect(shownLength(certificateCaption(request('delivered'), t).html)).toBeLessThanOrEqual(1024);
  });
});
