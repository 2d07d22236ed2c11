import type { Message } from 'grammy/types';
import type { Dice } from './dice.ts';
import { nastyText } from './nasty.ts';

/** What a message can hold, kind by kind. A kind that a new Bot API brings does not compile until it stands here. */

type Content = Exclude<keyof Message, keyof Message.MediaMessage | 'entities'>;

const some = (dice: Dice): unknown =>
  dice.pick<unknown>([{}, { x: 1 }, { id: 1, title: nastyText(dice) }, [], true]);
const file = (dice: Dice) => ({
  file_id: dice.pick(['nope', 'AgAC', '', nastyText(dice)]),
  file_unique_id: 'u',
  width: 1,
  height: 1,
  duration: 1,
  length: 1,
  file_size: dice.pick([0, 1, 10_485_761, 20_971_521, 2 ** 40]),
  file_name: dice.pick(['x.pdf', 'x.PNG', 'x.exe', nastyText(dice)]),
  mime_type: dice.pick(['application/pdf', 'image/png', nastyText(dice)]),
});
const withCaption = (name: string) => (dice: Dice) => ({
  [name]: file(dice),
  ...(dice.chance(0.5) && { caption: dice.pick(['CR-0000-0000', nastyText(dice)]) }),
});
const plain = (name: string) => (dice: Dice) => ({ [name]: some(dice) });

/** Those with a shape of their own; all others hold something that nobody reads. */
const shaped: Partial<Record<Content, (dice: Dice) => object>> = {
  text: (dice) => ({ text: nastyText(dice) }),
  document: withCaption('document'),
  animation: (dice) => ({ animation: file(dice), document: file(dice) }),
  audio: withCaption('audio'),
  video: withCaption('video'),
  voice: withCaption('voice'),
  video_note: withCaption('video_note'),
  sticker: withCaption('sticker'),
  photo: (dice) => ({ photo: Array.from({ length: dice.int(4) }, () => file(dice)), media_group_id: '7' }),
  contact: (dice) => ({
    contact: {
      phone_number: dice.pick(['+77771112233', '8701', nastyText(dice)]),
      first_name: nastyText(dice),
      ...(dice.chance(0.7) && { user_id: dice.pick([1001, 9001, 0, -1]) }),
    },
  }),
  successful_payment: (dice) => ({
    successful_payment: {
      currency: dice.pick(['KZT', 'XTR', '']),
      total_amount: dice.pick([0, -1, 216_250, 2 ** 52]),
      // Of a request that nobody has: Telegram tells of money only after the bot has agreed to take it.
      invoice_payload: dice.pick(['CR-0000-0000', nastyText(dice)]),
      telegram_payment_charge_id: nastyText(dice),
      provider_payment_charge_id: 'p',
    },
  }),
  new_chat_members: () => ({ new_chat_members: [{ id: 1, is_bot: true, first_name: 'B' }] }),
  migrate_to_chat_id: () => ({ migrate_to_chat_id: -1_002_000 }),
  migrate_from_chat_id: () => ({ migrate_from_chat_id: -2_000 }),
  pinned_message: () => ({ pinned_message: { chat: { id: 1, type: 'private' }, message_id: 1, date: 0 } }),
  new_chat_title: (dice) => ({ new_chat_title: nastyText(dice) }),
};

const names: Readonly<Record<Content, true>> = {
  text: true,
  rich_message: true,
  animation: true,
  audio: true,
  document: true,
  live_photo: true,
  paid_media: true,
  photo: true,
  sticker: true,
  story: true,
  video: true,
  video_note: true,
  voice: true,
  contact: true,
  dice: true,
  game: true,
  poll: true,
  venue: true,
  location: true,
  checklist: true,
  checklist_tasks_done: true,
  checklist_tasks_added: true,
  community_chat_added: true,
  community_chat_removed: true,
  suggested_post_info: true,
  suggested_post_approved: true,
  suggested_post_approval_failed: true,
  suggested_post_declined: true,
  suggested_post_paid: true,
  suggested_post_refunded: true,
  chat_owner_left: true,
  chat_owner_changed: true,
  new_chat_members: true,
  community_chat_joined: true,
  left_chat_member: true,
  new_chat_title: true,
  new_chat_photo: true,
  delete_chat_photo: true,
  group_chat_created: true,
  supergroup_chat_created: true,
  channel_chat_created: true,
  managed_bot_created: true,
  poll_option_added: true,
  poll_option_deleted: true,
  message_auto_delete_timer_changed: true,
  migrate_to_chat_id: true,
  migrate_from_chat_id: true,
  pinned_message: true,
  invoice: true,
  successful_payment: true,
  refunded_payment: true,
  users_shared: true,
  chat_shared: true,
  connected_website: true,
  write_access_allowed: true,
  passport_data: true,
  proximity_alert_triggered: true,
  boost_added: true,
  chat_background_set: true,
  forum_topic_created: true,
  forum_topic_edited: true,
  forum_topic_closed: true,
  forum_topic_reopened: true,
  general_forum_topic_hidden: true,
  general_forum_topic_unhidden: true,
  giveaway_created: true,
  giveaway: true,
  giveaway_winners: true,
  giveaway_completed: true,
  gift: true,
  gift_upgrade_sent: true,
  unique_gift: true,
  paid_message_price_changed: true,
  direct_message_price_changed: true,
  video_chat_scheduled: true,
  video_chat_started: true,
  video_chat_ended: true,
  video_chat_participants_invited: true,
  web_app_data: true,
};

export const contents: readonly ((dice: Dice) => object)[] = [
  ...Object.values(shaped),
  ...Object.keys(names).map(plain),
];
