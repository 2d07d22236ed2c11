/**
 * What a key allows. `read`: numbers, states, references · `work`: take, ask, refuse, and see the person of what it holds ·
 * `certificate`: deliver · `papers`: what becomes of a paper at its branch.
 */
export const scopes = ['read', 'work', 'certificate', 'papers'] as const;
export type Scope = (typeof scopes)[number];

/** Whether a text from outside is something that a register may be allowed. */
export function isScope(text: string): text is Scope {
  return scopes.some((one) => one === text);
}

/** Whether a register that may do this takes requests and ends them by itself; with less it can finish nothing. */
export function finishes(allowed: readonly Scope[]): boolean {
  return allowed.includes('work') && allowed.includes('certificate');
}
