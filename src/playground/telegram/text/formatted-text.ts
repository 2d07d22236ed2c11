import type { MessageEntity, User } from 'grammy/types';
import { isObject, textField } from '../calls/json-value.ts';
import { isRefusal, noted, type Refusal, refuse } from '../calls/refusal.ts';
import { jsonParam, type Params, textParam } from '../calls/request-params.ts';
import { fixText } from './fixed-text.ts';
import { type FormattedText, parseHtml } from './html-entities.ts';
import { checkedLink, linkedUserId } from './links.ts';

/**
 * Texts and captions of the bot, from the parameters to what is shown: parse mode or entities, control characters
 * cleaned, ends trimmed, addresses found, lengths checked in code points (rules 7 to 12).
 */

const MAX_RAW_BYTES = 32_768;
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

/** Whom `tg://user?id=…` may mention: people whom the bot has met. */
type FindUser = (id: number) => User | undefined;

/** The text of a message by its parse mode or entities, within Telegram's lengths. */
export function readText(params: Params, findUser: FindUser): FormattedText | Refusal {
  const raw = textParam(params, 'text');
  if (raw === '') return refuse(400, 'message text is empty');
  if (Buffer.byteLength(raw) > MAX_RAW_BYTES) return refuse(400, 'text is too long');
  const formatted = format(raw, params, 'entities', findUser);
  if (isRefusal(formatted)) return formatted;
  if (formatted.text === '') return refuse(400, 'text must be non-empty');
  return [...formatted.text].length > MAX_TEXT ? refuse(400, 'message is too long') : formatted;
}

/** An empty caption is none. */
export function readCaption(params: Params, findUser: FindUser): FormattedText | Refusal {
  const raw = textParam(params, 'caption');
  if (Buffer.byteLength(raw) > MAX_RAW_BYTES) return refuse(400, 'text is too long');
  const formatted = format(raw, params, 'caption_entities', findUser);
  if (isRefusal(formatted)) return formatted;
  return [...formatted.text].length > MAX_CAPTION ? refuse(400, 'message caption is too long') : formatted;
}

function format(
  raw: string,
  params: Params,
  entitiesName: string,
  findUser: FindUser,
): FormattedText | Refusal {
  if (/\p{Surrogate}/u.test(raw)) return refuse(400, 'strings must be encoded in UTF-8');
  const mode = textParam(params, 'parse_mode').toLowerCase();
  if (raw !== '' && mode !== '' && mode !== 'none') {
    if (mode === 'markdown' || mode === 'markdownv2') {
      return noted(refuse(400, 'unsupported parse_mode'), `${mode} is not served by the playground`);
    }
    if (mode !== 'html') return refuse(400, 'unsupported parse_mode');
    const parsed = parseHtml(raw);
    return isRefusal(parsed) ? parsed : fixText(withMentions(parsed, findUser));
  }
  const sent = jsonParam(params, entitiesName);
  const entities: MessageEntity[] = [];
  for (const value of typeof sent === 'object' && Array.isArray(sent.value) ? sent.value : []) {
    const entity = readEntity(value);
    if (isRefusal(entity)) return entity;
    if (entity !== undefined) entities.push(entity);
  }
  const astray = entities.find((entity) => !standsIn(raw, entity));
  if (astray !== undefined) {
    return refuse(400, `Entity beginning at UTF-16 offset ${astray.offset} does not stand inside the text`);
  }
  return fixText(withMentions({ text: raw, entities }, findUser));
}

/** Links to people become mentions of those known, and nothing for strangers. */
function withMentions({ text, entities }: FormattedText, findUser: FindUser): FormattedText {
  const mentioned = entities.flatMap((entity): MessageEntity[] => {
    const id = entity.type === 'text_link' ? linkedUserId(entity.url) : undefined;
    if (id === undefined) return [entity];
    const user = findUser(id);
    return user === undefined
      ? []
      : [{ type: 'text_mention', offset: entity.offset, length: entity.length, user }];
  });
  return { text, entities: mentioned };
}

function standsIn(text: string, { offset, length }: MessageEntity): boolean {
  const isMiddle = (at: number) =>
    /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return (
    offset >= 0 &&
    length >= 0 &&
    offset + length <= text.length &&
    !isMiddle(offset) &&
    !isMiddle(offset + length)
  );
}

const PLAIN_KINDS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
] as const;
const FOUND_KINDS = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
];

/** One entity of the bot's own list; kinds that Telegram finds by itself are passed over. */
function readEntity(value: unknown): MessageEntity | undefined | Refusal {
  const wrong = (words: string) => refuse(400, `Can't parse MessageEntity: ${words}`);
  if (!isObject(value)) return wrong('expected an Object');
  const place = { offset: Number(value.offset), length: Number(value.length) };
  if (!Number.isInteger(place.offset)) return wrong('Can\'t find field "offset"');
  if (!Number.isInteger(place.length)) return wrong('Can\'t find field "length"');
  const kind = textField(value, 'type') ?? '';
  const plain = PLAIN_KINDS.find((name) => name === kind);
  if (plain !== undefined) return { type: plain, ...place };
  if (FOUND_KINDS.includes(kind)) return undefined;
  if (kind === 'pre') {
    const language = textField(value, 'language');
    return language === undefined ? { type: 'pre', ...place } : { type: 'pre', ...place, language };
  }
  if (kind === 'text_link') {
    const url = checkedLink(textField(value, 'url') ?? '');
    return url === undefined ? wrong('Entity URL is invalid') : { type: 'text_link', ...place, url };
  }
  if (kind === 'text_mention') {
    const id = isObject(value.user) ? textField(value.user, 'id') : undefined;
    return id === undefined
      ? wrong('Can\'t find field "user"')
      : { type: 'text_link', ...place, url: `tg://user?id=${id}` };
  }
  return kind === '' ? wrong('Type is not specified') : wrong('Unsupported type specified');
}
