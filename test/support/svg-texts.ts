import type { Fonts } from '../../src/charts/fonts.ts';
import { shownText } from './locale-text.ts';

/** A text of a drawing and the box that it fills, in pixels. */
export interface SvgText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text of an SVG that ECharts wrote. One that is put down in a way not known here is an error. */
export function textsOf(svg: string, fonts: Fonts): readonly SvgText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([whole, attributes = '', written = '']) => {
    const number = (pattern: RegExp, otherwise?: number) => {
      const found = pattern.exec(attributes)?.[1] ?? otherwise;
      if (found === undefined) throw new Error(`${whole} lacks ${pattern}`);
      return Number(found);
    };
    const text = shownText(written);
    const size = number(/font-size:([\d.]+)px/);
    const font = number(/font-weight:(\d+)/, 400) === 600 ? fonts.semibold : fonts.regular;
    const width = font.width(text, size);
    const x = number(/translate\(([-\d.]+) /) + number(/ x="([-\d.]+)"/, 0);
    const y = number(/translate\([-\d.]+ ([-\d.]+)\)/) + number(/ y="([-\d.]+)"/, 0);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });
}

/** Pairs of texts that lie over each other. */
export function overlaps(texts: readonly SvgText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}
