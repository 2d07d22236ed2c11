import type { Update } from 'grammy/types';
import { type Refusal, refuse } from './calls/refusal.ts';

/** The bot's queue of updates and its one held long poll (rules 46 to 53). It outlives any process of the bot. */
export type UpdateKind = Exclude<keyof Update, 'update_id'>;

export interface QueuedUpdate {
  readonly update: Update;
  /** Unix time in seconds after which it is lost (rule 51). */
  readonly expiresAt: number;
}

export interface QueueState {
  nextUpdateId: number;
  pending: QueuedUpdate[];
  /** Handed out once more with their old numbers, whatever the offset. */
  redelivered: Update[];
  /** The last updates made, for looking them up and for handing them out again. */
  archive: Update[];
  /** `undefined` is the default subscription. */
  allowed: UpdateKind[] | undefined;
}

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  /** Seconds of real time. */
  readonly timeout: number;
}

export interface UpdateQueue {
  readonly state: QueueState;
  /** The number of the update made, or 0 where the bot has not subscribed to its kind. */
  add(update: Omit<Update, 'update_id'>, lifetimeSeconds: number): number;
  poll(poll: Poll, signal?: AbortSignal): Promise<Update[] | Refusal>;
  /** Ends the held poll with 409. */
  conflict(description: string): void;
  redeliver(updateId: number): void;
  /** All that waits, oldest first, for the webhook. */
  waiting(): readonly Update[];
  /** The webhook has taken it. */
  confirm(update: Update): void;
  /** Called whenever something waits. */
  onWaiting(listener: () => void): void;
  find(updateId: number): Update | undefined;
  readonly length: number;
  load(state: QueueState): void;
}

const ARCHIVED = 2000;
const UNSUBSCRIBED: readonly string[] = ['chat_member', 'message_reaction', 'message_reaction_count'];
const CONFLICT_PAUSE_MS = 3000;
export const TERMINATED_BY_POLL =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

/** A poll brings so many bytes of JSON at the most, however few updates these are; one it always brings. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

/** Updates that wait for the bot, with the polls that wait for updates. */
export function createUpdateQueue(options: {
  readonly now: () => number;
  readonly firstUpdateId: number;
  readonly slowRepeatedPolls: boolean;
}): UpdateQueue {
  let state: QueueState = {
    nextUpdateId: options.firstUpdateId,
    pending: [],
    redelivered: [],
    archive: [],
    allowed: undefined,
  };
  let held: { poll: Poll; end: (answer: Update[] | Refusal, delayMs?: number) => void } | undefined;
  let wakeUp = false;
  let tell = () => {};
  let nextConflictAt = 0;
  let previous = { offset: Number.NaN, at: 0 };

  const dropExpired = () => {
    const seconds = Math.floor(options.now() / 1000);
    state.pending = state.pending.filter((queued) => queued.expiresAt >= seconds);
  };

  /** Confirms what lies below the offset and returns what comes next (rule 46). */
  const take = ({ offset, limit }: Poll): Update[] => {
    dropExpired();
    if (offset < 0) state.pending = state.pending.slice(offset);
    else if (offset > 0 && offset <= state.nextUpdateId + 10) {
      state.pending = state.pending.filter((queued) => queued.update.update_id >= offset);
    }
    const again = state.redelivered.splice(0, limit);
    return atOnce([...again, ...state.pending.slice(0, limit - again.length).map(({ update }) => update)]);
  };

  const wake = () => {
    tell();
    if (wakeUp || held === undefined) return;
    wakeUp = true;
    queueMicrotask(() => {
      wakeUp = false;
      if (held === undefined) return;
      const ready = take(held.poll);
      if (ready.length > 0) held.end(ready);
    });
  };

  const conflict = (description: string) => {
    if (held === undefined) return;
    const now = performance.now();
    const delay = now >= nextConflictAt ? 0 : CONFLICT_PAUSE_MS;
    if (delay === 0) nextConflictAt = now + CONFLICT_PAUSE_MS;
    held.end(refuse(409, description), delay);
  };

  const hold = (poll: Poll, signal: AbortSignal | undefined): Promise<Update[] | Refusal> =>
    new Promise((resolve) => {
      const end = (answer: Update[] | Refusal, delayMs = 0) => {
        if (held === mine) held = undefined;
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        if (delayMs === 0) resolve(answer);
        else setTimeout(resolve, delayMs, answer).unref();
      };
      const leave = () => end([]);
      const mine = { poll, end };
      const timer = setTimeout(() => end([]), poll.timeout * 1000);
      timer.unref();
      held = mine;
      signal?.addEventListener('abort', leave);
    });

  return {
    get state() {
      return state;
    },
    get length() {
      dropExpired();
      return state.pending.length + state.redelivered.length;
    },
    add(body, lifetimeSeconds) {
      const kinds = Object.keys(body);
      const wanted = kinds.every(
        (kind) => state.allowed?.some((name) => name === kind) ?? !UNSUBSCRIBED.includes(kind),
      );
      if (!wanted) return 0;
      const update: Update = { update_id: state.nextUpdateId, ...body };
      state.nextUpdateId += 1;
      state.pending.push({ update, expiresAt: Math.floor(options.now() / 1000) + lifetimeSeconds });
      state.archive.push(update);
      if (state.archive.length > ARCHIVED) state.archive.splice(0, state.archive.length - ARCHIVED);
      wake();
      return update.update_id;
    },
    async poll(poll, signal) {
      const now = performance.now();
      const repeated = options.slowRepeatedPolls && poll.offset === previous.offset;
      const timeout = repeated && poll.timeout < 3 && now < previous.at + 3000 ? 3 : poll.timeout;
      const limit = repeated && now < previous.at + 500 ? 1 : poll.limit;
      previous = { offset: poll.offset, at: now };
      const ready = take({ offset: poll.offset, limit, timeout });
      if (ready.length > 0 || timeout === 0 || signal?.aborted === true) return ready;
      conflict(TERMINATED_BY_POLL);
      return hold({ offset: poll.offset, limit, timeout }, signal);
    },
    conflict,
    redeliver(updateId) {
      const update = this.find(updateId);
      if (update === undefined) throw new Error(`no update ${updateId} to hand out again`);
      state.redelivered.push(update);
      wake();
    },
    waiting() {
      dropExpired();
      return [...state.redelivered, ...state.pending.map((queued) => queued.update)];
    },
    confirm(update) {
      const again = state.redelivered.indexOf(update);
      if (again >= 0) state.redelivered.splice(again, 1);
      else state.pending = state.pending.filter((queued) => queued.update.update_id !== update.update_id);
    },
    onWaiting(listener) {
      tell = listener;
    },
    find: (updateId) => state.archive.findLast((update) => update.update_id === updateId),
    load(loaded) {
      state = loaded;
    },
  };
}

/** The first of these that one answer has room for. */
function atOnce(updates: readonly Update[]): Update[] {
  let bytes = 0;
  const end = updates.findIndex((update, index) => {
    bytes += Buffer.byteLength(JSON.stringify(update));
    return index > 0 && bytes > LARGEST_ANSWER;
  });
  return end < 0 ? [...updates] : updates.slice(0, end);
}
