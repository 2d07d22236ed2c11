import type { Branch } from '../../domain/places/branch.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { lines, type View } from '../outgoing.ts';
import { hoursText } from './branch-place.ts';
import { whatToBring } from './request-card.ts';

/** The last day of a paper as a calendar shows it; plain text, and no personal data but the reference. */
export interface DayWords {
  readonly title: string;
  readonly place: string;
  readonly details: string;
}

/** The words of the calendar entry for the last day to fetch a certificate; plain text, as calendars show it. */
export function lastDayWords(request: Request, branch: Branch | undefined, t: Translate): DayWords {
  const name = branch?.names[t.locale];
  const address = branch && addressText(branch, t);
  return {
    title: t.plain('calendar-title'),
    place: [name, branch?.address].filter(Boolean).join(', '),
    details: lines(
      t.plain('calendar-details', { reference: request.reference, bring: whatToBring(request, t) }),
      name,
      address,
      branch && hoursText(branch, t),
    ),
  };
}

function addressText({ address }: Branch, t: Translate): string {
  return address ? t.plain('branch-address', { address }) : t.plain('branch-address-unknown');
}

/** The words under the file. `lastDay`: ISO date. */
export function calendarCaption(lastDay: string, t: Translate): View {
  return { html: t('calendar-caption', { date: formatDate(t.locale, lastDay) }) };
}
