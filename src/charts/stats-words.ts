import type { Stats } from '../domain/desk/stats.ts';
import type { Status } from '../domain/request/status.ts';
import { formatTime } from '../i18n/format.ts';
import { formatCount, formatDay } from '../i18n/numbers.ts';
import { stateNames } from '../i18n/state-names.ts';
import type { Translate } from '../i18n/translate.ts';

/** Every word of the picture, in one language. */
export interface StatsWords {
  readonly title: string;
  readonly period: string;
  readonly received: string;
  readonly open: string;
  readonly missed: string;
  /** How many of how many; undefined: none fell due. */
  readonly missedOf: string | undefined;
  readonly rating: string;
  readonly answers: string;
  readonly days: string;
  readonly electronic: string;
  readonly paper: string;
  readonly noRequests: string;
  readonly openStates: string;
  readonly endedStates: string;
  readonly times: string;
  readonly timesHint: string;
  readonly noTimes: string;
  readonly states: Readonly<Record<Status, string>>;
  readonly foot: string;
}

/** All words of the picture in the language of `t`, so that the process that draws it needs no texts. */
export function statsWords(stats: Stats, t: Translate): StatsWords {
  const { period, promises } = stats;
  const number = (count: number) => formatCount(t.locale, count);
  const { due, missed } = promises;
  return {
    title: t.plain('stats-title'),
    period: t.plain('stats-period', {
      from: formatDay(period.from, true),
      to: formatDay(period.to, true),
      days: stats.days.length,
    }),
    received: t.plain('stats-received'),
    open: t.plain('stats-open'),
    missed: t.plain(due === 0 ? 'stats-nothing-due' : 'stats-missed'),
    missedOf: due === 0 ? undefined : t.plain('stats-of', { part: number(missed), whole: number(due) }),
    rating: t.plain('stats-rating'),
    answers: t.plain('stats-answers', { count: number(stats.satisfaction?.count ?? 0) }),
    days: t.plain('stats-days'),
    electronic: t.plain('stats-electronic'),
    paper: t.plain('stats-paper'),
    noRequests: t.plain('stats-no-requests'),
    openStates: t.plain('stats-open-states'),
    endedStates: t.plain('stats-ended-states'),
    times: t.plain('stats-times'),
    timesHint: t.plain('stats-times-hint'),
    noTimes: t.plain('stats-no-times'),
    states: stateNames(t),
    foot: [
      t.plain('stats-at', { time: formatTime(stats.at) }),
      ...(stats.timesSampled ? [t.plain('stats-sampled')] : []),
    ].join(' · '),
  };
}
