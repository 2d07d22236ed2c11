import type { Person, ShownMessage } from '../../src/playground/telegram/calls/bot-api.ts';
import { fromBot, textOf } from '../crash/player.ts';
import type { Deed, Step, Wait } from '../crash/story.ts';
import { togetherFrom } from './people.ts';

/** Somebody who does one thing after another as soon as the chat shows what it follows from, bot alive or not. */
export interface Actor {
  /** Does the next thing where it can be done now. */
  act(): boolean;
  /** Nothing is left. */
  readonly isDone: boolean;
  /** What is next waits for a time that passes for all together, in ms. */
  readonly waitsMs: number | undefined;
  /** That time has passed. */
  waited(): void;
  /** Does the last thing again, where the bot asks for it again and for nothing else; its name. */
  again(): string | undefined;
  /** The name of what is next. */
  readonly next: string;
  /** What is next belongs to what was done last. */
  readonly goesOn: boolean;
  /** What was done last is words that were typed. */
  readonly hasTyped: boolean;
}

/** `messages`: what of the chat it looks at, oldest first; so many at its end are before the person's eyes. */
export function createActor(
  person: Person,
  steps: readonly (Step | Wait)[],
  messages: () => readonly ShownMessage[],
  inSight: number,
): Actor {
  const done: (Step | Wait)[] = [];
  const open = (): readonly (Step | Wait)[] => steps.filter((step) => !done.includes(step));

  function isAsked(step: Step | Wait, sight: number): boolean {
    const { sees } = step;
    const isSeen =
      sees === undefined ||
      messages()
        .slice(-sight)
        .map(textOf)
        .some((text) => ('isQuestion' in step ? text.split('\n').includes(sees) : text.includes(sees)));
    if (!isSeen || 'forwardMs' in step) return isSeen;
    const { does } = step;
    if ('press' in does) return buttonFor(does.press) !== undefined;
    return !('key' in does) || keysOf(person).includes(does.key);
  }

  function buttonFor(label: string | RegExp) {
    const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
    for (const { message_id, reply_markup } of messages().toReversed()) {
      const button = reply_markup?.inline_keyboard.flat().find(({ text }) => fits(text));
      if (button) return { messageId: message_id, text: button.text };
    }
    return undefined;
  }

  function perform(does: Deed): void {
    if ('say' in does) return void person.say(does.say);
    if ('key' in does) return void person.pressReplyKeyboard(does.key);
    const button = buttonFor(does.press);
    if (button) person.press(button.messageId, { text: button.text });
  }

  /** The first thing that is left; of the questions of the form whichever is asked. */
  function possible(): Step | Wait | undefined {
    const [first] = open();
    if (first === undefined || !('isQuestion' in first)) {
      return first && isAsked(first, inSight) ? first : undefined;
    }
    return open().find((step) => 'isQuestion' in step && isAsked(step, inSight));
  }

  return {
    act() {
      const step = possible();
      if (step === undefined) return false;
      if ('forwardMs' in step) {
        if (step.forwardMs > togetherFrom) return false;
        done.push(step); // what is to be read before it has been read
        return true;
      }
      done.push(step);
      perform(step.does);
      return true;
    },
    get isDone() {
      return open().length === 0;
    },
    get waitsMs() {
      const step = possible();
      return step && 'forwardMs' in step ? step.forwardMs : undefined;
    },
    waited() {
      const step = possible();
      if (step && 'forwardMs' in step) done.push(step);
    },
    again() {
      const step = done.at(-1);
      if (step === undefined || 'forwardMs' in step || step.sees === undefined || !isAsked(step, 1)) {
        return undefined;
      }
      perform(step.does);
      return step.name;
    },
    get next() {
      return open()[0]?.name ?? 'the end';
    },
    get goesOn() {
      const step = done.at(-1);
      return step !== undefined && 'goesOn' in step;
    },
    get hasTyped() {
      const step = done.at(-1);
      return step !== undefined && 'does' in step && 'say' in step.does;
    },
  };
}

/** What a person's chat shows of one request. */
export function messagesOf(
  person: Person,
  reference: () => string | undefined,
): () => readonly ShownMessage[] {
  return () => {
    const named = reference();
    return named === undefined ? [] : fromBot(person).filter((message) => textOf(message).includes(named));
  };
}

function keysOf(person: Person): readonly string[] {
  const keys = person.replyKeyboard?.keyboard.flat() ?? [];
  return keys.map((key) => (typeof key === 'string' ? key : key.text));
}
