import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import type { Branch } from '../../src/domain/places/branch.ts';
import { branchParts, type ListChange, listFaults } from '../../src/domain/places/branch-list.ts';
import { keyOf, loadTexts } from '../../src/i18n/translate.ts';
import type { View } from '../../src/messages/outgoing.ts';
import {
  branchesAppliedCard,
  branchesCaption,
  branchFaultsCard,
  branchProposalCard,
} from '../../src/messages/owner/branches-card.ts';
import { expectTakable } from '../support/card-checks.ts';
import { branchesOutcomes } from '../support/codes/desk-codes.ts';
import { lastRow } from '../support/samples/longest-request.ts';

/** What an owner reads about a list of branches, with lists as bad, as long and as different as they can be. */
const texts = loadTexts();

/** As long as the reader of lists lets a name be. */
const long = (letter: string) => letter.repeat(150);
const branches = Array.from(
  { length: 900 },
  (_, at): Branch => ({
    code: `W${String(at).padStart(11, '0')}`,
    regionCode: 'KZ-10',
    kind: 'duty',
    centre: true,
    names: { kk: long('&'), ru: long('&'), en: long('&') },
    city: { kk: long('қ'), ru: long('г'), en: long('c') },
    address: long('м'),
    checked: true,
  }),
);
const everything: ListChange = {
  added: branches,
  changed: branches.map((branch) => ({ branch, parts: branchParts })),
  gone: branches.map((branch) => ({ branch, kept: true })),
  onlyOrder: false,
};
const nothing: ListChange = { added: [], changed: [], gone: [], onlyOrder: false };

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const faults = (what: (typeof listFaults)[number]) =>
    branchFaultsCard(
      Array.from({ length: 10 }, () => ({
        line: 99_999,
        column: 'region_code',
        what,
        detail: '<'.repeat(100_000),
      })),
      9999,
      t,
    );
  const proposal = (change: ListChange, anew: boolean) => branchProposalCard(lastRow, change, { anew }, t);

  const cards: Readonly<Record<string, View>> = {
    ...Object.fromEntries(listFaults.map((what) => [`faults, ${what}`, faults(what)])),
    'a file that is none': branchFaultsCard([{ what: 'not-csv', detail: 'x'.repeat(9000) }], 1, t),
    'a faulty line': branchFaultsCard([{ line: 1, what: 'no-rows' }], 1, t),
    'everything changes': proposal(everything, true),
    'another order': proposal({ ...nothing, onlyOrder: true }, false),
    'nothing changes': proposal(nothing, true),
    applied: branchesAppliedCard({ added: 900, changed: 900, gone: 900, kept: 900 }, t),
    ...Object.fromEntries(
      branchesOutcomes.map((outcome) => [
        `outcome, ${outcome}`,
        { html: t(keyOf('branches-outcome', outcome)) },
      ]),
    ),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  test('the words under the list fit there', () => {
    expectTakable(branchesCaption({ offered: 9999, retired: 9999 }, t), 1024);
    expectTakable(branchesCaption({ offered: 20, retired: 0 }, t), 1024);
  });

  test('every fault says where it is, and how many are not shown', () => {
    const { html } = branchFaultsCard(
      [
        { line: 12_345, column: 'kind', what: 'branch-kind', detail: 'большой' },
        { line: 7, what: 'no-rows' },
        { what: 'not-utf8' },
      ],
      5,
      t,
    );
    for (const place of ['12345', '<code>kind</code>', '7']) expect(html).toContain(place);
    expect(html).toContain(t('branches-fault-branch-kind', { detail: 'большой' }));
    for (const what of ['no-rows', 'not-utf8'] as const) {
      expect(html).toContain(t(`branches-fault-${what}`));
    }
    expect(html).toContain(t('branches-more', { count: 2 }));
  });

  test('a change names what is different, counts all, and says what stays for open requests', () => {
    const { html } = proposal(everything, false);
    for (const part of branchParts) expect(html).toContain(t(keyOf('branches-part', part)));
    for (const key of ['branches-added', 'branches-changed', 'branches-gone', 'branches-kept'] as const) {
      expect(html).toContain(t(key, { count: 900 }));
    }
    expect(html.split(t('branches-more', { count: 892 }))).toHaveLength(4);
  });
});
