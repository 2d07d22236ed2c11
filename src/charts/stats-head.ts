import { received, type Stats, share, sum } from '../domain/desk/stats.ts';
import type { Locale } from '../domain/locale.ts';
import { formatAverage, formatCount, formatShare } from '../i18n/numbers.ts';
import type { Fonts } from './fonts.ts';
import { box, colours, type GraphicElement, innerWidth, picture, widest, words, wrapped } from './picture.ts';
import type { StatsWords } from './stats-words.ts';

const gap = 20;
const tile = {
  top: 158,
  height: 204,
  padding: 20,
  valueSize: 56,
  labelSize: 28,
  lineHeight: 33,
  lines: 3,
  leastSize: 16,
} as const;
/** Where the tiles end. */
export const headBottom = tile.top + tile.height;

/** Title, period, and the few numbers that matter most, each in a tile of its own. */
export function statsHead(
  stats: Stats,
  said: StatsWords,
  locale: Locale,
  fonts: Fonts,
): readonly GraphicElement[] {
  const tiles = keyNumbers(stats, said, locale);
  const width = (innerWidth - gap * (tiles.length - 1)) / tiles.length;
  const inner = width - 2 * tile.padding;
  const size = sizeFor(tiles, inner, fonts);
  return [
    words(said.title, picture.margin, 62, { size: 50, bold: true }),
    words(said.period, picture.margin, 118, { size: 30, colour: colours.quiet }),
    ...tiles.flatMap((one, index) => {
      const left = picture.margin + index * (width + gap);
      return [
        box(left, tile.top, width, tile.height),
        words(one.value, left + tile.padding, tile.top + 50, {
          size: Math.min(
            tile.valueSize,
            (tile.valueSize * inner) / fonts.semibold.width(one.value, tile.valueSize),
          ),
          bold: true,
        }),
        ...broken(one, inner, size, fonts).map((label, line) =>
          words(label, left + tile.padding, tile.top + 110 + line * tile.lineHeight, { size }),
        ),
      ];
    }),
  ];
}

function broken({ lines }: KeyNumber, width: number, size: number, fonts: Fonts): readonly string[] {
  return lines.flatMap((line) => wrapped(line, width, size, fonts));
}

/** The largest letters in which the words run out of no tile. */
function sizeFor(tiles: readonly KeyNumber[], width: number, fonts: Fonts): number {
  const fits = (size: number) =>
    tiles.every((one) => {
      const lines = broken(one, width, size, fonts);
      return lines.length <= tile.lines && widest(lines, size, fonts) <= width;
    });
  let size: number = tile.labelSize;
  while (size > tile.leastSize && !fits(size)) size -= 1;
  return size;
}

interface KeyNumber {
  readonly value: string;
  readonly lines: readonly string[];
}

function keyNumbers(stats: Stats, said: StatsWords, locale: Locale): readonly KeyNumber[] {
  const missed = share(stats.promises.missed, stats.promises.due);
  const { satisfaction } = stats;
  return [
    { value: formatCount(locale, received(stats).all), lines: [said.received] },
    { value: formatCount(locale, sum(Object.values(stats.open))), lines: [said.open] },
    {
      value: missed === undefined ? '–' : formatShare(locale, missed),
      lines: [said.missed, ...(said.missedOf === undefined ? [] : [said.missedOf])],
    },
    ...(satisfaction
      ? [{ value: formatAverage(locale, satisfaction.average), lines: [said.rating, said.answers] }]
      : []),
  ];
}
