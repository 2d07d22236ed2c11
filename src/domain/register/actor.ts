/** Who acts on a request. */
export type Actor =
  | { readonly type: 'applicant'; readonly id: number }
  | { readonly type: 'operator'; readonly id: number; readonly owner: boolean }
  | { readonly type: 'register'; readonly id: number }
  | { readonly type: 'system' };

/** Who holds a request: an operator or a register, never both. */
export interface Holder {
  /** Telegram user id. */
  readonly assignee: number | undefined;
  /** The number of a register. */
  readonly register?: number | undefined;
}

/** Somebody works on it: an operator or a register. */
export function isHeld({ assignee, register }: Holder): boolean {
  return assignee !== undefined || register !== undefined;
}
