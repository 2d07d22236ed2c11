import type { NoticeOf } from '../../domain/messages/notice.ts';
import type { Request } from '../../domain/request/request.ts';
import { decide, type PlainDeskAction } from '../../domain/request/status.ts';
import { requestOfDeskCard } from '../../storage/desk/desk-cards.ts';
import { findOperator, nameOperator } from '../../storage/desk/operators.ts';
import { keepReasons } from '../../storage/form/prompts.ts';
import { newestPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { sendNow, undo } from '../request/undo.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import {
  actAsOperator,
  actorOf,
  atDesk,
  type DeskOutcome,
  type DeskUpdate,
  lookUp,
  nameOfAssignee,
  type RequestName,
  replyBelow,
} from './at-desk.ts';
import { createDelivering } from './certificate/deliver-certificate.ts';
import { createReplacement } from './certificate/replace-certificate.ts';
import { createDeskSearch } from './desk-search.ts';
import { createDeskExport } from './export.ts';
import { createDeskLines } from './lines-to-correct.ts';
import { noteLookUp } from './look-ups.ts';
import { createDeskReplies, longestReply } from './replies.ts';
import { createDeskPapers } from './show-scan.ts';
import { createWrittenReplies } from './written-replies.ts';

/** More results would not fit into one message. */
const mostAtOnce = 30;

/** The operators' desk. Every use case checks the role itself, whatever the handler did. */
export function createDesk(deps: ServiceDeps) {
  return {
    ...createDeskPapers(deps),
    ...createWrittenReplies(deps),
    ...createDeskLines(deps),
    ...createDeskSearch(deps),
    ...createDeskExport(deps),
    ...createReplacement(deps),
    ...createDelivering(deps),
    ...createDeskReplies(deps),

    /** Shows the card with the personal data; that it was opened, and by whom, is recorded. */
    open(update: UpdateRef, name: RequestName, face?: 'refuse', edit?: number) {
      return atDesk(deps, update, name, (turn, request) => {
        const { tell } = turn;
        recordOpening(turn, update, request, edit);
        tell(update.chatId, {
          template: 'desk-card',
          request: request.id,
          ...(edit === undefined ? {} : { edit }),
          ...(face && { face }),
        });
        return { code: 'done', reference: request.reference };
      });
    },

    /** Take, release, ready, collected, returned: all that needs no more than the request. */
    act(update: DeskUpdate, name: RequestName, action: PlainDeskAction, operatorName: string) {
      return atDesk(deps, update, name, (turn, request, operator) => {
        nameOperator(turn.tx, operator.userId, operatorName);
        return actAsOperator(deps, turn, request, operator, action);
      });
    },

    /** Does one action for many references of one message; each has a result of its own. */
    actOnMany(
      update: UpdateRef,
      references: readonly string[],
      action: PlainDeskAction,
      operatorName: string,
    ): Promise<'done' | 'denied' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const operator = findOperator(turn.tx, update.chatId);
        if (operator === undefined) return 'denied';
        nameOperator(turn.tx, operator.userId, operatorName);
        const results = references
          .slice(0, mostAtOnce)
          .map((typed): NoticeOf<'desk-results'>['results'][number] => {
            const found = lookUp(turn, { typed });
            if ('fault' in found) return { outcome: 'no-such-request', reference: typed, assignee: '' };
            const { request } = found;
            const decided = actAsOperator(deps, turn, request, operator, action);
            const assignee = 'assignee' in decided ? decided.assignee : '';
            return {
              outcome: decided.code === 'done' ? action : decided.code,
              reference: request.reference,
              assignee,
            };
          });
        turn.tell(update.chatId, { template: 'desk-results', results });
        return 'done';
      });
    },

    /** "Refuse" without a ground: the grounds as buttons. `reason`: what was given besides is kept until one is chosen. */
    chooseGround(update: UpdateRef, name: RequestName, reason = '') {
      return atDesk(deps, update, name, (turn, request, operator): DeskOutcome => {
        const { reference, id } = request;
        const decided = decide(request, 'refuse', actorOf(operator));
        if (!decided.ok) return { code: decided.code, reference, assignee: nameOfAssignee(turn.tx, request) };
        recordOpening(turn, update, request, undefined);
        const isShort = reason !== '' && [...reason].length <= longestReply;
        if (isShort) keepReasons(turn.tx, update.chatId, { [reference]: reason }, turn.now);
        turn.tell(update.chatId, { template: 'desk-card', request: id, face: 'refuse' });
        if (reason !== '' && !isShort)
          turn.tell(update.chatId, { template: 'desk-reply', outcome: 'ground-first', reference });
        return { code: 'shown', reference };
      });
    },

    /** The last decision is taken back, or the person is told of it at once. */
    undo(update: DeskUpdate, name: RequestName) {
      return atDesk(deps, update, name, (turn, request, operator) => {
        const { reference } = request;
        const undone = undo(turn, request, { type: 'operator', id: operator.userId });
        return undone.ok ? { code: 'done', reference } : { code: undone.code, reference, assignee: '' };
      });
    },

    /** Takes back this operator's newest decision, if it can still be taken back, whichever request it is about. */
    undoLast(update: DeskUpdate): Promise<DeskOutcome | undefined> {
      return runUpdate(deps, update, (turn): DeskOutcome => {
        const operator = findOperator(turn.tx, update.chatId);
        if (operator === undefined) return replyBelow(turn, update, { code: 'denied' });
        const last = newestPendingDecision(turn.tx, operator.userId, turn.now);
        const request = last && findRequest(turn.tx, last);
        if (!request) return replyBelow(turn, update, { code: 'nothing-to-undo' });
        const { reference } = request;
        const undone = undo(turn, request, { type: 'operator', id: operator.userId });
        return replyBelow(
          turn,
          update,
          undone.ok ? { code: 'done', reference } : { code: undone.code, reference, assignee: '' },
        );
      });
    },

    sendNow(update: UpdateRef, name: RequestName) {
      return atDesk(deps, update, name, (turn, request) => {
        const { reference } = request;
        if (!sendNow(turn, request)) return { code: 'too-late', reference, assignee: '' };
        refreshDeskCards(turn, request.id, `u${update.updateId}:now`);
        return { code: 'done', reference };
      });
    },
  };
}

export type DeskService = ReturnType<typeof createDesk>;

/** A card of this request that hangs in the chat already was recorded when it was opened. */
function recordOpening(turn: Turn, update: UpdateRef, request: Request, edit: number | undefined): void {
  if (edit !== undefined && requestOfDeskCard(turn.tx, update.chatId, edit) === request.id) return;
  noteLookUp(turn, update.chatId, 'open', request.reference);
}
