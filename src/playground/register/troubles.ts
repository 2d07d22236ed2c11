/**
 * How the reference register can be spoilt, so that people see what the bot makes of it. `silent`: it follows the events
 * and takes nothing · `late`: it wakes up when the desk has been told · `wrong`: its certificates are another person's ·
 * `twice`: each call that changes something is made twice at once, under the same key.
 */
export const troubles = ['none', 'silent', 'late', 'wrong', 'twice'] as const;
export type Trouble = (typeof troubles)[number];

/** Whether a value from outside names a trouble. */
export function isTrouble(value: unknown): value is Trouble {
  return troubles.some((one) => one === value);
}
