import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { wishedMs as wishOf } from '../../domain/messages/delivery.ts';
import type { UpdateBatches } from '../../services/update-batches.ts';
import type { Telegram } from '../telegram/open-telegram.ts';
import { createKeptBatches } from './kept-batches.ts';
import { createSharedToken } from './shared-token.ts';
import { chatOfUpdate, createUpdateHandler, isSettled, type UpdateHandlerDeps } from './update-handler.ts';

export interface Poller {
  start(): void;
  /** No further batch is fetched; resolves when the one in hand is settled and confirmed. */
  stop(): Promise<void>;
  /** When Telegram last answered a poll, in ms since the epoch. */
  readonly polledAt: number | undefined;
}

export interface PollerDeps extends UpdateHandlerDeps {
  readonly api: Api;
  readonly allowedUpdates: readonly Exclude<keyof Update, 'update_id'>[];
  readonly fetched: UpdateBatches<Update>;
  /** Another program fetches with this token; the first: for a minute and longer. */
  readonly onAnotherBot?: () => void;
  readonly onConflict?: (() => void) | undefined;
  /** Resolves when what updates have done is in the replica; false: it was waited for long enough. */
  readonly replicated?: ((longestMs: number) => Promise<boolean>) | undefined;
  /** What is said of Telegram out of reach: its host, and why. */
  readonly faultOf?: Telegram['faultOf'];
}

/** Telegram gives so many updates at once; after a full batch there are more. */
const fullBatch = 100;
const pollSeconds = 30;
const longestPauseMs = 30_000;
const confirmWithinMs = 2000;
/** So long a replica may keep the next updates waiting; one that takes longer is behind, and the people go before it. */
export const replicaWaitMs = 5000;
/** An empty answer sooner than this was not held: a proxy in between, which would be asked thousands of times a second. */
const heldMs = 1000;

/**
 * Fetches updates and has them handled: chats side by side, the updates of one chat in order. A batch is confirmed only
 * after all of it has settled, so that whatever a crash interrupts is fetched again; what was done is remembered here
 * until it is confirmed, and on disk (`seen_update`) beyond that. A full batch is kept on disk instead and confirmed at
 * once: where more are waiting, the next ones are on their way while these are handled.
 */
