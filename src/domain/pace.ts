import type { Lane } from './notice.ts';

/**
 * How fast messages go out over all chats: Telegram takes about 30 a second from one bot. Of that, answers may use
 * nearly all, so that whoever presses a button does not wait for a broadcast; the rest keeps below.
 */
export interface Pace {
  /** When one more of this lane may go out; not later than `now`: at once. Ms. */
  freeAt(lane: Lane, now: number): number;
  /** One went out now. */
  count(now: number): void;
}

/** Messages in any second, by lane. Telegram's own numbers: "Broadcasting to users" of its bots FAQ. */
export const telegramLimits: Readonly<Record<Lane, number>> = { interactive: 29, notice: 27, bulk: 25 };

const windowMs = 1000;

/** `limits` undefined: as fast as it goes. A clock that is set back waits for nothing from its future. */
export function createPace(limits: Readonly<Record<Lane, number>> | undefined): Pace {
  const most = Math.max(...Object.values(limits ?? { none: 0 }));
  /** The moments of the last messages, oldest first; at most as many as the largest limit. */
  const sent: number[] = [];
  return {
    freeAt(lane, now) {
      if (limits === undefined) return now;
      if ((sent.at(-1) ?? 0) > now) sent.length = 0;
      const last = sent.at(-limits[lane]);
      return last === undefined ? now : Math.max(now, last + windowMs);
    },
    count(now) {
      sent.push(now);
      if (sent.length > most) sent.shift();
    },
  };
}
