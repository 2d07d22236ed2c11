import type { BotCommand, ReplyKeyboardMarkup } from 'grammy/types';
import type { BotApi } from '../telegram/calls/bot-api.ts';
import { isObject, parseJson } from '../telegram/calls/json-value.ts';
import type { Payment, Person, RoomChange, ShownMessage } from '../telegram/chats/room-types.ts';
import type { BotStatus } from './bot-process.ts';
import type { PlayedPerson, PlayedRole } from './played-people.ts';

/** What the page shows, as JSON. The page gets all of it once and then each part anew when it changes. */
export interface PhoneState {
  readonly id: number;
  readonly role: PlayedRole;
  readonly name: string;
  readonly initials: string;
  /** As people write it, `+7 700 000 00 01`. */
  readonly phone: string;
  readonly blocked: boolean;
  readonly messages: readonly ShownMessage[];
  readonly replyKeyboard: ReplyKeyboardMarkup | null;
  readonly commands: readonly BotCommand[];
  /** How the bot describes itself to someone who has not started it. */
  readonly about: string;
  /** The last few answers to presses; `toastsSoFar` counts all, so that each is shown once. */
  readonly toasts: readonly { readonly text: string; readonly alert: boolean }[];
  readonly toastsSoFar: number;
  /** Buttons that were pressed and not answered yet. */
  readonly waiting: readonly { readonly messageId: number; readonly data: string }[];
  /** The last few tries to pay, oldest first. */
  readonly payments: readonly Payment[];
  /** What the bot is doing now, such as `typing`; empty when nothing. */
  readonly chatAction: string;
  readonly sms: readonly ShownSms[];
}

export interface ShownSms {
  readonly number: number;
  /** The phone's number, where it is another than that of the person who reads it; else empty. */
  readonly to: string;
  readonly text: string;
  /** Virtual time in ms. */
  readonly at: number;
}

export interface PageState {
  readonly phones: readonly PhoneState[];
  readonly bot: BotStatus;
  /** Milliseconds by which the virtual clock is ahead. */
  readonly clock: { readonly offsetMs: number };
  /** The last lines that the bot has printed. */
  readonly log: readonly string[];
}

export type PageEvent =
  | { readonly name: 'phone'; readonly content: PhoneState }
  | { readonly name: 'bot'; readonly content: BotStatus }
  | { readonly name: 'clock'; readonly content: PageState['clock'] }
  | { readonly name: 'log'; readonly content: readonly string[] };

export interface PageStateKeeper {
  /** The whole state now, with the bot's description asked anew. */
  whole(): Promise<PageState>;
  setBot(status: BotStatus): void;
  setClockOffset(ms: number): void;
  addLogLine(line: string): void;
  addSms(sms: { readonly to: string; readonly text: string }): void;
  onEvent(listener: (event: PageEvent) => void): () => void;
  close(): void;
}

const COALESCE_MS = 30;
const LOG_LINES = 200;
const SHOWN_MESSAGES = 300;
const SHOWN_TOASTS = 5;
const SHOWN_SMS = 3;
/** A code is good for less than this. */
const SMS_SHOWN_MS = 10 * 60_000;
const SHOWN_PAYMENTS = 5;
/** A little more than the bot has for saying whether it takes a payment. */
const PAYMENT_OVER_MS = 10_100;
/** How long a client shows "typing" (rule 45). */
const CHAT_ACTION_MS = 5000;

