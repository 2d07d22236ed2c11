import { dayMs } from '../dates/durations.ts';
/**
 * What became of a message that was handed to Telegram, and when to try again. Pure.
 */
export type Outcome =
  /** `fileId`: the address of the file that went with it. */
  | { readonly type: 'sent'; readonly messageId: number | undefined; readonly fileId?: string | undefined }
  /** Worth another try; `afterMs` is Telegram's own wish (429). */
  | { readonly type: 'retry'; readonly afterMs: number | undefined; readonly error: string }
  /** The person blocked the bot or is gone; a group has thrown the bot out or is no more. */
  | { readonly type: 'undeliverable'; readonly error: string }
  /** The chat is there, and the bot is in it, but may not write. */
  | { readonly type: 'unwritable'; readonly error: string }
  /** The message to edit can't be edited or deleted any more: a new one may be sent instead. */
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

/**
 * Nobody is there any more. The server says it in words or in a code of capitals, and where it is a code, with 400 in
 * place of 403 (tdlib/telegram-bot-api, Client.cpp, fail_query_with_error).
 */
const gone: readonly string[] = [
  'chat not found',
  'user not found',
  'user is deactivated',
  'chat was deleted',
  'bot was blocked',
  'bot was kicked',
  'is not a member',
  'PEER_ID_INVALID',
  'USER_ID_INVALID',
  'CHAT_ID_INVALID',
  'CHANNEL_INVALID',
  'CHANNEL_PRIVATE',
  'CHAT_FORBIDDEN',
  'USER_IS_BLOCKED',
  'USER_IS_BOT',
  'USER_DEACTIVATED',
  'USER_DELETED',
  'INPUT_USER_DEACTIVATED',
];

const mayNotWrite: readonly string[] = [
  'not enough rights',
  'have no rights to send',
  'need administrator rights',
  'CHAT_WRITE_FORBIDDEN',
  'CHAT_RESTRICTED',
  'CHAT_SEND_',
  'CHAT_ADMIN_REQUIRED',
  'CHAT_GUEST_SEND_FORBIDDEN',
  'USER_BANNED_IN_CHANNEL',
  'TOPIC_CLOSED',
  'TOPIC_DELETED',
  'message thread not found',
];

/** Why a group takes nothing from the bot, by the error of an outcome; the owner can mend each in its own way. */
export type GroupFault = 'group-closed-topic' | 'group-lost-topic' | 'group-no-rights' | 'group-left';

/** Why a group does not take messages, by Telegram's words; `group-left` where they say nothing closer. */
export function groupFaultOf(error: string): GroupFault {
  const says = (words: string) => error.includes(words);
  if (says('TOPIC_CLOSED')) return 'group-closed-topic';
  if (says('TOPIC_DELETED') || says('message thread not found')) return 'group-lost-topic';
  return mayNotWrite.some(says) ? 'group-no-rights' : 'group-left';
}

/** Reads an error answer (what each means was read from the Bot API of 2026 and its answers: src/outbox/README.md). The text kept holds no personal data. */
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
  const slowSeconds = /SLOWMODE_WAIT_(\d+)/.exec(fault.description)?.[1];
  if (slowSeconds !== undefined) return { type: 'retry', afterMs: wishedMs(slowSeconds), error };
  if (mayNotWrite.some(says)) return { type: 'unwritable', error };
  if (fault.code === 403 || gone.some(says)) return { type: 'undeliverable', error };
  if (says('message is not modified')) return { type: 'sent', messageId: undefined };
  if (
    says('message to edit not found') ||
    says("message can't be edited") ||
    says('MESSAGE_ID_INVALID') ||
    says('in the message to edit') ||
    // Somebody else has deleted it, or it is too old: it is not for the bot to take away any more.
    says('message to delete not found') ||
    says("message can't be deleted")
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
const lastsMs = dayMs;

/**
 * The wait before try number `attempts + 1`, with up to a fifth on top so that many do not come at once
 * (`jitter` is 0 to 1), or undefined when a day of trying is enough.
 */
export function retryDelay(attempts: number, ageMs: number, jitter: number): number | undefined {
  if (ageMs > lastsMs) return undefined;
  const delay = delaysMs[Math.min(attempts, delaysMs.length) - 1] ?? 1000;
  return Math.round(delay * (1 + jitter / 5));
}
