import type { Chat, ChatMember, Message, Update, User } from 'grammy/types';
import { keep } from '../messages/send-methods.ts';
import type { PersonState, World } from '../world.ts';
import { chatOf, messagesOf, nextMessageId, quoted, unixTime, userOf } from '../world.ts';

/** What people send, turned into messages and updates (rules 14, 38, 40, 51). */

const DAY_SECONDS = 86_400;
type Incoming = Message & Update.NonChannel;
/** What a message holds, without its envelope. */
export type IncomingContent = Partial<Omit<Message, 'message_id' | 'from' | 'chat' | 'date'>>;

/** A message of a person: kept in the chat and, unless privacy mode hides it, queued for the bot. */
export function receive(
  world: World,
  from: PersonState,
  chatId: number,
  content: IncomingContent,
  replyTo?: number,
): number {
  const chat = requireChat(world, chatId);
  const target = replyTo === undefined ? undefined : messagesOf(world, chatId).get(replyTo);
  if (replyTo !== undefined && target === undefined) throw new Error(`no message ${replyTo} to reply to`);
  const message: Incoming = {
    message_id: nextMessageId(world, chatId),
    from: userOf(from.profile),
    chat,
    date: unixTime(world),
    ...content,
    ...(target === undefined ? {} : quoted(target.message)),
  };
  keep(world, chat, { message, fromBot: false, locked: false, reaction: '' });
  return reachesBot(world, message) ? world.queue.add({ message }, DAY_SECONDS) : 0;
}

/** Privacy mode: of a group the bot sees commands, replies to itself, mentions of itself, service messages. */
function reachesBot(world: World, message: Incoming): boolean {
  if (message.chat.type === 'private') return true;
  const standing = world.state.groups.get(message.chat.id)?.bot;
  if (standing !== 'member' && standing !== 'silenced') return false;
  if ((message.migrate_to_chat_id ?? message.migrate_from_chat_id) !== undefined) return true;
  if (message.reply_to_message?.from?.id === world.me.id) return true;
  const text = message.text ?? message.caption ?? '';
  const name = `@${world.me.username}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === 'mention') return words === name;
    return entity.type === 'bot_command' && (!words.includes('@') || words.endsWith(name));
  });
}

/** The chat that a person writes to. Throws where there is none: the test or the page is wrong. */
export function requireChat(world: World, chatId: number): Exclude<Chat, Chat.ChannelChat> {
  const chat = chatOf(world, chatId);
  if (chat === undefined || chat.type === 'channel') throw new Error(`no chat ${chatId}`);
  return chat;
}

/** Edits a person's own message: the bot gets `edited_message`. */
export function editIncoming(
  world: World,
  personId: number,
  messageId: number,
  content: IncomingContent,
): number {
  const stored = messagesOf(world, personId).get(messageId);
  if (stored === undefined || stored.fromBot)
    throw new Error(`message ${messageId} is not this person's to edit`);
  const person = world.state.people.get(personId);
  if (person === undefined) throw new Error(`no person ${personId}`);
  const { entities: _, ...rest } = stored.message;
  const edit_date = unixTime(world);
  const message = {
    ...rest,
    ...content,
    chat: requireChat(world, personId),
    from: userOf(person.profile),
    edit_date,
  };
  stored.message = message;
  world.emit({ kind: 'edited', chatId: personId, messageId });
  return world.queue.add({ edited_message: message }, DAY_SECONDS);
}

/** `my_chat_member`: the bot's own standing in a chat has changed. */
export function botStanding(world: World, chatId: number, by: User, from: Standing, to: Standing): number {
  const update = {
    chat: requireChat(world, chatId),
    from: by,
    date: unixTime(world),
    old_chat_member: standing(world, from),
    new_chat_member: standing(world, to),
  };
  return world.queue.add({ my_chat_member: update }, DAY_SECONDS);
}

type Standing = 'member' | 'left' | 'kicked' | 'silenced';

const rights = [
  'can_send_messages',
  'can_send_audios',
  'can_send_documents',
  'can_send_photos',
  'can_send_videos',
  'can_send_video_notes',
  'can_send_voice_notes',
  'can_send_polls',
  'can_send_other_messages',
  'can_add_web_page_previews',
  'can_react_to_messages',
  'can_edit_tag',
  'can_change_info',
  'can_invite_users',
  'can_pin_messages',
  'can_manage_topics',
] as const;
type Right = (typeof rights)[number];

function standing(world: World, status: Standing): ChatMember {
  const { id, is_bot, first_name, username } = world.me;
  const user = { id, is_bot, first_name, username };
  if (status === 'silenced') {
    const may = Object.fromEntries(rights.map((right) => [right, false])) as Record<Right, false>;
    return { status: 'restricted', user, is_member: true, until_date: 0, ...may };
  }
  return status === 'kicked' ? { status, user, until_date: 0 } : { status, user };
}

/** Texts longer than a message are sent in pieces of 4096 characters, as the apps do. */
export function splitText(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += 4096) pieces.push(characters.slice(at, at + 4096).join(''));
  return pieces;
}
