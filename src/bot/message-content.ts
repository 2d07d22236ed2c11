import type { Message } from 'grammy/types';

const contents = [
  'text',
  'animation',
  'audio',
  'contact',
  'dice',
  'document',
  'game',
  'location',
  'paid_media',
  'photo',
  'poll',
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
