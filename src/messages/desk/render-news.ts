import { almatyDate } from '../../domain/dates/working-days.ts';
import { hasEnded, isHeld } from '../../domain/request/status.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { queuePage } from '../../storage/desk/queue.ts';
import { countLost } from '../../storage/queues/lost-messages.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { findUnreached } from '../../storage/request/unreached.ts';
import type { Rendered } from '../rendered.ts';
import { forOperators, forOperatorsOf, type Makers, type RenderScene, say } from '../scene.ts';
import { digestCard } from './digest-card.ts';
import { deskNewsCard } from './news-card.ts';
import { unreachedCard } from './unreached-card.ts';

/** News of requests for the desk, one by one and in the morning's numbers. */
export const deskNewsMakers = {
  'desk-digest': forOperators((scene, notice) => digestOf(scene, notice.on)),
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

/** What is due, what waits, what could not be delivered; silent when there is nothing. */
function digestOf({ tx, chatId, t, deps }: RenderScene, on: string): Rendered {
  const today = almatyDate(new Date(deps.now()));
  if (today !== on) return { dropped: 'that morning is over' };
  const count = (filter: Parameters<typeof queuePage>[1]) => queuePage(tx, filter, chatId, 0, 1, today).count;
  const digest = {
    fresh: count('new'),
    mine: count('mine'),
    today: count('today'),
    overdue: count('overdue'),
    lost: countLost(tx),
  };
  const isEmpty = Object.values(digest).every((number) => number === 0);
  return isEmpty ? { dropped: 'nothing to tell' } : say(digestCard(digest, t));
}
