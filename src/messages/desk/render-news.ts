import { hasEnded, isHeld } from '../../domain/request/status.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { findUnreached } from '../../storage/request/unreached.ts';
import { forOperatorsOf, type Makers, say } from '../scene.ts';
import { deskNewsCard } from './news-card.ts';
import { unreachedCard } from './unreached-card.ts';

/** News of requests for the desk. */
export const deskNewsMakers = {
  'desk-withdrawn': forOperatorsOf(({ t }, notice, request) => say(deskNewsCard(notice, request, t))),
  'desk-data-blocked': forOperatorsOf(({ t }, notice, request) => say(deskNewsCard(notice, request, t))),
  // The group hears as well that one is free.
  'desk-freed': ({ tx, chatId, t }, notice) => {
    if (chatId > 0 && findOperator(tx, chatId) === undefined) return { dropped: 'not an operator any more' };
    const request = findRequest(tx, notice.request);
    if (request === undefined) return { dropped: 'no such request' };
    const isOver = hasEnded(request.status) || isHeld(request);
    return isOver ? { dropped: 'somebody holds it again' } : say(deskNewsCard(notice, request, t));
  },
  'desk-unreached': forOperatorsOf(({ tx, t }, notice, request) => {
    const missed = findUnreached(tx, notice.missed);
    if (missed === undefined) return { dropped: 'erased' };
    return say(unreachedCard({ request, missed, isFreed: notice.freed }, t));
  }),
  'desk-untouched': forOperatorsOf(({ chatId, t }, notice, request) =>
    hasEnded(request.status) || request.assignee !== chatId
      ? { dropped: 'it is not theirs any more' }
      : say(deskNewsCard(notice, request, t)),
  ),
  'desk-late': forOperatorsOf(({ t }, notice, request) =>
    hasEnded(request.status) ? { dropped: 'it has ended' } : say(deskNewsCard(notice, request, t)),
  ),
} satisfies Partial<Makers>;
