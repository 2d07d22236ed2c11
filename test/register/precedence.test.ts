import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPrecedence } from '../../src/api/waiting/precedence.ts';
import { createVirtualClock } from '../support/stages/virtual-clock.ts';

function stage() {
  const clock = createVirtualClock('2026-12-01T05:00:00Z');
  const { during, turn } = createPrecedence(clock);
  const begun: string[] = [];
  /** A program calls; it says when it is let in. */
  const call = async (name: string) => {
    await turn();
    begun.push(name);
  };
  /** A person's message is in hand until the returned function is called. */
  const hold = () => {
    let end = () => {};
    const held = during(() => new Promise<void>((resolve) => (end = resolve)));
    return () => {
      end();
      return held;
    };
  };
  return { clock, during, turn, begun, call, hold };
}

test('without people a call begins at once, and the next one a turn later', async () => {
  const { turn, begun, call } = stage();
  expect(turn()).toBeUndefined();
  await nextTurn();
  const both = [call('first'), call('second')];
  await Promise.resolve();
  expect(begun).toEqual(['first']);
  await Promise.all(both);
  expect(begun).toEqual(['first', 'second']);
  await nextTurn();
  expect(turn()).toBeUndefined();
});

test('while a message of a person is in hand no call begins, and then in order, one a turn', async () => {
  const { begun, call, hold } = stage();
  const endOne = hold();
  const endOther = hold();
  const calls = [call('first'), call('second')];
  for (let turns = 0; turns < 5; turns += 1) await nextTurn();
  expect(begun).toEqual([]);
  await endOne();
  for (let turns = 0; turns < 5; turns += 1) await nextTurn();
  expect(begun).toEqual([]);
  await endOther();
  await calls[0];
  expect(begun).toEqual(['first']);
  await calls[1];
  expect(begun).toEqual(['first', 'second']);
});

test('people who never stop hold a call up for a fifth of a second at the most', async () => {
  const { clock, begun, call, hold } = stage();
  const end = hold();
  const early = call('early');
  await nextTurn();
  clock.moveTo(clock.now() + 150);
  const late = call('late');
  for (let turns = 0; turns < 5; turns += 1) await nextTurn();
  expect(begun).toEqual([]);
  clock.moveTo(clock.now() + 50);
  await early;
  for (let turns = 0; turns < 5; turns += 1) await nextTurn();
  expect(begun).toEqual(['early']);
  clock.moveTo(clock.now() + 150);
  await late;
  expect(begun).toEqual(['early', 'late']);
  await end();
});

test('a message that fails is in hand no longer, and its error is its own', async () => {
  const { during, turn } = stage();
  await expect(during(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
  await nextTurn();
  expect(turn()).toBeUndefined();
});
