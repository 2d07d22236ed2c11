import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { breachedData } from '../../src/domain/owner/breach.ts';
import { keyOf, loadTexts } from '../../src/i18n/translate.ts';
import { callbackData } from '../../src/messages/callbacks/data.ts';
import { type Digest, digestCard } from '../../src/messages/desk/digest-card.ts';
import { exportCaption, nothingToExport } from '../../src/messages/numbers/export-card.ts';
import { statsCaption, statsText } from '../../src/messages/numbers/stats-text.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { backupCard } from '../../src/messages/owner/backup-card.ts';
import {
  breachCard,
  breachNotice,
  breachPreview,
  breachProgress,
  breachPrompt,
  breachReport,
} from '../../src/messages/owner/breach-card.ts';
import {
  broadcastPreview,
  broadcastProgress,
  broadcastPrompt,
} from '../../src/messages/owner/broadcast-card.ts';
import {
  auditCard,
  invitationCard,
  joinedCard,
  operatorsCard,
  revokeQuestion,
} from '../../src/messages/owner/staff-card.ts';
import { dataOf, expectTakable, labelsOf } from '../support/card-checks.ts';
import { audited, broadcastStates } from '../support/codes/desk-codes.ts';
import { happens, ownerAlerts } from '../support/codes/text-codes.ts';
import { shownLength } from '../support/locale-text.ts';
import { lastRow } from '../support/samples/longest-request.ts';
import { longestController, longestOperatorName, reference } from '../support/samples/longest-values.ts';
import { sampleStats } from '../support/samples/sample-stats.ts';

/** Colleagues, the morning, who did what, numbers, messages to everyone: with the longest of values. */
const texts = loadTexts();
const lastUser = 2 ** 53 - 1;

const colleagues = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    userId: lastUser - at,
    role: 'operator' as const,
    name: longestOperatorName,
  }));
