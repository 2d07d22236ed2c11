/** What operators write: decisions that want words, a message to the applicant, a note that never goes out. */
export const wordKinds = ['refuse', 'decline-receipt', 'ask', 'correct', 'message', 'note'] as const;
export type WordKind = (typeof wordKinds)[number];

/** Whether a text from outside names something that the desk writes. */
export function isWordKind(text: string): text is WordKind {
  return wordKinds.some((one) => one === text);
}

/** These are shown as they will be read before they go out: one is final, the other goes out at once. */
export const previewed: readonly WordKind[] = ['refuse', 'correct', 'message'];

/** These can do without words of the operator's own. */
export const bare: readonly WordKind[] = ['refuse', 'correct'];
