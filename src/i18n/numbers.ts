/** Numbers as each language writes them. Blanks inside them do not break. */
import type { Locale } from '../domain/locale.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** "10 000", in English "10,000". */
export function formatCount(locale: Locale, count: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}

/** "4,6", in English "4.6": always with its tenth. */
export function formatAverage(locale: Locale, average: number): string {
  const fraction = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, fraction).format(average);
}

/** 0 to 1 as percent. Nothing and everything are said only where it is so: a little is "<0,1%", almost all "99,9%". */
export function formatShare(locale: Locale, share: number): string {
  const percent = (value: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  if (share > 0 && share < 0.001) return `<${percent(0.001)}`;
  return percent(share < 1 ? Math.min(share, 0.999) : share);
}

/** "3 сағ 20 мин", "2 күн 5 сағ": the two largest units, at most; less than a minute is "<1 мин". */
export function formatSpan(locale: Locale, ms: number): string {
  if (ms < minuteMs) return `<${unit(locale, 1, 'minute')}`;
  if (ms < hourMs - minuteMs / 2) return unit(locale, Math.round(ms / minuteMs), 'minute');
  return ms < dayMs - minuteMs / 2
    ? inTwo(locale, Math.round(ms / minuteMs), 60, ['hour', 'minute'])
    : inTwo(locale, Math.round(ms / hourMs), 24, ['day', 'hour']);
}

type Unit = 'minute' | 'hour' | 'day';

function inTwo(locale: Locale, smaller: number, inLarger: number, [large, small]: [Unit, Unit]): string {
  const rest = smaller % inLarger;
  const whole = unit(locale, Math.floor(smaller / inLarger), large);
  return rest === 0 ? whole : `${whole} ${unit(locale, rest, small)}`;
}

function unit(locale: Locale, count: number, name: Unit): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' })
    .format(count)
    .replaceAll(' ', '\u00A0');
}

/** ISO date → "22.11", or "22.11.2026". */
export function formatDay(date: string, withYear = false): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return withYear ? `${day}.${month}.${year}` : `${day}.${month}`;
}
