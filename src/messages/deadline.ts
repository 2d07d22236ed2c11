import { addDays, almatyInstant } from '../domain/dates/working-days.ts';
import { formatDate } from '../i18n/format.ts';
import { escapeHtml, Html, type Translate } from '../i18n/translate.ts';

/**
 * The last day of something, as it is written in the language and marked with its moment (`tg-time` of Bot API 9.5): the
 * phone offers it to the calendar, by the clock of whoever reads. Without a format the words stay ours. `date`: as
 * 2026-12-31, a day in Almaty, which ends at midnight.
 */
export function deadline(date: string, t: Translate): Html {
  const lastMinute = almatyInstant(addDays(date, 1), 0).getTime() / 1000 - 60;
  const words = escapeHtml(formatDate(t.locale, date, true));
  return new Html(`<tg-time unix="${lastMinute}">${words}</tg-time>`);
}
