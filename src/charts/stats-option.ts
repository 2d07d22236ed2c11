import type { BarSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { endedStatuses, openStatuses, received, type Stats } from '../domain/desk/stats.ts';
import type { Locale } from '../domain/locale.ts';
import { formatCount, formatDay, formatSpan } from '../i18n/numbers.ts';
import { type Fonts, fontFamily } from './fonts.ts';
import { colours, type GraphicElement, innerWidth, picture, words, wrapped } from './picture.ts';
import { type Bars, type DayBars, dayBars, letterSize, type Row, rowBars } from './stats-bars.ts';
import { headBottom, statsHead } from './stats-head.ts';
import type { StatsWords } from './stats-words.ts';

export type StatsOption = ComposeOption<
  BarSeriesOption | GridComponentOption | GraphicComponentOption | LegendComponentOption
>;

const top = {
  days: headBottom + 44,
  open: headBottom + 388,
  ended: headBottom + 756,
  times: headBottom + 1082,
  foot: picture.height - 40,
} as const;
const rowHeight = 42;
/** From the middle of a heading to the chart below it. */
const belowHeading = 28;
const quiet = { size: 26, colour: colours.quiet } as const;
const hintLine = 33;

/** The whole picture as ECharts wants it told. */
export function statsOption(stats: Stats, said: StatsWords, locale: Locale, fonts: Fonts): StatsOption {
  const sent = received(stats);
  const stacks = (['electronic', 'paper'] as const).map((kind) => ({
    name: `${said[kind]}: ${formatCount(locale, sent[kind])}`,
    counts: stats.days.map((day) => day[kind]),
    paper: kind === 'paper',
  }));
  const bars = allBars(stats, stacks, said, locale, fonts);
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily },
    legend: {
      left: picture.margin - 5,
      top: top.days + 24,
      itemWidth: 34,
      itemHeight: 20,
      itemGap: 36,
      padding: 5,
      selectedMode: false,
      data: stacks.map(({ name }) => name),
      textStyle: { fontSize: letterSize, color: colours.ink, fontFamily },
    },
    graphic: { elements: [...statsHead(stats, said, locale, fonts), ...headings(stats, said, fonts)] },
    grid: bars.map(({ grid }) => grid),
    xAxis: bars.map(({ xAxis }) => xAxis),
    yAxis: bars.map(({ yAxis }) => yAxis),
    series: bars.flatMap(({ series }) => series),
  };
}

/** The four charts, from the top down. */
function allBars(
  stats: Stats,
  stacks: DayBars['stacks'],
  said: StatsWords,
  locale: Locale,
  fonts: Fonts,
): readonly Bars[] {
  const count = (value: number) => formatCount(locale, value);
  const days = stats.days.map(({ date }) => formatDay(date));
  const rows = (from: number, rows: readonly Row[]) => ({
    left: picture.margin,
    top: from + belowHeading,
    width: innerWidth,
    rowHeight,
    rows,
  });
  const open = rows(top.open, stateRows(openStatuses, stats.open, said, count));
  const ended = rows(top.ended, stateRows(endedStatuses, stats.ended, said, count));
  const belowHint = top.times + hintLine * timesHint(stats, said, fonts).length;
  const times = rows(belowHint + 8, timeRows(stats, said, locale));
  return [
    dayBars({ top: top.days + 88, height: 176, days, stacks, count }, 0, fonts),
    ...[open, ended, times].map((area, index) => rowBars(area, index + 1, fonts)),
  ];
}

/** What stands above each chart, and at the foot. */
function headings(stats: Stats, said: StatsWords, fonts: Fonts): readonly GraphicElement[] {
  const { margin, width } = picture;
  const heading = { size: 34, bold: true };
  return [
    words(said.days, margin, top.days, heading),
    ...(received(stats).all === 0
      ? [words(said.noRequests, width / 2, top.days + 176, { ...quiet, size: letterSize, align: 'center' })]
      : []),
    words(said.openStates, margin, top.open, heading),
    words(said.endedStates, margin, top.ended, heading),
    words(said.times, margin, top.times, heading),
    ...timesHint(stats, said, fonts).map((line, index) =>
      words(line, margin, top.times + 40 + index * hintLine, quiet),
    ),
    words(said.foot, margin, top.foot, { ...quiet, size: 24 }),
  ];
}

function timesHint(stats: Stats, said: StatsWords, fonts: Fonts): readonly string[] {
  const isMeasured = stats.times.some(({ medianMs }) => medianMs !== undefined);
  return wrapped(isMeasured ? said.timesHint : said.noTimes, innerWidth, quiet.size, fonts);
}

function stateRows<Name extends keyof StatsWords['states']>(
  names: readonly Name[],
  counts: Readonly<Record<Name, number>>,
  said: StatsWords,
  number: (count: number) => string,
): readonly Row[] {
  return names.map((name) => ({ name: said.states[name], value: counts[name], label: number(counts[name]) }));
}

function timeRows(stats: Stats, said: StatsWords, locale: Locale): readonly Row[] {
  return stats.times.map(({ step: { status, kind }, medianMs }) => ({
    name: `${said.states[status]}, ${said[kind]}`,
    value: medianMs ?? 0,
    label: medianMs === undefined ? '–' : formatSpan(locale, medianMs),
    kind,
  }));
}
