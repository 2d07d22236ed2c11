/** What all parts of a picture share: its size, its colours, and words put at a place. Pixels throughout. */
import type { GraphicComponentOption } from 'echarts/components';
import { type Fonts, fontFamily } from './fonts.ts';

/** A phone held upright, which shows it a third as large: letters of 28 pixels are about as small as can be read. */
export const picture = { width: 1080, height: 1918, margin: 48 } as const;
export const innerWidth = picture.width - 2 * picture.margin;

/** Dark and light as well as blue and yellow, and one of them striped: told apart without seeing colours. */
export const colours = {
  ink: '#1a1a1a',
  quiet: '#595959',
  line: '#d9dde2',
  tile: '#eef2f6',
  plain: '#5b6b7b',
  electronic: '#00508c',
  paper: '#f0a020',
} as const;

export const stripes = {
  symbol: 'rect',
  rotation: Math.PI / 4,
  dashArrayX: [1, 0],
  dashArrayY: [3, 6],
  color: 'rgba(0, 0, 0, 0.45)',
};

export type GraphicElement = NonNullable<
  Extract<GraphicComponentOption, { elements?: unknown }>['elements']
>[number];

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Words whose middle line runs through `y`. */
export function words(text: string, x: number, y: number, style: TextStyle): GraphicElement {
  return {
    type: 'text',
    silent: true,
    x,
    y,
    style: {
      text,
      fill: style.colour ?? colours.ink,
      fontSize: style.size,
      fontWeight: style.bold ? 600 : 400,
      fontFamily,
      align: style.align ?? 'left',
      verticalAlign: 'middle',
    },
  };
}

/** A rounded tile behind numbers or a diagram; px from the upper left corner. */
export function box(x: number, y: number, width: number, height: number): GraphicElement {
  return { type: 'rect', silent: true, shape: { x, y, width, height, r: 16 }, style: { fill: colours.tile } };
}

/** The text in lines that are no wider than `width`, broken at blanks. A single word that is wider stays whole. */
export function wrapped(text: string, width: number, size: number, fonts: Fonts): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fonts.regular.width(longer, size) > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** The width of the widest of these. */
export function widest(texts: readonly string[], size: number, fonts: Fonts): number {
  return Math.max(0, ...texts.map((text) => fonts.regular.width(text, size)));
}
