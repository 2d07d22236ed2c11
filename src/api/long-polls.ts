/** Calls that wait for something to happen. */
export interface LongPolls {
  /**
   * Resolves when something was written, when the time is over or the caller has gone, or when the program ends. `full`:
   * as many wait already as may.
   */
  wait(register: number, ms: number, signal: AbortSignal): Promise<'woken' | 'over' | 'full'>;
  /** Something is on disk now. */
  stored(): void;
  stop(): void;
  isStopped(): boolean;
}

/** More than one only where a register starts anew while its old call still waits. */
const mostAtOnce = 2;

/** `after` runs work once so many ms are over and gives what cancels it; a test brings a clock that stands still. */
export function createLongPolls(after: (ms: number, work: () => void) => () => void): LongPolls {
  const sleepers = new Set<{ readonly register: number; readonly wake: () => void }>();
  let isStopped = false;
  const wakeAll = () => {
    for (const { wake } of sleepers) wake();
  };
  return {
    wait(register, ms, signal) {
      if (isStopped || signal.aborted) return Promise.resolve('over');
      const own = [...sleepers].filter((one) => one.register === register);
      if (own.length >= mostAtOnce) return Promise.resolve('full');
      return new Promise((resolve) => {
        const end = (how: 'woken' | 'over') => {
          sleepers.delete(sleeper);
          cancel();
          signal.removeEventListener('abort', isOver);
          resolve(how);
        };
        const isOver = () => end('over');
        const sleeper = { register, wake: () => end('woken') };
        // Clocks count whole milliseconds.
        const cancel = after(Math.ceil(ms), isOver);
        sleepers.add(sleeper);
        signal.addEventListener('abort', isOver);
      });
    },
    stored: wakeAll,
    isStopped: () => isStopped,
    stop() {
      isStopped = true;
      wakeAll();
    },
  };
}
