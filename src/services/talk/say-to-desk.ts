import type { Subject } from '../../domain/messages/message-subject.ts';
import { textLimits } from '../../domain/messages/text-limits.ts';
import type { Request } from '../../domain/request/request.ts';
import { asksBeside } from '../../domain/talk/no-answer.ts';
import { hasAllowance, noteUse } from '../../storage/applicant/allowances.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { deletePrompt, findPrompt } from '../../storage/form/prompts.ts';
import { saveSubject } from '../../storage/queues/message-subjects.ts';
import { addTalk, findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequest, openRequestsOfChat } from '../../storage/request/requests.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { showOpenForm } from '../form/show-form.ts';
import { act } from '../request/act.ts';
import type { ServiceDeps, Turn, UpdateRef } from '../turn.ts';

/** Longer words are sent back: they would not fit into the message at the desk, with what stands around them. */
export const longestWords = textLimits.words;

/** True for words that do not fit into one message with what stands around them; counted in code points. */
export function isTooLong(words: string): boolean {
  return [...words].length > longestWords;
}

/** What the person's message was taken for, so that an edit of it, or a reply to it, finds its way. */
export function noteOwn({ tx, now }: Turn, { chatId, messageId }: UpdateRef, subject: Subject): void {
  if (messageId !== undefined) saveSubject(tx, chatId, messageId, subject, now);
}

/** The answer goes into the request and back to who asked. The request waits for one. */
export function takeAnswer(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  request: Request,
  words: string,
): void {
  const { tx, tell } = turn;
  const { chatId } = update;
  closePrompt(turn, chatId);
  if (isTooLong(words)) {
    return tell(chatId, { template: 'answer-prompt', request: request.id, problem: 'words-too-long' });
  }
  deletePrompt(tx, chatId);
  act(deps, turn, request, 'answer', { type: 'applicant', id: chatId }, { text: words });
  const asks = asksBeside(words);
  const seq = historyOf(tx, request.id).at(-1)?.seq ?? 0;
  noteOwn(turn, update, { kind: 'answer', request: request.id, seq });
  // Where a register holds the request, it reads the answer at its interface and no operator is told.
  const readers = request.register === undefined ? holderOrDesk(tx, request) : [];
  for (const operator of readers) {
    tell(
      operator,
      { template: 'desk-answer', request: request.id, ...(asks && { asks }) },
      { lane: 'notice' },
    );
  }
  // Who asks something in the answer hears that the question is not lost with it.
  if (asks) tell(chatId, { template: 'plain', text: 'answer-asks' });
  showOpenForm(turn, chatId);
}

/** message: of their own · added: to what they said before · corrected: what they said before is changed. */
export type PassedOn = 'message' | 'added' | 'corrected';

/** Words for the desk beside an answer, about a request or about none. Too long: said, and nothing passed on. */
export function passOn(
  turn: Turn,
  update: UpdateRef,
  request: Request | undefined,
  words: string,
  how: PassedOn,
): void {
  const { tx, now, tell } = turn;
  const { chatId } = update;
  if (isTooLong(words)) return tell(chatId, { template: 'plain', text: 'words-too-long' });
  if (!hasAllowance(tx, chatId, 'contact', now)) {
    return tell(chatId, { template: 'plain', text: 'too-many-messages' });
  }
  noteUse(tx, chatId, 'contact', now);
  const talk = addTalk(tx, {
    requestId: request?.id,
    chatId,
    kind: 'contact',
    operatorId: undefined,
    words,
    at: now,
  });
  noteOwn(turn, update, { kind: 'said', talk });
  tell(chatId, { template: 'passed-on', how, ...(request && { request: request.id }) });
  for (const operator of holderOrDesk(tx, request)) {
    tell(operator, { template: 'desk-contact', talk }, { lane: 'notice' });
  }
}

/** The message that asked loses its button, whatever was written. */
export function closePrompt({ tx, now, tell }: Turn, chatId: number): void {
  const prompt = findPrompt(tx, chatId, now);
  if (prompt?.messageId) tell(chatId, { template: 'buttons-off', message: prompt.messageId });
}

/** A request of this person whose data are still there. */
export function ownRequest(tx: Tx, chatId: number, id: number | undefined): Request | undefined {
  const request = id === undefined ? undefined : findRequest(tx, id);
  return request?.chatId === chatId && request.erasedAt === undefined ? request : undefined;
}

/** The request that such words are about. */
export function requestOfSubject(
  tx: Tx,
  chatId: number,
  subject: Extract<Subject, { kind: 'answer' | 'said' }>,
): Request | undefined {
  const id = subject.kind === 'answer' ? subject.request : findTalk(tx, subject.talk)?.requestId;
  return ownRequest(tx, chatId, id);
}

/** The request that words without one are about: the newest that somebody works on, else the newest. */
export function currentOf(tx: Tx, chatId: number): Request | undefined {
  return currentAmong(openRequestsOfChat(tx, chatId));
}

/** The current request among those that are open. */
export function currentAmong(open: readonly Request[]): Request | undefined {
  return open.find(({ assignee }) => assignee !== undefined) ?? open[0];
}
