import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'grammy/types';
import { isObject, type JsonObject } from '../calls/json-value.ts';
import { isRefusal, noted, type Refusal, refuse } from '../calls/refusal.ts';
import { jsonParam, type Params } from '../calls/request-params.ts';
import { readInlineButton, readKey } from './buttons.ts';

/** Checks of reply markups, with the server's words (rules 15 to 20). */
export type ReplyMarkup =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline'; readonly markup: InlineKeyboardMarkup }
  | { readonly kind: 'keyboard'; readonly markup: ReplyKeyboardMarkup }
  | { readonly kind: 'remove' }
  | { readonly kind: 'force' };

/** How large a keyboard may be. None of these numbers is in Telegram's documents (rule 18). */
export interface KeyboardLimits {
  readonly inlineButtons: number;
  readonly inlineRow: number;
  readonly keys: number;
  readonly keyRow: number;
  readonly jsonBytes: number;
}

export const COMMUNITY_LIMITS: KeyboardLimits = {
  inlineButtons: 100,
  inlineRow: 8,
  keys: 300,
  keyRow: 12,
  jsonBytes: 10_240,
};

const FLAGS = [
  'is_persistent',
  'resize_keyboard',
  'one_time_keyboard',
  'selective',
  'remove_keyboard',
  'force_reply',
] as const;

/** The keyboard of a message, with Telegram's checks and the limits given. */
export function readReplyMarkup(
  params: Params,
  isPrivate: boolean,
  limits: KeyboardLimits,
): ReplyMarkup | Refusal {
  const sent = jsonParam(params, 'reply_markup');
  if (sent === 'absent') return { kind: 'none' };
  if (sent === 'malformed') return refuse(400, "can't parse reply keyboard markup JSON object");
  const { value } = sent;
  if (!isObject(value)) return refuse(400, 'object expected as reply markup');
  const wrongFlag = FLAGS.find((name) => value[name] !== undefined && typeof value[name] !== 'boolean');
  if (wrongFlag !== undefined) {
    return refuse(400, `Field "${wrongFlag}" of the reply markup must be of the type Boolean`);
  }
  if (Buffer.byteLength(JSON.stringify(value)) > limits.jsonBytes)
    return tooLong(`${limits.jsonBytes} bytes`);
  if (value.keyboard !== undefined) {
    const { keys, keyRow } = limits;
    const rows = readRows(value.keyboard, 'keyboard', (button) => readKey(button, isPrivate), keys, keyRow);
    if (isRefusal(rows)) return rows;
    const look = readLook(value);
    if (isRefusal(look)) return look;
    if (rows.length > 0) return { kind: 'keyboard', markup: { keyboard: rows, ...look } };
  }
  if (value.inline_keyboard !== undefined) {
    const { inlineButtons, inlineRow } = limits;
    const read = (button: unknown) => readInlineButton(button, isPrivate);
    const rows = readRows(value.inline_keyboard, 'inline_keyboard', read, inlineButtons, inlineRow);
    if (isRefusal(rows)) return rows;
    // Since 10.3 a keyboard under a message may ask for a reply as well; such a message can be edited.
    const asks = value.force_reply === true ? { force_reply: true } : {};
    return rows.length > 0
      ? { kind: 'inline', markup: { inline_keyboard: rows, ...asks } }
      : { kind: 'none' };
  }
  if (value.remove_keyboard === true) return { kind: 'remove' };
  if (value.force_reply !== true) return { kind: 'none' };
  const look = readLook(value);
  return isRefusal(look) ? look : { kind: 'force' };
}

/** How a reply keyboard looks, besides its keys. */
function readLook(value: JsonObject): Omit<ReplyKeyboardMarkup, 'keyboard'> | Refusal {
  const placeholder = value.input_field_placeholder;
  if (
    placeholder !== undefined &&
    (typeof placeholder !== 'string' || placeholder === '' || [...placeholder].length > 64)
  ) {
    return refuse(400, 'input field placeholder must have 1 to 64 characters');
  }
  return {
    ...(value.is_persistent === true ? { is_persistent: true } : {}),
    ...(value.resize_keyboard === true ? { resize_keyboard: true } : {}),
    ...(value.one_time_keyboard === true ? { one_time_keyboard: true } : {}),
    ...(value.selective === true ? { selective: true } : {}),
    ...(typeof placeholder === 'string' ? { input_field_placeholder: placeholder } : {}),
  };
}

function readRows<Button>(
  value: unknown,
  field: 'keyboard' | 'inline_keyboard',
  readButton: (button: unknown) => Button | Refusal,
  maxButtons: number,
  maxInRow: number,
): Button[][] | Refusal {
  const owner = field === 'keyboard' ? 'ReplyKeyboardMarkup' : 'InlineKeyboardMarkup';
  if (!Array.isArray(value)) return refuse(400, `Field "${field}" of the ${owner} must be an Array`);
  const rows: Button[][] = [];
  for (const row of value) {
    if (!Array.isArray(row))
      return refuse(400, `Field "${field}" of the ${owner} must be an Array of Arrays`);
    const buttons: Button[] = [];
    for (const sent of row) {
      const button = readButton(sent);
      if (isRefusal(button)) return button;
      buttons.push(button);
    }
    if (buttons.length > maxInRow) return tooLong(`${maxInRow} buttons in a row`);
    if (buttons.length > 0) rows.push(buttons);
  }
  return rows.flat().length > maxButtons ? tooLong(`${maxButtons} buttons`) : rows;
}

function tooLong(limit: string): Refusal {
  return noted(refuse(400, 'reply markup is too long'), `over ${limit}: an assumed limit, in no document`);
}
