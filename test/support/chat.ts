import type { InlineKeyboardButton } from 'grammy/types';
import type { Person, ShownMessage } from '../../src/playground/telegram/calls/bot-api.ts';

/** A person's chat with the bot as a test plays it: each action waits until the bot has come to rest. */
export interface Chat {
  readonly person: Person;
  say(text: string, replyTo?: number): Promise<void>;
  /** Presses the button of this label, on the newest message that has it. */
  press(label: string | RegExp): Promise<void>;
  /** Does anything with the phone and waits. */
  act(work: (person: Person) => void): Promise<void>;
  /** The text of the newest message from the bot, or of the nth newest. */
  last(nth?: number): string;
  /** The newest message from the bot. */
  lastMessage(nth?: number): ShownMessage;
  /** Texts of all messages from the bot, oldest first. */
  readonly texts: readonly string[];
  /** Labels on the newest message that has buttons. */
  readonly buttons: readonly string[];
  /** The newest message with a button of this label. */
  messageWith(label: string | RegExp): ShownMessage | undefined;
  readonly toast: string | undefined;
}

export function createChat(person: Person, settle: () => Promise<void>): Chat {
  const fromBot = () => person.messages.filter((message) => message.from_bot);
  const act = async (work: (person: Person) => void) => {
    work(person);
    await settle();
  };
  const messageWith = (label: string | RegExp) =>
    fromBot()
      .reverse()
      .find((message) => buttonsOf(message).some(({ text }) => fits(text, label)));
  const lastMessage = (nth = 0): ShownMessage => {
    const message = fromBot().at(-1 - nth);
    if (message === undefined) throw new Error('the bot has said nothing');
    return message;
  };
  return {
    person,
    act,
    say: (text, replyTo) => act(() => person.say(text, replyTo === undefined ? {} : { replyTo })),
    async press(label) {
      const message = messageWith(label);
      if (message === undefined) {
        throw new Error(
          `no button ${label}; there are: ${fromBot()
            .flatMap(buttonsOf)
            .map(({ text }) => text)
            .join(' | ')}`,
        );
      }
      const button = buttonsOf(message).find(({ text }) => fits(text, label));
      await act(() => person.press(message.message_id, { text: button?.text ?? '' }));
    },
    last: (nth) => textOf(lastMessage(nth)),
    lastMessage,
    get texts() {
      return fromBot().map(textOf);
    },
    get buttons() {
      const message = fromBot()
        .reverse()
        .find((one) => buttonsOf(one).length > 0);
      return message ? buttonsOf(message).map(({ text }) => text) : [];
    },
    messageWith,
    get toast() {
      return person.toasts.at(-1)?.text;
    },
  };
}

export function textOf(message: ShownMessage): string {
  return message.text ?? message.caption ?? '';
}

function buttonsOf(message: ShownMessage): readonly InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}

function fits(text: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? text === label : label.test(text);
}
