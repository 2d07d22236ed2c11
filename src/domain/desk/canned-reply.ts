import { type Locale, locales } from '../locale.ts';
import { isPromiseRunning } from '../request/promise.ts';
import type { Request } from '../request/request.ts';

/** A reply that operators send often, in three languages; the applicant reads it in their own. */
export interface CannedReply {
  readonly code: string;
  readonly titles: Readonly<Record<Locale, string>>;
  /** With places to fill in, such as {reference}. */
  readonly texts: Readonly<Record<Locale, string>>;
}

export const replyPlaces = ['reference', 'branch', 'promised'] as const;
export type ReplyPlace = (typeof replyPlaces)[number];

/** The places that a text wants filled in, known or not. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place);
}

/**
 * A reply is offered where all that it names is true of the request: the date promised only while the promise runs and
 * the calendar of that year is confirmed, the branch only where there is one.
 */
export function fitsRequest({ texts }: CannedReply, request: Request): boolean {
  const named = new Set(locales.flatMap((locale) => placesIn(texts[locale])));
  const isPromiseSure = isPromiseRunning(request.status) && request.promised.checked;
  return (
    (isPromiseSure || !named.has('promised')) && (request.branchCode !== undefined || !named.has('branch'))
  );
}

/** The text with its places filled in. */
export function filledIn(text: string, values: Readonly<Record<ReplyPlace, string>>): string {
  return replyPlaces.reduce((words, place) => words.replaceAll(`{${place}}`, values[place]), text);
}
