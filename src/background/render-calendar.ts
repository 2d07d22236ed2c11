import { lastDayFile } from '../calendar/last-day-file.ts';
import type { NoticeOf } from '../domain/notice.ts';
import { asKnown } from '../domain/request/request.ts';
import { findPendingDecision } from '../storage/pending-decisions.ts';
import { findRequest } from '../storage/requests.ts';
import { calendarCaption, lastDayWords } from '../views/calendar-words.ts';
import type { Rendered } from './delivery.ts';
import type { RenderScene } from './render-scene.ts';

/** The last day of a paper as a file for a calendar: for whose request it is, and while it waits to be collected. */
export function renderCalendar(scene: RenderScene, notice: NoticeOf<'calendar'>): Rendered {
  const { tx, chatId, t, deps } = scene;
  const found = findRequest(tx, notice.request);
  if (found?.chatId !== chatId) return { dropped: 'no such request in this chat' };
  const now = deps.now();
  const request = asKnown(found, findPendingDecision(tx, found.id), now);
  const { reference, collectBy, branchCode } = request;
  if (request.status !== 'ready' || collectBy === undefined) return { dropped: 'it is not waiting any more' };
  const branch = deps.catalog.branches.find(({ code }) => code === branchCode);
  return {
    outgoing: {
      type: 'file',
      bytes: lastDayFile({ reference, day: collectBy, ...lastDayWords(request, branch, t) }, now),
      name: `${reference}.ics`,
      view: calendarCaption(collectBy, t),
    },
  };
}
