/** Calls that wait for something to happen. */
export interface Waiting {
  /** Resolves when something was written, the time is over, or the program ends. False: as many wait already as may. */
  wait(register: number, ms: number, signal: AbortSignal): Promise<boolean>;
  /** Something is on disk now. */
  stored(): void;
  stop(): void;
  isStopped(): boolean;
}

/** More than one only where a register starts anew while its old call still waits. */
const mostAtOnce = 2;

export function createWaiting(after: (ms: number, work: () => void) => () => void): Waiting {
  const sleepers = new Set<{ readonly register: number; readonly wake: () => void }>();
  let isStopped = false;
  const wakeAll = () => {
    for (const { wake } of sleepers) wake();
  };
  return {
    wait(register, ms, signal) {
      if (isStopped || signal.aborted) return Promise.resolve(true);
      const own = [...sleepers].filter((one) => one.register === register);
      if (own.length >= mostAtOnce) return Promise.resolve(false);
      return new Promise((resolve) => {
        const wake = () => {
          sleepers.delete(sleeper);
          cancel();
          signal.removeEventListener('abort', wake);
          resolve(true);
        };
        const sleeper = { register, wake };
        const cancel = after(ms, wake);
        sleepers.add(sleeper);
        signal.addEventListener('abort', wake);
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
