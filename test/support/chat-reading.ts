import type { BotApi } from '../../src/playground/telegram/calls/bot-api.ts';

/** What the bot has said in a chat, as the person in it has read it. */
export interface ChatReading {
  /** The texts of its new messages, oldest first. */
  readonly sent: readonly string[];
  /** The same, and between them the texts that messages were changed into. */
  readonly read: readonly string[];
  /** The text of the message that was sent or changed last, also where only its buttons were. */
  readonly last: string | undefined;
}

/**
 * Reads along in these chats from now on. A message whose buttons are taken away says nothing new: counted as read once
 * more, a question that came once would be taken for one that came twice.
 */
export function readChats(
  room: BotApi['room'],
  chatIds: readonly number[],
): ReadonlyMap<number, ChatReading> {
  const readings = new Map(
    chatIds.map((id) => [
      id,
      { sent: [] as string[], read: [] as string[], last: undefined as string | undefined },
    ]),
  );
  const shown = new Map<string, string>();
  room.onChange((change) => {
    if (change.kind !== 'message' && change.kind !== 'edited') return;
    const reading = readings.get(change.chatId);
    const message = room.person(change.chatId)?.messages.find((one) => one.message_id === change.messageId);
    if (reading === undefined || !message?.from_bot) return;
    const text = message.text ?? message.caption ?? '';
    const key = `${change.chatId} ${change.messageId}`;
    reading.last = text;
    if (change.kind === 'message') reading.sent.push(text);
    if (shown.get(key) !== text) reading.read.push(text);
    shown.set(key, text);
  });
  return readings;
}
