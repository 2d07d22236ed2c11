/** Calls that wait for something to happen. */
export interface LongPolls {
  /** Where the feed stands, to be asked before it is looked at: what is written between the look and the wait is not missed. */
  mark(): number;
  /**
   * Resolves when something was written since `mark`, when the time is over or the caller has gone, or when the program ends. `full`:
   * as many wait already as may.
   */
  wait(register: number, ms: number, signal: AbortSignal, mark: number): Promise<'woken' | 'over' | 'full'>;
  /** Something that registers follow is on disk now. */
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
  let writes = 0;
  const wakeAll = () => {
    for (const { wake } of sleepers) wake();
  };
  return {
    mark: () => writes,
    wait(register, ms, signal, mark) {
      if (isStopped || signal.aborted) return Promise.resolve('over');
      if (mark !== writes) return Promise.resolve('woken');
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
    stored() {
      writes += 1;
      wakeAll();
    },
    isStopped: () => isStopped,
    stop() {
      isStopped = true;
      wakeAll();
    },
  };
}
