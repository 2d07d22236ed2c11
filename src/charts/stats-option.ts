import type { BarSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Locale } from '../domain/locale.ts';
import { endedStatuses, openStatuses, received, type Stats } from '../domain/stats.ts';
import { formatCount, formatDay, formatSpan } from '../i18n/numbers.ts';
import { type Fonts, fontFamily } from './fonts.ts';
import { colours, innerWidth, picture, words } from './picture.ts';
import { type Bars, dayBars, halfWidth, type Row, rightHalf, rowBars } from './stats-bars.ts';
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
  const number = (count: number) => formatCount(locale, count);
  const { margin } = picture;
  const kinds = [
    {
      name: `${said.electronic}: ${number(sent.electronic)}`,
      counts: stats.days.map((day) => day.electronic),
      paper: false,
    },
    { name: `${said.paper}: ${number(sent.paper)}`, counts: stats.days.map((day) => day.paper), paper: true },
  ];
  const times = timeRows(stats, said, locale);
  const isMeasured = times.some(({ value }) => value > 0);
  const half = { width: halfWidth, top: top.states + 26, rowHeight };
  const drawn: readonly ((place: number) => Bars)[] = [
    (place) =>
      dayBars(
        {
          top: top.days + 74,
          height: 150,
          days: stats.days.map(({ date }) => formatDay(date)),
          stacks: kinds,
          count: number,
        },
        place,
        fonts,
      ),
    (place) =>
      rowBars(stateRows(openStatuses, stats.open, said, number), { ...half, left: margin }, place, fonts),
    (place) =>
      rowBars(
        stateRows(endedStatuses, stats.ended, said, number),
        { ...half, left: rightHalf },
        place,
        fonts,
      ),
    (place) =>
      rowBars(times, { left: margin, width: innerWidth, top: top.times + 56, rowHeight }, place, fonts),
  ];
  const bars = drawn.map((draw, place) => draw(place));
  const heading = { size: 28, bold: true };
  const hint = { size: 22, colour: colours.quiet };
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily },
    legend: {
      left: margin - 5,
      top: top.days + 22,
      itemWidth: 30,
      itemHeight: 18,
      itemGap: 36,
      padding: 5,
      selectedMode: false,
      data: kinds.map(({ name }) => name),
      textStyle: { fontSize: 24, color: colours.ink, fontFamily },
    },
    graphic: {
      elements: [
        ...statsHead(stats, said, locale, fonts),
        words(said.days, margin, top.days, heading),
        ...(sent.all === 0
          ? [
              words(said.noRequests, picture.width / 2, top.days + 148, {
                size: 24,
                colour: colours.quiet,
                align: 'center',
              }),
            ]
          : []),
        words(said.openStates, margin, top.states, heading),
        words(said.endedStates, rightHalf, top.states, heading),
        words(said.times, margin, top.times, heading),
        words(isMeasured ? said.timesHint : said.noTimes, margin, top.times + 35, hint),
        words(said.foot, margin, top.foot, { size: 20, colour: colours.quiet }),
      ],
    },
    grid: bars.map(({ grid }) => grid),
    xAxis: bars.map(({ xAxis }) => xAxis),
    yAxis: bars.map(({ yAxis }) => yAxis),
    series: bars.flatMap(({ series }) => series),
  };
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
