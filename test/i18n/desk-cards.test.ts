import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { type Actor, type deskActions, statuses } from '../../src/domain/request/status.ts';
import { keyOf, loadTexts } from '../../src/i18n/translate.ts';
import {
  type DeskCard,
  deskCard,
  newRequestCard,
  queueCard,
  receiptCard,
} from '../../src/views/desk-card.ts';
import type { View } from '../../src/views/outgoing.ts';
import { expectTakable, labelsOf } from '../support/card-checks.ts';
import { applications, catalog, context, history, lastRow, request } from '../support/longest-request.ts';
import { longestOperatorName, reference } from '../support/longest-values.ts';

/** What operators see, with every value as long as people and settings can make it. */
const texts = loadTexts();
const owner: Actor = { type: 'operator', id: 9001, owner: true };

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const desk = (status: (typeof statuses)[number], more: Partial<DeskCard> = {}, face?: 'refuse'): View =>
    deskCard(
      {
        request: request(status),
        history,
        actor: owner,
        assigneeName: longestOperatorName,
        names: () => longestOperatorName,
        applicantBlocked: true,
        today: context.today,
        receipt: 'Ж'.repeat(64),
        sameIin: Array.from({ length: 10 }, () => reference),
        ...more,
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
    ...Object.fromEntries(
      statuses.flatMap((status) =>
        Object.entries(applications).map(([whom, application]) => [
          `desk card, ${status}, ${whom}`,
          desk(status, { request: request(status, application) }),
        ]),
      ),
    ),
    'grounds of a refusal': desk('in_review', {}, 'refuse'),
    'new request': newRequestCard(request('submitted'), t),
    'receipt to look at': receiptCard(request('awaiting_payment'), t),
    queue: queueCard(
      { filter: 'all', page: 1, pages: 999, count: 7999, lines: queue, today: context.today },
      t,
    ),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  test('a receipt is declined where there is one, a fee is paid without one as well', () => {
    const label = (action: (typeof deskActions)[number]) => t.plain(keyOf('action', action));
    const withReceipt = desk('awaiting_payment');
    expect(withReceipt.html).toContain('Ж'.repeat(64));
    expect(labelsOf(withReceipt)).toEqual(expect.arrayContaining([label('paid'), label('decline-receipt')]));
    const without = desk('awaiting_payment', { receipt: undefined });
    expect(labelsOf(without)).toContain(label('paid'));
    expect(labelsOf(without)).not.toContain(label('decline-receipt'));
  });

  test('the scan is offered where there is one', () => {
    expect(labelsOf(desk('in_review'))).toContain(t.plain('button-scan'));
    const { 'power-scan': _none, ...rest } = applications.other;
    const without = request('in_review', { ...rest, 'power-scan': null });
    expect(labelsOf(desk('in_review', { request: without }))).not.toContain(t.plain('button-scan'));
  });

  test('other requests for the same IIN are named, whoever sent them', () => {
    const others = ['CR-AAAA-AAAA', 'CR-BBBB-BBBB'];
    const { html } = desk('submitted', { sameIin: others });
    for (const one of others) expect(html).toContain(one);
    expect(desk('submitted', { sameIin: [] }).html).not.toContain(
      t('desk-same-iin', { references: '' }).trim(),
    );
  });

  test('the announcements of a request and of a receipt hold no personal data', () => {
    for (const view of [
      newRequestCard(request('submitted'), t),
      receiptCard(request('awaiting_payment'), t),
    ]) {
      expect(view.html).toContain(reference);
      expect(view.html).not.toMatch(/Ә{5}|900101|99890|Ж{5}/);
    }
  });
});
