import { describe, expect, test } from 'vitest';
import { applicantCommands, deskCommandOf, deskCommands, ownerCommands } from '../../src/domain/commands.ts';
import type { Country, Regime } from '../../src/domain/countries/country.ts';
import { regimeOn } from '../../src/domain/countries/country.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { mostPaidTogether } from '../../src/domain/request/payment/invoice.ts';
import { deskActions, statuses } from '../../src/domain/request/status.ts';
import { hasText, loadTexts } from '../../src/i18n/translate.ts';
import {
  consentCard,
  consentQuestion,
  consentState,
  consentWithdrawn,
} from '../../src/messages/applicant/consent-card.ts';
import {
  draftReminder,
  helpCard,
  languageChoice,
  menuCard,
  privacyCard,
} from '../../src/messages/applicant/menu-card.ts';
import { eraseQuestion } from '../../src/messages/applicant/own-data-file.ts';
import { countryAdvice } from '../../src/messages/guide/country-advice.ts';
import type { View } from '../../src/messages/outgoing.ts';
import { calendarCaption } from '../../src/messages/request/calendar-words.ts';
import { invoiceOf, paymentReminder, receiptPrompt } from '../../src/messages/request/payment-card.ts';
import {
  certificateCaption,
  collectReminder,
  promisedLine,
  requestCard,
  snoozed,
  statusChange,
} from '../../src/messages/request/request-card.ts';
import { requestList, withdrawList, withdrawQuestion } from '../../src/messages/request/request-choice.ts';
import { expectTakable, labelsOf } from '../support/card-checks.ts';
import { regimes } from '../support/codes/text-codes.ts';
import { catalog, history, lastRow, request } from '../support/samples/longest-request.ts';
import { longestController, reference } from '../support/samples/longest-values.ts';

/** Whole messages to applicants, with every value as long as people and settings can make it. */
const texts = loadTexts();
const today = '2026-11-23';

