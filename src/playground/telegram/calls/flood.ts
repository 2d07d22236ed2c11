import { type Refusal, refuse } from './refusal.ts';

/**
 * Flood control by virtual time (rule 58): about one message a second to a chat with short bursts, 20 a minute to a
 * group, 30 a second over all chats. Telegram's numbers are no contract; these are the ones of its bots FAQ.
 */
export interface FloodGate {
  /** Counts one message to the chat, or says how long to wait. */
  pass(chatId: number): Refusal | undefined;
}

interface Limit {
  readonly count: number;
  readonly windowMs: number;
}

/** A burst of five is let through, then the average of one a second holds. */
const PER_CHAT: Limit = { count: 5, windowMs: 5000 };
const PER_GROUP: Limit = { count: 20, windowMs: 60_000 };
const OVERALL: Limit = { count: 30, windowMs: 1000 };

/** Telegram's limits of sending, as its FAQ gives them; `off` lets everything pass. */
export function createFloodGate(mode: 'off' | 'strict', now: () => number): FloodGate {
  const sent = new Map<number | 'all', number[]>();
  /** Milliseconds until one more is allowed within the limit. */
  const waitFor = (key: number | 'all', limit: Limit): number => {
    const times = (sent.get(key) ?? []).filter((time) => time > now() - limit.windowMs);
    sent.set(key, times);
    const oldest = times.at(-limit.count);
    return oldest === undefined ? 0 : oldest + limit.windowMs - now();
  };
  return {
    pass(chatId) {
      if (mode === 'off') return undefined;
      const wait = Math.max(waitFor(chatId, chatId < 0 ? PER_GROUP : PER_CHAT), waitFor('all', OVERALL));
      if (wait > 0) {
        const retry_after = Math.ceil(wait / 1000);
        return refuse(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });
      }
      for (const key of [chatId, 'all'] as const) sent.set(key, [...(sent.get(key) ?? []), now()]);
      return undefined;
    },
  };
}
