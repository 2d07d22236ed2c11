import { lastDayFile } from '../../calendar/last-day-file.ts';
import { lastOpenDay, openDaysFor } from '../../domain/dates/open-days.ts';
import { addDays } from '../../domain/dates/working-days.ts';
import { asKnown } from '../../domain/request/request.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { type Makers, ofOwnRequest } from '../scene.ts';
import { calendarCaption, lastDayWords } from './calendar-words.ts';

/** The last day of a paper as a file for a calendar: for whose request it is, and while it waits to be collected. */
export const calendarMakers = {
  calendar: ofOwnRequest(({ tx, t, deps }, _, found) => {
    const now = deps.now();
    const request = asKnown(found, findPendingDecision(tx, found.id), now);
    const { reference, collectBy, branchCode } = request;
    if (request.status !== 'ready' || collectBy === undefined)
      return { dropped: 'it is not waiting any more' };
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
  }),
} satisfies Partial<Makers>;
