import { createHash } from 'node:crypto';

/**
 * Bytes that look like chance and are the same in each run of a test, so that a fault that one reference in twenty
 * shows is seen always or never. `SCENE_SEED` draws others.
 */
export function drawnFrom(name: string): (count: number) => Uint8Array {
  let draws = 0;
  return (count) => {
    draws += 1;
    const stream = createHash('shake256', { outputLength: count });
    return stream.update(`${process.env.SCENE_SEED ?? ''}:${name}:${draws}`).digest();
  };
}
