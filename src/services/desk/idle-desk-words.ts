import { handsAllOver } from '../../domain/desk/orders/hand-over.ts';
import { asksOfSomebody, numberAmong, soughtIn } from '../../domain/desk/sought-in-words.ts';
import { readReference } from '../../domain/request/reference.ts';
import { endsNamed, halvesOfReferences } from '../../domain/talk/numbers-in-text.ts';
import { isQuestion } from '../../domain/talk/question-in-words.ts';
import { sayingsOf } from '../../domain/talk/sayings.ts';
import { clausesOf } from '../../domain/talk/sentences/heard.ts';
import { smallTalk } from '../../domain/talk/small-talk.ts';
import { asksStatus } from '../../domain/talk/status-question.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { isSeen, markSeen } from '../../storage/queues/seen-updates.ts';
import { findRequest, findRequestByReference, hasReference } from '../../storage/request/requests.ts';
import { openByEnd, openByHalfReference } from '../../storage/request/search.ts';
import { type ServiceDeps, startTurn, type UpdateRef } from '../turn.ts';
import { type FoundByWords, search, showFound } from './desk-search.ts';
import { type Ordered, ordersIn, tellOrders } from './heard-orders.ts';
import { noteLookUp } from './look-ups.ts';

type Wish =
  | { readonly type: 'card'; readonly request: number; readonly reference: string }
  | { readonly type: 'several'; readonly references: readonly string[] }
  | Ordered
  | { readonly type: 'no-such-request' | 'hand-all' }
  | { readonly type: 'found'; readonly sought: string; readonly found: FoundByWords };

/** What operators write without a command, while nothing is asked of them. */
export function createDeskWords(deps: ServiceDeps) {
  return {
    /**
     * A reference anywhere in the words opens its card, whose buttons do the rest: nothing is decided by words alone. A name or
     * a number by itself is looked for. `on`: nothing of it, or not said by an operator. What is as good as a command is
     * none of these (`domain/desk/command-in-words.ts`).
     */
    take(update: UpdateRef, text: string): Promise<'on' | 'done'> {
      return deps.transact((tx) => {
        const now = deps.now();
        const { chatId, updateId } = update;
        if (isSeen(tx, updateId, now) || findOperator(tx, chatId) === undefined) return 'on';
        const wish = wishIn(tx, chatId, text);
        if (wish === undefined || !markSeen(tx, updateId, now)) return 'on';
        const turn = startTurn(tx, now, `u${updateId}.${now}`);
        const { tell } = turn;
        switch (wish.type) {
          case 'card':
            noteLookUp(turn, chatId, 'open', wish.reference);
            tell(chatId, { template: 'desk-card', request: wish.request });
            // What more was written is not left without a word.
            if (tellsMore(text)) tell(chatId, { template: 'desk-order', request: wish.request });
            break;
          case 'orders':
            tellOrders(turn, chatId, wish);
            break;
          case 'several':
            tell(chatId, {
              template: 'desk-reply',
              outcome: 'two-references',
              reference: wish.references.join(', '),
            });
            break;
          case 'hand-all':
            tell(chatId, { template: 'plain', text: 'desk-hand-all' });
            tell(chatId, { template: 'desk-queue', filter: 'mine', page: 0 });
            break;
          case 'no-such-request':
            tell(chatId, { template: 'desk-reply', outcome: 'no-such-request' });
            break;
          case 'found':
            showFound(turn, chatId, wish.sought, wish.found);
        }
        return 'done';
      });
    },
  };
}

const wordsOfRemark = 4;
const tellsMore = (text: string) => !isQuestion(text) && text.trim().split(/\s+/).length > wordsOfRemark;

function wishIn(tx: Tx, chatId: number, text: string): Wish | undefined {
  const ordered = ordersIn(tx, chatId, text);
  if (ordered) return ordered;
  const read = readReference(text, hasReference(tx));
  switch (read.type) {
    case 'several':
      return { type: 'several', references: read.references };
    case 'mistyped':
      return { type: 'no-such-request' };
    case 'one': {
      const request = findRequestByReference(tx, read.reference);
      if (request === undefined) return { type: 'no-such-request' };
      // Operators ask for certificates of their own as well.
      if (request.chatId === chatId) return undefined;
      return { type: 'card', request: request.id, reference: request.reference };
    }
    case 'none': {
      const byHalf = byHalves(tx, chatId, text);
      if (byHalf) return byHalf;
      if (handsAllOver(text)) return { type: 'hand-all' };
      // «Кто взял заявку Каримовой, она у меня была»: the first clause asks, the rest is told.
      const [first = ''] = clausesOf(text);
      const sought = soughtIn(text) ?? (asksOfSomebody(first) ? soughtIn(first) : undefined);
      const isSaid = sayingsOf(text).length > 0 || smallTalk(text) !== undefined || asksStatus(text);
      if (sought === undefined || isSaid) return undefined;
      const found = search(tx, sought);
      // Whoever asks whose a number is, or for somebody's request, looks for nothing else.
      const isShown = found.ids.length > 0 || numberAmong(text) !== undefined || asksOfSomebody(text);
      return isShown ? { type: 'found', sought, found } : undefined;
    }
  }
}

/**
 * «6S59 дайын», «138 қағаз ба еді»: half a reference, or its last figures, names its request where one is open; several are there
 * to be chosen. By the figures only those of which there is one.
 */
function byHalves(tx: Tx, chatId: number, text: string): Wish | undefined {
  const byHalf = halvesOfReferences(text).flatMap((half) => openByHalfReference(tx, half));
  const byEnd = endsNamed(text).flatMap((end) => {
    const [only, another] = openByEnd(tx, end);
    return only === undefined || another !== undefined ? [] : [only];
  });
  const ids = [...new Set([...byHalf, ...byEnd].filter((one) => one.chatId !== chatId).map(({ id }) => id))];
  const only = ids.length === 1 && ids[0] !== undefined ? findRequest(tx, ids[0]) : undefined;
  if (only) return { type: 'card', request: only.id, reference: only.reference };
  return ids.length > 1 ? { type: 'found', sought: text, found: { by: 'reference', ids } } : undefined;
}
