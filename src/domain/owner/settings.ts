import type { CannedReply } from '../desk/canned-reply.ts';
import type { Catalog } from '../places/catalog.ts';
import type { Terms } from './terms.ts';

/** What the owner has set and the files of `data/` say, as far as both the rules and the words go by it. Made in `app.ts`. */
export interface Settings {
  /** Countries, branches and the calendar. */
  readonly catalog: Catalog;
  readonly terms: Terms;
  /** Personal data of a request are erased so many days after it has ended. */
  readonly retentionDays: number;
  /** What operators send often. */
  readonly replies: readonly CannedReply[];
  /** The ways in which a one-time code can be sent, the usual one first; none: the own contact confirms. */
  readonly codeWays: readonly ('sms' | 'telegram')[];
  /** Invoices can be paid in the chat. */
  readonly sendsInvoices: boolean;
}
