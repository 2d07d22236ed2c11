import type { Actor } from '../register/actor.ts';
import type { Action } from './status.ts';

/**
 * Decisions that can be taken back for a moment: the person hears of them, or gets the file, only then. What the
 * applicant did is theirs.
 */
const undoable: readonly Action[] = ['ready', 'deliver', 'refuse', 'check', 'ask', 'correct'];
/** How long, in ms. */
export const undoMs = 15_000;

/** Whether this may be taken back; what a person or the clock does may not. */
export function isUndoable(action: Action, actor: Actor): boolean {
  return (actor.type === 'operator' || actor.type === 'register') && undoable.includes(action);
}
