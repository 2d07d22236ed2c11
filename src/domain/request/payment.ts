import { dayMs } from '../dates/durations.ts';
import { addDays, almatyDate, almatyInstant } from '../dates/working-days.ts';
import { textLimits } from '../messages/text-limits.ts';
import { stateFee } from '../money.ts';
import type { Terms } from '../owner/terms.ts';
import { fail, ok, type Result } from '../result.ts';
import { asciiDigits } from '../talk/digits.ts';
import { outsideQuietHours } from './reminders.ts';
import type { Fee } from './request.ts';

const reminderDays = [1, 5];
const lapsesAfterDays = 7;

/** The fee of an apostille asked for now, and until when it is paid. Tiyn; none where the year has no index. */
export function feeOf(now: number, terms: Terms): Fee {
  const year = Number(almatyDate(new Date(now)).slice(0, 4));
  const mci = terms.mci.get(year);
  return {
    tiyn: mci === undefined ? undefined : stateFee(mci),
    payBy: almatyDate(new Date(now + lapsesAfterDays * dayMs)),
  };
}

/** When to remind of a fee asked for at `from`: by day. Ms since the epoch. */
export function paymentReminders(from: number, terms: Terms): readonly number[] {
  return reminderDays.map((days) =>
    outsideQuietHours(new Date(from + days * dayMs), terms.quietHours).getTime(),
  );
}

/** When an unpaid request lapses: the last day of paying has run out, and the person reads of it by day. Ms. */
export function lapseAt(from: number, terms: Terms): number {
  const morningAfter = almatyInstant(addDays(feeOf(from, terms).payBy, 1), 0);
  return outsideQuietHours(morningAfter, terms.quietHours).getTime();
}

const longestReceipt = textLimits.receipt;
/** A sign with its marks: more of them are no receipt, and are not looked at. */
const mostUnits = 8;

/** The number of a receipt as it is printed: any signs, but some digits among them. */
export function parseReceiptNumber(text: string): Result<string, 'receipt-no-digits' | 'receipt-too-long'> {
  if (text.trim().length > mostUnits * longestReceipt) return fail('receipt-too-long');
  const number = asciiDigits(text.replace(/\p{Cf}/gu, '').normalize('NFC'))
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  if ((number.match(/\d/g) ?? []).length < 3) return fail('receipt-no-digits');
  return [...number].length > longestReceipt ? fail('receipt-too-long') : ok(number);
}

/** What Telegram's checkout asks before money moves. */
export interface Checkout {
  readonly currency: string;
  readonly tiyn: number;
}

/** One payment is for so many requests at most: their references fit Telegram's payload of 128 bytes. */
export const mostPaidTogether = 8;

/** What an invoice carries: the references of the requests that it is for. */
export function payloadOf(references: readonly string[]): string {
  return references.join(' ');
}

/** The requests that an invoice pays: its payload, as Telegram gives it back. */
export function referencesOf(payload: string): readonly string[] {
  return payload.split(' ').slice(0, mostPaidTogether);
}

/** The part of the sum that is for each request; undefined: it is not the sum of their fees. Tiyn. */
export function sharesOf(
  fees: readonly (Fee | undefined)[],
  { tiyn }: Checkout,
): readonly number[] | undefined {
  const shares = fees.map((fee) => fee?.tiyn ?? 0);
  return shares.reduce((sum, share) => sum + share, 0) === tiyn ? shares : undefined;
}

/** May this sum be paid for a request that stands like this? */
export function isPayable(
  request: { readonly status: string; readonly fee: Fee | undefined },
  sum: Checkout,
) {
  return request.status === 'awaiting_payment' && sum.currency === 'KZT' && request.fee?.tiyn === sum.tiyn;
}
