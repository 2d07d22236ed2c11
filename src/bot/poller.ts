import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../background/telegram-port.ts';
import type { Log } from '../log.ts';

export interface Poller {
  start(): void;
  /** No further batch is fetched; resolves when the one in hand is settled and confirmed. */
  stop(): Promise<void>;
}

export interface PollerDeps {
  readonly api: Api;
  readonly handle: (update: Update) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  /** True for faults under which nothing can be stored: the batch waits unconfirmed, no update is to blame. */
  readonly isUnavailable: (error: unknown) => boolean;
  /** The database can't be written: told once, and again after it could. */
  readonly onUnavailable: () => void;
  /** An update that failed three times is set aside. */
  readonly onPoison: (update: Update, error: unknown) => Promise<void>;
  readonly allowedUpdates: readonly Exclude<keyof Update, 'update_id'>[];
}

const pollSeconds = 30;
const triesBeforePoison = 3;
const longestPauseMs = 30_000;
const confirmWithinMs = 2000;

/**
 * Fetches updates and has them handled: chats side by side, the updates of one chat in order. A batch is
 * confirmed only after all of it has settled, so that whatever a crash interrupts is fetched again; what was done
 * is remembered here until it is confirmed, and on disk (`seen_update`) beyond that.
 */
export function createPoller(deps: PollerDeps): Poller {
  const { api, clock, log } = deps;
  const done = new Set<number>();
  const tries = new Map<number, number>();
  let offset = 0;
  let stopping = false;
  let openBatches = 0;
  /** How long Telegram wants to be left alone. */
  let wishedMs = 0;
  let failures = 0;
  /** Updates that wait because nothing can be stored. */
  const waiting = new Set<number>();
  let polling = new AbortController();
  let wakeUp = () => {};
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping) {
      const updates = await fetchBatch(pollSeconds);
      if (updates === undefined) {
        await pause();
        continue;
      }
      failures = 0;
      if (updates.length === 0) continue;
      await Promise.all([...byChat(updates).values()].map(handleChat));
      const firstOpen = updates.find(({ update_id }) => !done.has(update_id));
      offset = firstOpen ? firstOpen.update_id : (updates.at(-1)?.update_id ?? 0) + 1;
      for (const id of done) if (id < offset) done.delete(id);
      if (firstOpen) {
        openBatches += 1;
        failures = openBatches;
        await pause();
      } else openBatches = 0;
    }
    if (offset > 0) {
      // Confirms what is settled; whatever it returns comes again. Telegram out of reach must not hold up the end.
      const giveUp = clock.after(confirmWithinMs, () => polling.abort());
      await fetchBatch(0, 1);
      giveUp();
    }
  }

  async function fetchBatch(timeout: number, limit = 100): Promise<Update[] | undefined> {
    polling = new AbortController();
    if (stopping && timeout > 0) return [];
    try {
      const updates: unknown = await api.getUpdates(
        { offset, timeout, limit, allowed_updates: [...deps.allowedUpdates] },
        grammySignal(polling.signal),
      );
      if (Array.isArray(updates)) return updates.filter((one) => Number.isInteger(one?.update_id));
      log.warn('updates-not-fetched', { outcome: 'not a list' });
      return undefined;
    } catch (error) {
      if (stopping) return [];
      const code = error instanceof GrammyError ? error.error_code : undefined;
      if (error instanceof GrammyError) wishedMs = (error.parameters?.retry_after ?? 0) * 1000;
      if (code === 409) log.error('another-bot-polls', { code });
      else log.warn('updates-not-fetched', { error, ...(code && { code }) });
      return undefined;
    }
  }

  async function handleChat(updates: readonly Update[]): Promise<void> {
    for (const update of updates) {
      if (done.has(update.update_id)) continue;
      if (!(await handleOne(update))) return; // later updates of this chat wait for it
    }
  }

  async function handleOne(update: Update): Promise<boolean> {
    const id = update.update_id;
    try {
      await deps.handle(update);
      if (waiting.delete(id) && waiting.size === 0) log.info('database-available');
    } catch (error) {
      if (deps.isUnavailable(error)) {
        if (waiting.size === 0) {
          log.error('database-unavailable', { error });
          deps.onUnavailable();
        }
        waiting.add(id);
        return false;
      }
      const tried = (tries.get(id) ?? 0) + 1;
      tries.set(id, tried);
      log.error('update-failed', { update: id, attempts: tried, error });
      if (tried < triesBeforePoison) return false;
      try {
        await deps.onPoison(update, error);
      } catch (second) {
        if (deps.isUnavailable(second)) return false;
        log.error('poison-not-reported', { update: id, error: second });
      }
    }
    tries.delete(id);
    done.add(id);
    return true;
  }

  function pause(): Promise<void> {
    failures += 1;
    const ms = Math.max(wishedMs, Math.min(250 * 2 ** Math.min(failures, 8), longestPauseMs));
    wishedMs = 0;
    return new Promise((resolve) => {
      if (stopping) return resolve();
      const cancel = clock.after(ms, resolve);
      wakeUp = () => {
        cancel();
        resolve();
      };
    });
  }

  return {
    start() {
      loop ??= run();
    },
    async stop() {
      stopping = true;
      polling.abort();
      wakeUp();
      await loop;
    },
  };
}

/** grammY's types name the signal of a polyfill; at run time it takes the platform's own. */
function grammySignal(signal: AbortSignal): Parameters<Api['getUpdates']>[1] {
  return signal as unknown as Parameters<Api['getUpdates']>[1];
}

function byChat(updates: readonly Update[]): Map<number, Update[]> {
  const chats = new Map<number, Update[]>();
  for (const update of updates) {
    const key = chatOf(update);
    const chat = chats.get(key);
    if (chat) chat.push(update);
    else chats.set(key, [update]);
  }
  return chats;
}

/** The chat an update belongs to, for the order; 0 for the few that belong to none. */
function chatOf(update: Update): number {
  // What comes from outside may be torn: a missing part puts an update into nobody's line, not the poller out.
  const message: { chat?: { id?: number } } | undefined = update.message ?? update.callback_query?.message;
  const other: { from?: { id?: number }; chat?: { id?: number } } | undefined =
    update.callback_query ?? update.my_chat_member ?? update.pre_checkout_query;
  return message?.chat?.id ?? other?.from?.id ?? other?.chat?.id ?? 0;
}
