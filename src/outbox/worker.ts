import { lanes } from '../domain/messages/lanes.ts';
import type { Notice } from '../domain/messages/notice.ts';
import type { SendingRate } from '../domain/messages/sending-rate.ts';
import type { Stored } from '../storage/database/transact.ts';
import { createChatLines } from './chat-lines.ts';
import { createOutboxClaims } from './claims.ts';
import { floodFeedbackPort } from './flood-feedback-port.ts';
import { createDelivery, type DeliveryDeps, type Message } from './send-and-settle.ts';

export interface OutboxWorker {
  /** New rows may be there: look. */
  wake(): void;
  /** So much is on disk now. */
  stored(stored: Stored): void;
  /** Says something that need not survive a crash, after what the chat has been told before. */
  show(chatId: number, notice: Notice): Promise<void>;
  /** Resolves when nothing that may go out now waits any more. */
  idle(): Promise<void>;
  /** Sends what is due, for a few seconds at most; then nothing more is started. */
  stop(): Promise<void>;
}

/** Chats written to at once: at Telegram's pace a few, and no more than this are refused when it wants silence. */
const usualChatsAtOnce = 30;
const drainWithinMs = 4000;
const longestWaitMs = 60_000;
/** Until the next try where the disk could not be read. */
const retryMs = 1000;

/**
 * Sends what the outbox holds: the order of a chat is kept, chats do not wait for each other. Rows are claimed in
 * memory, a few of each chat, as one process has one sender.
 */
export function createOutboxWorker(
  deps: DeliveryDeps & { readonly rate: SendingRate; readonly chatsAtOnce?: number },
): OutboxWorker {
  const { clock, log, rate, chatsAtOnce = usualChatsAtOnce } = deps;
  const delivery = createDelivery({ ...deps, port: floodFeedbackPort(deps.port, rate, clock) });
  const lines = createChatLines<Message>(({ lane }) => lanes.indexOf(lane));
  const claims = createOutboxClaims(deps, lines);
  const idlers: (() => void)[] = [];
  let hastening = 0;
  let loading: Promise<void> | undefined;
  let loadAgain = false;
  let pumpsSoon = false;
  /** The disk could not be read: not before this. 0: it could. */
  let retryAt = 0;
  let stopped = false;
  let cancelTimer = () => {};
  /** What the timer is set to. */
  let timerAt: number | undefined;

  function wake(): void {
    if (stopped) return;
    claims.markStale();
    look();
  }

  function look(): void {
    if (stopped) return;
    loadAgain = true;
    loading ??= load().finally(() => {
      loading = undefined;
      if (loadAgain) look(); // wanted after the last look was through and before this
      pump();
    });
  }

  async function load(): Promise<void> {
    while (loadAgain && !stopped) {
      loadAgain = false;
      try {
        await claims.look();
        retryAt = 0;
      } catch (error) {
        log.error('outbox-unreadable', { error });
        retryAt = clock.now() + retryMs;
      }
    }
  }

  function stored(stored: Stored): void {
    if (stopped) return;
    if (claims.take(stored)) pumpSoon();
    else look();
  }

  /** After those who waited for the commit: what they do now is to be seen in what is said. */
  function pumpSoon(): void {
    if (pumpsSoon) return;
    pumpsSoon = true;
    setImmediate(() => {
      pumpsSoon = false;
      pump();
    });
  }

  function pump(): void {
    // One look at the clock for both: what falls due in between would be neither sent nor waited for.
    const now = clock.now();
    if (!stopped) {
      for (const chatId of lines.ready(now, chatsAtOnce - lines.inFlight)) {
        const message = lines.head(chatId);
        if (message === undefined) continue;
        // The most urgent come first, and they may go faster than what follows them.
        if (rate.freeAt(message.lane, now) > now) break;
        if (message.unsettled === undefined) rate.count(now);
        void send(chatId, message);
      }
    }
    schedule(now);
  }

  async function send(chatId: number, message: Message): Promise<void> {
    lines.begin(chatId);
    const { sent, notBefore } = await delivery.deliver(
      chatId,
      message,
      () => stopped || idlers.length > 0 || lines.count(chatId) > 1,
    );
    lines.done(chatId, !sent, notBefore);
    if (stopped) return;
    if (lines.count(chatId) > 0) return pump();
    if (claims.emptied(chatId)) look();
    else pump();
  }

  /** Sets the timer for what is held back or planned, and tells who waits for silence. */
  function schedule(now: number): void {
    if (stopped) return cancelTimer();
    const never = Number.POSITIVE_INFINITY;
    const [first] = lines.ready(now, 1);
    const paced = first === undefined ? undefined : pacedUntil(first, now);
    const at = Math.min(lines.nextAt(now) ?? never, lookAt(), paced ?? never);
    if (at !== timerAt) {
      cancelTimer();
      timerAt = at;
      if (Number.isFinite(at)) {
        cancelTimer = clock.after(Math.min(Math.max(at - now, 1), longestWaitMs), goOn);
      }
    }
    const isQuiet =
      lines.inFlight === 0 &&
      loading === undefined &&
      hastening === 0 &&
      (first === undefined || paced !== undefined);
    if (isQuiet) for (const resolve of idlers.splice(0)) resolve();
  }

  function goOn(): void {
    timerAt = undefined;
    if (clock.now() >= lookAt()) wake();
    else pump();
  }

  /** When something on disk falls due, or the disk is tried again. */
  function lookAt(): number {
    return retryAt === 0 ? claims.plannedAt : retryAt;
  }

  /** What is in no hurry rides on this. */
  async function hasten(): Promise<void> {
    hastening += 1;
    await deps.transact(() => {}).catch(() => {});
    hastening -= 1;
  }

  /** What could go out now has to wait for this moment, since so much went out just before. */
  function pacedUntil(first: number, now: number): number | undefined {
    const head = lines.head(first);
    const free = head ? rate.freeAt(head.lane, now) : now;
    return free > now ? free : undefined;
  }

  return {
    wake,
    stored,
    async show(chatId, notice) {
      await claims.catchUp(chatId);
      lines.push(chatId, { id: undefined, notice, lane: 'interactive', attempts: 0 });
      pump();
    },
    async idle() {
      const quiet = new Promise<void>((resolve) => void idlers.push(resolve));
      await hasten();
      wake();
      await quiet;
    },
    async stop() {
      // A message that hangs is left in the outbox and comes again at the next start.
      await new Promise<void>((resolve) => {
        const cancel = clock.after(drainWithinMs, resolve);
        idlers.push(() => {
          cancel();
          resolve();
        });
        void hasten().then(wake);
      });
      stopped = true;
      cancelTimer();
    },
  };
}
