import type { MenuButton } from 'grammy/types';
import { readChat, readMessage, readWritableChat } from '../chats/chat-access.ts';
import type { World } from '../world.ts';
import { isObject, textField } from './json-value.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { jsonParam, type Params, textParam } from './request-params.ts';

/** The small methods about a chat: action, reaction, menu button, getChat. */

const ACTIONS = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'record_audio',
  'upload_audio',
  'upload_document',
  'choose_sticker',
  'find_location',
  'pick_up_location',
  'record_video_note',
  'upload_video_note',
  'cancel',
];
const REACTIONS =
  '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  );

/** sendChatAction: people see that the bot types. */
export function sendChatAction(world: World, params: Params): true | Refusal {
  const action = textParam(params, 'action').toLowerCase();
  if (!ACTIONS.includes(action)) return refuse(400, 'wrong parameter action in request');
  const chat = readWritableChat(world, params);
  if (isRefusal(chat)) return chat;
  world.emit({ kind: 'action', chatId: chat.id, action });
  return true;
}

/** A bot may put one of Telegram's free emoji on a message, or take it back with an empty list. */
export function setMessageReaction(world: World, params: Params): true | Refusal {
  const sent = jsonParam(params, 'reaction');
  const reactions = typeof sent === 'object' && Array.isArray(sent.value) ? sent.value : [];
  if (sent === 'malformed') return refuse(400, "can't parse reaction types JSON object");
  if (reactions.length > 1) return refuse(400, 'REACTIONS_TOO_MANY');
  const [first] = reactions;
  const emoji = isObject(first) && first.type === 'emoji' ? (textField(first, 'emoji') ?? '') : '';
  if (first !== undefined && !REACTIONS.includes(emoji)) return refuse(400, 'REACTION_INVALID');
  const chat = readWritableChat(world, params);
  if (isRefusal(chat)) return chat;
  const stored = readMessage(world, params, chat, 'message to react not found');
  if (isRefusal(stored)) return stored;
  stored.reaction = emoji;
  world.emit({ kind: 'reaction', chatId: chat.id, messageId: stored.message.message_id });
  return true;
}

/** getChat, with the fields that every chat has. */
export function getChat(world: World, params: Params): object | Refusal {
  const chat = readChat(world, params);
  if (isRefusal(chat)) return chat;
  const gifts = {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  };
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts };
}

/** A bot leaves a group for good: from then on it is no member. */
export function leaveChat(world: World, params: Params): true | Refusal {
  const chat = readWritableChat(world, params);
  if (isRefusal(chat)) return chat;
  const group = world.state.groups.get(chat.id);
  if (group === undefined) return refuse(400, "chat member status can't be changed in private chats");
  group.bot = 'left';
  return true;
}

/** The key of the menu button: a private chat, or 0 for the default. */
function readMenuChat(world: World, params: Params): number | Refusal {
  if (textParam(params, 'chat_id') === '') return 0;
  const chat = readChat(world, params);
  if (isRefusal(chat)) return chat;
  return chat.type === 'private' ? chat.id : refuse(400, 'chat not found');
}

/** setChatMenuButton, for one chat or for all; web apps are not served. */
export function setChatMenuButton(world: World, params: Params): true | Refusal {
  const key = readMenuChat(world, params);
  if (isRefusal(key)) return key;
  const sent = jsonParam(params, 'menu_button');
  const button = sent === 'absent' ? { type: 'default' } : sent === 'malformed' ? undefined : sent.value;
  const type = isObject(button) ? button.type : undefined;
  if (type !== 'default' && type !== 'commands')
    return refuse(400, 'MenuButton of this type is not served by the playground');
  const menu: MenuButton = { type };
  world.bot.menuButtons.set(key, menu);
  world.emit({ kind: 'commands' });
  return true;
}

/** getChatMenuButton: that of the chat, else that of all chats. */
export function getChatMenuButton(world: World, params: Params): MenuButton | Refusal {
  const key = readMenuChat(world, params);
  if (isRefusal(key)) return key;
  return world.bot.menuButtons.get(key) ?? world.bot.menuButtons.get(0) ?? { type: 'commands' };
}
