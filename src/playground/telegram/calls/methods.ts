import { fileInfo } from '../chats/files.ts';
import { answerCallbackQuery } from '../messages/callbacks.ts';
import {
  deleteMessage,
  deleteMessages,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
} from '../messages/edit-methods.ts';
import { sendDocument, sendMessage, sendPhoto, sendVenue } from '../messages/send-methods.ts';
import { sendInvoice } from '../payments/invoices.ts';
import { answerPreCheckoutQuery } from '../payments/payments.ts';
import type { World } from '../world.ts';
import {
  deleteMyCommands,
  getDescription,
  getMyCommands,
  setDescription,
  setMyCommands,
} from './bot-profile.ts';
import { setMySettings } from './bot-settings.ts';
import {
  getChat,
  getChatMenuButton,
  leaveChat,
  sendChatAction,
  setChatMenuButton,
  setMessageReaction,
} from './chat-methods.ts';
import type { Refusal } from './refusal.ts';
import { type Params, textParam } from './request-params.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './update-methods.ts';

/** Every method that is served, with the parameters it understands. Anything else is a violation of the caller's. */
export interface Method {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly run: (
    world: World,
    params: Params,
    signal?: AbortSignal,
  ) => unknown | Refusal | Promise<unknown | Refusal>;
}

const SENDING = [
  'chat_id',
  'message_thread_id',
  'parse_mode',
  'reply_markup',
  'reply_parameters',
  'reply_to_message_id',
  'allow_sending_without_reply',
  'disable_notification',
  'protect_content',
  'allow_paid_broadcast',
];
const CAPTION = ['caption', 'caption_entities', 'show_caption_above_media'];
const MESSAGE = ['chat_id', 'message_id', 'reply_markup'];
const SCOPE = ['scope', 'language_code'];

const known = (world: World) => (id: number) =>
  world.state.people.get(id)?.started === true || world.state.groups.has(id);
const changed = (world: World, answer: unknown): unknown => {
  world.emit({ kind: 'commands' });
  return answer;
};

const METHODS: readonly Method[] = [
  {
    name: 'getMe',
    parameters: [],
    run: ({ me, switches }) => ({ ...me, has_topics_enabled: switches.topics }),
  },
  { name: 'setMySettings', parameters: ['has_topics_enabled', 'callback_query_mode'], run: setMySettings },
  // Nobody here has a picture.
  {
    name: 'getUserProfilePhotos',
    parameters: ['user_id', 'offset', 'limit'],
    run: () => ({ total_count: 0, photos: [] }),
  },
  { name: 'getUpdates', parameters: ['offset', 'limit', 'timeout', 'allowed_updates'], run: getUpdates },
  {
    name: 'setWebhook',
    parameters: [
      'url',
      'ip_address',
      'max_connections',
      'allowed_updates',
      'drop_pending_updates',
      'secret_token',
    ],
    run: setWebhook,
  },
  { name: 'deleteWebhook', parameters: ['drop_pending_updates'], run: deleteWebhook },
  { name: 'getWebhookInfo', parameters: [], run: getWebhookInfo },
  {
    name: 'sendMessage',
    parameters: [...SENDING, 'text', 'entities', 'link_preview_options'],
    run: sendMessage,
  },
  {
    name: 'sendDocument',
    parameters: [...SENDING, ...CAPTION, 'document', 'disable_content_type_detection'],
    run: sendDocument,
  },
  { name: 'sendPhoto', parameters: [...SENDING, ...CAPTION, 'photo', 'has_spoiler'], run: sendPhoto },
  {
    name: 'sendVenue',
    parameters: [
      ...SENDING.filter((name) => name !== 'parse_mode'),
      ...['latitude', 'longitude', 'title', 'address'],
      ...['foursquare_id', 'foursquare_type', 'google_place_id', 'google_place_type'],
    ],
    run: sendVenue,
  },
  {
    name: 'sendInvoice',
    parameters: [
      ...SENDING.filter((name) => name !== 'parse_mode'),
      'title',
      'description',
      'payload',
      'provider_token',
      'provider_data',
      'currency',
      'prices',
      'start_parameter',
    ],
    run: sendInvoice,
  },
  {
    name: 'answerPreCheckoutQuery',
    parameters: ['pre_checkout_query_id', 'ok', 'error_message'],
    run: answerPreCheckoutQuery,
  },
  {
    name: 'editMessageText',
    parameters: [...MESSAGE, 'text', 'parse_mode', 'entities', 'link_preview_options'],
    run: editMessageText,
  },
  { name: 'editMessageCaption', parameters: [...MESSAGE, ...CAPTION, 'parse_mode'], run: editMessageCaption },
  { name: 'editMessageReplyMarkup', parameters: MESSAGE, run: editMessageReplyMarkup },
  { name: 'deleteMessage', parameters: ['chat_id', 'message_id'], run: deleteMessage },
  { name: 'deleteMessages', parameters: ['chat_id', 'message_ids'], run: deleteMessages },
  {
    name: 'answerCallbackQuery',
    parameters: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
    run: answerCallbackQuery,
  },
  { name: 'sendChatAction', parameters: ['chat_id', 'action'], run: sendChatAction },
  {
    name: 'getFile',
    parameters: ['file_id'],
    run: (world, params) =>
      fileInfo(
        world.state.files,
        textParam(params, 'file_id'),
        world.filesServed === 'local' ? `/var/lib/telegram-bot-api/${world.me.id}` : undefined,
      ),
  },
  { name: 'getChat', parameters: ['chat_id'], run: getChat },
  { name: 'leaveChat', parameters: ['chat_id'], run: leaveChat },
  {
    name: 'setMessageReaction',
    parameters: ['chat_id', 'message_id', 'reaction', 'is_big'],
    run: setMessageReaction,
  },
  {
    name: 'setMyCommands',
    parameters: [...SCOPE, 'commands'],
    run: (world, params) => changed(world, setMyCommands(world.bot, params, known(world))),
  },
  {
    name: 'deleteMyCommands',
    parameters: SCOPE,
    run: (world, params) => changed(world, deleteMyCommands(world.bot, params, known(world))),
  },
  {
    name: 'getMyCommands',
    parameters: SCOPE,
    run: (world, params) => getMyCommands(world.bot, params, known(world)),
  },
  {
    name: 'setMyDescription',
    parameters: ['description', 'language_code'],
    run: (world, params) => setDescription(world.bot, params, 'description'),
  },
  {
    name: 'getMyDescription',
    parameters: ['language_code'],
    run: (world, params) => getDescription(world.bot, params, 'description'),
  },
  {
    name: 'setMyShortDescription',
    parameters: ['short_description', 'language_code'],
    run: (world, params) => setDescription(world.bot, params, 'short_description'),
  },
  {
    name: 'getMyShortDescription',
    parameters: ['language_code'],
    run: (world, params) => getDescription(world.bot, params, 'short_description'),
  },
  { name: 'setChatMenuButton', parameters: ['chat_id', 'menu_button'], run: setChatMenuButton },
  { name: 'getChatMenuButton', parameters: ['chat_id'], run: getChatMenuButton },
];

const BY_NAME = new Map(METHODS.map((method) => [method.name.toLowerCase(), method]));

/** Method names match without case (rule 1). */
export function findMethod(name: string): Method | undefined {
  return BY_NAME.get(name.toLowerCase());
}