export function createPoller(deps: PollerDeps): Poller {
  const { api, clock, log, replicated } = deps;
  const handle = createUpdateHandler(deps);
  const kept = createKeptBatches(deps);
  const done = new Set<number>();
  let offset = 0;
  let stopping = false;
  let openBatches = 0;
  /** How long Telegram wants to be left alone. */
  let wishedMs = 0;
  let failures = 0;
  let polledAt: number | undefined;
  let polling = new AbortController();
  const shared = createSharedToken(clock.now);
  const wakeUps = new Set<() => void>();
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    let ahead: Promise<Update[] | undefined> | undefined;
    await settle([]);
    while (!stopping) {
      // What is to be tried again does not wait for what may come.
      const updates = await (ahead ?? poll(kept.open.length > 0 ? 0 : pollSeconds));
      ahead = undefined;
      if (updates === undefined) {
        await pause();
        continue;
      }
      failures = 0;
      if (stopping && updates.length === 0) break;
      if (updates.length >= fullBatch && kept.open.length === 0 && (await kept.keep(updates))) {
        offset = offsetAfter(updates);
        ahead = replicated ? replicated(replicaWaitMs).then(() => poll()) : poll();
        await new Promise(setImmediate); // it leaves before they are handled
        await settleBeside(ahead);
      } else {
        const firstOpen = await settle(updates);
        if (updates.length > 0) offset = firstOpen?.update_id ?? offsetAfter(updates);
        if (updates.length > 0 && !stopping) await replicated?.(replicaWaitMs);
        if (firstOpen || kept.open.length > 0) await pauseOpen();
      }
    }
    await ahead; // it was called off
    if (offset > 0 && (await replicated?.(confirmWithinMs)) !== false) {
      // Confirms what is settled; whatever it returns comes again. Telegram out of reach must not hold up the end.
      const giveUp = clock.after(confirmWithinMs, () => polling.abort());
      await fetchBatch(0, 1);
      giveUp();
    }
  }

  /** What is kept does not come again: it is tried until it is settled, or with the next updates when they are there. */
  async function settleBeside(ahead: Promise<unknown>): Promise<void> {
    let isThere = false;
    void ahead.then(() => {
      isThere = true;
    });
    await settle([]);
    while (kept.open.length > 0 && !stopping) {
      await pauseOpen();
      if (isThere || stopping) return;
      await settle([]);
    }
  }

  /** Has what is kept and these updates handled. Resolves with the first of these that has to be tried again. */
  async function settle(updates: readonly Update[]): Promise<Update | undefined> {
    await kept.readLeft();
    await kept.giveUpOld();
    await Promise.all([...byChat([...kept.open, ...updates]).values()].map(handleChat));
    const firstOpen = updates.find(({ update_id }) => !done.has(update_id));
    if (firstOpen) return firstOpen;
    done.clear(); // none of them comes again, and others may go by their numbers
    if (kept.open.length === 0) openBatches = 0;
    return undefined;
  }

  function pauseOpen(): Promise<void> {
    openBatches += 1;
    failures = openBatches;
    return pause();
  }

  /** The next updates, or undefined where they could not be fetched. */
  async function poll(seconds = pollSeconds): Promise<Update[] | undefined> {
    const askedAt = clock.now();
    const updates = await fetchBatch(seconds);
    const elapsed = clock.now() - askedAt;
    const wasHeld = seconds === 0 || elapsed < 0 || elapsed >= heldMs;
    if (updates?.length === 0 && !wasHeld) await wait(heldMs);
    return updates;
  }

  async function fetchBatch(timeout: number, limit = fullBatch): Promise<Update[] | undefined> {
    polling = new AbortController();
    if (stopping && timeout > 0) return [];
    try {
      const updates: unknown = await api.getUpdates(
        { offset, timeout, limit, allowed_updates: [...deps.allowedUpdates] },
        grammySignal(polling.signal),
      );
      if (Array.isArray(updates)) {
        // While two share the token, each has some of the updates: that is no health.
        if (!shared.isShared()) polledAt = clock.now();
        return updates.filter((one) => Number.isInteger(one?.update_id));
      }
      log.warn('updates-not-fetched', { outcome: 'not a list' });
      return undefined;
    } catch (error) {
      if (stopping) return [];
      const code = error instanceof GrammyError ? error.error_code : undefined;
      if (code === 429 && error instanceof GrammyError) wishedMs = wishOf(error.parameters?.retry_after);
      if (code === 409 && polledAt === undefined && /webhook is active/.test(String(error)))
        await leaveWebhook();
      else if (code === 409) {
        log.error('another-bot-polls', { code });
        deps.onConflict?.();
        shared.heard();
        if (shared.isShared()) deps.onAnotherBot?.();
      } else log.warn('updates-not-fetched', deps.faultOf?.(error) ?? { error, ...(code && { code }) });
      return undefined;
    }
  }

  /** It was set when this bot ran with one. Later it would be somebody else's, and taking it away a quarrel. */
  async function leaveWebhook(): Promise<void> {
    try {
      await api.deleteWebhook();
      log.info('webhook-removed');
    } catch (error) {
      log.warn('webhook-not-removed', { error });
    }
  }

  async function handleChat(updates: readonly Update[]): Promise<void> {
    for (const update of updates) {
      const id = update.update_id;
      if (done.has(id)) {
        kept.settled(update); // done when it was fetched the first time, and kept since
        continue;
      }
      if (!isSettled(await handle(update))) return; // later updates of this chat wait for it
      done.add(id);
      kept.settled(update);
    }
  }

  function pause(): Promise<void> {
    failures += 1;
    const ms = Math.max(wishedMs, Math.min(250 * 2 ** Math.min(failures, 8), longestPauseMs));
    wishedMs = 0;
    return wait(ms);
  }

  /** Ends early when the poller is stopped. */
  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (stopping) return resolve();
      const cancel = clock.after(ms, end);
      function end(): void {
        cancel();
        wakeUps.delete(end);
        resolve();
      }
      wakeUps.add(end);
    });
  }

  return {
    start() {
      loop ??= run();
    },
    async stop() {
      stopping = true;
      polling.abort();
      for (const end of wakeUps) end();
      await loop;
      kept.stop();
    },
    get polledAt() {
      return polledAt;
    },
  };
}

/** grammY's types name the signal of a polyfill; at run time it takes the platform's own. */
function grammySignal(signal: AbortSignal): Parameters<Api['getUpdates']>[1] {
  return signal as unknown as Parameters<Api['getUpdates']>[1];
}

function offsetAfter(updates: readonly Update[]): number {
  return (updates.at(-1)?.update_id ?? 0) + 1;
}

function byChat(updates: readonly Update[]): Map<number, Update[]> {
  const chats = new Map<number, Update[]>();
  for (const update of updates) {
    const key = chatOfUpdate(update);
    const chat = chats.get(key);
    if (chat) chat.push(update);
    else chats.set(key, [update]);
  }
  return chats;
}
