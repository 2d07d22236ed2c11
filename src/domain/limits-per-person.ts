import { dayMs, hourMs } from './dates/durations.ts';
/**
 * How much one person may ask of the bot and of the people behind it. Far above what anybody needs; the texts that
 * name a limit say what to do instead. file: fetched from Telegram and looked at · contact: a message to the operators.
 */
export const allowances = {
  file: { most: 30, withinMs: dayMs },
  contact: { most: 20, withinMs: hourMs },
} as const;

export type Allowance = keyof typeof allowances;

/** Requests of one chat that have not ended. A family applies for several, a flood for hundreds. */
export const mostOpenRequests = 10;
