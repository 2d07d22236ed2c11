/**
 * The desk's numbers as a picture. The charting library and the rasterizer are loaded when a picture is first asked
 * for, so that a bot that nobody asks starts no later.
 */
import type { Stats } from '../domain/desk/stats.ts';
import type { Locale } from '../domain/locale.ts';
import { type Fonts, fontFamily, fontFiles, loadFonts } from './fonts.ts';
import { picture } from './picture.ts';
import { statsOption } from './stats-option.ts';
import type { StatsWords } from './stats-words.ts';

/** A PNG of 1080 × 1876 pixels. */
export async function renderStatsChart(stats: Stats, said: StatsWords, locale: Locale): Promise<Uint8Array> {
  const svg = await drawStatsChart(stats, said, locale);
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    font: { fontFiles: [...fontFiles()], loadSystemFonts: false, defaultFontFamily: fontFamily },
  });
  return drawing.render().asPng();
}

/** The chart as SVG, whose letters are still text. */
export async function drawStatsChart(stats: Stats, said: StatsWords, locale: Locale): Promise<string> {
  const { init, fonts } = await theLibrary();
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: picture.width,
    height: picture.height,
  });
  try {
    chart.setOption(statsOption(stats, said, locale, fonts));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** Loads something once, when it is first wanted; tries again where that failed. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const theFonts = once(loadFonts);

const theLibrary = once(async () => {
  const [{ prepareLibrary }, fonts] = await Promise.all([import('../drawing/library.ts'), theFonts()]);
  return { init: prepareLibrary((text, font) => measured(text, font, fonts)), fonts };
});

/** Without a browser the library guesses widths, and guesses those of Cyrillic letters twice too wide. */
function measured(text: string, font: string, fonts: Fonts): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return (/\b(?:600|bold)\b/.test(font) ? fonts.semibold : fonts.regular).width(text, size);
}
