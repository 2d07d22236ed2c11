import type { Contact, Message, User } from 'grammy/types';

/**
 * What Telegram reports of a chat, and nobody has said (Message of the Bot API, up to 10.5). Everything else is taken
 * for something that a person says, also what nobody here knows yet: an answer too many is better than silence.
 */
const reports = [
  'boost_added',
  'channel_chat_created',
  'chat_background_set',
  'chat_owner_changed',
  'chat_owner_left',
  'chat_shared',
  'checklist_tasks_added',
  'checklist_tasks_done',
  'community_chat_added',
  'community_chat_joined',
  'community_chat_removed',
  'connected_website',
  'delete_chat_photo',
  'direct_message_price_changed',
  'forum_topic_closed',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'gift',
  'gift_upgrade_sent',
  'giveaway_completed',
  'giveaway_created',
  'group_chat_created',
  'left_chat_member',
  'managed_bot_created',
  'message_auto_delete_timer_changed',
  'migrate_from_chat_id',
  'migrate_to_chat_id',
  'new_chat_members',
  'new_chat_photo',
  'new_chat_title',
  'paid_message_price_changed',
  'passport_data',
  'pinned_message',
  'poll_option_added',
  'poll_option_deleted',
  'proximity_alert_triggered',
  'refunded_payment',
  'successful_payment',
  'suggested_post_approval_failed',
  'suggested_post_approved',
  'suggested_post_declined',
  'suggested_post_paid',
  'suggested_post_refunded',
  'supergroup_chat_created',
  'unique_gift',
  'users_shared',
  'video_chat_ended',
  'video_chat_participants_invited',
  'video_chat_scheduled',
  'video_chat_started',
  'web_app_data',
  'write_access_allowed',
] as const satisfies readonly (keyof Message)[];

/** True for what a person says; false for what Telegram reports, such as a pinned message or a timer that was set. */
export function isContent(message: Message): boolean {
  return !reports.some((report) => message[report] !== undefined);
}

/** The contact is that of whoever shared it: another person's number would not be theirs to confirm. */
export function isOwnContact({ user_id }: Contact, from: Pick<User, 'id'> | undefined): boolean {
  return user_id !== undefined && user_id === from?.id;
}
