import type { BotCommand, Message, ReplyKeyboardMarkup, Update } from 'grammy/types';

/** The room as tests and the page see it: people with phones, groups, and the queue between them and the bot. */

export interface PersonProfile {
  readonly id: number;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
  /** In international form, with a `+`. */
  readonly phone?: string;
}

/** `reaction` is the emoji the bot has put on the message, `paid` stands on an invoice that was paid at least once. */
export type ShownMessage = Message & {
  readonly from_bot: boolean;
  readonly reaction?: string;
  readonly paid?: true;
};

/**
 * `declined` by the bank after the bot's yes, of which the bot hears nothing. `timed out`: the bot has not answered
 * within ten seconds.
 */
export type PaymentOutcome = 'waiting' | 'paid' | 'refused' | 'declined' | 'timed out';

/** A try to pay, as the person sees it. */
export interface Payment {
  readonly id: string;
  /** Of the invoice. */
  readonly messageId: number;
  readonly currency: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
  readonly outcome: PaymentOutcome;
  /** What the bot said to the person where it has refused, else empty. */
  readonly words: string;
}

export type RoomChange =
  | { readonly kind: 'message' | 'edited' | 'reaction'; readonly chatId: number; readonly messageId: number }
  | { readonly kind: 'deleted'; readonly chatId: number; readonly messageIds: readonly number[] }
  | { readonly kind: 'keyboard' | 'person'; readonly chatId: number }
  | {
      readonly kind: 'pressed';
      readonly chatId: number;
      readonly messageId: number;
      readonly queryId: string;
      readonly data: string;
    }
  | {
      readonly kind: 'answered';
      readonly chatId: number;
      readonly messageId: number;
      readonly queryId: string;
      readonly text: string;
      readonly alert: boolean;
    }
  /** Once when the bot is asked and once when it has answered; a payment that times out does so without a word. */
  | {
      readonly kind: 'payment';
      readonly chatId: number;
      readonly messageId: number;
      readonly outcome: PaymentOutcome;
    }
  /** Shown for 5 s (rule 45). */
  | { readonly kind: 'action'; readonly chatId: number; readonly action: string }
  | { readonly kind: 'commands' };

export type ButtonChoice = { readonly row: number; readonly column: number } | { readonly text: string };

export interface DocumentFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly caption?: string;
  readonly replyTo?: number;
  /** The same for all parts of an album. */
  readonly mediaGroupId?: string;
}

/** Which message a photo answers, and the album that it is part of. */
export type PhotoPlace = Pick<DocumentFile, 'replyTo' | 'mediaGroupId'>;

/**
 * A person and their private chat with the bot. Actions return the number of the update made (the last one where a
 * long text is split), or 0 where the bot has not subscribed to its kind. They throw where a real app would not
 * let the person do it: a test that tries is wrong.
 */
export interface Person {
  readonly id: number;
  readonly profile: PersonProfile;
  readonly messages: readonly ShownMessage[];
  readonly replyKeyboard: ReplyKeyboardMarkup | undefined;
  readonly toasts: readonly { readonly text: string; readonly alert: boolean }[];
  readonly commands: readonly BotCommand[];
  readonly blocked: boolean;
  /** Presses on this chat's messages that still spin: message number and data. */
  readonly pendingPresses: readonly { readonly messageId: number; readonly data: string }[];
  /** What this person has tried to pay, oldest first. */
  readonly payments: readonly Payment[];
  say(text: string, options?: { readonly replyTo?: number; readonly topic?: number }): number;
  /** A new topic of the chat, where the bot's owner has them switched on; gives its number. */
  openTopic(name: string): number;
  deleteTopic(id: number): void;
  press(messageId: number, button: ButtonChoice): number;
  pressStale(messageId: number, data: string): number;
  /** Presses "Pay" on an invoice and puts the card in: the bot is asked. What came of it is the last of `payments`. */
  pay(messageId: number, options?: { readonly card?: 'declined' }): number;
  /** The same on a copy that somebody has forwarded from their chat with the bot. */
  payForwarded(fromChatId: number, messageId: number): number;
  pressReplyKeyboard(text: string): number;
  shareContact(contact?: {
    readonly phone_number: string;
    readonly user_id?: number;
    readonly first_name?: string;
  }): number;
  sendDocument(file: DocumentFile): number;
  sendPhoto(bytes: Uint8Array, caption?: string, options?: PhotoPlace): number;
  sendSticker(): number;
  sendVoice(): number;
  sendLocation(): number;
  /** A message of any kind, what it holds being given as the Bot API gives it. */
  sendContent(content: object): number;
  edit(messageId: number, text: string): number;
  block(): number | undefined;
  unblock(): number | undefined;
  deactivate(): void;
}

/** A group with the bot in it. The bot sees commands, replies to itself and mentions of itself only (rule 40). */
export interface Group {
  readonly id: number;
  readonly title: string;
  readonly messages: readonly ShownMessage[];
  readonly commands: readonly BotCommand[];
  say(personId: number, text: string, options?: { readonly replyTo?: number }): number;
  sendDocument(personId: number, file: DocumentFile): number;
  press(personId: number, messageId: number, button: ButtonChoice): number;
  pressStale(personId: number, messageId: number, data: string): number;
  /** Rule 39: what the bot sends afterwards is refused. */
  removeBot(): number;
  /** An administrator takes the bot's right to write. */
  silenceBot(): number;
  /** The group becomes a forum with these topics beside the general one. */
  openTopics(...ids: number[]): void;
  closeTopic(id: number): void;
  deleteTopic(id: number): void;
  /** Members, the bot too, wait so long between messages. */
  slowDown(seconds: number): void;
  upgrade(supergroupId: number): Group;
}

export interface ChatRoom {
  addPerson(person: PersonProfile): Person;
  person(id: number): Person | undefined;
  readonly people: readonly Person[];
  addGroup(group: {
    readonly id: number;
    readonly title: string;
    readonly memberIds: readonly number[];
    readonly type?: 'group' | 'supergroup';
  }): Group;
  group(id: number): Group | undefined;
  readonly pendingUpdates: number;
  redeliver(updateId: number): void;
  update(updateId: number): Update | undefined;
  /** The bytes of any file in the room, for downloads on the page. */
  file(fileId: string): { readonly name: string; readonly mime: string; readonly bytes: Buffer } | undefined;
  onChange(listener: (change: RoomChange) => void): () => void;
}
