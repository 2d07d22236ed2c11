import { isPromptKind, type PromptKind, prompts, promptTraits } from '../prompts.ts';

type Prompts = typeof prompts;

/** What operators write: decisions that want words, a message to the applicant, a note that never goes out. */
export type WordKind = {
  [Kind in PromptKind]: Prompts[Kind] extends { readonly isWritten: true } ? Kind : never;
}[PromptKind];

/** All of them, in the order of the table of prompts. */
export const wordKinds: readonly WordKind[] = Object.keys(prompts).filter(isWordKind);

/** Whether a text from outside names something that the desk writes. */
export function isWordKind(text: string): text is WordKind {
  return isPromptKind(text) && promptTraits(text).isWritten === true;
}

/** These are shown as they will be read before they go out: one is final, the other goes out at once. */
export const previewed: readonly WordKind[] = ['refuse', 'correct', 'message'];

/** These can do without words of the operator's own. */
export const bare: readonly WordKind[] = ['refuse', 'correct'];
