import { dayMs } from '../../domain/dates/durations.ts';
import type { Request } from '../../domain/request/request.ts';
import { deleteAttachmentsOf } from '../../storage/form/attachments.ts';
import { type Draft, deleteDraft, findDraft, findDraftById } from '../../storage/form/drafts.ts';
import { deleteAside, draftsAside, takeUpAgain } from '../../storage/form/drafts-aside.ts';
import { dropJobs, planJob } from '../../storage/queues/jobs.ts';
import { forgetSubjectsOfDraft } from '../../storage/queues/message-subjects.ts';
import type { Turn } from '../turn.ts';
import { keyboardOf, showForm } from './show-form.ts';

/** Erases a form that will not be sent, with all that was attached to it. */
export function discardDraft(turn: Turn, draft: Pick<Draft, 'id' | 'chatId' | 'at'>): void {
  closeKeyboard(turn, draft);
  closeDraft(turn, draft.id);
}

/** The keyboard with "share my number" goes with the question that it belongs to. */
export function closeKeyboard(turn: Turn, draft: Pick<Draft, 'id' | 'chatId' | 'at'>): void {
  const keyboard = keyboardOf(turn, draft);
  if (keyboard === undefined) return;
  turn.tell(draft.chatId, {
    template: 'contact-keyboard',
    on: false,
    ...(keyboard === 'place' && { place: true }),
  });
}

/** A form that waited while a request was being corrected is open again, below. */
export function resumeAside(turn: Turn, chatId: number): void {
  const { tx, now } = turn;
  const [last] = draftsAside(tx, chatId);
  if (last === undefined || findDraft(tx, chatId) !== undefined) return;
  const draft = takeUpAgain(tx, last, now);
  if (draft.requestId === undefined) {
    planJob(tx, { kind: 'draft-reminder', subject: draft.id, dueAt: now + dayMs });
  }
  showForm(turn, draft);
}

/** The request is not to be corrected any more: what was begun of that is gone, and the form that waited is back. */
export function dropCorrection(turn: Turn, { id, chatId }: Pick<Request, 'id' | 'chatId'>): void {
  const { tx } = turn;
  for (const waiting of draftsAside(tx, chatId)) if (waiting.requestId === id) deleteAside(tx, waiting.id);
  const open = findDraft(tx, chatId);
  if (open?.requestId !== id) return;
  discardDraft(turn, open);
  if (open.cardMessageId) turn.tell(chatId, { template: 'buttons-off', message: open.cardMessageId });
  resumeAside(turn, chatId);
}

/** The draft is over. `keep`: the attachment that has gone into a request. */
export function closeDraft({ tx }: Turn, draftId: string, keep?: string | null): void {
  deleteAttachmentsOf(tx, draftId, keep);
  dropJobs(tx, 'draft-reminder', draftId, 'the draft is over');
  const draft = findDraftById(tx, draftId);
  if (draft) forgetSubjectsOfDraft(tx, draft.chatId, draftId);
  deleteDraft(tx, draftId);
}