/** What the page shows, and who hears of changes; changes within `coalesceMs` are told at once. */
export function createPageState(options: {
  readonly botApi: BotApi;
  readonly token: string;
  readonly people: readonly PlayedPerson[];
  readonly coalesceMs?: number;
}): PageStateKeeper {
  const { botApi, people } = options;
  const listeners = new Set<(event: PageEvent) => void>();
  const changed = new Set<number>();
  const actions = new Map<number, { readonly action: string; readonly timer: NodeJS.Timeout }>();
  const checkoutTimers = new Set<NodeJS.Timeout>();
  const abouts = new Map<string, string>();
  const sms = new Map<number, ShownSms[]>();
  let bot: BotStatus = { state: 'stopped', reason: '' };
  let offsetMs = 0;
  let log: string[] = [];
  let newLines: string[] = [];
  let smsCount = 0;
  let timer: NodeJS.Timeout | undefined;

  const tell = (event: PageEvent) => {
    for (const listener of listeners) listener(event);
  };

  const tellNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const lines = newLines;
    newLines = [];
    if (lines.length > 0) tell({ name: 'log', content: lines });
    const phones = people.filter(({ profile }) => changed.has(profile.id));
    changed.clear();
    for (const played of phones) tell({ name: 'phone', content: phone(played) });
  };

  const tellLater = () => {
    timer ??= setTimeout(tellNow, options.coalesceMs ?? COALESCE_MS);
  };

  const touch = (id: number) => {
    changed.add(id);
    tellLater();
  };

  const hasTyped = (id: number, digits: string): boolean =>
    personOf(botApi, id).messages.some((said) => {
      const typed = said.from_bot ? '' : (said.text ?? '').replace(/\D/g, '');
      return typed.length >= 10 && typed.slice(-10) === digits.slice(-10);
    });

  const virtualNow = () => Date.now() + offsetMs;

  /** Not for ever, and no longer once its code was typed. */
  const isShown = ({ text, at }: ShownSms, { messages }: Person): boolean => {
    const code = /\d{4,}/.exec(text)?.[0] ?? text;
    return virtualNow() - at < SMS_SHOWN_MS && !messages.some((said) => !said.from_bot && said.text === code);
  };

  const phone = ({ profile, role }: PlayedPerson): PhoneState => {
    const person = personOf(botApi, profile.id);
    return {
      id: profile.id,
      role,
      name: [profile.first_name, profile.last_name].filter((part) => part !== undefined).join(' '),
      initials: `${profile.first_name.charAt(0)}${profile.last_name?.charAt(0) ?? ''}`,
      phone: (profile.phone ?? '').replace(/^(\+7)(\d{3})(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5'),
      blocked: person.blocked,
      messages: person.messages.slice(-SHOWN_MESSAGES),
      replyKeyboard: person.replyKeyboard ?? null,
      commands: person.commands,
      about: abouts.get(profile.language_code ?? '') ?? '',
      toasts: person.toasts.slice(-SHOWN_TOASTS),
      toastsSoFar: person.toasts.length,
      waiting: person.pendingPresses,
      payments: person.payments.slice(-SHOWN_PAYMENTS),
      chatAction: actions.get(profile.id)?.action ?? '',
      sms: (sms.get(profile.id) ?? []).filter((one) => isShown(one, person)).slice(-SHOWN_SMS),
    };
  };

  const endAction = (id: number) => {
    clearTimeout(actions.get(id)?.timer);
    if (actions.delete(id)) touch(id);
  };

  const stopListening = botApi.room.onChange((change: RoomChange) => {
    if (change.kind === 'commands') {
      for (const { profile } of people) touch(profile.id);
      return;
    }
    if (change.kind === 'action') {
      clearTimeout(actions.get(change.chatId)?.timer);
      const ending = setTimeout(endAction, CHAT_ACTION_MS, change.chatId);
      actions.set(change.chatId, { action: change.action, timer: ending.unref() });
    } else if (change.kind === 'message') endAction(change.chatId);
    if (change.kind === 'payment' && change.outcome === 'waiting') {
      checkoutTimers.add(setTimeout(touch, PAYMENT_OVER_MS, change.chatId).unref());
    }
    touch(change.chatId);
  });

  const askAbouts = async () => {
    for (const language of new Set(people.map(({ profile }) => profile.language_code ?? ''))) {
      const url = `/bot${options.token}/getMyDescription?language_code=${language}`;
      const { body } = await botApi.handle({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) });
      const answer = parseJson(body.toString());
      const result = isObject(answer) && isObject(answer.result) ? answer.result : {};
      const { description } = result;
      abouts.set(language, typeof description === 'string' ? description : '');
    }
  };

  return {
    async whole() {
      await askAbouts();
      tellNow(); // so that nothing of this state comes a second time as an event
      return { phones: people.map(phone), bot, clock: { offsetMs }, log };
    },
    setBot(status) {
      bot = status;
      tell({ name: 'bot', content: status });
    },
    setClockOffset(ms) {
      offsetMs = ms;
      tell({ name: 'clock', content: { offsetMs } });
      for (const { profile } of people) {
        if (personOf(botApi, profile.id).payments.length > 0 || sms.has(profile.id)) touch(profile.id);
      }
    },
    addLogLine(line) {
      log = [...log, line].slice(-LOG_LINES);
      newLines.push(line);
      tellLater();
    },
    addSms({ to, text }) {
      const digits = to.replace(/\D/g, '');
      const owner = people.find(({ profile }) => profile.phone?.replace(/\D/g, '') === digits);
      // A number that was typed is nobody's phone here, and whoever typed it waits for the SMS.
      const reader = owner ?? people.find(({ profile }) => hasTyped(profile.id, digits)) ?? people[0];
      if (reader === undefined) return;
      const { id } = reader.profile;
      smsCount += 1;
      const shown = { number: smsCount, to: owner === undefined ? to : '', text, at: virtualNow() };
      sms.set(id, [...(sms.get(id) ?? []), shown]);
      touch(id);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stopListening();
      clearTimeout(timer);
      for (const { timer: ending } of actions.values()) clearTimeout(ending);
      for (const ending of checkoutTimers) clearTimeout(ending);
      listeners.clear();
    },
  };
}

function personOf(botApi: BotApi, id: number): Person {
  const person = botApi.room.person(id);
  if (person === undefined) throw new Error(`the room has no person ${id}`);
  return person;
}
