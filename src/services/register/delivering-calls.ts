import { isAnothers, judgeCertificate, type PdfLook } from '../../domain/desk/certificate-check.ts';
import type { Request } from '../../domain/request/request.ts';
import { decide } from '../../domain/request/status.ts';
import { nobody } from '../../storage/applicant/erase.ts';
import { rememberReplaced } from '../../storage/applicant/file-checks.ts';
import { confirmCertificate, findCertificate, putCertificate } from '../../storage/desk/certificates.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { findCall } from '../../storage/register/api-calls.ts';
import { addPart, countParts, deleteParts, eachPart } from '../../storage/register/certificate-parts.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findReplacement } from '../../storage/request/replacements.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { act } from '../request/act.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { isSame, undo } from '../request/undo.ts';
import type { ServiceDeps, Turn } from '../turn.ts';
import { type Call, type CallOutcome, findKnown, refused, runOn } from './calls.ts';

/** A file that has come in whole. */
export interface UploadedFile {
  readonly id: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** Certificates that registers send: kept in sealed parts as they come, looked at, and delivered by the same rules. */
export function createDeliveringCalls(deps: ServiceDeps, read: ServiceDeps['transact']) {
  let last: Promise<unknown> = Promise.resolve();
  /** One file after another, since each takes a process to look into. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  return {
    /**
     * Why a file for this request would be refused whatever stands in it; undefined: let it come. A call that was
     * answered before has to come again for its answer.
     */
    whyNot(
      call: Pick<Call, 'register' | 'key'>,
      reference: string,
      ifMatch: number | undefined,
    ): Promise<CallOutcome | undefined> {
      return read((tx): CallOutcome | undefined => {
        const request = findKnown({ tx }, reference);
        if (request === undefined) return { ok: false, code: 'no-such-request' };
        if (findCall(tx, call.register, call.key)) return undefined;
        if (ifMatch !== undefined && ifMatch !== request.version)
          return refused('faster', request, call.register);
        const decided = decide(request, 'deliver', { type: 'register', id: call.register });
        return decided.ok || isCorrection(tx, request, call.register)
          ? undefined
          : refused(decided.code, request, call.register);
      });
    },

    newUpload: () => Buffer.from(deps.randomBytes(12)).toString('hex'),

    /** One part, on disk when it resolves. */
    addPart: (upload: string, seq: number, bytes: Uint8Array) =>
      deps.transact((tx) => addPart(tx, upload, seq, bytes, deps.now())),

    /** It is not wanted after all. */
    drop: (upload: string) => deps.transact((tx) => deleteParts(tx, upload)),

    /** The file is whole. `accepted`: doubts that the caller has looked at. */
    async deliver(
      call: Call,
      reference: string,
      ifMatch: number | undefined,
      upload: UploadedFile,
      accepted: readonly string[],
      lookAtPdf: (parts: () => AsyncIterable<Uint8Array>) => Promise<PdfLook>,
    ): Promise<CallOutcome> {
      const seen = await inTurn(async () => {
        const isThere = (await read((tx) => countParts(tx, upload.id))) > 0;
        return isThere ? await lookAtPdf(() => eachPart(read, upload.id)) : undefined;
      });
      const outcome = await runOn(deps, call, reference, ifMatch, (turn, request) => {
        const { register } = call;
        if (seen === undefined) return { ok: false, code: 'no-such-request' };
        const { iin, surname } = request.application;
        const meant = { reference, iin: iin ?? undefined, surname: surname ?? undefined };
        const verdict = judgeCertificate(seen, `${reference}.pdf`, meant, 'register');
        if (verdict.type === 'refused') return refused(verdict.code, request, register);
        const open = verdict.doubts.filter((doubt) => !accepted.includes(doubt));
        // Whoever says that they have looked can't have: it is another person's.
        const findings = isAnothers(seen, meant) ? [...new Set([...open, 'other-iin' as const])] : open;
        if (findings.length > 0) return { ...refused('doubtful', request, register), findings };
        return give(turn, request, call, upload, [...verdict.doubts, ...verdict.notes]);
      });
      if (!outcome.ok || outcome.replayed) await deps.transact((tx) => deleteParts(tx, upload.id));
      return outcome;
    },
  };

  function give(
    turn: Turn,
    asked: Request,
    call: Call,
    upload: UploadedFile,
    warnings: readonly string[],
  ): CallOutcome {
    const { tx, now } = turn;
    const { register } = call;
    const request = takenBack(turn, asked, register);
    const actor = { type: 'register', id: register } as const;
    const isCorrected = isCorrection(tx, request, register);
    if (!isCorrected) {
      const decided = decide(request, 'deliver', actor);
      if (!decided.ok) return refused(decided.code, request, register);
    } else rememberReplaced(tx, request.id, now);
    const { id: requestId, reference } = request;
    const file = { requestId, fileId: '', size: upload.size, name: `${reference}.pdf` };
    putCertificate(tx, { ...file, receivedBy: nobody, registerId: register, upload: upload.id }, now);
    confirmCertificate(tx, requestId, upload.sha256);
    if (isCorrected) {
      appendAudit(tx, { at: now, actor: `register:${register}`, action: 'replace', subject: reference });
      tellRegisters(tx, request, 'corrected', now);
      const certificate = { template: 'certificate', request: requestId, corrected: true } as const;
      turn.tell(request.chatId, certificate, { lane: 'notice' });
      refreshDeskCards(turn, requestId, `c${register}.${call.key}`);
    } else {
      const outcome = act(deps, turn, request, 'deliver', actor);
      if (!outcome.ok) throw new Error('a delivery that was allowed a moment ago');
    }
    const after = findRequest(tx, requestId);
    const sha256 = upload.sha256.toString('hex');
    const answer = {
      reference,
      version: after?.version ?? request.version,
      status: 'delivered',
      sha256,
      warnings,
    };
    return { ok: true, status: 201, answer, version: answer.version, replayed: false };
  }
}

/**
 * Another file for what this register has delivered. Where the desk has sent another one itself, that one stands: while it
 * is held as well, or it would take the place of the register's a moment later.
 */
function isCorrection(tx: Turn['tx'], request: Request, register: number): boolean {
  if (request.status !== 'delivered' || findCertificate(tx, request.id)?.registerId !== register)
    return false;
  return findReplacement(tx, request.id)?.heldUntil === undefined;
}

/** Another file while the one before is still held back takes its place: nobody has seen that one. */
function takenBack(turn: Turn, request: Request, register: number): Request {
  const pending = request.status === 'delivered' ? findPendingDecision(turn.tx, request.id) : undefined;
  const by = { type: 'register', id: register } as const;
  if (pending === undefined || !isSame(pending.decidedBy, by) || turn.now >= pending.until) return request;
  return undo(turn, request, by).ok ? (findRequest(turn.tx, request.id) ?? request) : request;
}
