/**
 * What became of a message that was handed to Telegram, and when to try again. Pure.
 */
export type Outcome =
  | { readonly type: 'sent'; readonly messageId: number | undefined }
  /** Worth another try; `afterMs` is Telegram's own wish (429). */
  | { readonly type: 'retry'; readonly afterMs: number | undefined; readonly error: string }
  /** The person blocked the bot or is gone. */
  | { readonly type: 'undeliverable'; readonly error: string }
  /** The message to edit can't be edited any more: a new one may be sent instead. */
  | { readonly type: 'edit-refused'; readonly error: string }
  /** Telegram refuses it as it is: trying again is useless. */
  | { readonly type: 'failed'; readonly error: string }
  /** The group became a supergroup: the same message belongs there. */
  | { readonly type: 'migrated'; readonly chatId: number };

/** An error answer of the Bot API. */
export interface ApiFault {
  readonly code: number;
  readonly description: string;
  /** What Telegram asks for; anything may stand there when somebody else answers in its place. */
  readonly retryAfterSeconds?: unknown;
  readonly migrateToChatId?: number | undefined;
}

/** Reads an error answer (sources: design/bot-api-rules 24-30, 37-39, 58). The text kept holds no personal data. */
export function outcomeOf(fault: ApiFault): Outcome {
  const error = `${fault.code} ${fault.description}`.slice(0, 200);
  const says = (words: string) => fault.description.includes(words);
  if (fault.migrateToChatId !== undefined) return { type: 'migrated', chatId: fault.migrateToChatId };
  if (fault.code === 429) {
    return { type: 'retry', afterMs: wishedMs(fault.retryAfterSeconds), error };
  }
  // No number: something between us and Telegram has answered.
  if (
    !Number.isInteger(fault.code) ||
    fault.code >= 500 ||
    fault.code === 401 ||
    fault.code === 404 ||
    fault.code === 409
  ) {
    return { type: 'retry', afterMs: undefined, error };
  }
  if (fault.code === 403 || says('chat not found') || says('user is deactivated')) {
    return { type: 'undeliverable', error };
  }
  if (says('message is not modified')) return { type: 'sent', messageId: undefined };
  if (
    says('message to edit not found') ||
    says("message can't be edited") ||
    says('MESSAGE_ID_INVALID') ||
    says('in the message to edit')
  ) {
    return { type: 'edit-refused', error };
  }
  return { type: 'failed', error };
}

const longestWishSeconds = 24 * 60 * 60;

/** How long Telegram wants to be left alone: `retry_after` of a 429, a second to a day. No number: a second. */
export function wishedMs(retryAfterSeconds: unknown): number {
  const seconds = Number(retryAfterSeconds);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), longestWishSeconds) * 1000 : 1000;
}

/**
 * The waits before the second try, the third and so on; the last one is kept for all that follow. No longer than a
 * minute: after an outage a person who waits for an answer has waited enough.
 *
 * | after try | wait | with the most of the jitter |
 * |---|---|---|
 * | 1 | 1 s | 1.2 s |
 * | 2 | 3 s | 3.6 s |
 * | 3 | 10 s | 12 s |
 * | 4 | 30 s | 36 s |
 * | 5 and later, for a day | 60 s | 72 s |
 */
const delaysMs = [1, 3, 10, 30, 60].map((seconds) => seconds * 1000);
const lastsMs = 24 * 60 * 60 * 1000;

/**
 * The wait before try number `attempts + 1`, with up to a fifth on top so that many do not come at once
 * (`jitter` is 0 to 1), or undefined when a day of trying is enough.
 */
export function retryDelay(attempts: number, ageMs: number, jitter: number): number | undefined {
  if (ageMs > lastsMs) return undefined;
  const delay = delaysMs[Math.min(attempts, delaysMs.length) - 1] ?? 1000;
  return Math.round(delay * (1 + jitter / 5));
}
