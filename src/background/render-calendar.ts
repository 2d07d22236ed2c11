import { lastDayFile } from '../calendar/last-day-file.ts';
import type { NoticeOf } from '../domain/notice.ts';
import { lastOpenDay, openDaysFor } from '../domain/open-days.ts';
import { asKnown } from '../domain/request/request.ts';
import { addDays } from '../domain/working-days.ts';
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
  const days = openDaysFor(deps.catalog, branchCode);
  // On the open day before, as the last reminder: who heeds it at once finds the branch open.
  const dayBefore = addDays(collectBy, -1);
  const alarmOn = lastOpenDay(days, addDays(collectBy, -8), dayBefore) ?? dayBefore;
  const words = lastDayWords(
    request,
    deps.catalog.branches.find(({ code }) => code === branchCode),
    t,
  );
  return {
    outgoing: {
      type: 'file',
      bytes: lastDayFile({ reference, day: collectBy, alarmOn, ...words }, now),
      name: `${reference}.ics`,
      view: calendarCaption(collectBy, t),
    },
  };
}
