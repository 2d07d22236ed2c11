import { dayMs, hourMs, minuteMs } from '../dates/durations.ts';

/** What tells that the key of a register may be in wrong hands, or that its program has gone astray. */

/** Refusals are counted over so long. Ms. */
export const refusalsWithinMs = 10 * minuteMs;
/** So many within that time are a register's own affair, unless the owner has set another number. */
export const usualMostRefusals = 20;
/** The usual hour is one of the last week. Ms. */
export const usualOverMs = 7 * dayMs;
/** However few were usual, so many an hour are nothing to be told of: one a minute, as at the desk. */
const neverToldOf = 60;
const timesTheUsual = 3;

/** The hour of a moment (ms), counted from the epoch. */
export function hourOf(at: number): number {
  return Math.floor(at / hourMs);
}

/** How many a register takes in an hour in which it works at all. `hours`: what it took in each of them. */
export function usualHour(hours: readonly number[]): number {
  const sum = hours.reduce((all, one) => all + one, 0);
  return hours.length === 0 ? 0 : Math.round(sum / hours.length);
}

/** Whether what was taken in this hour is to be told to owners. */
export function isOutOfUsual(takes: number, usual: number): boolean {
  return takes > Math.max(neverToldOf, timesTheUsual * usual);
}

/** Below that nothing of the hours before needs to be looked at. */
export function mayBeOutOfUsual(takes: number): boolean {
  return takes > neverToldOf;
}
