import type { Chat } from 'grammy/types';
import { isObject, textField } from '../calls/json-value.ts';
import { type Refusal, refuse } from '../calls/refusal.ts';
import { flagParam, integerParam, jsonParam, type Params, textParam } from '../calls/request-params.ts';
import { chatOf, type GroupState, messagesOf, type StoredMessage, type World } from '../world.ts';

/** Which chats and messages a call may touch (rules 37 to 41). */

/** The chat named by `chat_id`, if the bot has ever met it. */
export function readChat(world: World, params: Params): Chat | Refusal {
  const text = textParam(params, 'chat_id').trim();
  if (text === '') return refuse(400, 'chat_id is empty');
  const id = Number(text);
  const chat = Number.isInteger(id) ? chatOf(world, id) : undefined;
  const person = world.state.people.get(id);
  if (chat === undefined || person?.started === false) return refuse(400, 'chat not found');
  return chat;
}

/** The chat to write into; people and groups may have forbidden that. */
export function readWritableChat(world: World, params: Params): Chat | Refusal {
  const id = Number(textParam(params, 'chat_id').trim());
  const person = world.state.people.get(id);
  if (person?.deactivated === true) return refuse(403, 'user is deactivated');
  if (person?.started === false) return refuse(403, "bot can't initiate conversation with a user");
  if (person?.blocked === true) return refuse(403, 'bot was blocked by the user');
  const group = world.state.groups.get(id);
  if (group?.migratedTo !== undefined) {
    const words = 'group chat was upgraded to a supergroup chat';
    return refuse(400, words, { migrate_to_chat_id: group.migratedTo });
  }
  const kind = group?.type === 'supergroup' ? 'supergroup' : 'group';
  if (group?.bot === 'kicked') return refuse(403, `bot was kicked from the ${kind} chat`);
  if (group?.bot === 'left') return refuse(403, `bot is not a member of the ${kind} chat`);
  if (group?.bot === 'silenced') return refuse(400, 'not enough rights to send text messages to the chat');
  const waits = secondsToWait(world, group);
  if (waits > 0) return refuse(429, `Too Many Requests: retry after ${waits}`, { retry_after: waits });
  return readChat(world, params);
}

/** Slow mode of a group: TDLib makes a 429 of the server's SLOWMODE_WAIT. */
function secondsToWait({ now }: World, group: GroupState | undefined): number {
  if (group?.slowSeconds === undefined || group.lastSaidAt === undefined) return 0;
  return Math.max(0, Math.ceil(group.slowSeconds - (now() - group.lastSaidAt) / 1000));
}

/** The message named by `message_id` in the chat. `missing` is the server's word for what was to be done to it. */
export function readMessage(
  world: World,
  params: Params,
  chat: Chat,
  missing: string,
): StoredMessage | Refusal {
  const id = integerParam(params, 'message_id', 0, 0, 0x7fffffff);
  if (id === 0) return refuse(400, 'message identifier is not specified');
  return messagesOf(world, chat.id).get(id) ?? refuse(400, missing);
}

/** The topic that a message is to go into, as the fields that it has then; none: the chat itself. */
export function readTopic(
  world: World,
  params: Params,
  chat: Chat,
): { message_thread_id?: number; is_topic_message?: true } | Refusal {
  const id = integerParam(params, 'message_thread_id', 0, 0, 0x7fffffff);
  const group = world.state.groups.get(chat.id);
  // Of a forum, 1 is the general topic, in which messages carry no number.
  const topic = group?.topics?.find((one) => one.id === (id === 0 ? 1 : id));
  if (topic?.closed) return refuse(400, 'TOPIC_CLOSED');
  if (id === 0 || (id === 1 && group?.topics)) return {};
  const isKnown =
    group === undefined
      ? world.switches.topics && world.state.people.get(chat.id)?.topics?.includes(id) === true
      : topic !== undefined;
  if (!isKnown) return refuse(400, 'message thread not found');
  return { message_thread_id: id, is_topic_message: true };
}

/** The message that is being replied to; `undefined` for no reply. */
export function readReply(world: World, params: Params, chat: Chat): StoredMessage | undefined | Refusal {
  const sent = jsonParam(params, 'reply_parameters');
  if (sent === 'malformed') return refuse(400, "can't parse reply parameters JSON object");
  if (sent !== 'absent' && !isObject(sent.value)) return refuse(400, 'object expected as reply parameters');
  const fields = sent !== 'absent' && isObject(sent.value) ? sent.value : undefined;
  const id =
    fields === undefined
      ? integerParam(params, 'reply_to_message_id', 0, 0, 0x7fffffff)
      : Number(textField(fields, 'message_id'));
  if (id === 0) return undefined;
  const found = messagesOf(world, chat.id).get(id);
  if (found !== undefined) return found;
  const allowed =
    fields?.allow_sending_without_reply === true || flagParam(params, 'allow_sending_without_reply');
  return allowed ? undefined : refuse(400, 'message to be replied not found');
}
