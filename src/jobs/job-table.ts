import type { DrawStats } from '../charts/draw-apart.ts';
import { statsWords } from '../charts/stats-words.ts';
import { mostCheckedBytes } from '../domain/guide/file-check.ts';
import type { Locale } from '../domain/locale.ts';
import { retryDelay } from '../domain/messages/delivery.ts';
import type { CodeChannel, CodeOutcome } from '../gateways/code-channel.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Log } from '../log.ts';
import { statsCaption } from '../messages/numbers/stats-text.ts';
import type { Clock, TelegramPort } from '../outbox/telegram-port.ts';
import type { LookAtPdf } from '../pdf/look-apart.ts';
import type { Services } from '../services/create-services.ts';
import { requestOfJob } from '../services/job-names.ts';
import { mostListBytes, textOf } from '../services/owner/due-branches.ts';
import { sheetAsCsv } from '../spreadsheets/read-sheet.ts';
import { findFileCheck } from '../storage/applicant/file-checks.ts';
import type { BackupFolder } from '../storage/backup/folder.ts';
import type { Transact, Tx } from '../storage/database/transact.ts';
import { findCertificate } from '../storage/desk/certificates.ts';
import { findAttachment } from '../storage/form/attachments.ts';
import { type Job, type JobKind, postponeJob } from '../storage/queues/jobs.ts';
import { findReplacement } from '../storage/request/replacements.ts';
import { createBackUpJob } from './backup-job.ts';
import { drawInTurn } from './draw-in-turn.ts';
import { createExportJob, type ExportDeps } from './export-job.ts';
import type { FileTurns } from './file-turns.ts';
import { createHookJob, type HookDeps } from './hook-job.ts';
import { createNoticeJob } from './notice-job.ts';
import { createBatchJob } from './read-batch.ts';
import { collectFile, type Hearing, watchFile } from './watch-file.ts';

/**
 * What each kind of job does. `inside`: all of it in the transaction that settles it. `outside`: it waits for
 * Telegram or a gateway and settles itself.
 */
export type JobTable = Readonly<
  Record<
    JobKind,
    { readonly inside: (tx: Tx, job: Job) => void } | { readonly outside: (job: Job) => Promise<void> }
  >
>;

export interface JobTableDeps extends Pick<ExportDeps, 'read' | 'catalog' | 'openView' | 'stopping'> {
  readonly transact: Transact;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  readonly port: TelegramPort;
  readonly services: Services;
  /** Hears how much was fetched, and for whom. */
  readonly turns: FileTurns;
  readonly channels: readonly CodeChannel[];
  readonly texts: (locale: Locale) => Translate;
  readonly drawStats: DrawStats;
  readonly lookAtPdf: LookAtPdf;
  readonly postEvent: HookDeps['postEvent'];
  /** Undefined: backups are switched off. */
  readonly backups: BackupFolder | undefined;
  readonly log: Log;
}

export const triesBeforeGivingUp = 6;
/** The person waits for a code: after so many tries they are offered another way. */
const triesOfACode = 3;
const longestWaitMs = 60_000;

/**
 * What runs for each kind of job: `inside` in the transaction that settles it, `outside` before, where the network or
 * a disk is waited for.
 */
