import { judgeFile, type SentFile } from '../domain/attachment.ts';
import { applicationForm } from '../domain/form/application-form.ts';
import { where } from '../domain/form/form.ts';
import type { FormEvent } from '../domain/form/reduce.ts';
import { fail, ok } from '../domain/result.ts';
import { hasAllowance, noteUse } from '../storage/allowances.ts';
import { insertAttachment } from '../storage/attachments.ts';
import type { Draft } from '../storage/drafts.ts';
import { planJob } from '../storage/jobs.ts';
import { formContext, type ServiceDeps, type Turn } from './turn.ts';

/**
 * A file that came while the form is open. Where none is asked for, nothing of it is kept. Else its address is,
 * and a job fetches it and looks at its first bytes.
 */
export function attach(deps: ServiceDeps, { tx, now }: Turn, draft: Draft, file: SentFile): FormEvent {
  const place = where(applicationForm, draft, formContext(deps, now));
  const isWanted =
    place.type === 'question' && place.question.kind === 'file' && draft.at === place.question.id;
  if (!isWanted) return { type: 'file', file: fail('no-pictures') };
  const judged = judgeFile(file);
  if (!judged.ok) return { type: 'file', file: judged };
  if (!hasAllowance(tx, draft.chatId, 'file', now)) return { type: 'file', file: fail('too-many-files') };
  noteUse(tx, draft.chatId, 'file', now);
  const id = Buffer.from(deps.randomBytes(8)).toString('hex');
  insertAttachment(tx, { ...file, id, draftId: draft.id, chatId: draft.chatId }, now);
  planJob(tx, { kind: 'check-attachment', subject: id, dueAt: now });
  return { type: 'file', file: ok(id) };
}
