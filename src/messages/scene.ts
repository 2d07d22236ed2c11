import type { Locale } from '../domain/locale.ts';
import type { NoticeOf, Template } from '../domain/messages/notice.ts';
import type { Controller } from '../domain/owner/data-controller.ts';
import type { Settings } from '../domain/owner/settings.ts';
import type { Request } from '../domain/request/request.ts';
import type { Translate } from '../i18n/translate.ts';
import type { BranchListsService } from '../services/owner/branch-lists.ts';
import type { DatabaseView } from '../storage/database/database-view.ts';
import type { Tx } from '../storage/database/transact.ts';
import { findOperator, type Operator } from '../storage/desk/operators.ts';
import type { CountStats } from '../storage/desk/stats.ts';
import { findRequest } from '../storage/request/requests.ts';
import type { UsualTimes } from '../storage/request/usual-times.ts';
import type { View } from './outgoing.ts';
import type { Rendered } from './rendered.ts';

export interface RenderDeps extends Settings {
  readonly texts: (locale: Locale) => Translate;
  readonly controller: Controller;
  readonly countStats: CountStats;
  readonly usualTimes: UsualTimes;
  readonly branchLists: Pick<BranchListsService, 'proposal'>;
  readonly now: () => number;
  /** A transaction that only reads, for what goes out part by part. */
  readonly read: <Value>(work: (tx: Tx) => Value) => Promise<Value>;
  /** The database as it stands now, for reading much of it; whoever opens it closes it. */
  readonly openView: () => DatabaseView;
}

/** What makes the words of a notice is handed this. */
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

/** Makes the words of one kind of notice at the moment of sending. `N`: the notice. */
export type Maker<N> = (scene: RenderScene, notice: N) => Rendered;

/** A maker for every kind of notice: one that is missing is an error of the compiler. */
export type Makers = { readonly [T in Template]: Maker<NoticeOf<T>> };

/** For operators alone. The role is looked at once more at the moment of sending: who lost it meanwhile sees nothing. */
export function forOperators<N>(
  make: (scene: RenderScene, notice: N, operator: Operator) => Rendered,
): Maker<N> {
  return (scene, notice) => {
    const operator = findOperator(scene.tx, scene.chatId);
    return operator === undefined ? { dropped: 'not an operator any more' } : make(scene, notice, operator);
  };
}

/** For operators alone, about a request that is there. */
export function forOperatorsOf<N extends { readonly request: number }>(
  make: (scene: RenderScene, notice: N, request: Request, operator: Operator) => Rendered,
): Maker<N> {
  return forOperators<N>((scene, notice, operator) => {
    const request = findRequest(scene.tx, notice.request);
    return request === undefined ? { dropped: 'no such request' } : make(scene, notice, request, operator);
  });
}

/** For owners alone, looked at once more at the moment of sending. */
export function forOwners<N>(make: Maker<N>): Maker<N> {
  return forOperators<N>((scene, notice, { role }) =>
    role === 'owner' ? make(scene, notice) : { dropped: 'not an owner any more' },
  );
}

/** About a request of this chat. A request of somebody else is no request here. */
export function ofOwnRequest<N extends { readonly request: number }>(
  make: (scene: RenderScene, notice: N, request: Request) => Rendered,
): Maker<N> {
  return (scene, notice) => {
    const request = findRequest(scene.tx, notice.request);
    const isTheirs = request !== undefined && request.chatId === scene.chatId;
    return isTheirs ? make(scene, notice, request) : { dropped: 'no such request in this chat' };
  };
}
