import { beforeAll, describe, expect, test } from 'vitest';
import { type Fonts, loadFonts } from '../../src/charts/fonts.ts';
import { picture } from '../../src/charts/picture.ts';
import { niceScale } from '../../src/charts/stats-bars.ts';
import { drawStatsChart, renderStatsChart } from '../../src/charts/stats-chart.ts';
import { headBottom } from '../../src/charts/stats-head.ts';
import { statsWords } from '../../src/charts/stats-words.ts';
import { longestDays, type Stats } from '../../src/domain/desk/stats.ts';
import { locales } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { messagesOf, writtenText } from '../support/locale-text.ts';
import { sampleStats } from '../support/samples/sample-stats.ts';
import { overlaps, textsOf } from '../support/svg-texts.ts';

const texts = loadTexts();
const satisfaction = { count: 98_765, average: 4.56 };

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

/** Width and height from the first chunk (PNG specification, IHDR). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(String.fromCharCode(...png.subarray(12, 16))).toBe('IHDR');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);
  const draw = (stats: Stats) => drawStatsChart(stats, statsWords(stats, t), locale);

  test.each([0, 1, 10_000])('a picture of %d requests is a PNG in the shape of a phone', async (requests) => {
    const stats = sampleStats(requests);
    const png = await renderStatsChart(stats, statsWords(stats, t), locale);
    expect(sizeOf(png)).toEqual({ width: 1080, height: 1918 });
    // A picture without its letters would be far smaller; Telegram takes photos of 10 MB.
    expect(png.byteLength).toBeGreaterThan(60_000);
    expect(png.byteLength).toBeLessThan(1_000_000);
  });

  test.each([
    { requests: 0 },
    { requests: 1 },
    { requests: 10, satisfaction },
    { requests: 10_000 },
    { requests: 10_000, days: 1 },
    { requests: 500, days: 2, satisfaction },
    { requests: 500, days: 7 },
    { requests: 821_934, days: longestDays, satisfaction },
    { requests: 99_999_999, satisfaction },
  ])('the words of %j have room', async ({ requests, ...more }) => {
    const found = textsOf(await draw(sampleStats(requests, more)), fonts);
    expect(found.length).toBeGreaterThan(50);
    expect(overlaps(found)).toEqual([]);
    const { width, height, margin } = picture;
    const outside = found.filter(
      ({ left, right, top, bottom }) =>
        left < margin - 1 || right > width - margin + 2 || top < 20 || bottom > height - 20,
    );
    expect(outside).toEqual([]);
    // Nothing runs out of the tiles.
    expect(found.filter(({ top, bottom }) => top < headBottom && bottom > headBottom - 6)).toEqual([]);
  });

  test('every number is said in words beside its bar', async () => {
    const stats = sampleStats(10_000, { satisfaction });
    const said = textsOf(await draw(stats), fonts).map(({ text }) => text.replace(/\s/g, ' '));
    const words = statsWords(stats, t);
    expect(said).toEqual(expect.arrayContaining([words.title, words.period, words.foot]));
    expect(said).toEqual(expect.arrayContaining(Object.values(words.states)));
    for (const count of [...Object.values(stats.open), ...Object.values(stats.ended)]) {
      expect(said).toContain(new Intl.NumberFormat(locale).format(count).replace(/\s/g, ' '));
    }
    for (const { step } of stats.times) {
      expect(said).toContain(`${words.states[step.status]}, ${words[step.kind]}`);
    }
    expect(said).toContain('22.11');
  });

  test('without answers of people no rating is shown', async () => {
    const [rating = ''] = t.plain('stats-rating').match(/\p{L}{4,}/gu) ?? [];
    expect(rating).not.toBe('');
    expect(await draw(sampleStats(10, { satisfaction }))).toContain(rating);
    expect(await draw(sampleStats(10))).not.toContain(rating);
  });

  test('what the words contain is no markup', async () => {
    const stats = sampleStats(10);
    const times = stats.times.map((one) => ({ ...one, medianMs: 1000 }));
    const svg = await draw({ ...stats, times, promises: { due: 100_000, missed: 1 } });
    expect(svg.match(/&lt;1/g)?.length).toBe(times.length);
    expect(svg).toMatch(/&lt;0[.,]1/);
  });

  test('the font has every letter', () => {
    const letters = new Set(messagesOf(locale).flatMap((message) => [...writtenText(message)]));
    for (const font of [fonts.regular, fonts.semibold]) {
      expect([...letters].filter((letter) => /\p{L}|[–·%]/u.test(letter) && !font.has(letter))).toEqual([]);
    }
  });
});

test('the font has the letters of Kazakh, the blanks in numbers, and not everything', () => {
  for (const letter of 'ӘәҒғҚқҢңӨөҰұҮүҺһІі\u00A0\u202F') expect(fonts.regular.has(letter), letter).toBe(true);
  expect(fonts.regular.has('漢')).toBe(false);
  expect(fonts.regular.has('😀')).toBe(false);
});

test('widths grow with size and weight', () => {
  const { regular, semibold } = fonts;
  expect(regular.width('Қазақша', 40)).toBeCloseTo(2 * regular.width('Қазақша', 20));
  expect(semibold.width('Қазақша', 20)).toBeGreaterThan(regular.width('Қазақша', 20));
  expect(regular.width('', 20)).toBe(0);
  // Digits of this font are 0.572 em wide, all of them.
  expect(regular.width('0123456789', 100)).toBeCloseTo(572, 0);
});

test('two pictures may be asked for at once', async () => {
  const stats = sampleStats(10);
  const pictures = await Promise.all(
    locales.map((locale) => renderStatsChart(stats, statsWords(stats, texts(locale)), locale)),
  );
  expect(pictures.map(sizeOf)).toEqual(locales.map(() => ({ width: 1080, height: 1918 })));
});

test.each([
  [1, 1, 1],
  [4, 4, 1],
  [5, 6, 2],
  [9, 10, 5],
  [540, 600, 200],
  [27_399, 30_000, 10_000],
  [1_000_000, 1_000_000, 500_000],
])('a scale for %d ends at %d in steps of %d', (most, top, step) => {
  expect(niceScale(most)).toEqual({ top, step });
});
