import { lanes, type Notice } from '../domain/notice.ts';
import type { Pace } from '../domain/pace.ts';
import { chatsWithMessages, messagesOfChat, nextMessageAt, type OutboxRow } from '../storage/outbox.ts';
import type { Tx } from '../storage/transact.ts';
import { createChatLines } from './chat-lines.ts';
import { createDelivery, type DeliveryDeps, type Message } from './delivery.ts';
import { heedingPort } from './heeding-port.ts';

export interface OutboxWorker {
  /** New rows may be there: look. */
  wake(): void;
  /** Says something that need not survive a crash, after what the chat has been told before. */
  show(chatId: number, notice: Notice): Promise<void>;
  /** Resolves when nothing that may go out now waits any more. */
  idle(): Promise<void>;
  /** Sends what is due, for a few seconds at most; then nothing more is started. */
  stop(): Promise<void>;
}

/** Chats written to at once: at Telegram's pace a few, and no more than this are refused when it wants silence. */
const usualChatsAtOnce = 30;
/** Chats whose messages are held in memory, and how many of each: memory stays flat whatever waits on disk. */
const chatsClaimed = 1000;
const answersBeside = 50;
const newsClaimed = 300;
/** While so many chats could be written to at once, no more news are looked for. */
const newsEnough = 150;
const messagesClaimed = 20;
const drainWithinMs = 4000;
const longestWaitMs = 60_000;

/**
 * Sends what the outbox holds: the order of a chat is kept, chats do not wait for each other. Rows are claimed in
 * memory, a few of each chat, as one process has one sender.
 */
export function createOutboxWorker(
  deps: DeliveryDeps & { readonly pace: Pace; readonly chatsAtOnce?: number },
): OutboxWorker {
  const { look, clock, log, pace, chatsAtOnce = usualChatsAtOnce } = deps;
  const delivery = createDelivery({ ...deps, port: heedingPort(deps.port, pace, clock) });
  const lines = createChatLines<Message>(({ lane }) => lanes.indexOf(lane));
  /** The newest row of a chat that was claimed, while the chat has something in line. */
  const claimedUpTo = new Map<number, number>();
  const idlers: (() => void)[] = [];
  let loading: Promise<void> | undefined;
  let loadAgain = false;
  let stopped = false;
  let cancelTimer = () => {};

  function wake(): void {
    if (stopped) return;
    loadAgain = true;
    loading ??= load().finally(() => {
      loading = undefined;
      pump();
    });
  }

  async function load(): Promise<void> {
    while (loadAgain && !stopped) {
      loadAgain = false;
      try {
        const claimed = lines.chats;
        const inLine = new Set(claimed);
        for (const chatId of claimedUpTo.keys()) if (!inLine.has(chatId)) claimedUpTo.delete(chatId);
        const room = chatsClaimed - claimed.length;
        const now = clock.now();
        // However many chats wait for their turn, whoever is waiting for an answer is let in beside them.
        const isEnough = lines.ready(now, newsEnough).length >= newsEnough;
        const limits = {
          answers: Math.max(room, answersBeside),
          news: isEnough ? 0 : Math.min(room, newsClaimed),
        };
        const found = await look((tx) =>
          chatsWithMessages(tx, now, claimed, limits).map((chatId) => waitingRows(tx, chatId)),
        );
        for (const rows of found) claim(rows);
      } catch (error) {
        log.error('outbox-unreadable', { error });
        clock.after(1000, wake);
      }
    }
  }

  function waitingRows(tx: Tx, chatId: number): readonly OutboxRow[] {
    return messagesOfChat(tx, chatId, claimedUpTo.get(chatId) ?? 0, clock.now(), messagesClaimed);
  }

  /** Puts rows in line once the transaction that read them is through: what it read is on disk then. */
  function claim(rows: readonly OutboxRow[]): void {
    for (const { id, chatId, notice, lane, attempts, dueAt } of rows) {
      if (id <= (claimedUpTo.get(chatId) ?? 0)) continue;
      claimedUpTo.set(chatId, id);
      if (dueAt > clock.now() && lines.head(chatId) === undefined) lines.hold(chatId, dueAt);
      lines.push(chatId, { id, notice, lane, attempts });
    }
  }

  function pump(): void {
    if (!stopped) {
      const now = clock.now();
      for (const chatId of lines.ready(now, chatsAtOnce - lines.inFlight)) {
        const message = lines.head(chatId);
        if (message === undefined) continue;
        // The most urgent come first, and they may go faster than what follows them.
        if (pace.freeAt(message.lane, now) > now) break;
        if (message.unsettled === undefined) pace.count(now);
        void send(chatId, message);
      }
    }
    void schedule();
  }

  async function send(chatId: number, message: Message): Promise<void> {
    lines.begin(chatId);
    const { sent, notBefore } = await delivery.deliver(
      chatId,
      message,
      () => stopped || idlers.length > 0 || lines.isMoreBehind(chatId),
    );
    lines.done(chatId, !sent, notBefore);
    if (stopped) return;
    if (lines.head(chatId) === undefined) wake();
    else pump();
  }

  /** Sets the timer for what is held back or planned, and tells who waits for silence. */
  async function schedule(): Promise<void> {
    const now = clock.now();
    const planned = await look((tx) => nextMessageAt(tx, now)).catch(() => now + 1000);
    const held = lines.nextAt(now);
    cancelTimer();
    if (stopped) return;
    const never = Number.POSITIVE_INFINITY;
    const paced = pacedUntil(clock.now());
    const at = Math.min(held ?? never, planned ?? never, paced ?? never);
    if (Number.isFinite(at)) {
      cancelTimer = clock.after(Math.min(Math.max(at - clock.now(), 1), longestWaitMs), wake);
    }
    const isQuiet =
      lines.inFlight === 0 &&
      loading === undefined &&
      (lines.ready(clock.now(), 1).length === 0 || paced !== undefined);
    if (isQuiet) for (const resolve of idlers.splice(0)) resolve();
  }

  /** What is in no hurry rides on this. */
  async function hasten(): Promise<void> {
    await deps.transact(() => {}).catch(() => {});
  }

  /** What could go out now has to wait for this moment, since so much went out just before. */
  function pacedUntil(now: number): number | undefined {
    const [first] = lines.ready(now, 1);
    const head = first === undefined ? undefined : lines.head(first);
    const free = head ? pace.freeAt(head.lane, now) : now;
    return free > now ? free : undefined;
  }

  return {
    wake,
    async show(chatId, notice) {
      // Claims what was committed for this chat before, so that the order is kept.
      claim(await look((tx) => waitingRows(tx, chatId)));
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
