import { dayMs } from '../../domain/dates/durations.ts';
import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { applicationForm } from '../../domain/form/application-form.ts';
import { type DraftAnswers, shown } from '../../domain/form/form.ts';
import { answersOfOneMore } from '../../domain/form/start/one-more.ts';
import { answersAtStart, requestBefore } from '../../domain/form/start/presets.ts';
import { type Draft, insertDraft } from '../../storage/form/drafts.ts';
import { planJob } from '../../storage/queues/jobs.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { formContext, type ServiceDeps, type Turn } from '../turn.ts';

/** Opens a draft with the answers that are clear from `start`, else none; its first question is shown by `showForm`. */
export function startDraft(deps: ServiceDeps, turn: Turn, chatId: number, start = ''): Draft {
  const { tx, now } = turn;
  const context = formContext(deps, now);
  const draft: Draft = {
    id: Buffer.from(deps.randomBytes(6)).toString('hex'),
    chatId,
    ...shown(applicationForm, { answers: startOf(deps, turn, chatId, start), at: undefined }, context),
    rev: 1,
    formVersion: applicationForm.version,
    cardMessageId: undefined,
    updatedAt: now,
  };
  insertDraft(tx, draft, now);
  const remindAt = outsideQuietHours(new Date(now + dayMs), deps.terms.quietHours).getTime();
  planJob(tx, { kind: 'draft-reminder', subject: draft.id, dueAt: remindAt });
  return draft;
}

/** After a request of their own it goes on from that one; personal data that were erased begin nothing. */
function startOf(deps: ServiceDeps, { tx, now }: Turn, chatId: number, start: string): DraftAnswers {
  const context = formContext(deps, now);
  const before = requestBefore(start);
  if (before === undefined) return answersAtStart(start, context);
  const request = findRequest(tx, before.id);
  if (request?.chatId !== chatId || request.erasedAt !== undefined) return {};
  return answersOfOneMore(applicationForm, request.application, before.of, context);
}
