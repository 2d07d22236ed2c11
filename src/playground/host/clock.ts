/** The clock of the playground: that of this machine, moved forward by the page. All times in ms. */
export interface VirtualClock {
  now(): number;
  /** How far it is ahead of the machine's. */
  offset(): number;
  /** Moves it forward; it never goes back. */
  move(ms: number): void;
}

/** No one step is longer. */
export const LONGEST_STEP_MS = 400 * 24 * 3_600_000;

/** `offset`: how far it was moved before, by a playground whose state goes on. `onMove` hears the new offset. */
export function createVirtualClock(offset: number, onMove: (offset: number) => void): VirtualClock {
  let ahead = offset;
  return {
    now: () => Date.now() + ahead,
    offset: () => ahead,
    move(ms) {
      ahead += ms;
      onMove(ahead);
    },
  };
}
