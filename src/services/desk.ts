import type { Request } from '../domain/request/request.ts';
import { decide, type PlainDeskAction, type RefusalCode } from '../domain/request/status.ts';
import { appendAudit } from '../storage/audit.ts';
import { putCertificate, requestOfDeskCard } from '../storage/desk.ts';
import { planJob } from '../storage/jobs.ts';
import { findOperator, nameOperator } from '../storage/operators.ts';
import { deletePrompt, findPrompt, putPrompt } from '../storage/prompts.ts';
import { findRequest } from '../storage/requests.ts';
import {
  actorOf,
  atDesk,
  type DeskOutcome,
  decideAt,
  lookUp,
  nameOfAssignee,
  type RequestName,
} from './at-desk.ts';
import { createDeskPapers } from './desk-papers.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from './turn.ts';

const maxFileBytes = 20 * 1024 * 1024; // what getFile gives a bot
/** What is written to a person has to fit into one message, with what stands around it. */
const longestText = 1500;
const promptLastsMs = 60 * 60 * 1000;

/** The operators' desk. Every use case checks the role itself, whatever the handler did. */
export function createDesk(deps: ServiceDeps) {
  return {
    ...createDeskPapers(deps),

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
    act(update: UpdateRef, name: RequestName, action: PlainDeskAction, operatorName: string) {
      return atDesk(deps, update, name, (turn, request, operator) => {
        nameOperator(turn.tx, operator.userId, operatorName);
        return decideAt(deps, turn, request, operator, action);
      });
    },

    refuse(
      update: UpdateRef,
      name: RequestName,
      ground: { readonly code: RefusalCode; readonly text: string | undefined },
      operatorName: string,
    ) {
      return atDesk(deps, update, name, (turn, request, operator) => {
        const { code, text } = ground;
        nameOperator(turn.tx, operator.userId, operatorName);
        const prompt = findPrompt(turn.tx, update.chatId, turn.now);
        if (prompt?.subject === request.reference) {
          deletePrompt(turn.tx, update.chatId);
          if (prompt.messageId)
            turn.tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        }
        if (text && [...text].length > longestText) {
          // The prompt is over as well: an app splits a long text, and its tail must not become the reason.
          return { code: 'text-too-long', reference: request.reference, assignee: '' };
        }
        return decideAt(deps, turn, request, operator, 'refuse', { code, ...(text && { text }) });
      });
    },

    /** A code was chosen on the card: now the words for the person are asked for. */
    askRefusalText(update: UpdateRef, name: RequestName, code: RefusalCode, edit: number) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request, operator) => {
        recordOpening({ tx, now }, update, request, edit);
        const decided = decide(request, 'refuse', actorOf(operator));
        if (!decided.ok)
          return { code: decided.code, reference: request.reference, assignee: nameOfAssignee(tx, request) };
        putPrompt(
          tx,
          update.chatId,
          { kind: 'refusal', subject: request.reference, code },
          now + promptLastsMs,
        );
        tell(update.chatId, { template: 'desk-card', request: request.id, edit });
        tell(update.chatId, { template: 'desk-prompt-refusal', reference: request.reference, code });
        return { code: 'done', reference: request.reference };
      });
    },

    /** A prompt is put aside: by its button or by `/cancel`. */
    dropPrompt(update: UpdateRef, messageId?: number) {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const edit = messageId === undefined ? {} : { edit: messageId };
        deletePrompt(tx, update.chatId);
        tell(update.chatId, { template: 'plain', text: 'prompt-cancelled', ...edit });
      });
    },

    /**
     * A file that an operator sent for a request, named by the card replied to or by the caption. What can be
     * told without the file itself is told at once; then it is fetched and checked apart from this update.
     */
    receiveCertificate(update: UpdateRef, file: ReceivedFile): Promise<DeskOutcome | undefined> {
      return runUpdate(deps, update, (turn): DeskOutcome => {
        const { tx, now } = turn;
        const operator = findOperator(tx, update.chatId);
        if (operator === undefined) return { code: 'denied' };
        const cardOf = file.replyTo && requestOfDeskCard(tx, update.chatId, file.replyTo);
        const named = file.caption === undefined ? undefined : lookUp(turn, { typed: file.caption });
        // A card and a reference that name two requests: a wrong guess would hand one person another's certificate.
        if (cardOf && named && named.id !== cardOf) return { code: 'which-request' };
        if (!cardOf && !file.caption) return { code: 'which-request' };
        const request = cardOf ? findRequest(tx, cardOf) : named;
        if (request === undefined) return { code: 'no-such-request' };
        const decided = decide(request, 'deliver', actorOf(operator));
        if (!decided.ok)
          return { code: decided.code, reference: request.reference, assignee: nameOfAssignee(tx, request) };
        if (file.mime !== 'application/pdf' || !/\.pdf$/i.test(file.name)) return { code: 'not-a-pdf' };
        if (file.size > maxFileBytes) return { code: 'too-big' };
        putCertificate(
          tx,
          {
            requestId: request.id,
            fileId: file.fileId,
            size: file.size,
            name: file.name,
            receivedBy: operator.userId,
          },
          now,
        );
        // A job of its own for each file, even for two within the same millisecond.
        planJob(tx, { kind: 'receive-certificate', subject: `${request.id}.${update.updateId}`, dueAt: now });
        return { code: 'done', reference: request.reference };
      });
    },
  };
}

export type DeskService = ReturnType<typeof createDesk>;

export interface ReceivedFile {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly caption: string | undefined;
  readonly replyTo: number | undefined;
}

/** A card of this request that hangs in the chat already was recorded when it was opened. */
function recordOpening(
  { tx, now }: Pick<Turn, 'tx' | 'now'>,
  update: UpdateRef,
  request: Request,
  edit: number | undefined,
): void {
  if (edit !== undefined && requestOfDeskCard(tx, update.chatId, edit) === request.id) return;
  const actor = `operator:${update.chatId}`;
  appendAudit(tx, { at: now, actor, action: 'open', subject: request.reference });
}
