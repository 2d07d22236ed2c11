import type { Message } from 'grammy/types';

const contents = [
  'text',
  'animation',
  'audio',
  'checklist',
  'contact',
  'dice',
  'document',
  'game',
  'live_photo',
  'location',
  'paid_media',
  'photo',
  'poll',
  'rich_message',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
] as const satisfies readonly (keyof Message)[];

/** True for what a person says; false for what Telegram reports, such as a pinned message or a timer that was set. */
export function isContent(message: Message): boolean {
  return contents.some((content) => message[content] !== undefined);
}
