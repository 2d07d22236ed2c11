import type { Message } from 'grammy/types';
import type { PlainText } from '../domain/messages/plain-texts.ts';

/** What is said to each kind of message that nobody waits for, the first that fits. */
const answers: readonly (readonly [kinds: readonly (keyof Message)[], text: PlainText])[] = [
  [['photo', 'video', 'animation', 'live_photo', 'paid_media'], 'no-pictures'],
  [['voice', 'audio', 'video_note'], 'no-voices'],
  [['sticker', 'dice', 'game', 'story'], 'no-stickers'],
  [['venue', 'location'], 'no-places'],
  [['contact'], 'no-contacts'],
  [['poll', 'checklist'], 'no-polls'],
  [['document'], 'no-files'],
];

/** Why nothing was done with a message, and what does help. */
export function answerToUnexpected(message: Message): PlainText {
  const found = answers.find(([kinds]) => kinds.some((kind) => message[kind] !== undefined));
  // A forwarded invoice, a giveaway, or a kind that a later Bot API brings.
  return found?.[1] ?? (message.text === undefined ? 'in-words' : 'not-understood');
}
