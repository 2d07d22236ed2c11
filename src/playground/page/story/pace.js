/** How fast the stories are told. */

/**
 * How long, in ms, the player looks at the screen before it acts, and for what it waits in vain. Tests hurry it.
 *
 * @typedef {{ look: number, hurriedLook: number, quiet: number, patience: number, letter: number }} Pace
 */
/** @type {Pace} */
export const usualPace = { look: 1500, hurriedLook: 250, quiet: 350, patience: 30_000, letter: 45 };
/** @type {Pace} */
export const quickPace = { look: 30, hurriedLook: 0, quiet: 200, patience: 30_000, letter: 0 };

export const glanceMs = 80;
export const hourMs = 3_600_000;
/** Longer than a register may say nothing. */
export const silentMs = 6 * 60_000;
/** A code is there by then, or was not sent. */
export const smsMs = 8000;
/** A lead that goes round in circles is given up. */
export const mostPresses = 8;
/** The clock is moved on to the reminder; one that falls into the night comes with the next push. */
export const laterEveryMs = 2500;
