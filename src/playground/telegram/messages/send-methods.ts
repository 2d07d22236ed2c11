import type { Chat, Message } from 'grammy/types';
import { isObject } from '../calls/json-value.ts';
import { isRefusal, type Refusal, refuse } from '../calls/refusal.ts';
import { flagParam, jsonParam, type Params, textParam } from '../calls/request-params.ts';
import { readReply, readTopic, readWritableChat } from '../chats/chat-access.ts';
import { fileToSend, photoSizes } from '../chats/files.ts';
import { withPayButton } from '../payments/pay-buttons.ts';
import { readCaption, readText } from '../text/formatted-text.ts';
import {
  botUser,
  knownUser,
  languageOf,
  messagesOf,
  nextMessageId,
  quoted,
  type StoredMessage,
  unixTime,
  type World,
} from '../world.ts';
import { type ReplyMarkup, readReplyMarkup } from './keyboards.ts';

/** sendMessage, sendDocument, sendPhoto, sendVenue. The content is checked before the chat, as the server does. */

/** sendMessage: text with its entities and the preview of links. */
export function sendMessage(world: World, params: Params): Message | Refusal {
  const formatted = readText(params, (id) => knownUser(world, id));
  if (isRefusal(formatted)) return formatted;
  const { text, entities } = formatted;
  const preview = jsonParam(params, 'link_preview_options');
  return deliver(world, params, () => ({
    text,
    ...(entities.length === 0 ? {} : { entities: [...entities] }),
    ...(typeof preview === 'object' && isObject(preview.value)
      ? { link_preview_options: { ...preview.value } }
      : {}),
  }));
}

/** sendDocument: a new file, or one that Telegram has by its id. */
export function sendDocument(world: World, params: Params): Message | Refusal {
  const caption = captionFields(world, params);
  if (isRefusal(caption)) return caption;
  return deliver(world, params, () => {
    const file = fileToSend(world.state.files, params, 'document');
    if (isRefusal(file)) return file;
    const { file_id, file_unique_id, name: file_name, mime: mime_type, bytes } = file;
    return {
      document: { file_id, file_unique_id, file_name, mime_type, file_size: bytes.length },
      ...caption,
    };
  });
}

/** sendPhoto: a new picture, or one that Telegram has by its id. */
export function sendPhoto(world: World, params: Params): Message | Refusal {
  const caption = captionFields(world, params);
  if (isRefusal(caption)) return caption;
  return deliver(world, params, () => {
    const file = fileToSend(world.state.files, params, 'photo');
    if (isRefusal(file)) return file;
    const spoiler = flagParam(params, 'has_spoiler') ? { has_media_spoiler: true as const } : {};
    return { photo: photoSizes(world.state.files, file), ...caption, ...spoiler };
  });
}

/** A point outside the globe is no place; the words are those of the server and of TDLib (`Venue`). */
export function sendVenue(world: World, params: Params): Message | Refusal {
  const latitude = degreesParam(params, 'latitude');
  if (isRefusal(latitude)) return latitude;
  const longitude = degreesParam(params, 'longitude');
  if (isRefusal(longitude)) return longitude;
  const isOnGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!isOnGlobe) return refuse(400, 'wrong venue location specified');
  const [title = '', address = ''] = ['title', 'address'].map((name) => textParam(params, name));
  const location = { latitude, longitude };
  return deliver(world, params, () => ({ venue: { location, title, address }, location }));
}

function degreesParam(params: Params, name: 'latitude' | 'longitude'): number | Refusal {
  const typed = (textParam(params, name) ?? '').trim();
  if (typed === '') return refuse(400, `parameter "${name}" is required`);
  // The server reads as many characters as are a number, and zero where none are.
  const read = Number.parseFloat(typed);
  return Number.isFinite(read) ? read : 0;
}

export type Content = Pick<
  Message,
  | 'venue'
  | 'location'
  | 'text'
  | 'entities'
  | 'document'
  | 'photo'
  | 'invoice'
  | 'caption'
  | 'caption_entities'
  | 'link_preview_options'
>;

/** Caption and entities as a message holds them; none of both where it is empty. */
export function captionFields(
  world: World,
  params: Params,
): Pick<Message, 'caption' | 'caption_entities'> | Refusal {
  const formatted = readCaption(params, (id) => knownUser(world, id));
  if (isRefusal(formatted)) return formatted;
  const { text, entities } = formatted;
  if (text === '') return {};
  return { caption: text, ...(entities.length === 0 ? {} : { caption_entities: [...entities] }) };
}

/** Checks the rest of the parameters and puts the message into the chat. `invoicePayload` is that of an invoice. */
export function deliver(
  world: World,
  params: Params,
  content: () => Content | Refusal,
  invoicePayload?: string,
): Message | Refusal {
  const chat = readWritableChat(world, params);
  if (isRefusal(chat)) return chat;
  const wanted = readReplyMarkup(params, chat.type === 'private', world.keyboardLimits);
  if (isRefusal(wanted)) return wanted;
  const reply = readReply(world, params, chat);
  if (isRefusal(reply)) return reply;
  const topic = readTopic(world, params, chat);
  if (isRefusal(topic)) return topic;
  const sent = content();
  if (isRefusal(sent)) return sent;
  const markup = withPayButton(wanted, sent.invoice, languageOf(world, chat.id));
  if (isRefusal(markup)) return markup;
  const flood = world.flood.pass(chat.id);
  if (flood !== undefined) return flood;
  const message: Message = {
    message_id: nextMessageId(world, chat.id),
    from: botUser(world),
    chat,
    date: unixTime(world),
    ...topic,
    ...sent,
    ...(reply === undefined ? {} : quoted(reply.message)),
    ...(markup.kind === 'inline' ? { reply_markup: markup.markup } : {}),
    ...(flagParam(params, 'protect_content') ? { has_protected_content: true as const } : {}),
  };
  keep(world, chat, {
    message,
    fromBot: true,
    locked: markup.kind !== 'none' && markup.kind !== 'inline',
    reaction: '',
    ...(invoicePayload === undefined ? {} : { invoicePayload }),
  });
  const group = world.state.groups.get(chat.id);
  if (group !== undefined) group.lastSaidAt = world.now();
  showKeyboard(world, chat, message.message_id, markup);
  return message;
}

/** Puts a message into its chat and tells the phones. */
export function keep(world: World, chat: Chat, stored: StoredMessage): void {
  messagesOf(world, chat.id).set(stored.message.message_id, stored);
  world.emit({ kind: 'message', chatId: chat.id, messageId: stored.message.message_id });
}

/** The reply keyboard stays until it is replaced or removed (rule 21); kept for private chats only. */
function showKeyboard(world: World, chat: Chat, messageId: number, markup: ReplyMarkup): void {
  const person = world.state.people.get(chat.id);
  if (person === undefined || (markup.kind !== 'keyboard' && markup.kind !== 'remove')) return;
  person.keyboard =
    markup.kind === 'keyboard' ? { markup: markup.markup, messageId, shown: true } : undefined;
  world.emit({ kind: 'keyboard', chatId: chat.id });
}
