import type { Fee } from '../request.ts';

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
