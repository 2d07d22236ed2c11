import type { BarSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Locale } from '../domain/locale.ts';
import { endedStatuses, openStatuses, received, type Stats } from '../domain/stats.ts';
import { formatCount, formatDay, formatSpan } from '../i18n/numbers.ts';
import { type Fonts, fontFamily } from './fonts.ts';
import { colours, type GraphicElement, innerWidth, picture, words } from './picture.ts';
import { type Bars, type DayBars, dayBars, halfWidth, type Row, rightHalf, rowBars } from './stats-bars.ts';
import { headBottom, statsHead } from './stats-head.ts';
import type { StatsWords } from './stats-words.ts';

export type StatsOption = ComposeOption<
  BarSeriesOption | GridComponentOption | GraphicComponentOption | LegendComponentOption
>;

const top = {
  days: headBottom + 40,
  states: headBottom + 334,
  times: headBottom + 642,
  foot: picture.height - 32,
} as const;
const rowHeight = 40;

/** The whole picture as ECharts wants it told. */
export function statsOption(stats: Stats, said: StatsWords, locale: Locale, fonts: Fonts): StatsOption {
  const sent = received(stats);
  const stacks = (['electronic', 'paper'] as const).map((kind) => ({
    name: `${said[kind]}: ${formatCount(locale, sent[kind])}`,
    counts: stats.days.map((day) => day[kind]),
    paper: kind === 'paper',
  }));
  const bars = allBars(stats, stacks, said, locale).map((draw, place) => draw(place, fonts));
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily },
    legend: {
      left: picture.margin - 5,
      top: top.days + 22,
      itemWidth: 30,
      itemHeight: 18,
      itemGap: 36,
      padding: 5,
      selectedMode: false,
      data: stacks.map(({ name }) => name),
      textStyle: { fontSize: 24, color: colours.ink, fontFamily },
    },
    graphic: { elements: [...statsHead(stats, said, locale, fonts), ...headings(stats, said)] },
    grid: bars.map(({ grid }) => grid),
    xAxis: bars.map(({ xAxis }) => xAxis),
    yAxis: bars.map(({ yAxis }) => yAxis),
    series: bars.flatMap(({ series }) => series),
  };
}

type Draw = (place: number, fonts: Fonts) => Bars;

/** The four charts, from the top down. */
function allBars(stats: Stats, stacks: DayBars['stacks'], said: StatsWords, locale: Locale): readonly Draw[] {
  const count = (value: number) => formatCount(locale, value);
  const days = stats.days.map(({ date }) => formatDay(date));
  const states = { top: top.states + 26, width: halfWidth, rowHeight };
  const open = { ...states, left: picture.margin, rows: stateRows(openStatuses, stats.open, said, count) };
  const ended = { ...states, left: rightHalf, rows: stateRows(endedStatuses, stats.ended, said, count) };
  const times = {
    left: picture.margin,
    top: top.times + 56,
    width: innerWidth,
    rowHeight,
    rows: timeRows(stats, said, locale),
  };
  return [
    (place, fonts) => dayBars({ top: top.days + 74, height: 150, days, stacks, count }, place, fonts),
    ...[open, ended, times].map(
      (area): Draw =>
        (place, fonts) =>
          rowBars(area, place, fonts),
    ),
  ];
}

/** What stands above each chart, and at the foot. */
function headings(stats: Stats, said: StatsWords): readonly GraphicElement[] {
  const { margin, width } = picture;
  const heading = { size: 28, bold: true };
  const quiet = { size: 22, colour: colours.quiet };
  const isMeasured = stats.times.some(({ medianMs }) => medianMs !== undefined);
  return [
    words(said.days, margin, top.days, heading),
    ...(received(stats).all === 0
      ? [words(said.noRequests, width / 2, top.days + 148, { ...quiet, size: 24, align: 'center' })]
      : []),
    words(said.openStates, margin, top.states, heading),
    words(said.endedStates, rightHalf, top.states, heading),
    words(said.times, margin, top.times, heading),
    words(isMeasured ? said.timesHint : said.noTimes, margin, top.times + 35, quiet),
    words(said.foot, margin, top.foot, { ...quiet, size: 20 }),
  ];
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
