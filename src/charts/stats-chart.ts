/**
 * The desk's numbers as a picture. The charting library and the rasterizer are loaded when a picture is first asked
 * for, so that a bot that nobody asks starts no later.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Stats } from '../domain/desk/stats.ts';
import type { Locale } from '../domain/locale.ts';
import { type Fonts, fontFamily, loadFonts } from './fonts.ts';
import { picture } from './picture.ts';
import { statsOption } from './stats-option.ts';
import type { StatsWords } from './stats-words.ts';

/** A PNG of 1080 × 1876 pixels. */
export async function renderStatsChart(stats: Stats, said: StatsWords, locale: Locale): Promise<Uint8Array> {
  const svg = await drawStatsChart(stats, said, locale);
  const { Resvg, fonts } = await theRasterizer();
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [fonts.regular.file, fonts.semibold.file], defaultFontFamily: fontFamily },
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

/** The same as SVG, its letters still letters. */
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
  const [
    core,
    { BarChart },
    { GraphicComponent, GridComponent, LegendPlainComponent },
    { SVGRenderer },
    fonts,
  ] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
    theFonts(),
  ]);
  core.use([BarChart, GraphicComponent, GridComponent, LegendPlainComponent, SVGRenderer]);
  core.setPlatformAPI({ measureText: (text, font) => ({ width: measured(text, font ?? '', fonts) }) });
  return { init: core.init, fonts };
});

/** Without a browser the library guesses widths, and guesses those of Cyrillic letters twice too wide. */
function measured(text: string, font: string, fonts: Fonts): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return (/\b(?:600|bold)\b/.test(font) ? fonts.semibold : fonts.regular).width(text, size);
}

const theRasterizer = once(async () => {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const [{ initWasm, Resvg }, module, fonts] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(wasm),
    theFonts(),
  ]);
  await initWasm(module);
  return { Resvg, fonts };
});
