import { hasEnded } from '../../domain/request/status.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { type DeskNews, deskNewsCard } from './news-card.ts';

/** News of requests for the desk. The group hears only that one is free. */
export function renderDeskNews({ tx, chatId, t }: RenderScene, notice: DeskNews): Rendered {
  const isGroup = chatId < 0 && notice.template === 'desk-freed';
  if (!isGroup && findOperator(tx, chatId) === undefined) return { dropped: 'not an operator any more' };
  const request = findRequest(tx, notice.request);
  if (request === undefined) return { dropped: 'no such request' };
  const isOver = hasEnded(request.status);
  switch (notice.template) {
    case 'desk-withdrawn':
    case 'desk-data-blocked':
      return say(deskNewsCard(notice, request, t));
    case 'desk-freed':
      if (isOver || request.assignee !== undefined) return { dropped: 'somebody holds it again' };
      return say(deskNewsCard(notice, request, t));
    case 'desk-untouched':
      if (isOver || request.assignee !== chatId) return { dropped: 'it is not theirs any more' };
      return say(deskNewsCard(notice, request, t));
    case 'desk-late':
      return isOver ? { dropped: 'it has ended' } : say(deskNewsCard(notice, request, t));
  }
}
