import { describe, expect, test } from 'vitest';
import { type QueueLine, queueFilters } from '../../src/domain/desk/queue.ts';
import { locales } from '../../src/domain/locale.ts';
import type { PendingDecision } from '../../src/domain/request/request.ts';
import { type Actor, type deskActions, statuses } from '../../src/domain/request/status.ts';
import { keyOf, loadTexts } from '../../src/i18n/translate.ts';
import { type DeskCard, deskCard, newRequestCard, receiptCard } from '../../src/messages/desk/desk-card.ts';
import { queueCard } from '../../src/messages/desk/queue-card.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { expectTakable, labelsOf } from '../support/card-checks.ts';
import { shownText } from '../support/locale-text.ts';
import {
  applications,
  catalog,
  context,
  lastRow,
  longestHistory,
  longestTalk,
  now,
  request,
} from '../support/samples/longest-request.ts';
import { longestOperatorName, longestReason, reference } from '../support/samples/longest-values.ts';

/** What operators see of requests, with every value as long as people and settings can make it. */
const texts = loadTexts();
const owner: Actor = { type: 'operator', id: 9001, owner: true };
const pending: PendingDecision = {
  requestId: lastRow,
  seq: 1,
  decidedBy: { type: 'operator', id: 9001 },
  version: 12,
  until: now,
  before: request('in_review'),
  dropped: [],
};

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const desk = (status: (typeof statuses)[number], more: Partial<DeskCard> = {}, face?: 'refuse'): View =>
    deskCard(
      {
        request: request(status),
        history: longestHistory(locale, 40),
        actor: owner,
        assigneeName: longestOperatorName,
        names: () => longestOperatorName,
        applicantBlocked: false,
        today: context.today,
        receipt: '7'.repeat(64),
        sameIin: Array.from({ length: 5 }, () => reference),
        pending,
        talk: longestTalk(10),
        undelivered: longestReason,
        unreached: {
          id: 1,
          requestId: 1,
          what: 'last-day',
          at: now,
          sms: 'failed',
          calledAt: now,
          calledBy: 9001,
        },
        ...more,
      },
      catalog,
      t,
      face,
    );
  const queued = statuses.slice(0, 8).map(
    (status, id): QueueLine => ({
      id: lastRow + id,
      reference,
      kind: 'electronic',
      status,
      assignee: 9001,
      submittedAt: 0,
      promisedOn: '2026-09-30',
      collectBy: '2026-09-30',
    }),
  );
  const queue = (filter: (typeof queueFilters)[number], page = 500) =>
    queueCard(
      {
        ...{ filter, page, pages: 999, count: 7999, lines: queued },
        ...{ today: context.today, now, names: () => longestOperatorName },
      },
      t,
    );

  const cards: Readonly<Record<string, View>> = {
    ...Object.fromEntries(
      statuses.flatMap((status) =>
        Object.entries(applications).flatMap(([whom, application]) => [
          [`desk card, ${status}, ${whom}`, desk(status, { request: request(status, application) })],
          [
            `desk card of an electronic certificate, ${status}, ${whom}`,
            desk(status, { request: { ...request(status, application), kind: 'electronic' } }),
          ],
        ]),
      ),
    ),
    'an applicant who blocked the bot': desk('in_review', { applicantBlocked: true }),
    'grounds of a refusal': desk('in_review', {}, 'refuse'),
    'new request': newRequestCard(request('submitted'), t),
    'receipt to look at': receiptCard(request('awaiting_payment'), t),
    ...Object.fromEntries(queueFilters.map((filter) => [`queue, ${filter}`, queue(filter)])),
    'queue, nothing in it': queueCard(
      {
        ...{ filter: 'all', page: 0, pages: 1, count: 0, lines: [] },
        ...{ today: context.today, now, names: () => longestOperatorName },
      },
      t,
    ),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  test('of a long history and a long talk the newest stay, and nothing that is needed to decide is cut', () => {
    const full = desk('in_review', { request: { ...request('in_review'), kind: 'electronic' } });
    const bare = desk('in_review', {
      request: { ...request('in_review'), kind: 'electronic' },
      history: longestHistory(locale, 1),
      talk: [],
    });
    const isOfHistory = (block: string) => block.startsWith(`<b>${t('request-history')}</b>`);
    const needed = bare.html.split('\n\n').filter((block) => !isOfHistory(block));
    expect(needed.length).toBeGreaterThan(6);
    const shown = full.html.split('\n\n');
    expect(needed.filter((block) => !shown.includes(block))).toEqual([]);
    const events = full.html.split('\n\n').find(isOfHistory)?.split('\n') ?? [];
    expect(events.length).toBeGreaterThan(3);
    expect(events[1]).toBe('…');
    expect(shown.filter((block) => /ұ{30}/.test(block)).length).toBeGreaterThan(1);
    expect(labelsOf(full)).toEqual(labelsOf(bare));
  });

  test('a short talk and history stand there as they are', () => {
    const words = 'Ж'.repeat(200);
    const names = 'Оо';
    const { html } = desk('submitted', {
      request: request('submitted', { iin: '900101301233' }),
      history: longestHistory(locale, 12),
      talk: longestTalk(3).map((talk) => ({ ...talk, words })),
      names: () => names,
    });
    expect(shownText(html).split(words)).toHaveLength(4);
    expect(html.split(names).length).toBeGreaterThan(13);
    expect(html).not.toContain('…');
  });

  test('a receipt is declined where there is one, a fee is paid without one as well', () => {
    const label = (action: (typeof deskActions)[number]) => t.plain(keyOf('action', action));
    const withReceipt = desk('awaiting_payment');
    expect(withReceipt.html).toContain('7'.repeat(64));
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

  test('the queue turns both ways and says which list it is', () => {
    const turning = (page: number) => labelsOf(queue('today', page)).filter((label) => /^[‹›]$/.test(label));
    expect([turning(0), turning(1), turning(998)]).toEqual([['›'], ['‹', '›'], ['‹']]);
    const current = labelsOf(queue('today')).filter((label) => label.startsWith('• '));
    expect(current).toEqual([`• ${t.plain('filter-today')}`]);
  });

  test('the announcements and the queue hold no personal data', () => {
    for (const view of [
      newRequestCard(request('submitted'), t),
      receiptCard(request('awaiting_payment'), t),
      queue('all'),
    ]) {
      expect(view.html).toContain(reference);
      expect(view.html).not.toMatch(/Ә{5}|900101|99890|7{5}/);
    }
  });
});
