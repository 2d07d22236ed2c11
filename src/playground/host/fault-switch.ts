import type { BotApi, Fault } from '../telegram/calls/bot-api.ts';
import { PAGES_OWN } from './wire-tap.ts';

/** Bad days of Telegram that the page can switch on; they last until they are switched off. */
export const faultModes = ['none', 'flood', 'broken', 'slow', 'cut'] as const;
export type FaultMode = (typeof faultModes)[number];

export interface FaultSwitch {
  readonly mode: FaultMode;
  set(mode: FaultMode): void;
  /** Resolves when the call may be executed: at once unless Telegram is slow. */
  delay(url: string): Promise<void>;
  onChange(listener: (mode: FaultMode) => void): () => void;
  close(): void;
}

/** A Telegram that is slow answers, but late. */
const SLOW_MS = 4000;
const RETRY_AFTER_S = 3;

const FAULTS: Readonly<Record<FaultMode, Fault | undefined>> = {
  none: undefined,
  slow: undefined,
  flood: {
    kind: 'answer',
    error_code: 429,
    description: `Too Many Requests: retry after ${RETRY_AFTER_S}`,
    parameters: { retry_after: RETRY_AFTER_S },
  },
  broken: { kind: 'answer', error_code: 500, description: 'Internal Server Error' },
  cut: { kind: 'reset' },
};

/** `tell` hears of each call that was spoilt, with what was done to it in words. */
export function createFaultSwitch(
  botApi: BotApi,
  tell: (method: string, params: unknown, fault: string) => void,
  slowMs = SLOW_MS,
): FaultSwitch {
  const listeners = new Set<(mode: FaultMode) => void>();
  let mode: FaultMode = 'none';

  const stop = botApi.onCall(({ method, params }) => {
    const fault = FAULTS[mode];
    // Floods are about what is sent; a poll that is answered 429 would only delay the end of the story.
    if (fault === undefined || method === PAGES_OWN || (mode === 'flood' && method === 'getUpdates'))
      return undefined;
    tell(
      method,
      params,
      fault.kind === 'answer' ? `${fault.error_code} ${fault.description}` : 'connection cut',
    );
    return fault;
  });

  return {
    get mode() {
      return mode;
    },
    set(chosen) {
      mode = chosen;
      for (const listener of listeners) listener(mode);
    },
    delay(url) {
      if (mode !== 'slow' || url.includes('/getUpdates')) return Promise.resolve();
      return new Promise((resolve) => setTimeout(resolve, slowMs));
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** Whether a value from the page names a fault. */
export function isFaultMode(value: unknown): value is FaultMode {
  return faultModes.some((mode) => mode === value);
}
