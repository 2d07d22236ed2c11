import { expect, test } from 'vitest';
import { statsWords } from '../../src/charts/stats-words.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { drawInTurn, longestDrawingMs } from '../../src/jobs/draw-in-turn.ts';
import { sampleStats } from '../support/samples/sample-stats.ts';
import { createVirtualClock } from '../support/stages/virtual-clock.ts';

const stats = sampleStats(1);
const order = [stats, statsWords(stats, loadTexts()('kk')), 'kk'] as const;

/** A drawer that draws when it is told to. */
function easel() {
  const begun: { finish(png: Uint8Array): void; fail(why: string): void; signal: AbortSignal }[] = [];
  const clock = createVirtualClock('2026-11-23T05:00:00Z');
  const draw = drawInTurn((...[, , , signal]) => {
    return new Promise((resolve, reject) => {
      begun.push({ finish: resolve, fail: (why) => reject(new Error(why)), signal });
    });
  }, clock);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { begun, clock, draw: () => draw(...order), settle };
}

test('one at a time, in the order asked for; one that fails keeps nobody waiting', async () => {
  const { begun, draw, settle, clock } = easel();
  const first = draw();
  const second = draw();
  const third = draw();
  await settle();
  expect(begun).toHaveLength(1);
  begun[0]?.finish(Uint8Array.of(1));
  expect(await first).toEqual(Uint8Array.of(1));
  await settle();
  expect(begun).toHaveLength(2);
  begun[1]?.fail('no letters');
  await expect(second).rejects.toThrow('no letters');
  await settle();
  begun[2]?.finish(Uint8Array.of(3));
  expect(await third).toEqual(Uint8Array.of(3));
  expect(clock.next).toBeUndefined();
});

test('one that takes too long is called off, and its wait does not count for the next', async () => {
  const { begun, draw, settle, clock } = easel();
  const slow = draw();
  const next = draw();
  await settle();
  clock.moveTo(clock.now() + longestDrawingMs - 1);
  expect(begun[0]?.signal.aborted).toBe(false);
  clock.moveTo(clock.now() + 1);
  await expect(slow).rejects.toThrow('too long');
  expect(begun[0]?.signal.aborted).toBe(true);
  await settle();
  clock.moveTo(clock.now() + longestDrawingMs - 1);
  begun[1]?.finish(Uint8Array.of(2));
  expect(await next).toEqual(Uint8Array.of(2));
  expect(begun[1]?.signal.aborted).toBe(false);
});
