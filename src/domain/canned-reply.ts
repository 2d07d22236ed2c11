import type { Locale } from './locale.ts';

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

/** The text with its places filled in. */
export function filledIn(text: string, values: Readonly<Record<ReplyPlace, string>>): string {
  return replyPlaces.reduce((words, place) => words.replaceAll(`{${place}}`, values[place]), text);
}