const many: Digest = { fresh: 9999, mine: 9999, today: 9999, overdue: 9999, lost: 9999 };
const nothing: Digest = { fresh: 0, mine: 0, today: 0, overdue: 0, lost: 0 };

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const actions = [...audited, ...happens];
  const longestAction = actions.toSorted((one, other) => nameOf(other).length - nameOf(one).length)[0];

  function nameOf(action: string): string {
    const family = audited.includes(action) && !happens.some((one) => one === action) ? 'did' : 'event';
    return t.plain(keyOf(family, action));
  }

  const audit = (action: string, brokenAt?: number): View => {
    const entry = { at: 0, actor: `operator:${lastUser}`, action };
    const entries = Array.from({ length: 30 }, () => entry);
    return auditCard({ reference, entries, lines: 9_999_999, brokenAt, names: () => longestOperatorName }, t);
  };
  const broadcast = (state: 'draft' | 'sending', text: string) => ({
    id: lastRow,
    state,
    texts: { kk: text, ru: text, en: text },
  });
  const copies = { sent: 999_999, waiting: 999_999, lost: 999_999, of: 9_999_999 };

  const breach = {
    id: lastRow,
    state: 'draft',
    noticedAt: 0,
    reportBy: 0,
    concerned: { whom: 'days', from: '2026-09-30', to: '2026-09-30' },
    count: { people: 9_999_999, erased: 9_999_999 },
    data: breachedData,
  } as const;
  const notice = (of: (typeof locales)[number]) =>
    breachNotice({ noticedAt: '2026-09-30', data: breachedData }, longestController, texts(of));

  const cards: Readonly<Record<string, View>> = {
    'twenty colleagues': operatorsCard(colleagues(20), t),
    'remove a colleague?': revokeQuestion({ userId: lastUser, name: longestOperatorName }, t),
    'two hundred colleagues': operatorsCard(colleagues(200), t),
    'a colleague without a name': operatorsCard([{ userId: lastUser, role: 'owner', name: undefined }], t),
    'invitation, operator': invitationCard(
      `https://t.me/${'b'.repeat(32)}?start=join_${'x'.repeat(22)}`,
      'operator',
      t,
    ),
    'a backup': backupCard({ name: 'б'.repeat(255), bytes: lastUser, at: 0 }, t),
    joined: joinedCard(t),
    'somebody joined': { html: t('owner-told-joined', { id: String(lastUser) }) },
    'a morning with everything': digestCard(many, t),
    ...Object.fromEntries(
      (['fresh', 'mine', 'today', 'overdue', 'lost'] as const).map((name) => [
        `a morning with ${name} alone`,
        digestCard({ ...nothing, [name]: 1 }, t),
      ]),
    ),
    'log of actions': audit(longestAction ?? ''),
    'broken log of actions': audit(longestAction ?? '', lastRow),
    'empty log of actions': auditCard(
      { reference, entries: [], lines: 0, brokenAt: undefined, names: String },
      t,
    ),
    'log of actions of a later version': audit('x'.repeat(30)),
    'numbers of a quarter': statsText(sampleStats(99_999_999, { days: 92 }), t, { alone: true }),
    'nothing to export': { html: nothingToExport({ from: '2026-09-30', to: '2026-09-30' }, t) },
    ...Object.fromEntries(locales.map((one) => [`write in ${one}`, broadcastPrompt(lastRow, one, t)])),
    'long messages to everyone': broadcastPreview(broadcast('draft', 'ұ'.repeat(3000)), 9_999_999, t),
    'signs to everyone': broadcastPreview(broadcast('draft', '&'.repeat(3000)), 9_999_999, t),
    'a message to everyone': { html: t('broadcast-text', { text: '&'.repeat(3000) }) },
    'a breach, with everything chosen': breachCard(
      breach,
      { ...longestController, person: 'П'.repeat(200) },
      t,
    ),
    'a breach, with nothing chosen': breachCard(
      { ...breach, concerned: undefined, count: undefined, data: [] },
      longestController,
      t,
    ),
    ...Object.fromEntries(
      (['days', 'requests', 'kk'] as const).map((what) => [
        `a breach, asked for ${what}`,
        breachPrompt(lastRow, what, 'requests', reference.repeat(30), t),
      ]),
    ),
    'the notice of a breach': { html: notice(locale) },
    'the notices of a breach, drafted': breachPreview(
      breach,
      { kk: { html: notice('kk') }, ru: { html: notice('ru') }, en: { html: notice('en') } },
      t,
    ),
    'the notices of a breach, in own words': breachPreview(
      breach,
      { kk: { words: '&'.repeat(3000) }, ru: { html: notice('ru') }, en: { words: 'ұ'.repeat(3000) } },
      t,
    ),
    'people told of a breach': breachProgress(
      { ...breach, state: 'sending' },
      { sent: 9_999_999, lost: 9_999_999 },
      Array.from({ length: 200 }, () => reference),
      t,
    ),
    'a report of a breach': breachReport(
      breach,
      { at: 0, sent: 9_999_999 },
      { ...longestController, bin: '990140000012', person: 'П'.repeat(200) },
      t,
    ),
    ...Object.fromEntries(
      ownerAlerts.map((alert) => [
        `alert, ${alert}`,
        { html: t(keyOf('owner-alert', alert), { detail: 'т'.repeat(200) }) },
      ]),
    ),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  test('the words under pictures and files fit there', () => {
    expectTakable(statsCaption(sampleStats(99_999_999, { days: 92 }), t), 1024);
    const days = { from: '2026-09-30', to: '2026-11-30', count: 9_999_999 };
    const html = exportCaption(days, { count: 20_000, last: Date.parse('2026-11-23T07:00:00Z') }, t);
    expectTakable({ html }, 1024);
    expectTakable({ html: t('desk-scan', { reference }) }, 1024);
  });

  test('every colleague but the owners can be removed, each by their own button', () => {
    const [first, second] = colleagues(2);
    if (!first || !second) throw new Error('nobody is there');
    const view = operatorsCard([{ ...first, role: 'owner' as const }, second], t);
    expect(dataOf(view)).toEqual([callbackData.revoke(second.userId, false)]);
    for (const { userId } of [first, second]) expect(view.html).toContain(String(userId));
  });

  test('of very many colleagues those that are not named are counted', () => {
    const view = operatorsCard(colleagues(200), t);
    const named = colleagues(200).filter(({ userId }) => view.html.includes(String(userId)));
    expect(named.length).toBeGreaterThan(20);
    expect(view.html).toContain(t('operators-more', { count: 200 - named.length }));
    expect(operatorsCard(colleagues(20), t).html.split(longestOperatorName)).toHaveLength(21);
  });

  test('the morning leads to each list in which something waits', () => {
    expect(dataOf(digestCard(many, t))).toHaveLength(4);
    expect(dataOf(digestCard({ ...nothing, overdue: 1 }, t))).toEqual([callbackData.queue('overdue', 0)]);
    expect(labelsOf(digestCard({ ...nothing, lost: 1 }, t))).toEqual([]);
  });

  test('the log of actions names everything that is done in words', () => {
    for (const action of actions) expect(audit(action).html).toContain(nameOf(action));
  });

  test('what goes to everyone is shown whole where it fits, and cut alike where it does not', () => {
    const [kk, ru, en] = ['ә'.repeat(3000), 'ы'.repeat(400), 'w'.repeat(300)];
    const html = (texts: Readonly<Record<'kk' | 'ru' | 'en', string>>) =>
      broadcastPreview({ id: 1, state: 'draft', texts }, 5, t).html;
    for (const text of [kk, ru, en]) expect(html({ kk, ru, en })).toContain(text);
    const cut = html({ kk, ru: 'ы'.repeat(3000), en });
    expect(cut).toContain(en);
    expect(cut.match(/ә+…/)?.[0].length).toBe(cut.match(/ы+…/)?.[0].length);
    expect(shownLength(cut)).toBeGreaterThan(3800);
  });

  test('sending can be stopped while it goes on, and not once it is over', () => {
    for (const state of broadcastStates) {
      const known = (['draft', 'sending', 'done', 'cancelled'] as const).find((one) => one === state);
      if (known === undefined) throw new Error(state);
      const view = broadcastProgress({ ...broadcast('draft', 'x'), state: known }, copies, t);
      expectTakable(view);
      expect(labelsOf(view)).toEqual(state === 'sending' ? [t.plain('button-stop-broadcast')] : []);
    }
  });
});
