import { describe, expect, test } from 'vitest';
import { almatyDate, almatyHour } from '../../../src/domain/dates/working-days.ts';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import { feeOf } from '../../../src/domain/request/payment/fee.ts';
import { isPayable } from '../../../src/domain/request/payment/invoice.ts';
import { lapseAt, paymentReminders } from '../../../src/domain/request/payment/payment-deadline.ts';
import { parseReceiptNumber } from '../../../src/domain/request/payment/receipt-number.ts';

/** 23 November 2026 in Almaty, Monday: ten in the morning, eleven in the evening. */
const morning = Date.parse('2026-11-23T05:00:00Z');
const night = Date.parse('2026-11-23T18:00:00Z');
const dayMs = 24 * 60 * 60 * 1000;
const dayOf = (at: number) => almatyDate(new Date(at));

describe('the fee', () => {
  test('is half the index of the year, and is paid within seven days', () => {
    expect(feeOf(morning, defaultTerms)).toEqual({ tiyn: 216_250, payBy: '2026-11-30' });
    expect(feeOf(Date.parse('2025-06-02T05:00:00Z'), defaultTerms).tiyn).toBe(196_600);
  });

  test('is that of the year in Almaty', () => {
    const terms = {
      ...defaultTerms,
      mci: new Map([
        [2026, 4325],
        [2027, 4600],
      ]),
    };
    expect(feeOf(Date.parse('2026-12-31T18:59:59Z'), terms).tiyn).toBe(216_250);
    expect(feeOf(Date.parse('2026-12-31T19:00:00Z'), terms).tiyn).toBe(230_000);
  });

  test('has no sum where the year has no index, and is due all the same', () => {
    const fee = feeOf(Date.parse('2027-01-04T05:00:00Z'), defaultTerms);
    expect(fee.tiyn).toBeUndefined();
    expect(fee.payBy).toMatch(/^2027-01-/);
  });
});

describe('an unpaid request', () => {
  test.each([morning, night])('is reminded of after one day and five, by day', (from) => {
    const due = paymentReminders(from, defaultTerms);
    expect(due).toHaveLength(2);
    for (const [index, at] of due.entries()) {
      const days = [1, 5][index] ?? 0;
      expect(at).toBeGreaterThanOrEqual(from + days * dayMs);
      expect(at).toBeLessThan(from + (days + 1) * dayMs);
      expect(almatyHour(new Date(at))).toBeGreaterThanOrEqual(9);
      expect(almatyHour(new Date(at))).toBeLessThan(21);
    }
  });

  test.each([morning, night, Date.parse('2026-11-23T19:30:00Z')])(
    'lapses by day, and not before the last day of paying is over',
    (from) => {
      const at = lapseAt(from, defaultTerms);
      const { payBy } = feeOf(from, defaultTerms);
      expect(dayOf(at) > payBy).toBe(true);
      expect(at).toBeLessThan(from + 9 * dayMs);
      expect(at).toBeGreaterThanOrEqual(from + 6 * dayMs);
      expect(almatyHour(new Date(at))).toBeGreaterThanOrEqual(9);
      expect(almatyHour(new Date(at))).toBeLessThan(21);
    },
  );
});

describe('the number of a receipt', () => {
  test.each([
    ['123456', '123456'],
    ['  12-34/56  ', '12-34/56'],
    ['№ 12 \n 345', '№ 12 345'],
    ['KZ12ABC345', 'KZ12ABC345'],
    ['١٢٣', '123'],
    ['1\u200b2\u202e3', '123'],
  ])('%j', (typed, number) => {
    expect(parseReceiptNumber(typed)).toEqual({ ok: true, value: number });
  });

  test.each(['', 'төледім', '12', 'иә, 50'])('%j has no digits to speak of', (typed) => {
    expect(parseReceiptNumber(typed)).toEqual({ ok: false, code: 'receipt-no-digits' });
  });

  test('is at most 64 signs long', () => {
    expect(parseReceiptNumber('1'.repeat(64)).ok).toBe(true);
    expect(parseReceiptNumber('1'.repeat(65))).toEqual({ ok: false, code: 'receipt-too-long' });
    expect(parseReceiptNumber('123 '.repeat(1000))).toEqual({ ok: false, code: 'receipt-too-long' });
  });
});

describe('money may move', () => {
  const fee = { tiyn: 216_250, payBy: '2026-11-30' };
  const unpaid = { status: 'awaiting_payment', fee };

  test('in the sum and currency of the request that waits for it', () => {
    expect(isPayable(unpaid, { currency: 'KZT', tiyn: 216_250 })).toBe(true);
  });

  test.each([
    ['another sum', unpaid, { currency: 'KZT', tiyn: 216_249 }],
    ['another currency', unpaid, { currency: 'USD', tiyn: 216_250 }],
    ['a request that is paid', { ...unpaid, status: 'submitted' }, { currency: 'KZT', tiyn: 216_250 }],
    ['one that has lapsed', { ...unpaid, status: 'lapsed' }, { currency: 'KZT', tiyn: 216_250 }],
    ['one without a fee', { ...unpaid, fee: undefined }, { currency: 'KZT', tiyn: 216_250 }],
    ['one without a sum', { ...unpaid, fee: { ...fee, tiyn: undefined } }, { currency: 'KZT', tiyn: 0 }],
  ])('not for %s', (_, request, sum) => {
    expect(isPayable(request, sum)).toBe(false);
  });
});