/** The country of a regime with the longest name. */
function longestCountry(regime: string, locale: Locale): Country {
  const [country] = catalog.countries
    .filter((one) => regimeOn(one, today) === regime)
    .toSorted((one, other) => other.names[locale].length - one.names[locale].length);
  if (country === undefined) throw new Error(`no country with ${regime}`);
  return country;
}

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const { contact } = longestController;
  const consentTerms = {
    controller: { ...longestController, bin: '123456789012', person: longestController.contact },
    retentionDays: 3650,
    terms: defaultTerms,
  };
  const unknownFee = { ...request('awaiting_payment'), fee: { tiyn: undefined, payBy: '2026-09-30' } };
  const ways = [
    ['with an invoice', request('awaiting_payment'), true],
    ['without invoices', request('awaiting_payment'), false],
    ['without a sum', unknownFee, true],
  ] as const;
  const money = { wasPaid: true, contact, sendsInvoices: true };
  const givenReceipt = history.filter(({ action }) => action === 'submit' || action === 'receipt');

  const cards: Readonly<Record<string, View>> = {
    language: languageChoice(texts),
    menu: menuCard(longestController, { hasDraft: true, isOperator: true }, t),
    consent: consentCard(consentTerms, 3, t, { renewed: true }),
    'consent, given': consentState(consentTerms, { version: 3, at: 0 }, 4, t),
    'consent, not given': consentState(consentTerms, undefined, 4, t),
    'consent, to be withdrawn': consentQuestion(['CR-XXXX-XXXX', 'CR-XXXX-XXXX'], t),
    'consent, withdrawn': consentWithdrawn([], t),
    'consent, withdrawn while papers wait': consentWithdrawn(['CR-XXXX-XXXX'], t),
    privacy: privacyCard(longestController, 3650, defaultTerms, t),
    help: helpCard(applicantCommands, { operator: deskCommands, owner: ownerCommands }, t),
    'erase everything?': eraseQuestion([], { hasAnything: true }, t),
    'nothing is erased yet': eraseQuestion(
      Array.from({ length: 20 }, () => reference),
      { hasAnything: true },
      t,
    ),
    'a form left alone': draftReminder(t),
    ...Object.fromEntries(
      regimes.map((regime) => [`advice, ${regime}`, countryAdvice(longestCountry(regime, locale), today, t)]),
    ),
    ...Object.fromEntries(
      statuses.map((status) => [
        `card, ${status}`,
        requestCard(request(status), history, catalog, t, { fresh: true, sendsInvoices: true }),
      ]),
    ),
    ...Object.fromEntries(
      ways.flatMap(([name, unpaid, sendsInvoices]) => [
        [`card, ${name}`, requestCard(unpaid, givenReceipt, catalog, t, { fresh: true, sendsInvoices })],
        [`reminder to pay, ${name}`, paymentReminder(unpaid, sendsInvoices, t)],
      ]),
    ),
    'number of a receipt': receiptPrompt(request('awaiting_payment'), undefined, t),
    'number of a receipt, once more': receiptPrompt(request('awaiting_payment'), 'receipt-too-long', t),
    ...Object.fromEntries(
      history
        .filter(({ seq, action }) => seq === 1 && hasText(`told-${action}`))
        .map((event) => [
          `told of ${event.action}`,
          statusChange(request(event.status), event, money, catalog, t),
        ]),
    ),
    reminder: collectReminder(request('ready'), catalog, t),
    'remind later': snoozed(request('ready'), Date.parse('2026-09-30T05:00:00Z'), t),
    'remind no more': snoozed(request('ready'), undefined, t),
    'withdraw?': withdrawQuestion(request('submitted'), t),
    list: requestList(
      statuses.slice(0, 10).map((status, at) => ({ ...request(status), id: lastRow + at })),
      t,
    ),
    'which to withdraw': withdrawList([request('submitted'), { ...request('awaiting_payment'), id: 1 }], t),
  };

  test.each(Object.entries(cards))('the message "%s" is one that Telegram takes', (_, view) => {
    expectTakable(view);
  });

  test('the words under a file fit there', () => {
    for (const corrected of [false, true]) {
      expectTakable(certificateCaption(request('delivered'), corrected, t), 1024);
    }
    expectTakable(calendarCaption('2026-09-30', t), 1024);
  });

  test.each([1, 2, mostPaidTogether])('an invoice for %i requests is one that Telegram takes', (count) => {
    const { reference } = request('awaiting_payment');
    const one = { reference, tiyn: 216_250 };
    const invoice = invoiceOf([one, ...Array.from({ length: count - 1 }, () => one)], t);
    const { title, description, payload, prices } = invoice;
    expect([...title].length).toBeLessThanOrEqual(32);
    expect([...description].length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(128);
    expect(prices.map(({ tiyn }) => tiyn)).toEqual(Array.from({ length: count }, () => 216_250));
    const words = [title, description, ...prices.map(({ label }) => label)];
    for (const text of words) expect(text).not.toMatch(/[{}<>]|&(?:amp|lt|gt);|^\s*$/);
  });

  test('paying is offered in the ways that there are', () => {
    const pay = /1[\s\u00a0\u202f,]234[\s\u00a0\u202f,]567/;
    for (const [name, unpaid, sendsInvoices] of ways) {
      for (const view of [cards[`card, ${name}`], cards[`reminder to pay, ${name}`]]) {
        if (view === undefined) throw new Error(name);
        const labels = labelsOf(view);
        expect(labels).toContain(t.plain('button-receipt'));
        expect(labels.some((label) => pay.test(label))).toBe(name === 'with an invoice');
        expect(pay.test(view.html)).toBe(unpaid.fee?.tiyn !== undefined);
        expect(view.html.includes(t('fee-unknown'))).toBe(unpaid.fee?.tiyn === undefined);
        expect(sendsInvoices).toBe(name !== 'without invoices');
      }
    }
  });

  test('who gave the number of a receipt reads that it is looked at, and only then', () => {
    const shown = (last: readonly (typeof history)[number][]) =>
      requestCard(request('awaiting_payment'), last, catalog, t, { fresh: false, sendsInvoices: false }).html;
    expect(shown(givenReceipt)).toContain(t('receipt-looked-at'));
    expect(shown(givenReceipt.slice(0, 1))).not.toContain(t('receipt-looked-at'));
  });

  test('who paid reads on withdrawing where to ask for the money, who did not pay does not', () => {
    const event = history.find(({ action }) => action === 'withdraw');
    if (event === undefined) throw new Error('nothing was withdrawn');
    const told = (wasPaid: boolean) =>
      statusChange(request('withdrawn'), event, { ...money, wasPaid }, catalog, t).html;
    expect(told(true)).toContain(contact);
    expect(told(false)).not.toContain(contact);
  });

  test('the help names the commands of each role, and none of a higher one', () => {
    const roles = [
      { own: applicantCommands, desk: { operator: [], owner: [] } },
      { own: deskCommands, desk: { operator: deskCommands, owner: [] } },
      { own: ownerCommands, desk: { operator: deskCommands, owner: ownerCommands } },
    ];
    for (const [rank, { desk }] of roles.entries()) {
      const { html } = helpCard(applicantCommands, desk, t);
      for (const [needed, { own }] of roles.entries()) {
        const named = own.filter((command) => html.includes(`/${command} – `));
        expect(named, `${rank}, ${needed}`).toEqual(needed <= rank ? own : []);
      }
    }
    expect(deskCommands).toEqual(expect.arrayContaining(deskActions.map(deskCommandOf)));
  });

  test('a promise is told with the news that change it, and with no other', () => {
    const promised = promisedLine(request('submitted'), t);
    const told = history.filter(({ seq, action }) => seq === 1 && hasText(`told-${action}`));
    const timesSaid = (status: (typeof statuses)[number], event: (typeof history)[number]) =>
      statusChange(request(status), event, money, catalog, t).html.split(promised).length - 1;
    const telling = told.filter((event) => timesSaid(event.status, event) === 1).map(({ action }) => action);
    expect(telling.toSorted()).toEqual(['answer', 'check', 'paid', 'take']);
    expect(told.filter((event) => timesSaid(event.status, event) > 1)).toEqual([]);
    // Of a request that has come to its end meanwhile nothing is promised any more.
    expect(told.filter((event) => timesSaid('withdrawn', event) > 0)).toEqual([]);
    const unsure = {
      ...request('in_review'),
      promised: { on: '2026-09-30', workingDays: 10, checked: false },
    };
    expect(promisedLine(unsure, t)).toBe(t('request-promised-about', { days: 10 }));
    expect(promisedLine(unsure, t)).not.toContain('2026');
  });
});

test('there is a country of each regime', () => {
  const found: readonly Regime[] = catalog.countries.map((country) => regimeOn(country, today));
  expect(new Set(found)).toEqual(new Set(regimes));
  expect(lastRow.toString(36).length).toBeGreaterThan(5); // ids are as long as they get
});
