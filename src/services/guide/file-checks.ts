import { fileKindOf } from '../../domain/form/file-kind.ts';
import type { SeenFile } from '../../domain/form/seen-file.ts';
import {
  type FileVerdict,
  judgeDocument,
  looksLikePdf,
  type SentDocument,
} from '../../domain/guide/file-check.ts';
import { readReference } from '../../domain/request/reference.ts';
import { hasAllowance, noteUse } from '../../storage/applicant/allowances.ts';
import {
  deleteFileCheck,
  deliveredAt,
  type FileCheck,
  findDelivered,
  findFileCheck,
  insertFileCheck,
} from '../../storage/applicant/file-checks.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../storage/form/prompts.ts';
import { type Job, planJob, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequestByReference, openRequestsOfChat } from '../../storage/request/requests.ts';
import { showOpenForm } from '../form/show-form.ts';
import { keyOfJob } from '../job-names.ts';
import { offerToDesk } from '../talk/offer-to-desk.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';

/** What the prompt is about: nothing that has a reference. */
const promptSubject = 'file';

/**
 * "Is this the file that the bot delivered?" Compared by its fingerprint, byte for byte; nothing in it is opened. A
 * reference tells nothing to anybody but its owner: a stranger reads the same whether it exists or not.
 */
export function createFileChecks(deps: ServiceDeps) {
  return {
    /** `/verify`: the next file, or the next reference, is what is meant. */
    askFile(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => ask(turn, update.chatId));
    },

    /** A reference that was typed to be checked. What is none is asked for once more. */
    checkReference(update: UpdateRef, typed: string) {
      return runUpdate(deps, update, (turn) => {
        const read = readReference(typed);
        if (read.type === 'several') turn.tell(update.chatId, { template: 'plain', text: 'two-references' });
        if (read.type !== 'one') return ask(turn, update.chatId, read.type !== 'several');
        const { reference } = read;
        stopAsking(turn, update.chatId);
        sayOfReference(turn, update.chatId, reference);
        showOpenForm(turn, update.chatId);
      });
    },

    /** A file that was sent to be checked. */
    checkFile(update: UpdateRef, file: SentDocument) {
      return runUpdate(deps, update, (turn) => {
        stopAsking(turn, update.chatId);
        const judged = judgeDocument(file);
        if (judged.ok) plan(turn, keep(turn, update.chatId, file.fileId));
        else say(turn, update.chatId, judged.code);
        if (!judged.ok) showOpenForm(turn, update.chatId);
      });
    },

    /**
     * A PDF that came without a word: it is checked, unless the desk waits for something from the person, who then
     * says whether it was meant for the desk. What stands under it is offered to be passed on. False: it is no PDF.
     */
    async checkUnasked(
      update: UpdateRef,
      file: SentDocument,
      caption: string | undefined,
    ): Promise<boolean | undefined> {
      // The update is still to be answered, with what stands under the file.
      if (!looksLikePdf(file)) return false;
      return await runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const judged = judgeDocument(file);
        if (!judged.ok) say(turn, update.chatId, judged.code);
        else {
          const kept = keep(turn, update.chatId, file.fileId);
          const isAsked = openRequestsOfChat(tx, update.chatId).some(({ status }) => status === 'needs_info');
          if (!isAsked && findPrompt(tx, update.chatId, now) === undefined) plan(turn, kept);
          else tell(update.chatId, { template: 'verify-offer', file: kept.id });
        }
        if (caption && !caption.startsWith('/')) offerToDesk(turn, update, caption);
        return true;
      });
    },

    /** "Check the file", for one that came without a word. */
    checkOffered(update: UpdateRef, id: string, messageId: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const file = findFileCheck(turn.tx, id);
        if (messageId !== undefined)
          turn.tell(update.chatId, { template: 'buttons-off', message: messageId });
        if (file?.chatId !== update.chatId) return say(turn, update.chatId, 'lost');
        plan(turn, file);
      });
    },

    /** The file has gone by: compared, and forgotten. */
    fileFetched(tx: Tx, job: Job, seen: SeenFile): void {
      const file = findFileCheck(tx, job.subject);
      if (!settleJob(tx, job.id, 'done', 'compared') || file === undefined) return;
      deleteFileCheck(tx, file.id);
      const turn = startTurn(tx, deps.now(), keyOfJob(job));
      const found = findDelivered(tx, seen.sha256);
      if (found) say(turn, file.chatId, found.isReplaced ? 'corrected' : 'same', found.requestId);
      else say(turn, file.chatId, fileKindOf(seen.beginning) === 'pdf' ? 'unknown' : 'not-a-pdf');
      showOpenForm(turn, file.chatId);
    },

    /** It can't be had now: the person reads once that it takes longer. */
    fileDelayed(tx: Tx, job: Job, until: number): void {
      const file = findFileCheck(tx, job.subject);
      postponeJob(tx, job.id, until);
      if (job.attempts === 0 && file) say(startTurn(tx, deps.now(), keyOfJob(job)), file.chatId, 'later');
    },

    fileLost(tx: Tx, job: Job): void {
      const file = findFileCheck(tx, job.subject);
      if (!settleJob(tx, job.id, 'dropped', 'the file could not be fetched') || file === undefined) return;
      deleteFileCheck(tx, file.id);
      const turn = startTurn(tx, deps.now(), keyOfJob(job));
      say(turn, file.chatId, 'lost');
      showOpenForm(turn, file.chatId);
    },
  };

  function ask({ tx, now, tell }: Turn, chatId: number, isUnknown = false): void {
    const prompt = { kind: 'verify', subject: promptSubject, code: undefined } as const;
    putPrompt(tx, chatId, prompt, now);
    tell(chatId, { template: 'verify-prompt', ...(isUnknown && { unknown: true }) });
  }

  /** The question loses its button. */
  function stopAsking({ tx, now, tell }: Turn, chatId: number): void {
    const prompt = findPrompt(tx, chatId, now);
    if (prompt?.kind !== 'verify') return;
    if (prompt.messageId) tell(chatId, { template: 'buttons-off', message: prompt.messageId });
    deletePrompt(tx, chatId);
  }

  function keep({ tx, now }: Turn, chatId: number, fileId: string): FileCheck {
    const file = { id: Buffer.from(deps.randomBytes(8)).toString('hex'), chatId, fileId };
    insertFileCheck(tx, file, now);
    return file;
  }

  /** Fetching costs: everybody has so many a day. */
  function plan(turn: Turn, { id, chatId }: FileCheck): void {
    const { tx, now } = turn;
    if (!hasAllowance(tx, chatId, 'file', now)) {
      deleteFileCheck(tx, id);
      return say(turn, chatId, 'too-many');
    }
    noteUse(tx, chatId, 'file', now);
    planJob(tx, { kind: 'verify-file', subject: id, dueAt: now });
  }
}

/** What a reference may tell: to its owner that a file was delivered, or the card; to anybody else nothing. */
export function sayOfReference(turn: Turn, chatId: number, reference: string): void {
  const request = findRequestByReference(turn.tx, reference);
  if (request?.chatId !== chatId) return say(turn, chatId, 'reference-unknown');
  const held = findPendingDecision(turn.tx, request.id);
  const isKnown = held === undefined || turn.now >= held.until;
  if (isKnown && deliveredAt(turn.tx, request.id) !== undefined)
    return say(turn, chatId, 'reference-own', request.id);
  turn.tell(chatId, { template: 'request-card', request: request.id });
}

function say({ tell }: Turn, chatId: number, verdict: FileVerdict, request?: number): void {
  tell(chatId, { template: 'verified', verdict, ...(request !== undefined && { request }) });
}
