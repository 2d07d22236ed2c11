import { applicationForm } from '../../domain/form/application-form.ts';
import { judgeFile, mostPages, type SentFile } from '../../domain/form/attachment.ts';
import { type FormContext, where } from '../../domain/form/form.ts';
import type { FormProblem } from '../../domain/form/problems.ts';
import type { FormEvent } from '../../domain/form/reduce.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { hasAllowance, noteUse } from '../../storage/applicant/allowances.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { insertAttachment, pagesOf } from '../../storage/form/attachments.ts';
import { type Draft, findDraft } from '../../storage/form/drafts.ts';
import { planJob } from '../../storage/queues/jobs.ts';
import { formContext, type ServiceDeps, type Turn } from '../turn.ts';
import type { CardOptions } from './show-form.ts';

const fileQuestions = applicationForm.questions.filter(({ kind }) => kind === 'file').map(({ id }) => id);

/**
 * A file that came while the form is open. Where none is asked for, nothing of it is kept. Else its address is,
 * and a job fetches it and looks at its first bytes.
 */
export function attach(deps: ServiceDeps, turn: Turn, draft: Draft, file: SentFile): FormEvent {
  if (!asksFile(draft, formContext(deps, turn.now))) return { type: 'file', file: fail('no-pictures') };
  return { type: 'file', file: keep(deps, turn, draft, file) };
}

/**
 * A file that came when the paper asked for is there already is its next page: part of an album, or sent a moment later.
 * What the card then says; undefined: it is no page.
 */
export function addPage(
  deps: ServiceDeps,
  turn: Turn,
  draft: Draft,
  file: SentFile,
): CardOptions | undefined {
  if (asksFile(draft, formContext(deps, turn.now))) return undefined;
  const pages = pagesOfDraft(turn.tx, draft);
  const [first] = pages;
  if (first === undefined) return undefined;
  if (pages.length >= mostPages) return { problem: 'too-many-pages', number: mostPages };
  const kept = keep(deps, turn, draft, file, first.id);
  if (!kept.ok) return { problem: kept.code };
  return { problem: 'page-kept', number: pages.length + 1 };
}

/** The form of this chat asks for a paper, or has one to which pages may be added. */
export function takesPages(deps: ServiceDeps, tx: Tx, chatId: number): boolean {
  const draft = findDraft(tx, chatId);
  if (draft === undefined) return false;
  return asksFile(draft, formContext(deps, deps.now())) || pagesOfDraft(tx, draft).length > 0;
}

function pagesOfDraft(tx: Tx, draft: Draft) {
  const first = fileQuestions.map((id) => draft.answers[id]?.value).find((value) => value);
  return first ? pagesOf(tx, first) : [];
}

function asksFile(draft: Draft, context: FormContext): boolean {
  const place = where(applicationForm, draft, context);
  return place.type === 'question' && place.question.kind === 'file' && draft.at === place.question.id;
}

function keep(
  deps: ServiceDeps,
  { tx, now }: Turn,
  draft: Draft,
  file: SentFile,
  firstId?: string,
): Result<string, FormProblem> {
  const judged = judgeFile(file);
  if (!judged.ok) return judged;
  if (!hasAllowance(tx, draft.chatId, 'file', now)) return fail('too-many-files');
  noteUse(tx, draft.chatId, 'file', now);
  const id = Buffer.from(deps.randomBytes(8)).toString('hex');
  insertAttachment(tx, { ...file, id, draftId: draft.id, chatId: draft.chatId, firstId }, now);
  planJob(tx, { kind: 'check-attachment', subject: id, dueAt: now });
  return ok(id);
}
