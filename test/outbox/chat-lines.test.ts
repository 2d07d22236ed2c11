import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChatLines } from '../../src/outbox/chat-lines.ts';

const many = Number.MAX_SAFE_INTEGER;
/** Messages are words here; those in capitals are urgent. */
const newLines = () => createChatLines<string>((words) => (words === words.toUpperCase() ? 0 : 1));

describe('waiting lines', () => {
  test('keep the order of a chat', () => {
    const lines = newLines();
    for (const words of ['a', 'b', 'c']) lines.push(1, words);
    const said: (string | undefined)[] = [];
    while (lines.ready(0, many).length > 0) {
      said.push(lines.head(1));
      lines.begin(1);
      lines.done(1, false, 0);
    }
    expect(said).toEqual(['a', 'b', 'c']);
    expect(lines.chats).toEqual([]);
    expect(lines.head(1)).toBeUndefined();
  });

  test('give a chat once at a time', () => {
    const lines = newLines();
    lines.push(1, 'a');
    lines.push(1, 'b');
    lines.push(2, 'x');
    lines.begin(1);
    expect(lines.ready(0, many)).toEqual([2]);
    expect(lines.inFlight).toBe(1);
    expect(() => lines.begin(1)).toThrow('once at a time');
    expect(() => lines.begin(3)).toThrow();
    lines.done(1, false, 0);
    expect(lines.ready(0, many)).toEqual([1, 2]);
    expect(lines.inFlight).toBe(0);
  });

  test('hold a chat for as long as the longest that was asked for', () => {
    const lines = newLines();
    lines.push(1, 'a');
    for (const chat of [1, 2]) {
      lines.hold(chat, 900);
      lines.hold(chat, 300);
    }
    lines.push(2, 'x');
    expect(lines.ready(899, many)).toEqual([]);
    expect(lines.ready(900, many)).toEqual([1, 2]);
  });

  test('keep the head that is to be tried again, and hold the chat till then', () => {
    const lines = newLines();
    lines.push(1, 'a');
    lines.push(1, 'b');
    lines.begin(1);
    lines.done(1, true, 500);
    expect(lines.head(1)).toBe('a');
    expect(lines.chats).toEqual([1]);
    expect(lines.ready(499, many)).toEqual([]);
    expect(lines.ready(500, many)).toEqual([1]);
    expect(lines.nextAt(0)).toBe(500);
    expect(lines.nextAt(500)).toBeUndefined(); // it may go on now
  });

  test('remember the pause of a chat that has nothing to say, and then forget the chat', () => {
    const lines = newLines();
    lines.push(1, 'a');
    lines.begin(1);
    lines.done(1, false, 1000);
    lines.push(1, 'b');
    expect(lines.ready(999, many)).toEqual([]);
    expect(lines.ready(1000, many)).toEqual([1]);
  });

  test('put urgent ones first, and no more than asked for', () => {
    const lines = newLines();
    for (const [chat, words] of [
      [1, 'a'],
      [2, 'B'],
      [3, 'c'],
      [4, 'D'],
    ] as const)
      lines.push(chat, words);
    expect(lines.ready(0, many)).toEqual([2, 4, 1, 3]);
    expect(lines.ready(0, 3)).toEqual([2, 4, 1]);
    expect(lines.ready(0, 1)).toEqual([2]);
    expect(lines.ready(0, 0)).toEqual([]);
  });

  test('know the earliest moment at which one goes on', () => {
    const lines = newLines();
    for (const [chat, until] of [
      [1, 300],
      [2, 100],
      [3, 200],
    ] as const) {
      lines.push(chat, 'a');
      lines.begin(chat);
      lines.done(chat, true, until);
    }
    expect(lines.nextAt(0)).toBe(100);
    expect(lines.nextAt(100)).toBe(200);
    lines.begin(3);
    expect(lines.nextAt(100)).toBe(300); // a chat in flight is not waited for
  });
});

test('whatever happens, each message comes out once and in the order of its chat', () => {
  const step = fc.oneof(
    fc.record({ push: fc.integer({ min: 1, max: 4 }), urgent: fc.boolean() }),
    fc.record({ begin: fc.nat(3) }),
    fc.record({ done: fc.integer({ min: 1, max: 4 }), keep: fc.boolean(), pause: fc.nat(3) }),
    fc.record({ wait: fc.nat(5) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const lines = newLines();
      const put = new Map<number, string[]>();
      const out = new Map<number, string[]>();
      const busy = new Set<number>();
      let now = 1;
      let number = 0;
      const finish = (chat: number, keep: boolean, pause: number) => {
        const head = lines.head(chat) ?? '';
        lines.done(chat, keep, pause === 0 ? 0 : now + pause);
        busy.delete(chat);
        if (!keep) out.set(chat, [...(out.get(chat) ?? []), head]);
      };
      for (const one of steps) {
        if ('push' in one) {
          number += 1;
          const words = `${one.urgent ? 'W' : 'w'}${number}`;
          lines.push(one.push, words);
          put.set(one.push, [...(put.get(one.push) ?? []), words]);
        } else if ('begin' in one) {
          const ready = lines.ready(now, many);
          for (const chat of ready) expect(busy.has(chat)).toBe(false);
          const chat = ready[one.begin];
          if (chat !== undefined) {
            lines.begin(chat);
            busy.add(chat);
          }
        } else if ('wait' in one) {
          now += one.wait;
          lines.nextAt(now);
        } else if (busy.has(one.done)) finish(one.done, one.keep, one.pause);
        expect(lines.inFlight).toBe(busy.size);
      }
      for (const chat of busy) finish(chat, false, 0);
      for (let chats = lines.ready(many, many); chats.length > 0; chats = lines.ready(many, many)) {
        for (const chat of chats) {
          lines.begin(chat);
          finish(chat, false, 0);
        }
      }
      expect(out).toEqual(new Map([...put].filter(([, words]) => words.length > 0)));
      expect(lines.chats).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
