import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { type Fonts, fontFamily } from './fonts.ts';
import { colours, picture, stripes, widest } from './picture.ts';

type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption>;
type Single<Value> = Value extends readonly unknown[] ? never : NonNullable<Value>;

/** One chart within the picture. The axes name the grid by its place in the list, which the caller gives. */
export interface Bars {
  readonly grid: GridComponentOption;
  readonly xAxis: Single<ChartOption['xAxis']>;
  readonly yAxis: Single<ChartOption['yAxis']>;
  readonly series: readonly BarSeriesOption[];
}

/** Of all that stands at an axis or behind a bar. */
export const letterSize = 28;
const axisText = { fontSize: letterSize, color: colours.ink, fontFamily };
const still = { silent: true, animation: false } as const;

export interface DayBars {
  readonly top: number;
  readonly height: number;
  readonly days: readonly string[];
  /** From the bottom up. */
  readonly stacks: readonly {
    readonly name: string;
    readonly counts: readonly number[];
    readonly paper: boolean;
  }[];
  readonly count: (value: number) => string;
}

/** A column a day, the kinds on top of each other; a day is named wherever its name has room, the last one always. */
export function dayBars({ top, height, days, stacks, count }: DayBars, place: number, fonts: Fonts): Bars {
  const most = Math.max(
    1,
    ...days.map((_, day) => stacks.reduce((n, { counts }) => n + (counts[day] ?? 0), 0)),
  );
  const scale = niceScale(most);
  const left = picture.margin + widest([count(scale.top)], axisText.fontSize, fonts) + 14;
  const nameWidth = widest(days, axisText.fontSize, fonts);
  // The last name stands in the middle of its column and must not leave the picture's margin.
  const right =
    picture.margin + Math.max(0, (nameWidth - (picture.width - picture.margin - left) / days.length) / 2);
  const slot = (picture.width - right - left) / days.length;
  const every = Math.max(1, Math.ceil((nameWidth + 16) / slot));
  return {
    grid: { left, right, top, height },
    xAxis: {
      gridIndex: place,
      type: 'category',
      data: [...days],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.quiet } },
      axisLabel: {
        ...axisText,
        margin: 12,
        interval: (day: number) =>
          (days.length - 1 - day) % every === 0 && (day + 0.5) * slot >= nameWidth / 2,
      },
    },
    yAxis: {
      gridIndex: place,
      type: 'value',
      min: 0,
      max: scale.top,
      interval: scale.step,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: {
        ...axisText,
        color: colours.quiet,
        margin: 10,
        formatter: (value: number) => count(value),
      },
    },
    series: stacks.map(({ name, counts, paper }) => ({
      ...still,
      type: 'bar',
      name,
      stack: 'day',
      xAxisIndex: place,
      yAxisIndex: place,
      data: [...counts],
      barCategoryGap: '22%',
      barMaxWidth: 60,
      itemStyle: kindStyle(paper),
    })),
  };
}

function kindStyle(paper: boolean) {
  return paper ? { color: colours.paper, decal: stripes } : { color: colours.electronic };
}

export interface Row {
  readonly name: string;
  /** Length of the bar; what is said of it is `label`. */
  readonly value: number;
  readonly label: string;
  readonly kind?: 'electronic' | 'paper';
}

const leastBar = 4;

export interface RowBars {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly rows: readonly Row[];
}

/** Bars that lie under each other, each with its name before and its number behind it. */
export function rowBars({ left, top, width, rowHeight, rows }: RowBars, place: number, fonts: Fonts): Bars {
  const room = (texts: readonly string[]) => widest(texts, axisText.fontSize, fonts);
  const names = room(rows.map(({ name }) => name)) + 16;
  const labels = room(rows.map(({ label }) => label)) + 12;
  const longest = Math.max(width - names - labels, 20);
  const most = Math.max(...rows.map(({ value }) => value), Number.MIN_VALUE);
  return {
    grid: { left: left + names, width: longest, top, height: rows.length * rowHeight },
    xAxis: { gridIndex: place, type: 'value', min: 0, max: 1, show: false },
    yAxis: {
      gridIndex: place,
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.quiet } },
      axisLabel: { ...axisText, align: 'left', margin: names, interval: 0 },
    },
    series: [
      {
        ...still,
        type: 'bar',
        xAxisIndex: place,
        yAxisIndex: place,
        barWidth: Math.round(rowHeight * 0.56),
        data: rows.map(({ value, kind }) => ({
          // A little is seen as something, and only nothing as nothing.
          value: value === 0 ? 0 : Math.max(value / most, leastBar / longest),
          itemStyle: kind === undefined ? { color: colours.plain } : kindStyle(kind === 'paper'),
        })),
        label: {
          show: true,
          position: 'right',
          distance: 8,
          ...axisText,
          formatter: ({ dataIndex }) => rows[dataIndex]?.label ?? '',
        },
      },
    ],
  };
}

/** At most four steps of 1, 2 or 5 times a power of ten, whole numbers all. */
export function niceScale(most: number): { readonly top: number; readonly step: number } {
  const power = 10 ** Math.floor(Math.log10(Math.max(most / 4, 1)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one * 4 >= most) ?? power * 10;
  return { top: Math.ceil(most / step) * step, step };
}
