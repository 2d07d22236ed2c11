import type { Chat, Message, ReplyKeyboardMarkup, User, UserFromGetMe } from 'grammy/types';
import type { BotProfile } from './calls/bot-profile.ts';
import type { FloodGate } from './calls/flood.ts';
import type { FileShelf } from './chats/files.ts';
import type { PersonProfile, RoomChange } from './chats/room-types.ts';
import type { KeyboardLimits } from './messages/keyboards.ts';
import type { AmountLimits } from './payments/currencies.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';

export type { PersonProfile } from './chats/room-types.ts';

/** What the simulator knows: people, groups, messages, files, the bot's profile. One world, one bot. */

export interface PersonState {
  readonly profile: PersonProfile;
  /** Has written to the bot: before that the bot may not write (rule 37). */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  /** `shown` ends when a one-time keyboard has been used. */
  keyboard: { readonly markup: ReplyKeyboardMarkup; readonly messageId: number; shown: boolean } | undefined;
  readonly toasts: { readonly text: string; readonly alert: boolean }[];
  /** Topics that the person has made in the chat with the bot, by the number of their first message. */
  topics?: number[];
}

export interface GroupState {
  readonly id: number;
  title: string;
  readonly type: 'group' | 'supergroup';
  memberIds: number[];
  /** `silenced`: restricted, with no right to send. */
  bot: 'member' | 'left' | 'kicked' | 'silenced';
  migratedTo: number | undefined;
  /** Of a forum; 1 is its general topic. */
  topics?: { readonly id: number; closed: boolean }[];
  /** Slow mode: seconds that members wait between messages. */
  slowSeconds?: number;
  /** Ms, when the bot last wrote there. */
  lastSaidAt?: number;
}

export interface StoredMessage {
  message: Message;
  readonly fromBot: boolean;
  /** Sent with a reply keyboard, a force reply or a removal: can't be edited (rule 21). */
  readonly locked: boolean;
  /** The bot's reaction, an emoji or none. */
  reaction: string;
  /** Of an invoice: what the bot wrote on it for itself. */
  readonly invoicePayload?: string;
  /** An invoice that was paid, at least once. */
  paid?: true;
}

/** Messages of one chat by their number, oldest first. */
export type Messages = Map<number, StoredMessage>;

export interface CallbackState {
  readonly id: string;
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly data: string;
  /** Virtual time in ms. */
  readonly askedAt: number;
  answered: boolean;
}

/** One try to pay an invoice, from the question to the bot on. */
export interface CheckoutState {
  /** Of the pre-checkout query. */
  readonly id: string;
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly currency: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
  readonly payload: string;
  readonly card: 'good' | 'declined';
  /** Virtual time in ms. */
  readonly askedAt: number;
  answer: 'none' | 'ok' | 'refused';
  /** The bot's reason where it has refused. */
  words: string;
}

export interface RoomState {
  readonly people: Map<number, PersonState>;
  readonly groups: Map<number, GroupState>;
  readonly messages: Map<number, Messages>;
  readonly callbacks: Map<string, CallbackState>;
  readonly checkouts: Map<string, CheckoutState>;
  readonly files: FileShelf;
  /** The next number for private chats and basic groups, which share one counter (rule 42); supergroups have their own. */
  readonly nextMessageIds: Map<number, number>;
  callbackCount: number;
}

/** What an owner sets for a bot, by @BotFather or by setMySettings (9.3, 10.5). */
export interface BotSwitches {
  topics: boolean;
  /** How presses of the bot's own buttons come: with their message, or with `inline_message_id` alone. */
  callbackQueryMode: 'default' | 'auto' | 'inline';
}

/** given: at `/file/` · kept: by a server of one's own, in its folder · local: the same, named by their whole path. */
export type FilesServed = 'given' | 'kept' | 'local';

export interface World {
  state: RoomState;
  readonly switches: BotSwitches;
  readonly bot: BotProfile;
  readonly me: UserFromGetMe;
  readonly queue: UpdateQueue;
  readonly webhooks: WebhookDelivery;
  readonly flood: FloodGate;
  /** Virtual time in ms. */
  readonly now: () => number;
  readonly filesServed: FilesServed;
  readonly callbackSeconds: number;
  readonly keyboardLimits: KeyboardLimits;
  /** By currency; where there are none, nothing is checked. */
  readonly amountLimits: Readonly<Record<string, AmountLimits>>;
  readonly emit: (change: RoomChange) => void;
  readonly violate: (words: string) => void;
}

export const ACCOUNT_COUNTER = 0;

/** Chats without anybody and anything; message ids begin with `firstMessageId`. */
export function createRoomState(firstMessageId: number): RoomState {
  return {
    people: new Map(),
    groups: new Map(),
    messages: new Map(),
    callbacks: new Map(),
    checkouts: new Map(),
    files: new Map(),
    nextMessageIds: new Map([[ACCOUNT_COUNTER, firstMessageId]]),
    callbackCount: 0,
  };
}

/** Unix time in seconds, the unit of every date in the Bot API. */
export function unixTime(world: World): number {
  return Math.floor(world.now() / 1000);
}

/** The person as others see them: without the phone. */
export function userOf(profile: PersonProfile): User {
  const { phone: _, ...user } = profile;
  return { ...user, is_bot: false };
}

/** The language of a private chat's person. */
export function languageOf(world: World, chatId: number): string | undefined {
  return world.state.people.get(chatId)?.profile.language_code;
}

/** A person who has written to the bot. */
export function knownUser(world: World, id: number): User | undefined {
  const person = world.state.people.get(id);
  return person?.started === true ? userOf(person.profile) : undefined;
}

/** The bot as the sender of its messages. */
export function botUser(world: World): User {
  const { id, is_bot, first_name, username } = world.me;
  return { id, is_bot, first_name, username };
}

/** A private chat or a group by its id; undefined: there is none. */
export function chatOf(world: World, chatId: number): Chat | undefined {
  const person = world.state.people.get(chatId);
  if (person !== undefined) {
    const { id, first_name, last_name, username } = person.profile;
    return {
      id,
      type: 'private',
      first_name,
      ...(last_name === undefined ? {} : { last_name }),
      ...(username === undefined ? {} : { username }),
    };
  }
  const group = world.state.groups.get(chatId);
  return group === undefined ? undefined : { id: group.id, type: group.type, title: group.title };
}

/** The messages of a chat, which may be changed; an empty list is begun where there is none. */
export function messagesOf(world: World, chatId: number): Messages {
  const known = world.state.messages.get(chatId);
  if (known !== undefined) return known;
  const messages: Messages = new Map();
  world.state.messages.set(chatId, messages);
  return messages;
}

/** The next number: supergroups count for themselves, all other chats of the bot together. */
export function nextMessageId(world: World, chatId: number): number {
  const counter = world.state.groups.get(chatId)?.type === 'supergroup' ? chatId : ACCOUNT_COUNTER;
  const id = world.state.nextMessageIds.get(counter) ?? 1;
  world.state.nextMessageIds.set(counter, id + 1);
  return id;
}

type Quoted = NonNullable<Message['reply_to_message']>;

/** A message as another one quotes it: its own `reply_to_message` is left out. */
export function quoted(message: Message): { readonly reply_to_message?: Quoted } {
  const { reply_to_message: _, ...rest } = message;
  return isQuoted(rest) ? { reply_to_message: rest } : {};
}

function isQuoted(message: Message): message is Quoted {
  return message.reply_to_message === undefined;
}

/** The bot's own account; its id is the number before the colon of the token. */
export function botOf(token: string, username: string): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Playground',
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
