import type { Clock } from '../../src/background/telegram-port.ts';

/** Time that stands still until a test moves it. Timers run when time reaches them, earliest first. */
export interface VirtualClock extends Clock {
  /** When the next timer is due. */
  readonly next: number | undefined;
  /** Moves to `at` and runs what is due by then. */
  moveTo(at: number): void;
}

export function createVirtualClock(start: string): VirtualClock {
  let present = Date.parse(start);
  const timers = new Set<{ at: number; work: () => void }>();
  const earliest = () => [...timers].sort((one, other) => one.at - other.at)[0];
  return {
    now: () => present,
    after(ms, work) {
      const timer = { at: present + ms, work };
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
