import type { Clock } from '../../../src/outbox/telegram-port.ts';

/** Time that stands still until a test moves it. Timers run when time reaches them, earliest first. */
export interface VirtualClock extends Clock {
  /** When the next timer is due. */
  readonly next: number | undefined;
  /** Moves to `at` and runs what is due by then. */
  moveTo(at: number): void;
  /** Somebody puts the clock right: it shows `at` from now on, and timers run as long as before. */
  putRight(at: number): void;
}

/** `perLookMs`: it goes on by so much whenever somebody looks. `earlyMs`: its timers ring so much before their time. */
export function createVirtualClock(start: string, { perLookMs = 0, earlyMs = 0 } = {}): VirtualClock {
  let present = Date.parse(start);
  const timers = new Set<{ at: number; work: () => void }>();
  const earliest = () => [...timers].sort((one, other) => one.at - other.at)[0];
  return {
    putRight(at) {
      for (const timer of timers) timer.at += at - present;
      present = at;
    },
    now() {
      present += perLookMs;
      return present;
    },
    after(ms, work) {
      const timer = { at: present + ms - Math.min(earlyMs, ms - 1), work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get next() {
      return earliest()?.at;
    },
    moveTo(at) {
      const until = Math.max(present, at);
      for (let timer = earliest(); timer && timer.at <= until; timer = earliest()) {
        timers.delete(timer);
        present = Math.max(present, timer.at);
        timer.work();
      }
      present = until;
    },
  };
}
