import type { Update } from 'grammy/types';
import { contents } from './contents.ts';
import type { Dice } from './dice.ts';
import { nastyText } from './nasty.ts';
import { messageKey } from './watch-messages.ts';

/** Updates of every kind that the Bot API knows, of one hostile person. */

type Kind = Exclude<keyof Update, 'update_id'>;

/** What a hostile person is made from: their id, a moment, and what was seen of others. */
export interface Actor {
  readonly id: number;
  /** Unix time in seconds. */
  readonly date: number;
  readonly dice: Dice;
  /** Data of buttons, of their own chats and of others'. */
  readonly buttons: readonly string[];
  /** The bot's messages that have no text, by `messageKey`. */
  readonly withoutText: ReadonlySet<string>;
  /** A number that no press had before. */
  readonly pressId: string;
}

const anonymousAdmin = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

export function userOf({ id, dice }: Actor): object {
  return {
    id,
    is_bot: false,
    first_name: dice.chance(0.1) ? nastyText(dice) : `H${id}`,
    ...(dice.chance(0.3) && { language_code: dice.pick(['kk', 'ru', 'en', 'kz', '', nastyText(dice)]) }),
  };
}

function chatOf(actor: Actor): object {
  const { id, dice } = actor;
  const group = { id: -100_777 - dice.int(3), type: 'supergroup', title: nastyText(dice) };
  return dice.pick([
    { id, type: 'private', first_name: `H${id}` },
    { id, type: 'private', first_name: `H${id}` },
    group,
    { ...group, is_forum: true },
    { id: -55, type: 'group', title: 'g' },
    { id: -100_888, type: 'channel', title: 'c' },
  ]);
}

/** A message in some chat; `own`: in their own chat with the bot. */
export function messageBy(actor: Actor, content: object, own = false): object {
  const { id, dice, date } = actor;
  const chat = own ? { id, type: 'private', first_name: `H${id}` } : chatOf(actor);
  const isPrivate = 'type' in chat && chat.type === 'private';
  return {
    message_id: 1 + dice.int(2_000_000),
    date: date - dice.pick([0, 0, 0, 5, 86_000]),
    chat,
    from: !isPrivate && dice.chance(0.2) ? anonymousAdmin : userOf(actor),
    ...(!isPrivate &&
      dice.chance(0.3) && { sender_chat: chat, is_topic_message: true, message_thread_id: 1 }),
    ...(dice.chance(0.15) && { reply_to_message: { message_id: dice.int(3000), date, chat, text: 'x' } }),
    ...(dice.chance(0.1) && { forward_origin: { type: 'hidden_user', date, sender_user_name: 'x' } }),
    ...content,
  };
}

/** Text with the entities that Telegram finds, or some that it would not. */
export function textContent(text: string, dice: Dice): object {
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  const odd = [
    { type: dice.pick(['bold', 'bot_command', 'x']), offset: dice.int(9) - 1, length: dice.int(9_999) },
  ];
  const found = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : [];
  const entities = dice.chance(0.05) ? odd : found;
  return { text, ...(entities.length > 0 && { entities }) };
}

function anyMessage(actor: Actor): object {
  return messageBy(actor, actor.dice.pick(contents)(actor.dice));
}

export function press(actor: Actor, data: string, own = false): object {
  const { dice } = actor;
  const messageId = 1 + dice.int(3000);
  const message = messageBy(actor, { message_id: messageId }, own);
  // Telegram describes the message itself: a file is never said to be a card of text.
  const isFile = actor.withoutText.has(messageKey(actor.id, messageId));
  const shown = dice.pick<object>([
    isFile ? { message } : { message: { ...message, text: 'x', reply_markup: { inline_keyboard: [] } } },
    { message: { ...message, date: 0 } },
    { message },
    { inline_message_id: 'AAA' },
  ]);
  return { id: actor.pressId, from: userOf(actor), chat_instance: '1', data, ...shown };
}

const simple = (actor: Actor) => ({
  id: nastyText(actor.dice),
  from: userOf(actor),
  user: userOf(actor),
  date: actor.date,
});
const inChat = (actor: Actor) => ({
  ...simple(actor),
  chat: chatOf(actor),
  message_id: 1,
  user_chat_id: actor.id,
});
const standing = (actor: Actor) => {
  const status = () => actor.dice.pick(['member', 'kicked', 'left', 'administrator', 'restricted', 'x']);
  const one = () => ({ status: status(), user: userOf(actor) });
  return { ...inChat(actor), old_chat_member: one(), new_chat_member: one() };
};
const poll = ({ dice }: Actor) => ({ id: '1', question: nastyText(dice), options: [], total_voter_count: 0 });
const checkout = (actor: Actor) => ({
  ...simple(actor),
  id: `raw${actor.pressId}`,
  currency: actor.dice.pick(['KZT', 'USD']),
  total_amount: actor.dice.pick([216_250, 0, 2 ** 40]),
  invoice_payload: actor.dice.pick(['CR-0000-0000', ...actor.buttons, nastyText(actor.dice)]),
});

/** A kind that a new Bot API brings does not compile until it stands here. */
const kinds: Readonly<Record<Kind, (actor: Actor) => object>> = {
  message: anyMessage,
  edited_message: (actor) => ({ ...anyMessage(actor), edit_date: actor.date }),
  channel_post: anyMessage,
  edited_channel_post: anyMessage,
  business_connection: (actor) => ({ ...simple(actor), user_chat_id: actor.id, is_enabled: true }),
  business_message: (actor) => ({
    ...messageBy(actor, { text: '/start' }, true),
    business_connection_id: 'b',
  }),
  edited_business_message: (actor) => ({ ...anyMessage(actor), business_connection_id: 'b' }),
  deleted_business_messages: (actor) => ({ ...inChat(actor), business_connection_id: 'b', message_ids: [1] }),
  guest_message: (actor) => ({ ...anyMessage(actor), guest_query_id: 'g' }),
  stopped_message_generation: inChat,
  message_reaction: (actor) => ({
    ...inChat(actor),
    old_reaction: [],
    new_reaction: [{ type: 'emoji', emoji: '👎' }],
  }),
  message_reaction_count: (actor) => ({ ...inChat(actor), reactions: [] }),
  inline_query: (actor) => ({ ...simple(actor), query: nastyText(actor.dice), offset: '' }),
  chosen_inline_result: (actor) => ({ ...simple(actor), result_id: '1', query: '' }),
  callback_query: (actor) => press(actor, nastyText(actor.dice)),
  shipping_query: (actor) => ({ ...checkout(actor), shipping_address: {} }),
  pre_checkout_query: checkout,
  purchased_paid_media: (actor) => ({ ...simple(actor), paid_media_payload: nastyText(actor.dice) }),
  poll,
  poll_answer: (actor) => ({ ...simple(actor), poll_id: '1', option_ids: [0] }),
  my_chat_member: standing,
  chat_member: standing,
  chat_join_request: inChat,
  chat_boost: (actor) => ({ ...inChat(actor), boost: { boost_id: '1' } }),
  removed_chat_boost: (actor) => ({ ...inChat(actor), boost_id: '1' }),
  managed_bot: simple,
  subscription: simple,
};

/** An update of any kind, now and then of two at once. */
export function anyUpdate(actor: Actor): object {
  const makers = Object.entries(kinds);
  const [kind, make] = actor.dice.pick(makers);
  const [second, makeSecond] = actor.dice.pick(makers);
  return { [kind]: make(actor), ...(actor.dice.chance(0.02) && { [second]: makeSecond(actor) }) };
}
