import type { Asked, BotApi } from '../../src/playground/telegram/calls/bot-api.ts';
import { people } from './story.ts';

/**
 * Where and how a run is struck. A request is named by its method, the chat and its number among its like, so that
 * two runs of the story mean the same request by the same name, in whatever order chats side by side are written to.
 */
export const modes = ['before', 'unheard', 'after', 'sigterm'] as const;

/**
 * `before`: kill -9 when the request has arrived, it is not executed. `unheard`: it is executed, the bot is dead when
 * the answer comes. `after`: kill -9 a few milliseconds after the answer. `sigterm`: SIGTERM when it has arrived.
 */
export type Mode = (typeof modes)[number];

export interface Blow {
  readonly mode: Mode;
  readonly at: string;
  /** Only `after`: how long after the answer. Different ones reach different places in the bot. */
  readonly pauseMs: number;
}

/** Gives each request its name, in the order in which they come. */
export function createRequestNames(): (call: Asked) => string {
  const counts = new Map<string, number>();
  return ({ method, params }) => {
    const who = Object.entries(people).find(([, id]) => String(params.chat_id) === String(id))?.[0];
    const kind = who === undefined ? method : `${method} to ${who}`;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return `${kind} ${number}`;
  };
}

/** Watches the requests; `strike` is called once, when the one that the blow is meant for has come so far. */
export function watchRequests(
  botApi: BotApi,
  blow: Blow | undefined,
  strike: (signal: 'SIGKILL' | 'SIGTERM') => void,
) {
  const nameOf = createRequestNames();
  const names: string[] = [];
  const unanswered = new Set<string>();
  const byIndex = new Map<number, string>();
  let hasStruck = false;
  let isBack = false;
  const once = (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!hasStruck) strike(signal);
    hasStruck = true;
  };
  const forgetCalls = botApi.onCall((call) => {
    const name = nameOf(call);
    names.push(name);
    unanswered.add(name);
    byIndex.set(call.index, name);
    if (hasStruck && call.method === 'getMe') isBack = true; // what a new process asks first
    if (name !== blow?.at || hasStruck) return undefined;
    switch (blow.mode) {
      case 'before':
        once('SIGKILL');
        return { kind: 'reset' };
      case 'sigterm':
        once('SIGTERM');
        return undefined;
      case 'unheard':
        return { kind: 'lose-answer' };
      case 'after':
        return undefined;
    }
  });
  const forgetAnswers = botApi.onAnswer((call) => {
    const name = byIndex.get(call.index) ?? '';
    unanswered.delete(name);
    if (name !== blow?.at) return;
    if (blow.mode === 'unheard') once('SIGKILL');
    // A timer fires after the answer has been written.
    if (blow.mode === 'after') setTimeout(once, blow.pauseMs, 'SIGKILL');
  });
  return {
    /** In the order in which they came. */
    names,
    /** Those that were not executed, or not to the end: a poll that is held. */
    unanswered,
    get hasStruck() {
      return hasStruck;
    },
    /** Between the blow and the first request of the next process nothing has come to rest. */
    get isUp() {
      return !hasStruck || isBack;
    },
    forget() {
      forgetCalls();
      forgetAnswers();
    },
  };
}
