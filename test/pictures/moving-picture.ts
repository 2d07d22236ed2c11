import { decode } from 'fast-png';
import { applyPalette, GIFEncoder, quantize } from 'gifenc';

/** One colour is kept for "as in the frame before", which makes most of a frame nothing. */
const colours = 63;
const unchanged = colours;
/** The last frame stands so long before all begins anew. */
const lastMs = 4000;

/** An endless GIF of screenshots (PNG, all of one size), each shown for `frameMs`; a frame like the one before is left out. */
export function movingPicture(frames: readonly Buffer[], frameMs: number): Uint8Array {
  const pictures = frames.map((frame) => pixelsOf(frame));
  const distinct = pictures.filter(
    (one, at) => at === 0 || !Buffer.from(one.rgba).equals(Buffer.from(pictures[at - 1]?.rgba ?? [])),
  );
  const last = distinct.at(-1);
  if (last === undefined) throw new Error('there are no frames');
  const { width, height } = last;
  // One palette for all, or colours would flicker.
  const palette = quantize(last.rgba, colours);
  const withUnchanged = [
    ...palette,
    ...Array.from({ length: colours + 1 - palette.length }, () => [0, 0, 0]),
  ];
  const gif = GIFEncoder();
  let before: Uint8Array | undefined;
  for (const [at, { rgba }] of distinct.entries()) {
    const index = applyPalette(rgba, palette);
    const drawn =
      before === undefined ? index : index.map((colour, n) => (colour === before?.[n] ? unchanged : colour));
    gif.writeFrame(drawn, width, height, {
      ...(before === undefined && { palette: withUnchanged }),
      delay: at === distinct.length - 1 ? lastMs : frameMs,
      transparent: before !== undefined,
      transparentIndex: unchanged,
      dispose: 1,
    });
    before = index;
  }
  gif.finish();
  return gif.bytes();
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

function pixelsOf(png: Buffer): Picture {
  const { width, height, channels, data } = decode(png);
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let part = 0; part < 3; part += 1) rgba[pixel * 4 + part] = Number(data[pixel * channels + part]);
    rgba[pixel * 4 + 3] = 255;
  }
  return { width, height, rgba };
}
