import { almatyDate } from '../../domain/dates/working-days.ts';
import { queuePageSize } from '../../domain/desk/queue.ts';
import type { GuidePageId } from '../../domain/guide/guide.ts';
import type { Notice } from '../../domain/messages/notice.ts';
import { iinsIn } from '../../domain/person/iin.ts';
import { lookOf } from '../../domain/places/place-spelling.ts';
import { mayWithdraw } from '../../domain/request/status.ts';
import { isQuestion } from '../../domain/talk/question-in-words.ts';
import { sayingsOf } from '../../domain/talk/sayings.ts';
import {
  mayBeDate,
  pageBesideCard,
  tellsNoPatronymic,
  typesCode,
  worryIn,
} from '../../domain/talk/sentences/asked-page.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { queuePage } from '../../storage/desk/queue.ts';
import { findPrompt } from '../../storage/form/prompts.ts';
import { waitsAlready } from '../../storage/queues/outbox.ts';
import { openRequestsOfChat, requestsOfChat } from '../../storage/request/requests.ts';
import { giveOwnData } from '../applicant/own-data.ts';
import { continuesHeld, isAwaited, offerToDesk } from '../talk/offer-to-desk.ts';
import type { Turn, UpdateRef } from '../turn.ts';

/** Single answers to words that nobody asked for; which one is given, `idle-words.ts` decides. */

/** The menu; an operator sees what waits for them, and their own menu by its command. */
export function greet(turn: Turn, chatId: number): void {
  const { tx, now, tell } = turn;
  if (findOperator(tx, chatId) === undefined) return answerOnce(turn, chatId, { template: 'menu' });
  const { count } = queuePage(tx, 'mine', chatId, 0, queuePageSize, almatyDate(new Date(now)));
  tell(chatId, { template: 'plain', text: 'desk-hello' });
  tell(chatId, { template: 'desk-queue', filter: count > 0 ? 'mine' : 'new', page: 0 });
}

/**
 * What is typed under the consent card and is no yes and no no: the question once more, since nothing else goes on before.
 * False: the card does not wait.
 */
export function asksConsentAgain({ tx, now, tell }: Turn, chatId: number): boolean {
  const asked = findPrompt(tx, chatId, now);
  if (asked?.kind !== 'consent') return false;
  const start = asked.subject === '' ? {} : { start: asked.subject };
  tell(chatId, { template: 'consent', again: true, ...start });
  return true;
}

/** «12.03.1990» is for the desk, where one waits for words of this person; the form asks for it in its turn. */
export function answerDetails(turn: Turn, update: UpdateRef, text: string): void {
  const isForDesk = isAwaited(turn.tx, update.chatId, turn.now);
  // A number alone may be that of somebody else, for whom another certificate is wanted.
  const mayBegin = !/\p{L}/u.test(text) && iinsIn(text).length > 0 && !continuesHeld(turn, update);
  if (!isForDesk || mayBegin)
    answerOnce(turn, update.chatId, { template: 'plain', text: 'form-asks', menu: true });
  if (isForDesk) offerToDesk(turn, update, text);
}

/** «Завтра заберу»: noted, or it is seen that it is not ready yet. False: there is nothing to collect. */
export function answerWillCollect(turn: Turn, chatId: number): boolean {
  const open = openRequestsOfChat(turn.tx, chatId);
  const [first] = open;
  if (first === undefined) return false;
  if (open.some(({ status }) => status === 'ready'))
    answerOnce(turn, chatId, { template: 'plain', text: 'noted' });
  else turn.tell(chatId, { template: 'request-card', request: first.id });
  return true;
}

/**
 * Somebody is afraid, or a page answers the sentence as a whole (`page`). What was told with it may be for the operators, where
 * they wait for words. False: neither.
 */
