import { applicationForm } from '../../domain/form/application-form.ts';
import { isAttachment } from '../../domain/form/attachment.ts';
import type { SeenFile } from '../../domain/form/seen-file.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { confirmAttachment, deleteAttachment, findAttachment } from '../../storage/form/attachments.ts';
import { type Draft, findDraftById, saveDraft } from '../../storage/form/drafts.ts';
import { type Job, settleJob } from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import { showForm } from './show-form.ts';

/** What becomes of a scan that a person sent once it was fetched, or could not be; inside the transaction of its job. */
export function createFetchedScan(deps: ServiceDeps) {
  return {
    /** The scan was fetched: what is not what it is called is not kept, and the person is asked again. */
    attachmentFetched(tx: Tx, job: Job, seen: SeenFile): void {
      const file = findAttachment(tx, job.subject);
      if (!settleJob(tx, job.id, 'done', 'looked at') || file === undefined) return;
      if (isAttachment(file, seen)) {
        confirmAttachment(tx, file.id, seen.sha256);
      } else askAgain(tx, job, 'file-broken');
    },

    attachmentLost(tx: Tx, job: Job): void {
      if (settleJob(tx, job.id, 'dropped', 'the file could not be fetched')) askAgain(tx, job, 'file-lost');
    },
  };

  function askAgain(tx: Tx, job: Job, fault: 'file-broken' | 'file-lost'): void {
    const file = findAttachment(tx, job.subject);
    const draft = file && findDraftById(tx, file.draftId);
    if (file) deleteAttachment(tx, file);
    if (draft && file?.firstId !== undefined) {
      // A wrong page takes nothing from the pages that were sent before it.
      return showForm(startTurn(tx, deps.now(), keyOfJob(job)), draft, {
        problem: fault === 'file-broken' ? 'page-file-broken' : 'page-file-lost',
      });
    }
    const question = applicationForm.questions.find(({ id }) => draft?.answers[id]?.value === job.subject);
    if (!draft || !question) return;
    const { [question.id]: _broken, ...answers } = draft.answers;
    const next: Draft = { ...draft, answers, at: question.id, rev: draft.rev + 1 };
    saveDraft(tx, next, deps.now());
    showForm(startTurn(tx, deps.now(), keyOfJob(job)), next, { problem: fault });
  }
}
