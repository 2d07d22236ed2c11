/** The desk's numbers in words: beside the picture, and in full for those who can't see it. */

import {
  endedStatuses,
  inWeeks,
  openStatuses,
  received,
  type Stats,
  share,
  sum,
} from '../../domain/desk/stats.ts';
import type { Status } from '../../domain/request/status.ts';
import { formatTime } from '../../i18n/format.ts';
import { formatAverage, formatCount, formatDay, formatShare, formatSpan } from '../../i18n/numbers.ts';
import { stateNames } from '../../i18n/state-names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { blocks, lines, type View } from '../outgoing.ts';

/** A longer list of days would not fit into a message beside the rest. */
const mostDaysListed = 35;

/** What stands under the picture. */
export function statsCaption(stats: Stats, t: Translate): View {
  return { html: blocks(heading(stats, t), keyNumbers(stats, t)) };
}

/** All that the picture shows, without what stands under it. `alone`: there is no picture, and that is said. */
export function statsText(stats: Stats, t: Translate, { alone = false } = {}): View {
  return {
    html: blocks(
      alone && t('stats-no-picture'),
      alone && heading(stats, t),
      alone && keyNumbers(stats, t),
      states(t('stats-open-states'), openStatuses, stats.open, t),
      states(t('stats-ended-states'), endedStatuses, stats.ended, t),
      times(stats, t),
      sentByDay(stats, t),
      lines(t('stats-at', { time: formatTime(stats.at) }), stats.timesSampled && t('stats-sampled')),
    ),
  };
}

function heading({ period, days }: Stats, t: Translate): string {
  return lines(
    `<b>${t('stats-title')}</b>`,
    t('stats-period', {
      from: formatDay(period.from, true),
      to: formatDay(period.to, true),
      days: days.length,
    }),
  );
}

function keyNumbers(stats: Stats, t: Translate): string {
  const { locale } = t;
  const sent = received(stats);
  const { promises, satisfaction } = stats;
  const missed = share(promises.missed, promises.due);
  const line = (name: string, value: string, more?: string) =>
    t('stats-line', { name, value }) + (more === undefined ? '' : ` (${more})`);
  const count = (value: number) => formatCount(locale, value);
  return lines(
    line(
      t.plain('stats-received'),
      count(sent.all),
      `${t('stats-electronic')}: ${count(sent.electronic)}, ${t('stats-paper')}: ${count(sent.paper)}`,
    ),
    line(t.plain('stats-open'), count(sum(Object.values(stats.open)))),
    missed === undefined
      ? t('stats-nothing-due')
      : line(
          t.plain('stats-missed'),
          formatShare(locale, missed),
          t('stats-of', { part: count(promises.missed), whole: count(promises.due) }),
        ),
    satisfaction &&
      line(
        t.plain('stats-rating'),
        formatAverage(locale, satisfaction.average),
        t('stats-answers', { count: count(satisfaction.count) }),
      ),
  );
}

function states<Name extends Status>(
  title: string,
  names: readonly Name[],
  counts: Readonly<Record<Name, number>>,
  t: Translate,
): string {
  const named = stateNames(t);
  return lines(
    `<b>${title}</b>`,
    ...names.map((name) =>
      t('stats-line', { name: named[name], value: formatCount(t.locale, counts[name]) }),
    ),
  );
}

function times(stats: Stats, t: Translate): string {
  const named = stateNames(t);
  const measured = stats.times.flatMap(({ step, medianMs }) =>
    medianMs === undefined
      ? []
      : [
          t('stats-line', {
            name: `${named[step.status]}, ${t.plain(step.kind === 'paper' ? 'stats-paper' : 'stats-electronic')}`,
            value: formatSpan(t.locale, medianMs),
          }),
        ],
  );
  return lines(
    `<b>${t('stats-times')}</b>`,
    measured.length === 0 ? t('stats-no-times') : `<i>${t('stats-times-hint')}</i>`,
    ...measured,
  );
}

function sentByDay({ days }: Stats, t: Translate): string {
  const inDays = days.length <= mostDaysListed;
  const listed = inDays
    ? days
        .map(({ date, ...counts }) => ({ name: formatDay(date), ...counts }))
        .filter(({ electronic, paper }) => electronic + paper > 0)
    : inWeeks(days).map(({ from, to, ...counts }) => ({
        name: `${formatDay(from)} – ${formatDay(to)}`,
        ...counts,
      }));
  const title = `<b>${t(inDays ? 'stats-days' : 'stats-weeks')}</b>`;
  if (sum(days.map(({ electronic, paper }) => electronic + paper)) === 0) {
    return lines(title, t('stats-no-requests'));
  }
  return lines(
    title,
    `<i>${t('stats-days-explained')}${listed.length < days.length && inDays ? ` ${t('stats-days-left-out')}` : ''}</i>`,
    ...listed.map(({ name, electronic, paper }) =>
      t('stats-day-line', {
        date: name,
        all: formatCount(t.locale, electronic + paper),
        electronic: formatCount(t.locale, electronic),
        paper: formatCount(t.locale, paper),
      }),
    ),
  );
}
