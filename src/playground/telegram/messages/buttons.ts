import type { InlineKeyboardButton, KeyboardButton } from 'grammy/types';
import { isObject, type JsonObject, textField } from '../calls/json-value.ts';
import { isRefusal, noted, type Refusal, refuse } from '../calls/refusal.ts';
import { checkedLink } from '../text/links.ts';

/** One button of an inline or of a reply keyboard, with TDLib's and the server's words (rules 15 to 17, 19, 20). */

const STYLES = ['danger', 'success', 'primary'] as const;
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'disabled',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];
const REQUESTS = new Map([
  ['request_contact', 'Phone number can be requested'],
  ['request_location', 'Location can be requested'],
  ['request_poll', 'Poll can be requested'],
  ['request_users', 'Users can be requested'],
  ['request_chat', 'Chats can be requested'],
  ['request_managed_bot', 'Managed bots can be requested'],
  ['web_app', 'Web App buttons can be used'],
]);
const UNSERVED = 'not served by the playground';

interface Label {
  readonly text: string;
  readonly style?: (typeof STYLES)[number];
}

/** Text and style, which both kinds of button have. */
function readLabel(button: JsonObject, kind: 'Inline keyboard' | 'Keyboard'): Label | Refusal {
  const parsing = `Can't parse ${kind.toLowerCase()} button`;
  const text = textField(button, 'text');
  if (text === undefined) return refuse(400, `${parsing}: Can't find field "text"`);
  if (/\p{Surrogate}/u.test(text)) return refuse(400, `${kind} button text must be encoded in UTF-8`);
  if (text.trim() === '') return refuse(400, `${kind} button text must be non-empty`);
  if (button.style === undefined) return { text };
  const style = STYLES.find((name) => name === button.style);
  return style === undefined
    ? refuse(400, `${parsing}: unsupported button style specified`)
    : { text, style };
}

/** A button under a message, by the rules of its type. */
export function readInlineButton(value: unknown, isPrivate: boolean): InlineKeyboardButton | Refusal {
  const wrong = (words: string) => refuse(400, `Can't parse inline keyboard button: ${words}`);
  if (!isObject(value)) return wrong('InlineKeyboardButton must be an Object');
  const label = readLabel(value, 'Inline keyboard');
  if (isRefusal(label)) return label;
  if (value.pay !== undefined && typeof value.pay !== 'boolean') {
    return wrong('Field "pay" must be of type Boolean');
  }
  const actions = ACTIONS.filter(
    (name) => value[name] !== undefined && value[name] !== '' && !(name === 'pay' && value.pay === false),
  );
  if (actions.length > 1) {
    return noted(
      wrong(`one action expected, found ${actions.join(' and ')}`),
      'Telegram would take the first of them',
    );
  }
  switch (actions[0]) {
    case undefined:
      return value.callback_data === ''
        ? refuse(400, 'BUTTON_DATA_INVALID')
        : wrong('Text buttons are unallowed in the inline keyboard');
    case 'callback_data': {
      const callback_data = textField(value, 'callback_data');
      if (callback_data === undefined) return wrong('Field "callback_data" must be of type String');
      return Buffer.byteLength(callback_data) > 64
        ? refuse(400, 'BUTTON_DATA_INVALID')
        : { ...label, callback_data };
    }
    case 'url': {
      const link = textField(value, 'url') ?? '';
      const url = checkedLink(link);
      return url === undefined
        ? refuse(400, `inline keyboard button URL '${link}' is invalid: Wrong HTTP URL`)
        : { ...label, url };
    }
    case 'copy_text': {
      const text = isObject(value.copy_text) ? (textField(value.copy_text, 'text') ?? '') : '';
      const length = [...text].length;
      return length >= 1 && length <= 256
        ? { ...label, copy_text: { text } }
        : noted(
            refuse(400, 'BUTTON_COPY_TEXT_INVALID'),
            'copied text has 1 to 256 characters; the code is assumed',
          );
    }
    case 'web_app': {
      const url = isObject(value.web_app) ? (textField(value.web_app, 'url') ?? '') : '';
      if (!isPrivate) return refuse(400, 'BUTTON_TYPE_INVALID');
      return url.startsWith('https://') && checkedLink(url) !== undefined
        ? { ...label, web_app: { url } }
        : refuse(400, `inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
    }
    case 'pay':
      return { ...label, pay: true };
    case 'disabled':
      return isObject(value.disabled)
        ? { ...label, disabled: {} }
        : wrong('Field "disabled" must be of type Object');
    default:
      return wrong(`${actions[0]} is ${UNSERVED}`);
  }
}

/** A key of a keyboard. */
export function readKey(value: unknown, isPrivate: boolean): KeyboardButton | Refusal {
  if (typeof value === 'string') return readLabel({ text: value }, 'Keyboard');
  if (!isObject(value)) {
    return refuse(400, "Can't parse keyboard button: KeyboardButton must be a String or an Object");
  }
  const label = readLabel(value, 'Keyboard');
  if (isRefusal(label)) return label;
  for (const [name, words] of REQUESTS) {
    if (value[name] === undefined || value[name] === false) continue;
    if (!isPrivate) return refuse(400, `${words} in private chats only`);
    if (name === 'request_contact') return { ...label, request_contact: true };
    if (name === 'request_location') return { ...label, request_location: true };
    return refuse(400, `Can't parse keyboard button: ${name} is ${UNSERVED}`);
  }
  return label;
}
