/** How far a story is, and what ends it. */

/**
 * @typedef {object} PlayerState
 * @property {'idle' | 'playing' | 'held' | 'stuck' | 'over'} name
 * @property {string} story
 * @property {number} step
 * @property {number} of
 * @property {string} words
 */

/** @type {PlayerState} */
export const idle = { name: 'idle', story: '', step: 0, of: 0, words: '' };

/** Another story was begun, or this one was ended by hand. */
export class Ended extends Error {}
/** The chat went another way. */
export class Stuck extends Error {}
