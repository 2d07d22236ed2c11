/** What a text may mean that is not taken as it is: kept in the draft, offered as buttons, no answer before a tap. */

/** A text that may have been meant as an answer to a question, which need not be the one on the card. */
export interface Heard {
  readonly question: string;
  readonly offers: readonly Offer[];
  /** A part of an answer, which the next message may complete. */
  readonly begun?: string;
  /** Words that answered nothing, to be shown back. */
  readonly unused?: string;
  /** The only choice of the question that the text may have meant: "yes" takes it. */
  readonly likely?: string;
  /** Several choices that the text may have meant: the next text may say which of them. */
  readonly among?: readonly string[];
}

/** Answers that are given together by one tap, by question; `null` is "none". */
export interface Offer {
  readonly answers: Readonly<Record<string, string | null>>;
  /** The tap says also that the words themselves are right, however unlikely they look. */
  readonly sure?: true;
  /** Why it is asked, said above the buttons; of the first offer. Else that the text has several readings. */
  readonly why?: OfferReason;
}

/** Reasons to ask, each the tail of a locale key `problem-…`. */
export const offerReasons = [
  'is-it-this',
  'which-is-it',
  'birth-former',
  'birth-several',
  'birth-misspelt',
  'birth-unknown',
  'country-likely',
  'country-anywhere',
] as const;
export type OfferReason = (typeof offerReasons)[number];
