import { deleteAttachmentsOf } from '../storage/attachments.ts';
import { type Draft, deleteDraft, findDraftById } from '../storage/drafts.ts';
import { dropJobs } from '../storage/jobs.ts';
import { forgetSubjectsOfDraft } from '../storage/message-subjects.ts';
import { asksContact } from './showing.ts';
import type { Turn } from './turn.ts';

/** Erases a form that will not be sent, with all that was attached to it. */
export function discardDraft(turn: Turn, draft: Pick<Draft, 'id' | 'chatId' | 'at'>): void {
  if (asksContact(turn, draft)) turn.tell(draft.chatId, { template: 'contact-keyboard', on: false });
  closeDraft(turn, draft.id);
}

/** The draft is over. `keep`: the attachment that has gone into a request. */
export function closeDraft({ tx }: Turn, draftId: string, keep?: string | null): void {
  deleteAttachmentsOf(tx, draftId, keep);
  dropJobs(tx, 'draft-reminder', draftId, 'the draft is over');
  const draft = findDraftById(tx, draftId);
  if (draft) forgetSubjectsOfDraft(tx, draft.chatId, draftId);
  deleteDraft(tx, draftId);
}
