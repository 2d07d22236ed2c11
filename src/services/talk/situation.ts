import { applicationForm } from '../../domain/form/application-form.ts';
import { asideSaid } from '../../domain/form/hearing/asides.ts';
import { reduce } from '../../domain/form/reduce.ts';
import type { Subject } from '../../domain/messages/message-subject.ts';
import {
  type FormWait,
  followed,
  isWithdrawing,
  type Situation,
  type WordTraits,
  writtenMs,
} from '../../domain/messages/route-of-words.ts';
import { parseReference } from '../../domain/request/reference.ts';
import type { Request } from '../../domain/request/request.ts';
import { namesPicture, wantsMoreThanYes } from '../../domain/talk/no-answer.ts';
import {
  asksOwnData,
  isForOperators,
  isQuestion,
  wantsCertificate,
} from '../../domain/talk/question-in-words.ts';
import { sayingsOf } from '../../domain/talk/sayings.ts';
import { answerToOffer } from '../../domain/talk/sentences/offer.ts';
import { isPoke } from '../../domain/talk/sentences/pokes.ts';
import { asksStatusBeside } from '../../domain/talk/sentences/status-in-sentence.ts';
import {
  answerToWithdrawal,
  asksToKeep,
  needsNothing,
  withdrawsOnCondition,
} from '../../domain/talk/sentences/withdrawal.ts';
import { namesSentRequest, tellingIn } from '../../domain/talk/told-about-request.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { findConfirmation } from '../../storage/form/confirmations.ts';
import { type DraftPlace, draftPlace, findDraft } from '../../storage/form/drafts.ts';
import { findPrompt } from '../../storage/form/prompts.ts';
import {
  findSubject,
  newestOwn,
  newestQuestion,
  type Placed,
} from '../../storage/queues/message-subjects.ts';
import { newestTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequest, openRequestsOfChat, requestsOfChat } from '../../storage/request/requests.ts';
import { formContext, type ServiceDeps } from '../turn.ts';
import { saidIn } from './said-of-words.ts';
import { currentAmong } from './say-to-desk.ts';
import { isOffered, tellableOf } from './tellable.ts';

/** An app cuts a text at 4 096 characters, or at a blank before; no text of that length is taken anywhere. */
export const cutFrom = 3500;

/** A message of a person in words: its text, or the caption of a file. */
export interface Said {
  readonly messageId: number;
  readonly words: string;
  /** They stand under a picture or a file. */
  readonly isCaption?: boolean;
  /** Somebody else wrote them, and the person passes them on. */
  readonly isForwarded?: boolean;
  /** The message that it replies to. */
  readonly replyTo: number | undefined;
}

/** Requests about which the desk waits for the person's answer. */
export function askedOf(tx: Tx, chatId: number): readonly Request[] {
  return askedAmong(openRequestsOfChat(tx, chatId));
}

function askedAmong(open: readonly Request[]): readonly Request[] {
  return open.filter(({ status }) => status === 'needs_info').sort((one, other) => one.id - other.id);
}

/**
 * What is open in a chat when words come: the form, the question of the desk, the prompt, the message replied to.
 * `now`: in ms.
 */
export function situationOf(tx: Tx, chatId: number, said: Said, now: number): Situation {
  const draft = draftPlace(tx, chatId);
  const waiting = findPrompt(tx, chatId, now);
  // The consent card takes a yes or a no where nothing else waits for words.
  const prompt = waiting?.kind === 'consent' ? undefined : waiting;
  const own = newestOwn(tx, chatId, said.messageId);
  const lately = own && { subject: own.subject, ms: now - own.at };
  const question = newestQuestion(tx, chatId, said.messageId);
  const open = openRequestsOfChat(tx, chatId);
  const asked = askedAmong(open);
  const pressed = prompt?.kind === 'answer' && prompt.code === pressedAnswer ? prompt.subject : undefined;
  const [newest] = requestsOfChat(tx, chatId, 1);
  const answering = asked.find(({ reference }) => reference === pressed);
  return {
    repliesTo: said.replyTo === undefined ? undefined : repliedTo(tx, chatId, said.replyTo),
    asked: answering ? [answering.id] : asked.map(({ id }) => id),
    wantsMore: wantsMore(tx, answering ? [answering] : asked),
    form: draft && !answering ? waitOf(tx, draft) : undefined,
    draft,
    prompt: prompt?.kind,
    lately,
    keptToForm: own?.subject.kind === 'form-answer' && own.messageId > (question?.messageId ?? 0),
    written: writtenTo(tx, chatId, own, now),
    current: currentAmong(open)?.id,
    hasRequests: newest !== undefined,
    tellable: tellableOf(open, newest, lately, draft !== undefined),
  };
}

function wantsMore(tx: Tx, [only, another]: readonly Request[]): boolean {
  if (only === undefined || another !== undefined) return false;
  const question = historyOf(tx, only.id).findLast(({ action }) => action === 'ask')?.words;
  return question !== undefined && wantsMoreThanYes(question);
}

/** What the desk wrote, and the person has said nothing since. */
function writtenTo(tx: Tx, chatId: number, own: Placed | undefined, now: number): Situation['written'] {
  const talk = newestTalk(tx, chatId);
  if (talk?.kind !== 'message' || now - talk.at > writtenMs) return undefined;
  const isAfter = own !== undefined && own.at > talk.at;
  const isInForm = own?.subject.kind === 'form-answer';
  if (isAfter && !isInForm) return undefined;
  return { request: talk.requestId, ms: now - talk.at, asks: !isAfter && talk.words.includes('?') };
}

