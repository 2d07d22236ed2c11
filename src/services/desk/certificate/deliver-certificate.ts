import { namedIn } from '../../../domain/desk/batch.ts';
import { iinsInName } from '../../../domain/desk/certificate-check.ts';
import { judgeDocument } from '../../../domain/guide/file-check.ts';
import { readReference } from '../../../domain/request/reference.ts';
import type { Request } from '../../../domain/request/request.ts';
import { deleteCertificate, findCertificate, putCertificate } from '../../../storage/desk/certificates.ts';
import { requestOfDeskCard } from '../../../storage/desk/desk-cards.ts';
import { deleteKeptFile, findKeptFile, keepFile } from '../../../storage/desk/kept-files.ts';
import { findOperator, type Operator } from '../../../storage/desk/operators.ts';
import { heldElectronic } from '../../../storage/desk/queue.ts';
import { planJob } from '../../../storage/queues/jobs.ts';
import { findPendingDecision } from '../../../storage/request/pending-decisions.ts';
import { findRequest, hasReference } from '../../../storage/request/requests.ts';
import { takeFirst } from '../../batch/carry-out-item.ts';
import { collect } from '../../batch/collect-file.ts';
import { batchRefusalOf, matched } from '../../batch/match-item.ts';
import { isSame, undo } from '../../request/undo.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../../turn.ts';
import {
  atDesk,
  type DeskOutcome,
  type Found,
  lookUp,
  nameOfAssignee,
  type RequestName,
} from '../at-desk.ts';
import { aboutMessage } from '../replies.ts';
import { answerReplacementDoubt, offerReplacement, type SentPdf } from './replace-certificate.ts';

export interface ReceivedFile extends SentPdf {
  readonly mime: string;
  readonly caption: string | undefined;
  readonly replyTo: number | undefined;
}

/** So many requests are offered for a file that names none. */
const mostOffered = 8;

/** Certificates on their way from an operator to a person: which request they are for, and whether they are doubted. */
export function createDelivering(deps: ServiceDeps) {
  return {
    /**
     * A file that an operator sent for a request, named by the card replied to, by the caption or by the file's name.
     * What can be told without the file itself is told at once; then it is fetched and checked apart from this update.
     * A file that names no request is kept, and the operator's own requests are offered.
     */
    receiveCertificate(update: UpdateRef, file: ReceivedFile): Promise<DeskOutcome | undefined> {
      return runUpdate(deps, update, (turn): DeskOutcome => {
        const operator = findOperator(turn.tx, update.chatId);
        if (operator === undefined) return { code: 'denied' };
        const named = requestNamed(turn, operator, file);
        if (named && 'fault' in named) return named.fault;
        if (named) return take(deps, turn, String(update.updateId), named.request, operator, file);
        const judged = judgeDocument(file);
        if (!judged.ok) return { code: judged.code };
        // More files may follow in a moment: files that come together are shown together.
        collect(turn, update.chatId, file);
        return { code: 'shown', reference: '' };
      });
    },

    /** The operator says for which request a file was that is kept. */
    chooseRequest(update: UpdateRef, file: number, request: number, messageId: number) {
      return atDesk(deps, update, { id: request }, (turn, found, operator): DeskOutcome => {
        const kept = findKeptFile(turn.tx, file);
        if (kept?.chatId !== update.chatId)
          return { code: 'too-late', reference: found.reference, assignee: '' };
        const outcome = take(deps, turn, String(update.updateId), found, operator, kept);
        if (outcome.code !== 'done' && outcome.code !== 'shown') return outcome;
        deleteKeptFile(turn.tx, file);
        turn.tell(update.chatId, { template: 'buttons-off', message: messageId });
        return outcome;
      });
    },

    /** "Send it all the same", or not, to doubts about the file that came in at `receivedAt`; any other is not meant. */
    answerDoubt(update: UpdateRef, name: RequestName, receivedAt: number, sure: boolean, messageId: number) {
      return atDesk(deps, update, name, (turn, request): DeskOutcome => {
        const { tx, now, tell } = turn;
        const { id, reference } = request;
        const second = answerReplacementDoubt(turn, update, request, { sentAt: receivedAt, sure });
        if (second) {
          tell(update.chatId, { template: 'buttons-off', message: messageId });
          return second;
        }
        const file = findCertificate(tx, id);
        const isAsked =
          file?.receivedBy === update.chatId && file.receivedAt === receivedAt && file.sha256 === undefined;
        if (!isAsked) return { code: 'too-late', reference, assignee: '' };
        tell(update.chatId, { template: 'buttons-off', message: messageId });
        if (sure) {
          planJob(tx, { kind: 'receive-certificate', subject: `${id}.${update.updateId}.sure`, dueAt: now });
        } else {
          deleteCertificate(tx, id);
          tell(update.chatId, { template: 'desk-reply', outcome: 'not-sent', reference });
        }
        return { code: 'shown', reference };
      });
    },
  };
}

