/** So long two may overlap, and so long after the last sign of the other one it is taken for gone. */
const lastingMs = 60_000;
const quietAfterMs = 120_000;

/** Whether another program fetches updates with this token: Telegram answers 409 to one of the two, again and again. */
export interface SharedToken {
  /** Telegram has said so just now. */
  heard(): void;
  /** A restart overlaps with the bot of before for a moment; two that go on take the updates from each other. */
  isShared(): boolean;
}

/** Tells by conflicts (409) that go on whether another program polls with the same token. */
export function createSharedToken(now: () => number): SharedToken {
  let first = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    heard() {
      if (now() - last > quietAfterMs) first = now();
      last = now();
    },
    isShared: () => now() - last <= quietAfterMs && last - first >= lastingMs,
  };
}