export function createJobTable(deps: JobTableDeps): JobTable {
  const { transact, clock, port, services, log } = deps;
  const draw = drawInTurn(deps.drawStats, clock);
  const { dueAnswers, dueCollection, duePayments, receivedCertificate } = services;

  return {
    'collect-reminder': { inside: dueCollection.remind },
    renewal: { inside: services.ownRequests.remindToRenew },
    feedback: { inside: services.feedback.askFeedback },
    housekeeping: { inside: services.retention.eraseExpired },
    backup: { outside: createBackUpJob(deps) },
    'draft-reminder': { inside: services.draftReminder.remindOfDraft },
    'payment-reminder': { inside: duePayments.remindOfPayment },
    'payment-lapse': { inside: duePayments.lapse },
    'answer-reminder': { inside: dueAnswers.remindOfQuestion },
    'answer-overdue': { inside: dueAnswers.reportUnanswered },
    'untouched-warning': { inside: services.holders.warnUntouched },
    'register-deadline': { inside: services.dueRegister.handOver },
    hook: { outside: createHookJob(deps) },
    untouched: { inside: services.holders.freeUntouched },
    uncollected: { inside: dueCollection.reportUncollected },
    broadcast: { inside: services.broadcasts.goOn },
    breach: { inside: services.breaches.goOn },
    digest: { inside: services.digest.tellDigest },
    'read-batch': { outside: createBatchJob(deps) },
    'run-batch': { inside: services.batches.runBatch },
    'desk-search': { inside: services.desk.searchOn },
    'receive-certificate': { outside: receiveCertificate },
    'send-replacement': { inside: services.replacement.sendReplacement },
    'replace-certificate': { outside: replaceCertificate },
    'receive-branches': { outside: receiveBranches },
    'verify-file': { outside: verifyFile },
    stats: { outside: drawStats },
    export: { outside: createExportJob(deps, nextTryAt) },
    'check-attachment': { outside: checkAttachment },
    'send-code': { outside: sendCode },
    'send-notice': { outside: createNoticeJob(deps, nextTryAt) },
  };

  async function receiveCertificate(job: Job): Promise<void> {
    const certificate = await transact((tx) => findCertificate(tx, requestOfJob(job)));
    await fetchFile(job, certificate?.fileId, {
      read: whole(mostCheckedBytes, deps.lookAtPdf),
      got: (tx, look) => receivedCertificate.receiveCertificate(tx, job, certificate?.fileId ?? '', look),
      lost: (tx) => receivedCertificate.certificateLost(tx, job),
      delayed: (tx, until) => receivedCertificate.certificateDelayed(tx, job, until),
    });
  }

  async function replaceCertificate(job: Job): Promise<void> {
    const file = await transact((tx) => findReplacement(tx, requestOfJob(job)));
    await fetchFile(job, file?.fileId, {
      read: whole(mostCheckedBytes, deps.lookAtPdf),
      got: (tx, look) => services.replacement.replacementFetched(tx, job, file?.fileId ?? '', look),
      lost: (tx) => services.replacement.replacementLost(tx, job),
      delayed: (tx, until) => postponeJob(tx, job.id, until),
    });
  }

  async function receiveBranches(job: Job): Promise<void> {
    const { fileOf, fetched, lost, delayed } = services.branchLists;
    await fetchFile(job, await transact((tx) => fileOf(tx, job)), {
      read: whole(mostListBytes, async (file) => {
        const bytes = await sheetAsCsv(file);
        const csv = bytes.length > mostListBytes ? undefined : textOf(bytes);
        if (csv !== undefined) await services.branchLists.readAhead(csv);
        return bytes;
      }),
      got: (tx, bytes) => fetched(tx, job, bytes),
      lost: (tx) => lost(tx, job),
      delayed: (tx, until) => delayed(tx, job, until),
    });
  }

  async function verifyFile(job: Job): Promise<void> {
    const { fileFetched, fileLost, fileDelayed } = services.fileChecks;
    const file = await transact((tx) => findFileCheck(tx, job.subject));
    if (file) port.showBusy(file.chatId, 'typing');
    await fetchFile(job, file?.fileId, {
      sender: file?.chatId,
      read: watchFile(),
      got: (tx, seen) => fileFetched(tx, job, seen),
      lost: (tx) => fileLost(tx, job),
      delayed: (tx, until) => fileDelayed(tx, job, until),
    });
  }

  /** The picture is sent directly: it is made of numbers of this moment. Whoever misses it has them in words. */
  async function drawStats(job: Job): Promise<void> {
    const wanted = await transact((tx) => services.stats.statsToDraw(tx, job));
    if (wanted === undefined) return;
    const { chatId, stats, locale } = wanted;
    const t = deps.texts(locale);
    port.showBusy(chatId, 'upload_photo');
    let isSeen = false;
    try {
      const bytes = await draw(stats, statsWords(stats, t), locale);
      const outcome = await port.send(chatId, { type: 'picture', bytes, view: statsCaption(stats, t) });
      isSeen = outcome.type === 'sent';
    } catch (error) {
      log.error('stats-not-drawn', { error });
    }
    await transact((tx) => services.stats.statsDrawn(tx, job, isSeen));
  }

  async function checkAttachment(job: Job): Promise<void> {
    const file = await transact((tx) => findAttachment(tx, job.subject));
    await fetchFile(job, file?.fileId, {
      sender: file?.chatId,
      read: watchFile(),
      got: (tx, seen) => services.fetchedScan.attachmentFetched(tx, job, seen),
      lost: (tx) => services.fetchedScan.attachmentLost(tx, job),
      delayed: (tx, until) => postponeJob(tx, job.id, until),
    });
  }

  /** `read` hears the file part by part; what it makes of it, outside of the transaction, is handed on. */
  async function fetchFile<Read>(
    job: Job,
    fileId: string | undefined,
    then: {
      /** Where that is no operator. */
      readonly sender?: number | undefined;
      readonly read: Hearing<Read>;
      readonly got: (tx: Tx, read: Read) => void;
      readonly lost: (tx: Tx) => void;
      readonly delayed: (tx: Tx, until: number) => void;
    },
  ): Promise<void> {
    const hear = (part: Uint8Array) => {
      then.read.add(part);
      deps.turns.count({ kind: job.kind, chatId: then.sender }, part.length, clock.now());
    };
    const file = fileId === undefined ? 'gone' : await port.download(fileId, hear);
    if (file === 'whole') {
      const read = await then.read.end();
      return await transact((tx) => then.got(tx, read));
    }
    if (file === 'gone' || job.attempts + 1 >= triesBeforeGivingUp) return await transact(then.lost);
    await transact((tx) => then.delayed(tx, nextTryAt(job)));
  }

  async function sendCode(job: Job): Promise<void> {
    const message = await transact((tx) => services.codeSending.codeToSend(tx, job));
    if (message === undefined) return;
    const { way, phone, code, locale } = message;
    const text = deps.texts(locale).plain('sms-code', { code });
    const channel = deps.channels.find(({ kind }) => kind === way);
    const outcome: CodeOutcome = channel
      ? await channel.send({ phone, code, text })
      : { type: 'broken', fault: `${way} is not set up any more` };
    if (outcome.type !== 'sent') {
      log.warn('code-not-sent', { outcome: outcome.type, code: outcome.fault, attempts: job.attempts + 1 });
    }
    if (
      outcome.type === 'retry' &&
      job.attempts + 1 < triesOfACode &&
      (outcome.afterMs ?? 0) <= longestWaitMs
    ) {
      return await transact((tx) => postponeJob(tx, job.id, nextTryAt(job, outcome.afterMs)));
    }
    await transact((tx) => services.codeSending.codeSent(tx, job, becameOf(outcome)));
  }

  function nextTryAt(job: Job, wishedMs?: number): number {
    return clock.now() + (wishedMs ?? retryDelay(job.attempts + 1, 0, deps.random()) ?? 1000);
  }
}

/** A file of which all must be here to be read. */
function whole<Read>(most: number, read: (bytes: Uint8Array) => Promise<Read>): Hearing<Read> {
  const file = collectFile(most);
  return { add: file.add, end: async () => await read(await file.end()) };
}

function becameOf(outcome: CodeOutcome) {
  if (outcome.type === 'sent') return 'sent';
  return outcome.type === 'refused' ? 'phone-refused' : { broken: outcome.fault };
}
