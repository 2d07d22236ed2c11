import { judgeCertificate, type PdfLook } from '../../../domain/desk/certificate-check.ts';
import type { DeskOutcomeCode } from '../../../domain/desk/desk-outcomes.ts';
import type { Tx } from '../../../storage/database/transact.ts';
import {
  confirmCertificate,
  deleteCertificate,
  findCertificate,
} from '../../../storage/desk/certificates.ts';
import { findOperator } from '../../../storage/desk/operators.ts';
import { type Job, postponeJob, settleJob } from '../../../storage/queues/jobs.ts';
import { findRequest } from '../../../storage/request/requests.ts';
import { isSure, keyOfJob, requestOfJob } from '../../job-names.ts';
import { act } from '../../request/act.ts';
import { type ServiceDeps, startTurn } from '../../turn.ts';
import { actorOf, meantBy, nameOfAssignee } from '../at-desk.ts';

/** What becomes of a certificate's file once it was fetched, or could not be; inside the transaction that settles the job. */
export function createReceivedCertificate(deps: ServiceDeps) {
  return {
    /** The file that an operator sent was fetched and looked at: delivered, asked about, or sent back. */
    receiveCertificate(tx: Tx, job: Job, fileId: string, look: PdfLook): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      const certificate = findCertificate(tx, requestOfJob(job));
      const operator = certificate && findOperator(tx, certificate.receivedBy);
      if (!request || !operator || certificate.fileId !== fileId || certificate.sha256 !== undefined) {
        settleJob(tx, job.id, 'dropped', 'the request, the file or the operator is gone');
        return;
      }
      if (!settleJob(tx, job.id, 'done', 'fetched')) return;
      const turn = startTurn(tx, now, keyOfJob(job));
      const { reference } = request;
      const assignee = nameOfAssignee(tx, request);
      const reply = (outcome: DeskOutcomeCode, undo?: number) =>
        turn.tell(operator.userId, {
          template: 'desk-reply',
          outcome,
          reference,
          assignee,
          ...(undo !== undefined && { undo }),
        });
      const verdict = judgeCertificate(look, certificate.name, meantBy(request));
      if (verdict.type === 'refused') {
        deleteCertificate(tx, request.id);
        return reply(verdict.code);
      }
      if (verdict.doubts.length > 0 && !isSure(job)) {
        return turn.tell(operator.userId, {
          template: 'desk-doubt',
          request: request.id,
          file: certificate.receivedAt,
          doubts: [...verdict.doubts],
        });
      }
      confirmCertificate(tx, request.id, Buffer.from(look.sha256));
      const outcome = act(deps, turn, request, 'deliver', actorOf(operator));
      if (outcome.ok) reply('delivered', request.id);
      else reply(outcome.code);
    },

    /** The file can't be had now: the operator reads once that it is being fetched. */
    certificateDelayed(tx: Tx, job: Job, until: number): void {
      const request = findRequest(tx, requestOfJob(job));
      const certificate = findCertificate(tx, requestOfJob(job));
      postponeJob(tx, job.id, until);
      if (job.attempts > 0 || !request || !certificate) return;
      startTurn(tx, deps.now(), keyOfJob(job)).tell(certificate.receivedBy, {
        template: 'desk-reply',
        outcome: 'receiving',
        reference: request.reference,
      });
    },

    /** The file can't be had: the operator is asked to send it again. */
    certificateLost(tx: Tx, job: Job): void {
      const request = findRequest(tx, requestOfJob(job));
      const certificate = findCertificate(tx, requestOfJob(job));
      if (!settleJob(tx, job.id, 'dropped', 'the file could not be fetched')) return;
      // Another file for the same request may have been delivered meanwhile: that one stays.
      if (!request || !certificate || certificate.sha256 !== undefined) return;
      deleteCertificate(tx, request.id);
      startTurn(tx, deps.now(), keyOfJob(job)).tell(certificate.receivedBy, {
        template: 'desk-reply',
        outcome: 'file-lost',
        reference: request.reference,
      });
    },
  };
}
