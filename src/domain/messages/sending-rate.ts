import type { Lane } from './lanes.ts';

/**
 * How fast messages go out over all chats: Telegram takes about 30 a second from one bot. Of that, answers may use
 * nearly all, so that whoever presses a button does not wait for a broadcast; the rest keeps below.
 */
export interface SendingRate {
  /** When one more of this lane may go out; not later than `now`: at once. Ms. */
  freeAt(lane: Lane, now: number): number;
  /** One went out now. */
  count(now: number): void;
  /** Telegram wants nothing for this chat until then (429). Several chats one after the other: it means everybody. */
  refused(chatId: number, until: number, now: number): void;
  /** Telegram took something, so it does not mean everybody. */
  taken(): void;
}

/** Messages in any second, by lane. Telegram's own numbers: "Broadcasting to users" of its bots FAQ. */
export const telegramLimits: Readonly<Record<Lane, number>> = { interactive: 29, notice: 27, bulk: 25 };

const windowMs = 1000;

/**
 * A 429 does not say whom it means. So many chats within such a time, and nothing taken in between, are no chance;
 * should they be one all the same, others have waited half a minute.
 */
const floodChats = 3;
const floodWithinMs = 10_000;
const longestHoldMs = 30_000;

/** `limits` undefined: as fast as Telegram lets it. A clock that is set back waits for nothing from its future. */
export function createSendingRate(limits: Readonly<Record<Lane, number>> | undefined): SendingRate {
  const most = Math.max(...Object.values(limits ?? { none: 0 }));
  /** The moments of the last messages, oldest first; at most as many as the largest limit. */
  const sent: number[] = [];
  /** Chats refused of late, and when. */
  const refusals = new Map<number, number>();
  let heldUntil = 0;

  return {
    freeAt(lane, now) {
      if (heldUntil > now && heldUntil <= now + longestHoldMs) return heldUntil;
      if (limits === undefined) return now;
      if ((sent.at(-1) ?? 0) > now) sent.length = 0;
      const last = sent.at(-limits[lane]);
      return last === undefined ? now : Math.max(now, last + windowMs);
    },
    count(now) {
      sent.push(now);
      if (sent.length > most) sent.shift();
    },
    refused(chatId, until, now) {
      for (const [other, at] of refusals) if (at < now - floodWithinMs) refusals.delete(other);
      refusals.set(chatId, now);
      if (refusals.size < floodChats) return;
      refusals.clear();
      heldUntil = Math.min(until, now + longestHoldMs);
    },
    taken() {
      refusals.clear();
      heldUntil = 0;
    },
  };
}
