import type { BotApi, Person, ShownMessage } from '../../src/playground/telegram/calls/bot-api.ts';
import { people, type Step, type Wait, type Who } from './story.ts';

/**
 * Plays a story by what the chats show, whether or not the bot is alive at that moment: as soon as the next thing to
 * do can be seen it is done, and it is done again only where the bot, with nothing left to do, asks for it again.
 */
export interface Played {
  /** Undefined: to the end. Else the name of the step that never came. */
  readonly stuckBefore: string | undefined;
  /** Names of steps that the bot asked for once more. */
  readonly askedAgain: readonly string[];
}

export interface Ending {
  readonly who: Who;
  readonly sees: string;
}

/** So many messages at the end of a chat are before a person's eyes. */
const inSight = 6;
const lookEveryMs = 15;
/** Between two notices the bot waits for a second, which the clock can skip; so many may follow one another. */
const pauseMs = 1000;
const mostPauses = 4;
const patienceMs = 2500;
/** On a machine that is busy with other things too. */
const longestRunMs = 120_000;

export async function play(
  { room }: BotApi,
  steps: readonly (Step | Wait)[],
  ending: Ending | undefined,
  bot: { forward(ms: number): void; isAtRest(): boolean; readonly hasGivenUp: boolean },
): Promise<Played> {
  const { isAtRest } = bot;
  const began = performance.now();
  const done = new Set<Step | Wait>();
  const askedAgain: string[] = [];
  let wake = () => {};
  const forget = room.onChange(() => wake());

  /** Resolves at the next change in a chat, or after a moment. */
  const change = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, lookEveryMs);
      wake = () => {
        clearTimeout(timer);
        setImmediate(resolve); // the request that has changed the chat is through first
      };
    });
  const phone = (who: Who): Person => {
    const person = room.person(people[who]);
    if (person === undefined) throw new Error(`nobody plays the ${who}`);
    return person;
  };
  const canDo = (step: Step | Wait, sight = inSight): boolean => {
    const chat = phone(step.who);
    if (step.sees !== undefined && !shows(chat, step.sees, sight, 'isQuestion' in step)) return false;
    if ('forwardMs' in step) return isAtRest();
    const { does } = step;
    if ('press' in does) return buttonIn(chat, does.press) !== undefined;
    if ('key' in does) return keysOf(chat).includes(does.key);
    return true;
  };
  const perform = (step: Step | Wait) => {
    done.add(step);
    if ('forwardMs' in step) return bot.forward(step.forwardMs);
    const chat = phone(step.who);
    const { does } = step;
    if ('say' in does) return void chat.say(does.say);
    if ('key' in does) return void chat.pressReplyKeyboard(does.key);
    const button = buttonIn(chat, does.press);
    if (button) chat.press(button.messageId, { text: button.text });
  };
  /** The next thing to do; a question of the form whenever it is asked. */
  const next = (): Step | Wait | undefined => {
    const open = steps.filter((step) => !done.has(step));
    const first = open.find((step) => !('isNew' in step));
    return open.find(
      (step) =>
        (step === first || ('isQuestion' in step && first && 'isQuestion' in first) || 'isNew' in step) &&
        canDo(step),
    );
  };
  const isLeft = () => steps.some((step) => !done.has(step) && !('isNew' in step));

  let quietSince = performance.now();
  let skipped = 0;
  try {
    for (;;) {
      const step = next();
      if (step) {
        perform(step);
        quietSince = performance.now();
        skipped = 0;
        continue;
      }
      const isOver = !isLeft() && (ending === undefined || shows(phone(ending.who), ending.sees, inSight));
      if (isOver && isAtRest()) return { stuckBefore: undefined, askedAgain };
      if (!isAtRest()) quietSince = performance.now();
      else if (skipped < mostPauses) {
        bot.forward(pauseMs);
        skipped += 1;
      } else if (performance.now() - quietSince > patienceMs) {
        const again = [...done].findLast(
          (one) => !('forwardMs' in one) && one.sees !== undefined && canDo(one, 1),
        );
        if (again === undefined || askedAgain.length > 3) return { stuckBefore: nameOfNext(), askedAgain };
        askedAgain.push(again.name);
        perform(again);
        quietSince = performance.now();
      }
      if (bot.hasGivenUp || performance.now() - began > longestRunMs)
        return { stuckBefore: nameOfNext(), askedAgain };
      await change();
    }
  } finally {
    forget();
  }

  function nameOfNext(): string {
    return steps.find((step) => !done.has(step) && !('isNew' in step))?.name ?? 'the end';
  }
}

export const fromBot = (person: Person): readonly ShownMessage[] =>
  person.messages.filter((message) => message.from_bot);
export const textOf = (message: ShownMessage): string => message.text ?? message.caption ?? '';

/** A question stands in a line of its own; its words may turn up in other texts as well. */
function shows(person: Person, words: string, sight: number, isLine = false): boolean {
  return fromBot(person)
    .slice(-sight)
    .map(textOf)
    .some((text) => (isLine ? text.split('\n').includes(words) : text.includes(words)));
}

function buttonIn(person: Person, label: string | RegExp) {
  const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
  for (const { message_id, reply_markup } of fromBot(person).toReversed()) {
    const button = reply_markup?.inline_keyboard.flat().find(({ text }) => fits(text));
    if (button) return { messageId: message_id, text: button.text };
  }
  return undefined;
}

function keysOf(person: Person): readonly string[] {
  const keys = person.replyKeyboard?.keyboard.flat() ?? [];
  return keys.map((key) => (typeof key === 'string' ? key : key.text));
}
