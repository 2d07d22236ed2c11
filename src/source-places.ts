import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Places that were looked up: what fails, fails in the same few places. */
const known = new Map<string, string>();
const mostKnown = 500;
/** Of built files, while an error is being told: each takes as much memory as half the bot. */
const maps = new Map<string, SourceMap | undefined>();

/**
 * Frames of a stack with places in the source, and not in the files that were built of it. Node can do the same by
 * itself, but then reads the maps at every start, and again whenever any library looks at any stack.
 */
export function inSource(frames: string): string {
  return frames.replace(/file:\/\/\S+?\.js:\d+:\d+/g, (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const source = sourceOf(place);
    if (known.size < mostKnown) known.set(place, source);
    return source;
  });
}

function sourceOf(place: string): string {
  const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  try {
    const path = fileURLToPath(file);
    const entry = mapOf(`${path}.map`)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    return `${join(dirname(path), entry.originalSource)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  } catch {
    return place; // to say where it was must not be one more failure
  }
}

function mapOf(path: string): SourceMap | undefined {
  if (!maps.has(path)) {
    maps.set(path, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined);
    setImmediate(() => maps.delete(path));
  }
  return maps.get(path);
}
