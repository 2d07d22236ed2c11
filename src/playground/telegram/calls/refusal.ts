import type { ResponseParameters } from 'grammy/types';

/**
 * A call that Telegram would turn down: the body of a `{ok: false}` answer.
 * A value and not an exception, so that an exception in here always means a bug of the simulator.
 */
export interface Refusal {
  readonly refused: true;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: ResponseParameters;
  /** For the log of violations only: why, where Telegram's own text does not tell. */
  readonly note?: string;
}

const PREFIXES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
};

/**
 * Puts the server's prefix before TDLib's text, which loses its first capital unless it is a CODE_IN_CAPITALS
 * (rule 5). Codes without a prefix (404, 409, 413, 429) carry their text as it is. A 403 of Telegram's servers, which is a
 * CODE_IN_CAPITALS, becomes a 400 on the way: the words of a 403 are the Bot API server's own (Client.cpp, fail_query).
 */
export function refuse(code: number, text: string, parameters?: ResponseParameters): Refusal {
  const error_code = code === 403 && /^[A-Z_]+$/.test(text) ? 400 : code;
  const prefix = PREFIXES[error_code];
  const description =
    prefix === undefined || text.startsWith(prefix) ? text : `${prefix}: ${lowerFirst(text)}`;
  return parameters === undefined
    ? { refused: true, error_code, description }
    : { refused: true, error_code, description, parameters };
}

/** Adds a word for the log to a refusal, mostly that a number or a rule is the community's and in no document. */
export function noted(refusal: Refusal, note: string): Refusal {
  return { ...refusal, note };
}

function lowerFirst(text: string): string {
  const second = text.charAt(1);
  const isCode = second === '_' || (second >= 'A' && second <= 'Z');
  return isCode ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A method has refused, so this is no result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** Refusals that befall a blameless bot: the world has moved on, or a person's file is too large. */
const CIRCUMSTANCES = [
  'message is not modified',
  'message to edit not found',
  'message to delete not found',
  "message can't be deleted",
  'message to be replied not found',
  'message to react not found',
  'query is too old',
  'chat not found',
  'group chat was upgraded',
  'file is too big',
  'wrong file_id',
  'message thread not found',
  'TOPIC_CLOSED',
  'not enough rights to send',
];

/** Whether the call itself was wrong, which no state of the chat excuses. */
export function isBotsFault({ error_code, description }: Refusal): boolean {
  if (error_code !== 400) return error_code === 404 || error_code === 413;
  return !CIRCUMSTANCES.some((words) => description.startsWith(`Bad Request: ${words}`));
}
