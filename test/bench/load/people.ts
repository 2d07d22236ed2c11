import type { Update } from 'grammy/types';
import type { ApiCall, BotApiStub } from './bot-api-stub.ts';
import { type Dialogue, invites, type Step } from './dialogue.ts';

/** People who hold the same dialogue with a bot; each is a chat of their own, and new ones come when some are through. */
export interface People {
  /** Keeps `seats` people talking until so many updates were answered, then lets them finish. */
  talk(seats: number, updates: number): Promise<Talked>;
  /** People do something at this many random moments a second. */
  pass(perSecond: number, seconds: number): Promise<Talked>;
}

export interface Talked {
  readonly perSecond: number;
  /** From the moment an update was there to be fetched until its answer arrived at the API, in ms. */
  readonly waits: readonly number[];
  /** The same by the number of the step. */
  readonly waitsOfStep: readonly (readonly number[])[];
}

interface Person {
  readonly chatId: number;
  /** What is to be done next, and with which button. */
  step: number;
  button: string;
  buttonOf: number;
  /** When the last deed was there to be fetched; undefined: not waiting for an answer. */
  since: number | undefined;
}

const patienceMs = 30_000;

export interface Habits {
  readonly firstChat?: number;
  /** How long people think before they do something. */
  readonly hesitateMs?: number;
  /** True: the time is a mean, each thinks for up to twice of it, and so they are not in step; without it all think as long. */
  readonly isSpread?: boolean;
  readonly onDeed?: () => void;
}

export function invitePeople(stub: BotApiStub, dialogue: Dialogue, habits: Habits = {}): People {
  const { firstChat = 1_000_000, hesitateMs, isSpread = false, onDeed } = habits;
  let nextChat = firstChat;
  let onAnswered: (person: Person, wait: number) => void = () => {};
  const present = new Map<number, Person>();

  stub.onCall = (call: ApiCall) => {
    const person = present.get(Number(call.payload.chat_id));
    if (person?.since === undefined) return;
    const invited = invites(dialogue.steps[person.step] ?? dialogue.ending, call);
    if (invited === false) return;
    if (typeof invited === 'string') {
      person.button = invited;
      person.buttonOf = call.messageId;
    }
    const wait = call.at - person.since;
    person.since = undefined;
    onAnswered(person, wait);
  };

  function newcomer(): Person {
    const person = { chatId: nextChat, step: 0, button: '', buttonOf: 0, since: undefined };
    nextChat += 1;
    present.set(person.chatId, person);
    return person;
  }

  /** False: the dialogue is over. */
  function goOn(person: Person): boolean {
    const step = dialogue.steps[person.step];
    if (step === undefined) {
      present.delete(person.chatId);
      return false;
    }
    person.step += 1;
    if (hesitateMs === undefined) act(step, person);
    else setTimeout(() => act(step, person), isSpread ? 2 * hesitateMs * Math.random() : hesitateMs);
    return true;
  }

  function act(step: Step, person: Person): void {
    onDeed?.();
    person.since = performance.now();
    stub.feed(updateOf(step, person));
  }

  function measured() {
    const waits: number[] = [];
    const waitsOfStep: number[][] = dialogue.steps.map(() => []);
    return {
      waits,
      waitsOfStep,
      note({ step }: Person, wait: number) {
        waits.push(wait);
        waitsOfStep[step - 1]?.push(wait);
      },
    };
  }

  return {
    talk: (seats, updates) =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        const { waits, waitsOfStep, note } = measured();
        let perSecond = 0;
        let taken = seats;
        const watch = watchdog(() => waits.length, reject);
        onAnswered = (person, wait) => {
          note(person, wait);
          if (waits.length === updates) perSecond = updates / ((performance.now() - began) / 1000);
          if (goOn(person)) return;
          if (waits.length < updates) goOn(newcomer());
          else taken -= 1;
          if (taken > 0) return;
          watch.stop();
          resolve({ perSecond, waits, waitsOfStep });
        };
        for (let seat = 0; seat < seats; seat += 1) goOn(newcomer());
      }),

    pass: (perSecond, seconds) =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        const { waits, waitsOfStep, note } = measured();
        const idle: Person[] = [];
        let done = 0;
        let next = began;
        const watch = watchdog(() => waits.length, reject);
        onAnswered = (person, wait) => {
          note(person, wait);
          if (person.step < dialogue.steps.length) idle.push(person);
          else present.delete(person.chatId);
          if (done < perSecond * seconds || waits.length < done) return;
          watch.stop();
          resolve({ perSecond: done / ((performance.now() - began) / 1000), waits, waitsOfStep });
        };
        const arrive = () => {
          while (next <= performance.now() && done < perSecond * seconds) {
            // Whoever has been idle longest: nobody types faster than a person can.
            goOn((idle.length > perSecond ? idle.shift() : undefined) ?? newcomer());
            done += 1;
            next += (-Math.log(1 - Math.random()) * 1000) / perSecond;
          }
          if (done < perSecond * seconds) setTimeout(arrive, 1);
        };
        arrive();
      }),
  };
}

/** A bot that has gone silent ends the benchmark, and does not hang it. */
function watchdog(progress: () => number, reject: (error: Error) => void): { stop(): void } {
  let before = -1;
  const timer = setInterval(() => {
    const now = progress();
    if (now === before) {
      clearInterval(timer);
      reject(new Error(`no answer for ${patienceMs / 1000} s, after ${now} answers`));
    }
    before = now;
  }, patienceMs);
  return { stop: () => clearInterval(timer) };
}

let lastMessage = 0;

function updateOf(step: Step, { chatId, button, buttonOf }: Person): Omit<Update, 'update_id'> {
  lastMessage += 1;
  const date = Math.floor(Date.now() / 1000);
  const chat = { id: chatId, type: 'private' as const, first_name: 'Person' };
  const from = { id: chatId, is_bot: false, first_name: 'Person', language_code: 'ru' };
  const head = { message_id: 1_000_000_000 + lastMessage, date, chat, from };
  if ('press' in step) {
    const message = { message_id: buttonOf, date, chat, text: '…' };
    return { callback_query: { id: String(lastMessage), from, chat_instance: '1', message, data: button } };
  }
  if ('share' in step) {
    const contact = { phone_number: '77010000001', first_name: 'Person', user_id: chatId };
    return { message: { ...head, contact } };
  }
  const text = typeof step.say === 'string' ? step.say : step.say(chatId);
  const entities = [{ type: 'bot_command' as const, offset: 0, length: text.length }];
  return { message: { ...head, text, ...(text.startsWith('/') && { entities }) } };
}
