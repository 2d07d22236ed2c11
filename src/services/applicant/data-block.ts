import { dayMs } from '../../domain/dates/durations.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { feeOf } from '../../domain/request/payment/fee.ts';
import { isPromiseRunning, promiseAfterAnswer } from '../../domain/request/promise.ts';
import type { Request } from '../../domain/request/request.ts';
import { blockData, dataBlockedAt, unblockData } from '../../storage/applicant/data-block.ts';
import { findDraft } from '../../storage/form/drafts.ts';
import { touchForms } from '../../storage/form/drafts-aside.ts';
import { deletePrompt } from '../../storage/form/prompts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { planJob } from '../../storage/queues/jobs.ts';
import { allRequestsOfChat, findRequest, openRequestsOfChat } from '../../storage/request/requests.ts';
import { resumeRequest } from '../../storage/request/versioned-changes.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { dropSchedule, planSchedule } from '../request/schedule.ts';
import { closePrompt } from '../talk/say-to-desk.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';

/**
 * Blocking one's data: a temporary stop of collecting, changing, using and destroying them (Law No. 94-V, articles 1
 * and 24). What is stored stays sealed where it is; `storage/` gives nobody but the person what it says.
 */
export function createDataBlock(deps: ServiceDeps) {
  return {
    /** `/blockmydata`: what it would stop, or what it has stopped, and the button. */
    show(update: UpdateRef, edit?: number) {
      return runUpdate(deps, update, ({ tell }) =>
        tell(update.chatId, { template: 'data-block', ...(edit && { edit }) }),
      );
    },

    /** Something that has to wait until the data are no longer blocked. */
    decline(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => {
        closePrompt(turn, update.chatId);
        deletePrompt(turn.tx, update.chatId);
        turn.tell(update.chatId, { template: 'data-block', why: 'declined' });
      });
    },

    block(update: UpdateRef, messageId: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        if (blockData(tx, chatId, now)) {
          audit(turn, chatId, 'block-data');
          closePrompt(turn, chatId);
          deletePrompt(tx, chatId);
          for (const request of allRequestsOfChat(tx, chatId)) {
            // A paper waits at its branch whatever is blocked: its last day is still told.
            if (request.status !== 'ready')
              dropSchedule(tx, request.id, request.status, 'the data are blocked');
            refreshDeskCards(turn, request.id, `r${request.id}.${request.version}:blocked`);
          }
          tellDesk(turn, openRequestsOfChat(tx, chatId));
        }
        tell(chatId, { template: 'data-block', ...(messageId && { edit: messageId }) });
      });
    },

    /** Everything goes on: what was promised begins again with what was left of it. */
    unblock(update: UpdateRef, messageId: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        const since = dataBlockedAt(tx, chatId);
        if (since !== undefined && unblockData(tx, chatId)) {
          audit(turn, chatId, 'unblock-data');
          goOnWithForm(turn, chatId);
          for (const { id } of allRequestsOfChat(tx, chatId)) {
            const request = findRequest(tx, id);
            if (request && request.endedAt === undefined) goOn(turn, request, since);
            refreshDeskCards(turn, id, `r${id}.${request?.version ?? 0}:unblocked`);
          }
          tellDesk(turn, openRequestsOfChat(tx, chatId));
        }
        tell(chatId, {
          template: 'data-block',
          ...(since !== undefined && { why: 'ended' }),
          ...(messageId && { edit: messageId }),
        });
        if (since === undefined) return;
        for (const { id } of openRequestsOfChat(tx, chatId)) {
          tell(chatId, { template: 'request-card-follows', request: id }, { key: `unblocked${now}:${id}` });
        }
      });
    },
  };

  function goOn(turn: Turn, request: Request, since: number): void {
    const { tx, now } = turn;
    if (request.status !== 'ready') planSchedule(deps, turn, request, request.status);
    const { catalog, terms } = deps;
    const from = almatyDate(new Date(since));
    const today = almatyDate(new Date(now));
    resumeRequest(tx, request.id, {
      promised: isPromiseRunning(request.status)
        ? promiseAfterAnswer(request.promised, from, today, catalog.calendar)
        : request.promised,
      payBy: request.status === 'awaiting_payment' ? feeOf(now, terms).payBy : request.fee?.payBy,
    });
  }

  /** Nobody could fill it in meanwhile: it waits as long as a form that was left alone just now. */
  function goOnWithForm({ tx, now }: Turn, chatId: number): void {
    touchForms(tx, chatId, now);
    const open = findDraft(tx, chatId);
    if (open === undefined || open.requestId !== undefined) return;
    planJob(tx, { kind: 'draft-reminder', subject: open.id, dueAt: now + dayMs });
  }

  function tellDesk(turn: Turn, requests: readonly Request[]): void {
    for (const request of requests) {
      for (const chatId of holderOrDesk(turn.tx, request)) {
        turn.tell(chatId, { template: 'desk-data-blocked', request: request.id }, { lane: 'notice' });
      }
    }
  }
}

function audit({ tx, now }: Turn, chatId: number, action: 'block-data' | 'unblock-data'): void {
  appendAudit(tx, { at: now, actor: `applicant:${chatId}`, action, subject: 'self' });
}
