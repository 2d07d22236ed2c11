import { z } from 'zod';
import type { BotApiCall } from '../../src/playground/telegram/calls/bot-api.ts';
import type { Scene } from '../support/scene.ts';
import type { Bystanders } from './bystanders.ts';

/** Everything the bot says: which buttons it makes, and whether it tells anybody what is somebody else's. */
export interface MessageWatch {
  /** The newest data of buttons, of all chats. */
  readonly buttons: readonly string[];
  /** The same of bystanders alone. */
  readonly others: readonly string[];
  readonly shown: ReadonlyMap<number, readonly string[]>;
  /** Messages of the bot without text, by chat and number: a press on one is described so. */
  readonly withoutText: ReadonlySet<string>;
  /** What Telegram has refused last, for saying why a message did not go out. */
  readonly refused: readonly string[];
  /** Words of bystanders in messages to others. */
  readonly leaks: readonly string[];
}

const buttonsKept = 600;

export function watchMessages({ botApi }: Scene, { secrets, chats }: Bystanders): MessageWatch {
  const buttons: string[] = [];
  const others: string[] = [];
  const shown = new Map<number, readonly string[]>();
  const withoutText = new Set<string>();
  const leaks: string[] = [];
  const refused: string[] = [];
  botApi.onAnswer(({ method, params, answer }: BotApiCall) => {
    const words = JSON.stringify(answer) ?? '';
    // A message that is gone or stays as it is is changed in vain, and that is all.
    if (words.startsWith('{"ok":false') && !/message to edit not found|exactly the same/.test(words)) {
      refused.push(`${method} ${words} ${JSON.stringify(params)}`);
      refused.splice(0, refused.length - 10);
    }
    for (const { chat, message_id, text } of messagesIn(answer)) {
      if (text === undefined) withoutText.add(messageKey(chat.id, message_id));
    }
    const chatId = Number(params.chat_id);
    if (!Number.isInteger(chatId)) return;
    const made = dataIn(params.reply_markup);
    for (const list of chats.has(chatId) ? [buttons, others] : [buttons]) {
      list.push(...made);
      if (list.length > buttonsKept) list.splice(0, list.length - buttonsKept);
    }
    if (chats.has(chatId)) return;
    if (made.length > 0) shown.set(chatId, made);
    const said = bare(JSON.stringify(params));
    const told = secrets.filter((secret) => said.includes(bare(secret)));
    if (told.length > 0) leaks.push(`${method} to ${chatId} tells ${told.join(', ')}`);
  });
  return { buttons, others, shown, withoutText, refused, leaks };
}

/** The name of a message in `withoutText`. */
export const messageKey = (chatId: number, messageId: number) => `${chatId} ${messageId}`;

const sent = z.object({
  chat: z.object({ id: z.number() }),
  message_id: z.number(),
  text: z.string().optional(),
});
const answered = z.object({ result: z.union([sent.transform((one) => [one]), z.array(sent)]) });

/** The messages that a call has made or changed; none for an answer that is no message. */
function messagesIn(answer: unknown) {
  const read = answered.safeParse(answer);
  return read.success ? read.data.result : [];
}

/** Letters and digits, however they are grouped. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function dataIn(markup: unknown): readonly string[] {
  const text = typeof markup === 'string' ? markup : JSON.stringify(markup ?? '');
  return [...text.matchAll(/"callback_data":"((?:[^"\\]|\\.)*)"/g)].map(([, data = '']) => data);
}

/** The simulator keeps all chats for ever; those of hostile people would hide what the bot itself keeps. */
export function forgetMessages({ botApi }: Scene, ids: readonly number[]): void {
  const snapshot = botApi.snapshot();
  if (!(snapshot instanceof Object) || !('messages' in snapshot) || !Array.isArray(snapshot.messages)) return;
  const messages = snapshot.messages.map(([chatId, list]: [number, unknown[]]) =>
    ids.includes(chatId) ? [chatId, list.slice(-20)] : [chatId, list],
  );
  botApi.restore({ ...snapshot, messages });
}