/** Which request a file is for, as far as card, caption and name say so. Undefined: none of them does. */
function requestNamed(turn: Turn, operator: Operator, { caption, replyTo }: ReceivedFile): Found | undefined {
  const cardOf = replyTo && requestOfMessage(turn, operator.userId, replyTo);
  const read = caption === undefined ? undefined : readReference(caption, hasReference(turn.tx));
  const typed = read === undefined || read.type === 'none' ? undefined : caption;
  const named = typed === undefined ? undefined : lookUp(turn, { typed });
  if (named && 'fault' in named) return named;
  // A card and a reference that name two requests: a wrong guess would hand one person another's certificate.
  if (cardOf && named && named.request.id !== cardOf) return { fault: { code: 'which-request' } };
  if (cardOf) return lookUp(turn, { id: cardOf });
  if (named) return named;
  const meant = matched(turn.tx, operator, { references: [], iins: namedIn(caption ?? '').iins }, 'deliver');
  return typeof meant === 'string' ? undefined : { request: meant };
}

/** Cards of before know their request themselves. */
function requestOfMessage({ tx }: Turn, chatId: number, messageId: number): number | undefined {
  const about = aboutMessage(tx, chatId, messageId);
  return about && 'request' in about ? about.request : requestOfDeskCard(tx, chatId, messageId);
}

/**
 * A file that came alone: for the request that its name tells by a reference or an IIN, else for one of the operator's
 * own, which they choose. `source`: names what is done, once for each file.
 */
export function deliverAlone(
  deps: ServiceDeps,
  turn: Turn,
  chatId: number,
  file: SentPdf,
  source: string,
): void {
  const operator = findOperator(turn.tx, chatId);
  if (operator === undefined) return;
  const { references, iins } = namedIn(file.name);
  const byReference = references.length === 1 ? lookUp(turn, { typed: file.name }) : undefined;
  const found = byReference && 'request' in byReference ? byReference.request : undefined;
  const meant = found ?? matched(turn.tx, operator, { references: [], iins }, 'deliver');
  const outcome =
    typeof meant === 'string'
      ? offerRequests(turn, chatId, file)
      : take(deps, turn, source, meant, operator, file);
  if (outcome.code === 'done' || outcome.code === 'shown' || outcome.code === 'denied') return;
  turn.tell(chatId, {
    template: 'desk-reply',
    outcome: outcome.code,
    ...('reference' in outcome && { reference: outcome.reference }),
    ...('assignee' in outcome && { assignee: outcome.assignee }),
  });
}

function take(
  deps: ServiceDeps,
  turn: Turn,
  source: string,
  asked: Request,
  operator: Operator,
  file: SentPdf & { readonly mime?: string },
): DeskOutcome {
  const { tx, now } = turn;
  const request = takenBack(turn, asked, operator);
  const { id, reference } = request;
  // Whose certificate it was is not known any more: nothing of the person may come back.
  if (request.erasedAt !== undefined) return { code: 'not-now', reference, assignee: '' };
  const isReplacement = request.status === 'delivered';
  const refused = isReplacement ? undefined : batchRefusalOf(request, operator, 'deliver');
  if (refused) return { code: refused, reference, assignee: nameOfAssignee(tx, request) };
  const judged = judgeDocument({ ...file, mime: file.mime ?? 'application/pdf' });
  if (!judged.ok) return { code: judged.code };
  if (isReplacement) return offerReplacement(turn, request, operator, file);
  // Whoever sends the certificate of a request that nobody holds has taken it.
  takeFirst(deps, turn, request, operator);
  const { fileId, size, name } = file;
  putCertificate(tx, { requestId: id, fileId, size, name, receivedBy: operator.userId }, now);
  // The subject holds the file, so that two files of one millisecond are two jobs.
  planJob(tx, { kind: 'receive-certificate', subject: `${id}.${source}`, dueAt: now });
  return { code: 'done', reference };
}

/** Another file while the one before is still held back takes its place: nobody has seen that one. */
function takenBack(turn: Turn, request: Request, operator: Operator): Request {
  const pending = request.status === 'delivered' ? findPendingDecision(turn.tx, request.id) : undefined;
  const by = { type: 'operator', id: operator.userId } as const;
  if (pending === undefined || !isSame(pending.decidedBy, by) || turn.now >= pending.until) return request;
  return undo(turn, request, by).ok ? (findRequest(turn.tx, request.id) ?? request) : request;
}

/** For which of the operator's own? Those whose IIN stands in the file's name are offered alone. */
function offerRequests({ tx, now, tell }: Turn, chatId: number, file: SentPdf): DeskOutcome {
  const own = heldElectronic(tx, chatId, mostOffered);
  if (own.length === 0) return { code: 'which-request' };
  const iins = iinsInName(file.name);
  const meant = own.filter((id) => iins.includes(findRequest(tx, id)?.application.iin ?? ''));
  const { fileId, size, name } = file;
  const kept = keepFile(tx, { chatId, fileId, size, name }, now);
  tell(chatId, { template: 'desk-which', file: kept, requests: [...(meant.length > 0 ? meant : own)] });
  return { code: 'shown', reference: '' };
}
