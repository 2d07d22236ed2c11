import { judgeCertificate, type PdfLook } from '../../domain/desk/certificate-check.ts';
import type { Request } from '../../domain/request/request.ts';
import { rememberReplaced } from '../../storage/applicant/file-checks.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { confirmCertificate, putCertificate } from '../../storage/desk/cards-and-queue.ts';
import { findOperator, type Operator } from '../../storage/desk/operators.ts';
import { type Job, planJob, settleJob } from '../../storage/queues/jobs.ts';
import {
  deleteReplacement,
  findReplacement,
  putReplacement,
  saveReplacementStep,
} from '../../storage/request/replacements.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { nameOf, requestOf } from '../job-names.ts';
import { followOnDesk } from '../request/desk-cards.ts';
import { type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';
import { atDesk, type DeskOutcome, nameOfAssignee, type RequestName } from './at-desk.ts';

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

/** The question that each yes answers. */
const steps = { again: 1, yes: 2 } as const;

export function createReplacing(deps: ServiceDeps) {
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
        const isTimely = answer === 'no' ? replacement?.asked !== 3 : replacement?.asked === steps[answer];
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
      const request = findRequest(tx, requestOf(job));
      const replacement = request && findReplacement(tx, request.id);
      const operator = replacement && findOperator(tx, replacement.sentBy);
      if (!settleJob(tx, job.id, 'done', 'fetched') || !request || !replacement) return;
      if (replacement.asked !== 3 || replacement.fileId !== fetchedFile) return;
      deleteReplacement(tx, request.id);
      if (operator === undefined) return;
      const turn = startTurn(tx, now, nameOf(job));
      const { reference, id, chatId } = request;
      const reply = (outcome: string) =>
        turn.tell(operator.userId, { template: 'desk-reply', outcome, reference });
      const { fileId, size, name } = replacement;
      const verdict = judgeCertificate(look, name, { reference, iin: undefined });
      if (verdict.type === 'refused') return reply(verdict.code);
      rememberReplaced(tx, id, now);
      putCertificate(tx, { requestId: id, fileId, size, name, receivedBy: operator.userId }, now);
      confirmCertificate(tx, id, Buffer.from(look.sha256));
      const actor = `operator:${operator.userId}`;
      appendAudit(tx, { at: now, actor, action: 'replace', subject: reference });
      turn.tell(chatId, { template: 'certificate', request: id, corrected: true }, { lane: 'notice' });
      followOnDesk(turn, id, nameOf(job));
      reply('replaced');
    },

    replacementLost(tx: Tx, job: Job): void {
      const replacement = findReplacement(tx, requestOf(job));
      const request = findRequest(tx, requestOf(job));
      const isDropped = settleJob(tx, job.id, 'dropped', 'the file could not be fetched');
      if (!isDropped || replacement?.asked !== 3 || !request) return;
      deleteReplacement(tx, request.id);
      startTurn(tx, deps.now(), nameOf(job)).tell(replacement.sentBy, {
        template: 'desk-reply',
        outcome: 'file-lost',
        reference: request.reference,
      });
    },
  };
}

export type ReplacingService = ReturnType<typeof createReplacing>;
