import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { isRefusal, type Refusal, refuse } from '../calls/refusal.ts';
import { jsonParam, type Params } from '../calls/request-params.ts';
import { readChat, readMessage } from '../chats/chat-access.ts';
import { withPayButton } from '../payments/pay-buttons.ts';
import { readText } from '../text/formatted-text.ts';
import { knownUser, languageOf, messagesOf, type StoredMessage, unixTime, type World } from '../world.ts';
import { readReplyMarkup } from './keyboards.ts';
import { type Content, captionFields } from './send-methods.ts';

/** Editing and deleting (rules 24 to 28). There is no time limit on editing the bot's own messages (rule 27). */

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const DELETABLE_SECONDS = 48 * 3600;

/** editMessageText, of a message with text alone. */
export function editMessageText(world: World, params: Params): Message | Refusal {
  const formatted = readText(params, (id) => knownUser(world, id));
  if (isRefusal(formatted)) return formatted;
  const { text, entities } = formatted;
  return edit(world, params, (message) =>
    message.text === undefined
      ? refuse(400, 'there is no text in the message to edit')
      : { text, ...(entities.length === 0 ? {} : { entities: [...entities] }) },
  );
}

/** editMessageCaption, of a message with a document or a photo. */
export function editMessageCaption(world: World, params: Params): Message | Refusal {
  const caption = captionFields(world, params);
  if (isRefusal(caption)) return caption;
  return edit(world, params, (message) => {
    if (message.document === undefined && message.photo === undefined) {
      return refuse(400, 'there is no caption in the message to edit');
    }
    const { document, photo } = message;
    return {
      ...caption,
      ...(document === undefined ? {} : { document }),
      ...(photo === undefined ? {} : { photo }),
    };
  });
}

/** editMessageReplyMarkup: the words stay. */
export function editMessageReplyMarkup(world: World, params: Params): Message | Refusal {
  return edit(world, params, 'markup only');
}

function edit(
  world: World,
  params: Params,
  change: 'markup only' | ((message: Message) => Content | Refusal),
): Message | Refusal {
  if (jsonParam(params, 'inline_message_id') !== 'absent') {
    return refuse(400, 'inline messages are not served by the playground');
  }
  const chat = readChat(world, params);
  if (isRefusal(chat)) return chat;
  const stored = readMessage(world, params, chat, 'message to edit not found');
  if (isRefusal(stored)) return stored;
  if (!stored.fromBot || stored.locked) return refuse(400, "message can't be edited");
  const wanted = readReplyMarkup(params, chat.type === 'private', world.keyboardLimits);
  if (isRefusal(wanted)) return wanted;
  if (wanted.kind !== 'none' && wanted.kind !== 'inline') return refuse(400, 'inline keyboard expected');
  const current = contentOf(stored.message);
  const content = change === 'markup only' ? current : change(stored.message);
  if (isRefusal(content)) return content;
  const markup = withPayButton(wanted, stored.message.invoice, languageOf(world, chat.id));
  if (isRefusal(markup)) return markup;
  const keyboard = markup.kind === 'inline' ? markup.markup : undefined;
  if (same(content, current) && same(keyboard, stored.message.reply_markup)) return refuse(400, NOT_MODIFIED);
  const flood = world.flood.pass(chat.id);
  if (flood !== undefined) return flood;
  stored.message = edited(world, stored, content, keyboard, change === 'markup only');
  world.emit({ kind: 'edited', chatId: chat.id, messageId: stored.message.message_id });
  return stored.message;
}

/** A change of the keyboard alone does not count as an edit of the text. */
function edited(
  world: World,
  stored: StoredMessage,
  content: Content,
  keyboard: InlineKeyboardMarkup | undefined,
  markupOnly: boolean,
): Message {
  const {
    text: _t,
    entities: _e,
    caption: _c,
    caption_entities: _ce,
    reply_markup: _m,
    ...rest
  } = stored.message;
  const dated = markupOnly ? rest : { ...rest, edit_date: unixTime(world) };
  return keyboard === undefined ? { ...dated, ...content } : { ...dated, ...content, reply_markup: keyboard };
}

function contentOf(message: Message): Content {
  const { text, entities, caption, caption_entities, document, photo } = message;
  return {
    ...(text === undefined ? {} : { text }),
    ...(entities === undefined ? {} : { entities }),
    ...(caption === undefined ? {} : { caption }),
    ...(caption_entities === undefined ? {} : { caption_entities }),
    ...(document === undefined ? {} : { document }),
    ...(photo === undefined ? {} : { photo }),
  };
}

/** Equal as JSON whatever the order of the fields. */
function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}

/** deleteMessage, where the bot may delete it still. */
export function deleteMessage(world: World, params: Params): true | Refusal {
  const chat = readChat(world, params);
  if (isRefusal(chat)) return chat;
  const stored = readMessage(world, params, chat, 'message to delete not found');
  if (isRefusal(stored)) return stored;
  if (!canDelete(world, stored)) return refuse(400, "message can't be deleted");
  remove(world, chat.id, [stored.message.message_id]);
  return true;
}

/** Unknown messages are passed over; one that can't be deleted refuses the whole call. */
export function deleteMessages(world: World, params: Params): true | Refusal {
  const chat = readChat(world, params);
  if (isRefusal(chat)) return chat;
  const sent = jsonParam(params, 'message_ids');
  const ids = typeof sent === 'object' && Array.isArray(sent.value) ? sent.value.map(Number) : [];
  if (ids.length === 0) return refuse(400, 'message identifiers are not specified');
  if (ids.length > 100) return refuse(400, 'too many message identifiers specified');
  const messages = messagesOf(world, chat.id);
  const known = ids.flatMap((id) => messages.get(id) ?? []);
  if (!known.every((stored) => canDelete(world, stored))) return refuse(400, "message can't be deleted");
  if (known.length > 0)
    remove(
      world,
      chat.id,
      known.map((stored) => stored.message.message_id),
    );
  return true;
}

function canDelete(world: World, { message, fromBot }: StoredMessage): boolean {
  const isYoung = message.date > unixTime(world) - DELETABLE_SECONDS;
  return isYoung && (fromBot || message.chat.type === 'private');
}

function remove(world: World, chatId: number, messageIds: readonly number[]): void {
  const messages = messagesOf(world, chatId);
  for (const id of messageIds) messages.delete(id);
  world.emit({ kind: 'deleted', chatId, messageIds });
}
