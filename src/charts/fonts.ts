/**
 * The letters of the pictures: Noto Sans, which has Kazakh ones, from the package that carries it. No font of the
 * machine is used, so a picture looks the same everywhere; widths are read from the font files themselves.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const fontFamily = 'Noto Sans';

export interface Font {
  /** How wide a text is at a size, both in pixels; kerning is left out. */
  width(text: string, size: number): number;
  has(letter: string): boolean;
}

export interface Fonts {
  readonly regular: Font;
  readonly semibold: Font;
}

const require = createRequire(import.meta.url);
const files = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  semibold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
};

/** The paths of the font files. */
export function fontFiles(): readonly [regular: string, semibold: string] {
  return [require.resolve(files.regular), require.resolve(files.semibold)];
}

function readBoth([regular, semibold]: readonly [string, string]) {
  return Promise.all([readFile(regular), readFile(semibold)]);
}

/** Reads Noto Sans in two weights. Rejects where a file is missing. */
export async function loadFonts(): Promise<Fonts> {
  const [regular, semibold] = await readBoth(fontFiles());
  return { regular: readFont(regular), semibold: readFont(semibold) };
}

/** Reads what a TrueType file says of its letters (OpenType specification: head, hhea, hmtx, cmap format 4). */
function readFont(file: Uint8Array): Font {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let entry = 0; entry < view.getUint16(4); entry += 1) {
    const at = 12 + entry * 16;
    tables.set(String.fromCharCode(...file.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`the font has no table ${name}`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const lastWidth = view.getUint16(table('hhea') + 34) - 1;
  const widths = table('hmtx');
  const glyphOf = readCharacters(view, table('cmap'));
  return {
    width(text, size) {
      let units = 0;
      for (const letter of text) {
        const glyph = Math.min(glyphOf(letter.codePointAt(0) ?? 0), lastWidth);
        units += view.getUint16(widths + glyph * 4);
      }
      return (units * size) / unitsPerEm;
    },
    has: (letter) => glyphOf(letter.codePointAt(0) ?? 0) !== 0,
  };
}

/** Letter → glyph; 0 is the empty box that stands for a letter the font does not have. */
function readCharacters(view: DataView, cmap: number): (codePoint: number) => number {
  const subtable = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + index * 8 + 4),
  )
    .map((offset) => cmap + offset)
    .find((at) => view.getUint16(at) === 4);
  if (subtable === undefined) throw new Error('the font has no cmap of format 4');
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (view.getUint16(ends + segment * 2) < codePoint) continue;
      const first = view.getUint16(starts + segment * 2);
      if (first > codePoint) return 0;
      const delta = view.getUint16(deltas + segment * 2);
      const at = offsets + segment * 2;
      const offset = view.getUint16(at);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(at + offset + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
