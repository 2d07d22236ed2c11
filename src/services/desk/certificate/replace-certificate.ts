import { judgeCertificate, type PdfLook } from '../../../domain/desk/certificate-check.ts';
import type { Request } from '../../../domain/request/request.ts';
import { undoMs } from '../../../domain/request/undo.ts';
import type { Tx } from '../../../storage/database/transact.ts';
import { findOperator, type Operator } from '../../../storage/desk/operators.ts';
import { type Job, planJob, settleJob } from '../../../storage/queues/jobs.ts';
import {
  deleteReplacement,
  findReplacement,
  holdReplacement,
  putReplacement,
  saveReplacementStep,
} from '../../../storage/request/replacements.ts';
import { findRequest } from '../../../storage/request/requests.ts';
import { isSure, keyOfJob, requestOfJob } from '../../job-names.ts';
import { type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../../turn.ts';
import { atDesk, type DeskOutcome, meantBy, nameOfAssignee, type RequestName } from '../at-desk.ts';
import { carryOutReplacement } from './held-replacement.ts';

/** A PDF of which size and name are right; its bytes were not looked at yet. */
export interface SentPdf {
  readonly fileId: string;
  readonly size: number;
  readonly name: string;
}

/**
 * A second file for a certificate that was delivered. The person has the first one already, so it is asked about
 * twice; then it is fetched, checked and sent like the first, and its fingerprint takes the place of the other.
 */
export function offerReplacement(
  { tx, now, tell }: Turn,
  request: Request,
  operator: Operator,
  file: SentPdf,
): DeskOutcome {
  const { reference } = request;
  const isTheirs = operator.role === 'owner' || request.assignee === operator.userId;
  if (!isTheirs) return { code: 'not-assignee', reference, assignee: nameOfAssignee(tx, request) };
  putReplacement(tx, { ...file, requestId: request.id, sentBy: operator.userId }, now);
  tell(operator.userId, { template: 'desk-replace', request: request.id, asked: 1 });
  return { code: 'shown', reference };
}

/** The answer to doubts about a second file that came in at `sentAt`. Undefined: it is not about one. */
export function answerReplacementDoubt(
  { tx, now, tell }: Turn,
  { chatId, updateId }: UpdateRef,
  { id, reference }: Request,
  { sentAt, sure }: { readonly sentAt: number; readonly sure: boolean },
): DeskOutcome | undefined {
  const replacement = findReplacement(tx, id);
  const isAsked = replacement?.sentBy === chatId && replacement.sentAt === sentAt && replacement.asked === 4;
  if (!isAsked) return undefined;
  if (sure) {
    saveReplacementStep(tx, id, 3);
    planJob(tx, { kind: 'replace-certificate', subject: `${id}.${updateId}.sure`, dueAt: now });
  } else {
    deleteReplacement(tx, id);
    tell(chatId, { template: 'desk-reply', outcome: 'not-sent', reference });
  }
  return { code: 'shown', reference };
}

/** The question that each yes answers. */
const steps = { again: 1, yes: 2 } as const;

/**
 * Another file for a request that has one: asked about twice, then fetched, checked and held for the time of an undo.
 */
export function createReplacement(deps: ServiceDeps) {
  return {
    /**
     * The answers to the two questions: yes, yes; or no at either. Buttons live for ever and can be forged, so an answer
     * counts only in the message that asks now, and "I am sure" only after the second question.
     */
    replace(update: UpdateRef, name: RequestName, answer: 'again' | 'yes' | 'no', edit: number) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request): DeskOutcome => {
        const { id, reference } = request;
        const replacement = findReplacement(tx, id);
        const isAsked = replacement?.sentBy === update.chatId && replacement.askedIn === edit;
        const isRepeated = isAsked && answer !== 'no' && replacement.asked === steps[answer] + 1;
        if (isRepeated) return { code: 'shown', reference };
        const isTimely =
          answer === 'no' ? (replacement?.asked ?? 3) < 3 : replacement?.asked === steps[answer];
        if (!isAsked || !isTimely) return { code: 'too-late', reference, assignee: '' };
        if (answer === 'again') {
          saveReplacementStep(tx, id, 2);
          tell(update.chatId, { template: 'desk-replace', request: id, asked: 2, edit });
          return { code: 'shown', reference };
        }
        tell(update.chatId, { template: 'buttons-off', message: edit });
        if (answer === 'no') deleteReplacement(tx, id);
        else {
          saveReplacementStep(tx, id, 3);
          planJob(tx, { kind: 'replace-certificate', subject: `${id}.${update.updateId}`, dueAt: now });
        }
        return { code: 'shown', reference };
      });
    },

    /**
     * The new file was fetched. Anything but a PDF leaves the first one as it is, and so does a file that another one
     * has taken the place of while it was being fetched: that one is asked about.
     */
    replacementFetched(tx: Tx, job: Job, fetchedFile: string, look: PdfLook): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      const replacement = request && findReplacement(tx, request.id);
      const operator = replacement && findOperator(tx, replacement.sentBy);
      if (!settleJob(tx, job.id, 'done', 'fetched') || !request || !replacement) return;
      if (replacement.asked !== 3 || replacement.fileId !== fetchedFile) return;
      if (operator === undefined) return deleteReplacement(tx, request.id);
      const turn = startTurn(tx, now, keyOfJob(job));
      const { reference, id } = request;
      const verdict = judgeCertificate(look, replacement.name, meantBy(request));
      if (verdict.type === 'refused') {
        deleteReplacement(tx, id);
        return turn.tell(operator.userId, { template: 'desk-reply', outcome: verdict.code, reference });
      }
      if (verdict.doubts.length > 0 && !isSure(job)) {
        saveReplacementStep(tx, id, 4);
        const doubts = [...verdict.doubts];
        return turn.tell(operator.userId, {
          template: 'desk-doubt',
          request: id,
          file: replacement.sentAt,
          doubts,
        });
      }
      holdReplacement(tx, id, Buffer.from(look.sha256), now + undoMs);
      planJob(tx, { kind: 'send-replacement', subject: job.subject, dueAt: now + undoMs });
      turn.tell(operator.userId, { template: 'desk-reply', outcome: 'replaced', reference, undo: id });
    },

    /** The time to take it back is over. */
    sendReplacement(tx: Tx, job: Job): void {
      const now = deps.now();
      const held = findReplacement(tx, requestOfJob(job));
      if (!settleJob(tx, job.id, 'done', 'sent') || held?.heldUntil === undefined || now < held.heldUntil)
        return;
      carryOutReplacement(startTurn(tx, now, keyOfJob(job)), requestOfJob(job), keyOfJob(job));
    },

    replacementLost(tx: Tx, job: Job): void {
      const replacement = findReplacement(tx, requestOfJob(job));
      const request = findRequest(tx, requestOfJob(job));
      const isDropped = settleJob(tx, job.id, 'dropped', 'the file could not be fetched');
      if (!isDropped || replacement?.asked !== 3 || !request) return;
      deleteReplacement(tx, request.id);
      startTurn(tx, deps.now(), keyOfJob(job)).tell(replacement.sentBy, {
        template: 'desk-reply',
        outcome: 'file-lost',
        reference: request.reference,
      });
    },
  };
}
