import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { formatTenge } from '../../src/domain/money.ts';
import { smsNotices } from '../../src/domain/talk/unreached.ts';
import { messagesOf, shownLength, variablesFor, wordings } from '../support/locale-text.ts';
import { longestValue, reference } from '../support/samples/longest-values.ts';

/** Telegram's limits and, for labels, what a phone shows in one line. */
const limits = {
  message: 4096,
  toast: 200,
  command: 256,
  description: 512,
  shortDescription: 120,
  label: 40,
  /** Of an invoice: a title is what a phone shows on the button to pay as well. */
  invoiceTitle: 32,
  invoiceDescription: 255,
  /** One part of an SMS in ASCII has 160; a short one is read at a glance, and no provider splits it. */
  sms: 70,
};

/** Families of texts that stand on buttons. */
const labelled = [
  ...[
    'button',
    'kind',
    'purpose',
    'action',
    'filter',
    'line',
    'none',
    'ground',
    'section',
    'right',
    'correct',
  ],
  ...['breach-choose', 'breached', 'for-whom', 'name-kind', 'kinship', 'apostille'],
];
/** But for those with a value of the person's own in them. */
const labels = new RegExp(
  `^(?!button-(?:keep|defaults)$)(?:${labelled.join('|')})-|^(?:language-name|form-page)$`,
);

const kindsOfText: readonly {
  readonly what: string;
  readonly keys: RegExp;
  readonly most: number;
  readonly value?: (locale: Locale, variable: string) => string;
}[] = [
  // Outcomes at the desk answer the press of a button as well.
  { what: 'toasts', keys: /^(?:toast|desk-outcome)-/, most: limits.toast },
  { what: 'descriptions of commands', keys: /^command-/, most: limits.command },
  { what: 'descriptions of the bot', keys: /^bot-description$/, most: limits.description },
  { what: 'short descriptions of the bot', keys: /^bot-short-description$/, most: limits.shortDescription },
  {
    what: 'labels of buttons',
    keys: labels,
    most: limits.label,
    value: (_, variable) =>
      variable === 'reference' ? reference : variable === 'fee' ? formatTenge(123456750, 'kk') : '99',
  },
  {
    // The form shortens the value to 24 letters.
    what: 'labels that offer to keep an answer, or those of the last request',
    keys: /^button-(?:keep|defaults)$/,
    most: limits.label,
    value: () => 'ж'.repeat(24),
  },
  {
    what: 'titles of invoices',
    keys: /^invoice-title$/,
    most: limits.invoiceTitle,
  },
  {
    what: 'descriptions of invoices, and why a payment is refused',
    keys: /^(?:invoice-description|checkout-refused)$/,
    most: limits.invoiceDescription,
  },
  {
    what: 'SMS',
    keys: /^sms-/,
    most: limits.sms,
    value: () => '123456',
  },
  {
    // A reference leads them; what a phone cuts off is the end of the state, which the card repeats.
    what: 'labels of requests in a list',
    keys: /^request-list-line$/,
    most: 64,
  },
];

describe.each(locales)('in %s', (locale) => {
  test('every text fits into a message', () => {
    for (const message of messagesOf(locale)) {
      for (const html of wordings(locale, message, (name) => longestValue(locale, name))) {
        expect(shownLength(html), message.key).toBeLessThanOrEqual(limits.message);
        expect(Buffer.byteLength(html), message.key).toBeLessThan(32_768);
      }
    }
  });

  test.each(kindsOfText)(
    '$what are at most $most characters long',
    ({ keys, most, value = longestValue }) => {
      const messages = messagesOf(locale).filter(({ key }) => keys.test(key));
      expect(messages.length).toBeGreaterThan(0);
      const tooLong = messages.flatMap((message) =>
        wordings(locale, message, (name) => value(locale, name), true)
          .filter((text) => text.length > most)
          .map((text) => `${message.key} (${text.length}): ${text}`),
      );
      expect(tooLong).toEqual([]);
    },
  );

  test('an SMS is pure ASCII, so that each phone shows it and none is billed as several', () => {
    const all = messagesOf(locale).filter(({ key }) => key.startsWith('sms-'));
    const message = all.find(({ key }) => key === 'sms-code');
    expect(all.map(({ key }) => key).sort()).toEqual(
      ['sms-code', ...smsNotices.map((one) => `sms-notice-${one}`)].sort(),
    );
    for (const notice of all) {
      for (const text of wordings(locale, notice, () => 'CR-0000-0000', true))
        expect(text).toMatch(/^[\x20-\x7e]+$/);
    }
    for (const text of message ? wordings(locale, message, () => '042137', true) : []) {
      expect(text).toMatch(/^[\x20-\x7e]+$/);
      // The code stands apart from letters and other digits, at the beginning, where a phone offers to copy it.
      expect(text).toMatch(/^(?:\D* )?042137(?!\w)\D*$/);
    }
  });

  test('labels that share a row are short enough for it', () => {
    const label = (key: string) => {
      const message = messagesOf(locale).find((one) => one.key === key);
      return message ? (wordings(locale, message, () => '', true)[0] ?? '').length : Number.NaN;
    };
    expect(label('button-back') + label('button-cancel')).toBeLessThanOrEqual(30);
    // The current filter has a dot and a blank before it.
    expect(
      2 + Math.max(...['new', 'mine', 'all'].map((name) => label(`filter-${name}`))),
    ).toBeLessThanOrEqual(12);
  });
});

test('the longest values are long', () => {
  const [line] = messagesOf('kk').filter(({ key }) => key === 'refused-words');
  expect(line && variablesFor(line, 1, (name) => longestValue('kk', name)).words).toHaveLength(1500);
});