/** The button under the question was pressed: the next words are its answer, also in the middle of a form. */
export const pressedAnswer = 'pressed';

/** A subject that the person may speak of: a request of somebody else is none. */
function repliedTo(tx: Tx, chatId: number, messageId: number): Subject | undefined {
  const subject = findSubject(tx, chatId, messageId);
  if (subject === undefined || !('request' in subject)) return subject;
  const request = findRequest(tx, subject.request);
  return request?.chatId === chatId && request.erasedAt === undefined ? subject : undefined;
}

function waitOf(tx: Tx, draft: DraftPlace): FormWait {
  if (draft.at === undefined) return findConfirmation(tx, draft.id)?.open ? 'code' : 'summary';
  const question = applicationForm.questions.find(({ id }) => id === draft.at);
  const isTyped = question?.kind !== 'choice' && question?.kind !== 'file';
  return isTyped || question?.search !== undefined ? 'words' : 'buttons';
}

/** What can be said of the words before it is known where they go; nothing is written. */
export function wordsOf(
  deps: ServiceDeps,
  tx: Tx,
  chatId: number,
  situation: Situation,
  { words, isCaption, isForwarded }: Said,
  now: number,
): WordTraits {
  const { asked, form, prompt } = situation;
  const isCut = words.length > cutFrom;
  const isPicture = asked.length > 0 && isCaption === true && namesPicture(words);
  // What somebody else wrote is no answer by itself.
  const isOfOther = asked.length > 0 && isForwarded === true;
  const says = isCut ? 'words' : isPicture || isOfOther ? 'doubtful' : saidIn(situation, words);
  const mayFit =
    form !== undefined &&
    (asked.length > 0 || followed(situation) !== undefined || situation.written !== undefined);
  const answer = isWithdrawing(situation)
    ? // «Точно?»: the question once more.
      (answerToWithdrawal(words) ?? (isPoke(words) ? 'withdraw' : undefined))
    : isOffered(situation)
      ? answerToOffer(words)
      : undefined;
  const tells = isCut ? [] : answer !== undefined ? [answer] : situation.hasRequests ? tellingIn(words) : [];
  const isForBot =
    wantsCertificate(words) || asksOwnData(words) !== undefined || parseReference(words) !== undefined;
  const givesUp = prompt !== undefined && isGivenUp(words, prompt);
  const isForDesk = isForOperators(words);
  const isOfSent = namesSentRequest(words);
  return {
    says,
    asksStatusToo: situation.hasRequests && isForCard(words) && findOperator(tx, chatId) === undefined,
    tells,
    isCut,
    isForBot,
    isForDesk,
    isOfSent,
    givesUp,
    fitsForm: mayFit && fitsForm(deps, tx, chatId, form, words, now),
  };
}

/** The card answers it, or shows that nothing has changed: how far it is; «если не успеете, отмените», «не отменяйте». */
const isForCard = (words: string) =>
  [asksStatusBeside, withdrawsOnCondition, asksToKeep].some((says) => says(words));

/** «Нет» to the question what to tell the operators means that there is nothing to tell. */
function isGivenUp(words: string, prompt: string): boolean {
  const isWord = prompt === 'contact' || prompt === 'feedback';
  return (
    sayingsOf(words).some(({ kind, slip }) => !slip && (kind === 'cancel' || (isWord && kind === 'no'))) ||
    (prompt === 'contact' && needsNothing(words))
  );
}

const steering: readonly string[] = ['back', 'cancel', 'restart'];
/** Shorter numbers may stand in any answer. */
const longNumber = 6;

function fitsForm(
  deps: ServiceDeps,
  tx: Tx,
  chatId: number,
  form: FormWait,
  words: string,
  now: number,
): boolean {
  const draft = findDraft(tx, chatId);
  if (draft === undefined) return false;
  if (form === 'code') return /(?<!\d)\d{3}[ -]?\d{3}(?!\d)/.test(words);
  if (form === 'words') {
    if (sayingsOf(words).some(({ kind, slip }) => !slip && steering.includes(kind))) return true;
    if ((words.match(/\d/g) ?? []).length < longNumber) return false;
  }
  const { problem } = reduce(applicationForm, draft, { type: 'typed', text: words }, formContext(deps, now));
  return problem === undefined || (form !== 'words' && problem.candidates !== undefined);
}

/** A question to the service that the open form can make nothing of: «сколько это стоит?» under buttons. */
export function isAskedBesideForm(
  deps: ServiceDeps,
  tx: Tx,
  chatId: number,
  words: string,
  now: number,
): boolean {
  const draft = isQuestion(words) ? findDraft(tx, chatId) : undefined;
  if (draft === undefined || findPrompt(tx, chatId, now) !== undefined) return false;
  if (sayingsOf(words).length > 0) return false;
  if (draft.at !== undefined && asideSaid(words, draft.at, true) !== undefined) return false;
  const { problem, state } = reduce(
    applicationForm,
    draft,
    { type: 'typed', text: words },
    formContext(deps, now),
  );
  return (
    problem !== undefined &&
    problem.candidates === undefined &&
    state.heard === undefined &&
    !explained.includes(problem.code)
  );
}

/** Problems that are answers to the question themselves. */
const explained: readonly string[] = ['greeted', 'thanked'];
