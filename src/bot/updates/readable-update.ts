import type { Update } from 'grammy/types';
import { z } from 'zod';
import { noMessage } from '../../messages/outgoing.ts';

/**
 * What the handlers read of an update, each part of the type that the Bot API documents. Parts that nobody reads may be
 * anything, so that what Telegram adds does not matter. An update that does not fit could only end in an exception.
 */
const id = z.int();
const text = z.string().optional();
const user = z.object({ id, first_name: text, last_name: text, language_code: text });
const chat = z.object({ id, type: z.string() });
const file = z.object({ file_id: z.string(), file_name: text, mime_type: text, file_size: id.optional() });
const entities = z.array(z.object({ type: z.string(), offset: id, length: id })).optional();
const money = z.object({ currency: z.string(), total_amount: id, invoice_payload: z.string() });

const content = z.object({
  message_id: id,
  date: id.optional(),
  chat,
  from: user.optional(),
  text,
  caption: text,
  entities,
  caption_entities: entities,
  document: file.optional(),
  photo: z.array(file).optional(),
  contact: z.object({ phone_number: z.string(), user_id: id.optional() }).optional(),
  reply_to_message: z.object({ message_id: id }).optional(),
  media_group_id: text,
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  successful_payment: money.extend({ telegram_payment_charge_id: z.string() }).optional(),
});

/** What marks a command in the words is looked up in them. */
const message = content.refine(
  ({ text, caption, entities, caption_entities }) =>
    (entities === undefined || text !== undefined) &&
    (caption_entities === undefined || caption !== undefined),
);

const read = {
  message,
  edited_message: message,
  callback_query: z.object({
    id: z.string(),
    from: user,
    data: text,
    message: z.object({ message_id: id, chat, text, reply_markup: z.object({}).optional() }).optional(),
  }),
  my_chat_member: z.object({ chat, from: user, new_chat_member: z.object({ status: z.string() }) }),
  pre_checkout_query: money.extend({ id: z.string(), from: user }),
} as const satisfies { readonly [Kind in keyof Update]?: z.ZodType };

/** unwanted: of a kind that the bot has not asked for · torn: a part that is read is missing or of another type. */
export function judgeUpdate(update: object): 'readable' | 'unwanted' | 'torn' {
  const parts = Object.entries(update).filter(([kind, body]) => kind !== 'update_id' && body !== undefined);
  for (const [kind, schema] of Object.entries(read)) {
    const [body] = parts.filter(([name]) => name === kind);
    // An update is of one kind; of two at once it can't be said whose it is.
    if (body) return parts.length === 1 && schema.safeParse(body[1]).success ? 'readable' : 'torn';
  }
  return 'unwanted';
}

/** Deep enough for every word that is said back. */
const deepest = 4;

/** Puts U+FFFD for half of a character: Telegram would refuse each message in which that is said back. */
export function mendTexts(part: object, depth = deepest): void {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      Reflect.set(part, key, value.replace(/\p{Surrogate}/gu, '\ufffd'));
    } else if (value instanceof Object && depth > 0) mendTexts(value, depth - 1);
  }
}

/**
 * A press that comes without its message, as an owner can set it (Bot API 10.5), stands in the private chat with whoever
 * has pressed: they are answered there anyway. Such a message is taken for one that is gone.
 */
export function mendPress({ callback_query: press }: Update): void {
  if (press === undefined || press.message !== undefined) return;
  const { id, first_name } = press.from;
  press.message = { chat: { id, type: 'private', first_name }, message_id: noMessage, date: 0 };
}
