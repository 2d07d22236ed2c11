import type { BotApi, BotApiCall } from '../telegram/calls/bot-api.ts';
import { isObject } from '../telegram/calls/json-value.ts';
import { createMask } from './inspector-mask.ts';

/** What went between the bot and the simulator, covered: a line for the list and the whole of it on demand. */
export interface WireLine {
  readonly number: number;
  /** `update` is what the bot was handed, `call` what it asked for. */
  readonly kind: 'call' | 'update';
  /** The method, or what the update holds. */
  readonly name: string;
  /** The chat, where there is one. */
  readonly chatId: number;
  /** Virtual time in ms. */
  readonly at: number;
  /** Empty where all went well; else what Telegram answered, or which fault the page has put in. */
  readonly failure: string;
  /** Which rules the bot has broken, in English. */
  readonly broken: readonly string[];
}

export interface WireRecord {
  readonly line: WireLine;
  readonly request: unknown;
  readonly answer: unknown;
}

export interface WireTap {
  readonly lines: readonly WireLine[];
  find(number: number): WireRecord | undefined;
  /** A call that was spoilt before it was executed. */
  noteSpoilt(method: string, params: unknown, fault: string): void;
  onLine(listener: (line: WireLine) => void): () => void;
  close(): void;
}

const KEPT = 400;
/** What the page itself asks, to show how the bot describes itself. */
export const PAGES_OWN = 'getMyDescription';

/** Keeps the newest calls and updates, covered, for the page. */
export function createWireTap(botApi: BotApi, now: () => number): WireTap {
  const mask = createMask();
  const records: WireRecord[] = [];
  const listeners = new Set<(line: WireLine) => void>();
  let count = 0;
  let violationsSeen = botApi.violations.length;

  const add = (line: Omit<WireLine, 'number'>, request: unknown, answer: unknown) => {
    count += 1;
    const numbered = { number: count, ...line };
    records.push({ line: numbered, request: mask.cover(request), answer: mask.cover(answer) });
    if (records.length > KEPT) records.shift();
    for (const tell of listeners) tell(numbered);
  };

  const addUpdate = (update: unknown, at: number) => {
    if (!isObject(update)) return;
    const name = Object.keys(update).find((key) => key !== 'update_id') ?? 'update';
    learnFrom(update, mask.learn);
    add(
      { kind: 'update', name, chatId: chatOf(update[name]), at, failure: '', broken: [] },
      update,
      undefined,
    );
  };

  const stop = botApi.onAnswer((call: BotApiCall) => {
    if (call.method === PAGES_OWN) return;
    const broken = botApi.violations.slice(violationsSeen);
    violationsSeen = botApi.violations.length;
    const answer = isObject(call.answer) ? call.answer : {};
    const updates = call.method === 'getUpdates' && Array.isArray(answer.result) ? answer.result : undefined;
    for (const update of updates ?? []) addUpdate(update, now());
    if (updates !== undefined && broken.length === 0) return;
    const failure = answer.ok === true ? '' : `${answer.error_code ?? ''} ${answer.description ?? ''}`.trim();
    const { method: name, params, at } = call;
    add({ kind: 'call', name, chatId: chatOf(params), at, failure, broken }, params, call.answer);
  });

  return {
    get lines() {
      return records.map(({ line }) => line);
    },
    find: (number) => records.find(({ line }) => line.number === number),
    noteSpoilt(name, params, fault) {
      if (name === 'getUpdates') return;
      add(
        { kind: 'call', name, chatId: chatOf(params), at: now(), failure: fault, broken: [] },
        params,
        undefined,
      );
    },
    onLine(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** The chat that a call or the content of an update is about; 0 where there is none. */
function chatOf(content: unknown): number {
  if (!isObject(content)) return 0;
  if (content.chat_id !== undefined) return Number(content.chat_id) || 0;
  const message = isObject(content.message) ? content.message : content;
  const chat = isObject(message.chat) ? message.chat : content.from;
  return isObject(chat) && typeof chat.id === 'number' ? chat.id : 0;
}

/** What people wrote, and what they are called. */
function learnFrom(update: Record<string, unknown>, learn: (text: string) => void): void {
  for (const content of Object.values(update)) {
    if (!isObject(content)) continue;
    const { text, caption, from, contact, document } = content;
    for (const words of [text, caption]) if (typeof words === 'string') learn(words);
    for (const person of [from, contact]) {
      if (!isObject(person)) continue;
      for (const name of [person.first_name, person.last_name, person.username]) {
        if (typeof name === 'string') learn(name);
      }
    }
    if (isObject(document) && typeof document.file_name === 'string') learn(document.file_name);
  }
}
