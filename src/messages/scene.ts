import type { CannedReply } from '../domain/desk/canned-reply.ts';
import type { Locale } from '../domain/locale.ts';
import type { Controller } from '../domain/owner/controller.ts';
import type { Catalog } from '../domain/places/catalog.ts';
import type { Terms } from '../domain/request/terms.ts';
import type { Translate } from '../i18n/translate.ts';
import type { BranchListsService } from '../services/owner/branch-lists.ts';
import type { Tx } from '../storage/database/transact.ts';
import type { CountStats } from '../storage/desk/stats.ts';
import type { View } from './outgoing.ts';
import type { Rendered } from './rendered.ts';

export interface RenderDeps {
  readonly texts: (locale: Locale) => Translate;
  readonly catalog: Catalog;
  readonly terms: Terms;
  readonly replies: readonly CannedReply[];
  readonly controller: Controller;
  readonly retentionDays: number;
  readonly countStats: CountStats;
  readonly sendsInvoices: boolean;
  readonly codeWays: readonly ('sms' | 'telegram')[];
  readonly branchLists: Pick<BranchListsService, 'proposal'>;
  readonly now: () => number;
}

/** What a renderer of one family is handed. */
export interface RenderScene {
  readonly tx: Tx;
  readonly chatId: number;
  /** The row in the outbox, if the message stands in it. */
  readonly outboxId: number | undefined;
  /** Texts in the language that the chat has now. */
  readonly t: Translate;
  readonly deps: RenderDeps;
}

/** A new message, or an edit of the message named. */
export function say(view: View, edit?: number): Rendered {
  return edit === undefined
    ? { outgoing: { type: 'message', view } }
    : { outgoing: { type: 'edit', messageId: edit, view, orSend: true } };
}
