/** What the page sees of the reference register, and how people can spoil it. */

/**
 * `none`: it works · `silent`: it follows the events and takes nothing · `late`: it wakes up when the desk has been told
 * already · `wrong`: its certificates are another person's · `twice`: it makes each call twice · `off`: no program runs.
 */
export const registerModes = ['none', 'silent', 'late', 'wrong', 'twice', 'off'] as const;
export type RegisterMode = (typeof registerModes)[number];

/** Whether a value from the page says how the register behaves. */
export function isRegisterMode(value: unknown): value is RegisterMode {
  return registerModes.some((mode) => mode === value);
}

/** One thing that it has done, in the order of `number`. */
export interface RegisterLine {
  readonly number: number;
  /** Virtual time in ms. */
  readonly at: number;
  readonly reference: string;
  /** `take`, `deliver`, … */
  readonly did: string;
  /** What the bot has answered; 0: it was no call. */
  readonly status: number;
  /** Why the bot refused; empty where it did not. */
  readonly code: string;
}

export interface RegisterState {
  readonly mode: RegisterMode;
  /** The last ones, oldest first. */
  readonly lines: readonly RegisterLine[];
}

export interface RegisterWatch {
  readonly state: RegisterState;
  set(mode: RegisterMode): void;
  /** `did`: a message of the register's own program; what is none is left out. */
  note(did: unknown): void;
  onChange(listener: (state: RegisterState) => void): () => void;
}

const keptLines = 60;

/** `now`: virtual time in ms. */
export function createRegisterWatch(now: () => number): RegisterWatch {
  const listeners = new Set<(state: RegisterState) => void>();
  let state: RegisterState = { mode: 'none', lines: [] };
  let number = 0;
  const become = (next: RegisterState) => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  return {
    get state() {
      return state;
    },
    set: (mode) => become({ ...state, mode }),
    note(said) {
      const line = lineOf(said);
      if (line === undefined) return;
      number += 1;
      become({ ...state, lines: [...state.lines, { number, at: now(), ...line }].slice(-keptLines) });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function lineOf(said: unknown): Omit<RegisterLine, 'number' | 'at'> | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { reference, did, status, code } = { reference: '', did: '', status: 0, code: '', ...said };
  const isWhole =
    typeof reference === 'string' &&
    typeof did === 'string' &&
    did !== '' &&
    typeof status === 'number' &&
    typeof code === 'string';
  return isWhole ? { reference, did, status, code } : undefined;
}
