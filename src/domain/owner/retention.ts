import { dayMs, hourMs } from '../dates/durations.ts';

/**
 * How long what the bot needs for its work is kept, in ms. What the owner sets stands in terms.ts (`draftDays`) and in
 * `RETENTION_DAYS`, after which the person is taken out of a request that has ended.
 */
export const keptMs = {
  /** Messages that went out, jobs that ran, exports that were made. */
  history: 30 * dayMs,
  /** Several files at once: nobody thinks longer about whether certificates go. */
  batch: 2 * dayMs,
  /** A PDF that waits to be told for which request it is: nobody thinks longer about that. */
  keptFile: 2 * dayMs,
  /** A part of a file that a register was uploading. */
  uploadPart: hourMs,
  /** What a call of a register was answered: a register may be down over a holiday. */
  registerCall: 7 * dayMs,
  /** Whoever follows the feed may be away for long. */
  registerFeed: 400 * dayMs,
  /** Legalising a certificate takes weeks; after a year nobody comes back to its steps. */
  countryChecklist: 365 * dayMs,
  /** A file that somebody sent to be compared: longer than any try to fetch it lasts, and than anybody thinks over what it was for. */
  fileToCheck: 2 * dayMs,
  /** How much somebody has asked for: longer than the longest limit lasts. */
  allowanceUse: 2 * dayMs,
  /** Codes that were sent, for the limits of a day. */
  codeSent: 2 * dayMs,
  /** Words that may be meant for two, until the person says for which. */
  heldWords: 7 * dayMs,
  /** What a message was about that is about nothing that ends. */
  messageSubject: 90 * dayMs,
  /** Telegram keeps an undelivered update for 24 hours, and numbers start anew after a quiet week. */
  seenUpdate: 2 * dayMs,
} as const;