export function answerWorry(turn: Turn, update: UpdateRef, text: string, page?: GuidePageId): boolean {
  const { tx, now, tell } = turn;
  const { chatId } = update;
  // A code typed once more is for nobody's eyes.
  if (typesCode(text, isAwaited(tx, chatId, now))) {
    tell(chatId, { template: 'plain', text: 'no-code-here' });
    if (mayBeDate(text)) offerToDesk(turn, update, text);
    return true;
  }
  const said = worryIn(text) ?? (tellsNoPatronymic(text) ? 'no-patronymic' : undefined);
  // What was decided is looked at by nobody any more.
  const isOver = openRequestsOfChat(tx, chatId).length === 0 && requestsOfChat(tx, chatId, 1).length > 0;
  const worry = said === 'looked-at' && isOver ? undefined : said;
  if (worry === undefined && page === undefined) return false;
  const paper = openRequestsOfChat(tx, chatId).find(({ kind }) => kind === 'paper');
  const isOfCard = worry === undefined && pageBesideCard(text) !== undefined;
  if (paper && (isOfCard || worry === 'looked-at'))
    tell(chatId, { template: 'request-card', request: paper.id });
  if (worry) tell(chatId, { template: 'plain', text: worry });
  else if (page) tell(chatId, { template: 'guide', page, unasked: true });
  if (isAwaited(tx, chatId, now)) offerToDesk(turn, update, text);
  return true;
}

/** «Как отменить?» is asked of what is open; `isAtDesk`: an operator without a request asks how a command is given. */
export function answerHowToCancel({ tx, tell }: Turn, chatId: number, isAtDesk: boolean): void {
  const [open, another] = openRequestsOfChat(tx, chatId).filter((one) => mayWithdraw(one));
  if (open === undefined) {
    return tell(chatId, isAtDesk ? { template: 'help' } : { template: 'plain', text: 'nothing-to-cancel' });
  }
  if (another) return tell(chatId, { template: 'request-list', toWithdraw: true });
  tell(chatId, { template: 'withdraw-question', request: open.id });
}

const wishes: ReadonlySet<string> = new Set(
  ['хочу', 'нужен', 'нужна', 'нужно', 'надо', 'керек', 'қажет'].map(lookOf),
);

/** «Да», «нет», «иә» to nothing at all: noted; a yes at the menu is shown the menu. False: it may be more than that. */
export function answerBare(turn: Turn, chatId: number, text: string): boolean {
  // «Бәрі дұрыс па?» asks.
  if (isQuestion(text)) return false;
  const said = sayingsOf(text).filter(({ slip }) => !slip);
  // «Начнём» is said at the menu.
  const isYes = said.some(({ kind }) => kind === 'yes' || kind === 'greeting');
  if (!isYes && !said.some(({ kind }) => kind === 'no')) return false;
  if (isAwaited(turn.tx, chatId, turn.now)) {
    // «Керек» may be said of something that is wanted of the desk.
    if (wishes.has(lookOf(text))) return false;
  } else if (isYes) {
    greet(turn, chatId);
    return true;
  }
  answerOnce(turn, chatId, { template: 'plain', text: 'noted' });
  return true;
}

/** The card of what is open or was refused, or the list of several. False: there is neither. */
export function showOwn({ tx, tell }: Turn, chatId: number): boolean {
  const [newest, another] = requestsOfChat(tx, chatId, 2);
  const isOpen = openRequestsOfChat(tx, chatId).length > 0;
  if (newest === undefined || !(isOpen || newest.status === 'refused')) return false;
  tell(chatId, another ? { template: 'request-list' } : { template: 'request-card', request: newest.id });
  return true;
}

/** What is kept of the person: each as by its command. */
export function showOwnData(turn: Turn, chatId: number, what: 'erase' | 'show' | 'consent' | 'use'): void {
  if (what === 'show') return giveOwnData(turn, chatId);
  if (what === 'use') return turn.tell(chatId, { template: 'privacy' });
  turn.tell(chatId, { template: what === 'erase' ? 'erase-question' : 'consent-state' });
}

/**
 * The answer to words that ask for nothing: one for all that come before it is out, and after those of people who ask for
 * something.
 */
export function answerOnce({ tx, tell }: Turn, chatId: number, notice: Notice): void {
  if (!waitsAlready(tx, chatId, notice)) tell(chatId, notice, { lane: 'notice' });
}
