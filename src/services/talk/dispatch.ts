import type { FoundPages } from '../../domain/guide/guide-search.ts';
import { type Route, route } from '../../domain/messages/route-of-words.ts';
import { readReference } from '../../domain/request/reference.ts';
import { pagesAsked, worryIn } from '../../domain/talk/sentences/asked-page.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findDraft } from '../../storage/form/drafts.ts';
import { dropHeldWords, findHeldWords, holdWords } from '../../storage/form/held-words.ts';
import { deletePrompt, findPrompt } from '../../storage/form/prompts.ts';
import { findSubject } from '../../storage/queues/message-subjects.ts';
import { isSeen, markSeen } from '../../storage/queues/seen-updates.ts';
import {
  findRequestByReference,
  openRequestsOfChat,
  requestsOfChat,
} from '../../storage/request/requests.ts';
import { correctAnswer } from '../form/correct-answer.ts';
import { showOpenForm } from '../form/show-form.ts';
import { takeAct } from '../form/take-act.ts';
import { askForReceipt } from '../request/payment/payments.ts';
import { type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';
import { asideOf } from './aside-in-form.ts';
import { pressInWords } from './card-buttons-in-words.ts';
import { askForContact } from './correspondence.ts';
import { correct } from './edited-words.ts';
import { endQuestion, offerToDesk } from './offer-to-desk.ts';
import {
  closePrompt,
  currentOf,
  noteOwn,
  ownRequest,
  passOn,
  requestOfSubject,
  takeAnswer,
} from './say-to-desk.ts';
import { askedOf, type Said, situationOf, wordsOf } from './situation.ts';

/** What the person chose for words that may be meant for two: an answer about this request, the form, or the desk. */
export type Meant = { readonly answer: number } | 'form' | 'message';

/** Sends a person's words where they belong. `domain/messages/route-of-words.ts` decides; this reads for it and carries it out. */
export function createDispatch(deps: ServiceDeps) {
  return {
    /**
     * `on`: nothing of it is to be done here, the open prompt, the form or the idle words take it. `found`: pages of the
     * guide for a question that is asked in the midst of the form.
     */
    async take(update: UpdateRef, said: Said, found: FoundPages = { pages: [] }): Promise<'on' | 'done'> {
      const { value, stored } = deps.transactNow((tx): 'on' | 'done' => {
        const now = deps.now();
        if (isSeen(tx, update.updateId, now)) return 'on';
        const situation = situationOf(tx, update.chatId, said, now);
        const to = route(situation, wordsOf(deps, tx, update.chatId, situation, said, now));
        if (to.to === 'on') {
          const aside = asideOf(deps, tx, update.chatId, situation, said.words, found);
          if (aside === undefined || !markSeen(tx, update.updateId, now)) return 'on';
          const turn = startTurn(tx, now, `u${update.updateId}.${now}`);
          turn.tell(update.chatId, aside);
          showOpenForm(turn, update.chatId);
          return 'done';
        }
        markSeen(tx, update.updateId, now);
        const turn = startTurn(tx, now, `u${update.updateId}.${now}`);
        carryOut(deps, turn, { ...update, messageId: said.messageId }, to, said.words);
        return 'done';
      });
      // Whoever goes on with what was only looked at here does so in the same commit.
      return value === 'on' ? value : await stored;
    },

    /** The person changed a message: what it was taken for is corrected. `on`: it was taken for nothing. */
    takeEdit(update: UpdateRef, { messageId, words }: Omit<Said, 'replyTo'>): Promise<'on' | 'done'> {
      return deps.transact((tx) => {
        const now = deps.now();
        const subject = findSubject(tx, update.chatId, messageId);
        if (subject === undefined || isSeen(tx, update.updateId, now)) return 'on';
        const turn = startTurn(tx, now, `u${update.updateId}.${now}`);
        const isTaken = correct(deps, turn, { ...update, messageId }, subject, words);
        if (isTaken) markSeen(tx, update.updateId, now);
        return isTaken ? 'done' : 'on';
      });
    },

    /** "Which did you mean?" was answered. `gone`: these words were told where they belong before. */
    choose(
      update: UpdateRef,
      meant: Meant,
      question: number | undefined,
    ): Promise<'done' | 'gone' | undefined> {
      return deps.transact((tx) => {
        const now = deps.now();
        if (!markSeen(tx, update.updateId, now)) return undefined;
        const held = findHeldWords(tx, update.chatId);
        if (held === undefined) return 'gone';
        const turn = startTurn(tx, now, `u${update.updateId}.${now}`);
        dropHeldWords(tx, update.chatId);
        if (question !== undefined) turn.tell(update.chatId, { template: 'buttons-off', message: question });
        if (meant === 'message') dropContact(turn, update.chatId);
        const own = { ...update, messageId: held.messageId };
        carryOut(deps, turn, own, routeOf(tx, update.chatId, meant), held.words);
        return 'done';
      });
    },

    /**
     * Something that can't be an answer came while one is waited for, or words for the operators, or the number of a receipt:
     * that is asked again.
     */
    remindOfQuestion({ chatId }: UpdateRef): Promise<void> {
      return deps.transact((tx) => {
        const now = deps.now();
        const [asked] = askedOf(tx, chatId);
        const turn = startTurn(tx, now, `q${now}`);
        if (asked) return turn.tell(chatId, { template: 'answer-reminder', request: asked.id });
        if (findPrompt(tx, chatId, now)?.kind === 'contact') {
          closePrompt(turn, chatId);
          return askForContact(turn, chatId);
        }
        // What comes while a fee is due is the receipt, as like as not.
        const due = openRequestsOfChat(tx, chatId).find(({ status }) => status === 'awaiting_payment');
        if (due === undefined) return;
        closePrompt(turn, chatId);
        askForReceipt(turn, chatId, due);
      });
    },
  };
}

/** What was begun by `/contact` is told. */
function dropContact(turn: Turn, chatId: number): void {
  if (findPrompt(turn.tx, chatId, turn.now)?.kind !== 'contact') return;
  closePrompt(turn, chatId);
  deletePrompt(turn.tx, chatId);
}

function routeOf(tx: Tx, chatId: number, meant: Meant): Route {
  if (meant === 'form') return { to: 'form' };
  if (meant === 'message') return { to: 'message', request: currentOf(tx, chatId)?.id };
  const isAsked = askedOf(tx, chatId).some(({ id }) => id === meant.answer);
  // Answered meanwhile, or decided: the words reach the desk all the same.
  return isAsked ? { to: 'answer', request: meant.answer } : { to: 'message', request: meant.answer };
}

function carryOut(deps: ServiceDeps, turn: Turn, update: UpdateRef, to: Route, words: string): void {
  const { tx, now, tell } = turn;
  const { chatId } = update;
  switch (to.to) {
    case 'on':
      return;
    case 'answer': {
      const request = ownRequest(tx, chatId, to.request);
      if (request) takeAnswer(deps, turn, update, request, words);
      return;
    }
    case 'message':
      passOn(turn, update, ownRequest(tx, chatId, to.request), words, 'message');
      return showOpenForm(turn, chatId);
    case 'addition':
      passOn(turn, update, requestOfSubject(tx, chatId, to.subject), words, 'added');
      return showOpenForm(turn, chatId);
    case 'form-answer':
      return void correctAnswer(deps, turn, update, to.question, words);
    case 'form': {
      const draft = findDraft(tx, chatId);
      // The form was sent or given up meanwhile: the words are not lost.
      if (draft) takeAct(deps, turn, update, draft, { type: 'typed', text: words });
      else passOn(turn, update, currentOf(tx, chatId), words, 'message');
      return;
    }
    case 'status': {
      showStatus(turn, chatId, words);
      showWhatWaits(turn, chatId);
      return to.offers && tellsMore(words) ? void offerToDesk(turn, update, words) : undefined;
    }
    case 'give-up':
      closePrompt(turn, chatId);
      deletePrompt(tx, chatId);
      tell(chatId, { template: 'plain', text: 'prompt-cancelled' });
      return showWhatWaits(turn, chatId);
    case 'contact':
      return askForContact(turn, chatId);
    case 'question':
      return tell(chatId, { template: 'answer-reminder', request: to.request });
    case 'aside':
      passOn(turn, update, ownRequest(tx, chatId, to.request), words, 'message');
      return showWhatWaits(turn, chatId);
    case 'told':
      return pressInWords(deps, turn, update, to.telling, ownRequest(tx, chatId, to.request), words);
    case 'which': {
      const worry = worryIn(words);
      if (worry) tell(chatId, { template: 'plain', text: worry });
      if (pagesAsked(words).answer === 'fraud')
        tell(chatId, { template: 'guide', page: 'fraud', unasked: true });
      const held = findHeldWords(tx, chatId);
      const all = held === undefined ? words : `${held.words}\n${words}`;
      endQuestion(turn, chatId, held);
      holdWords(tx, chatId, { words: all, messageId: update.messageId ?? 0 }, now);
      noteOwn(turn, update, { kind: 'held' });
      return tell(chatId, {
        template: 'which-meant',
        requests: [...to.requests],
        form: to.form,
        message: to.message,
      });
    }
    case 'cut':
      noteOwn(turn, update, { kind: 'cut' });
      tell(chatId, { template: 'plain', text: 'words-cut' });
      return showWhatWaits(turn, chatId);
    case 'tail':
      return noteOwn(turn, update, { kind: 'cut' });
  }
}

/** «Any progress?» asks, and tells nothing besides. */
const wordsOfQuestion = 4;
const tellsMore = (words: string) => words.trim().split(/\s+/).length > wordsOfQuestion;

/** The card of the request that is named, or of the only one. */
function showStatus({ tx, tell }: Turn, chatId: number, words: string): void {
  const read = readReference(words, (one) => findRequestByReference(tx, one)?.chatId === chatId);
  if (read.type === 'one') {
    const named = findRequestByReference(tx, read.reference);
    if (named?.chatId === chatId) return tell(chatId, { template: 'request-card', request: named.id });
    return tell(chatId, { template: 'verified', verdict: 'reference-unknown' });
  }
  const [first, second] = requestsOfChat(tx, chatId, 2);
  if (first && !second) return tell(chatId, { template: 'request-card', request: first.id });
  tell(chatId, { template: 'request-list' });
}

/** After a detour: the question of the desk, and the form. */
function showWhatWaits(turn: Turn, chatId: number): void {
  const [asked] = askedOf(turn.tx, chatId);
  if (asked) turn.tell(chatId, { template: 'answer-reminder', request: asked.id });
  showOpenForm(turn, chatId);
}
