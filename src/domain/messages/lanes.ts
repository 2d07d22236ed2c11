/**
 * Which of the messages that wait goes first, over all chats: the lane that stands first here. Within a chat they go in the
 * order in which they were said (src/outbox/chat-lines.ts).
 * interactive: the answer to what the person just did · notice: news · bulk: to many at once.
 */
export const lanes = ['interactive', 'notice', 'bulk'] as const;
export type Lane = (typeof lanes)[number];
