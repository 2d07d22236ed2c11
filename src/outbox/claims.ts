import type { OutboxRow } from '../storage/database/outbox-row.ts';
import type { Stored, Transact, Tx } from '../storage/database/transact.ts';
import { chatsWithMessages, messagesOfChat } from '../storage/queues/outbox.ts';
import { chatsDue, nextMessageAt } from '../storage/queues/planned-messages.ts';
import type { ChatLines } from './chat-lines.ts';
import type { Message } from './send-and-settle.ts';
import type { Clock } from './telegram-port.ts';

/** Chats whose messages are held in memory, and how many of each: memory stays flat whatever waits on disk. */
const chatsClaimed = 1000;
const answersBeside = 50;
const newsClaimed = 300;
/** While so many chats could be written to at once, no more news are looked for. */
const newsEnough = 150;
const messagesClaimed = 20;
const lookAgainMs = 60_000;

/**
 * Puts rows of the outbox in line, each once and those of a chat in order. While nothing is left on disk that is not in
 * line, what a commit brings is put in line without being looked for: its chats are known to have nothing before it.
 */
export interface OutboxClaims {
  /** Puts in line what a commit brought. False: something is left on disk that is to be looked for. */
  take(stored: Stored): boolean;
  /** Looks on disk for what is not in line. Rejects where the disk can't be read. */
  look(): Promise<void>;
  /** What is on disk may have changed: all of it is looked at, of those in line when nothing of theirs is left there. */
  markStale(): void;
  /** Puts in line what this chat was told before, as far as it is not. */
  catchUp(chatId: number): Promise<void>;
  /** Nothing of this chat is in line any more. True: there may be more on disk, of it or of others. */
  emptied(chatId: number): boolean;
  /** When a message that is on disk falls due; never before this. */
  readonly plannedAt: number;
}

/** Which messages on disk go into the lines of their chats next, with as few looks at the disk as can be. */
export function createOutboxClaims(
  { read: readTx, clock }: { readonly read: Transact; readonly clock: Clock },
  lines: ChatLines<Message>,
): OutboxClaims {
  /** The newest row of a chat that was claimed, while the chat has something in line. */
  const claimedUpTo = new Map<number, number>();
  /** Chats in line of which there is more on disk that is due. */
  const moreOnDisk = new Set<number>();
  /** No other chat has something on disk that is due. */
  let allInLine = false;
  /** Something was left on disk since the last look began. */
  let left = false;
  let plannedAt = Number.POSITIVE_INFINITY;
  /** What came onto the disk in no known way is found by the first commit after a minute. */
  let lookAgainAt = 0;

  /** Puts rows in line once the transaction that read or wrote them is through: they are on disk then. */
  function claim(rows: readonly OutboxRow[]): void {
    for (const { id, chatId, notice, lane, attempts, dueAt } of rows) {
      if (id <= (claimedUpTo.get(chatId) ?? 0)) continue;
      claimedUpTo.set(chatId, id);
      if (dueAt > clock.now() && lines.head(chatId) === undefined) lines.hold(chatId, dueAt);
      lines.push(chatId, { id, notice, lane, attempts });
    }
  }

  /** Nothing of this chat that is due waits on disk alone. */
  function isAllInLine(chatId: number): boolean {
    return lines.count(chatId) > 0 ? !moreOnDisk.has(chatId) : allInLine;
  }

  function hasRoom(chatId: number): boolean {
    const count = lines.count(chatId);
    return count > 0 ? count < messagesClaimed : lines.size < chatsClaimed;
  }

  function waitingRows(tx: Tx, chatId: number, now: number): readonly OutboxRow[] {
    return messagesOfChat(tx, chatId, claimedUpTo.get(chatId) ?? 0, now, messagesClaimed);
  }

  /** Something is on disk alone, also where a look that is under way does not see it. */
  function leave(): void {
    left = true;
    allInLine = false;
  }

  function markStale(): void {
    for (const chatId of lines.chats) moreOnDisk.add(chatId);
    leave();
  }

  return {
    take({ queued, changedChats }) {
      const now = clock.now();
      if (changedChats === 'any' || now >= lookAgainAt) {
        markStale();
        return false;
      }
      // One that was planned is due, of whichever chat: what came with this commit may stand behind it there.
      const isDue = now >= plannedAt;
      let isLeft = isDue;
      const leaveOf = (chatId: number) => {
        if (lines.count(chatId) > 0) moreOnDisk.add(chatId);
        else isLeft = true;
      };
      for (const chatId of changedChats) leaveOf(chatId);
      if (isLeft) leave();
      for (const row of queued) {
        const { chatId, dueAt } = row;
        if (dueAt > now) plannedAt = Math.min(plannedAt, dueAt);
        else if (!isDue && isAllInLine(chatId) && hasRoom(chatId)) claim([row]);
        else leaveOf(chatId);
      }
      if (isLeft) leave();
      return !isLeft;
    },

    async look() {
      const claimed = lines.chats;
      const room = chatsClaimed - claimed.length;
      const now = clock.now();
      // However many chats wait for their turn, whoever is waiting for an answer is let in beside them.
      const isEnough = lines.ready(now, newsEnough).length >= newsEnough;
      const limits = {
        answers: Math.max(room, answersBeside),
        news: isEnough ? 0 : Math.min(room, newsClaimed),
      };
      allInLine = false;
      left = false;
      const inLine = (chatId: number) => {
        if (lines.count(chatId) > 0) moreOnDisk.add(chatId);
      };
      const found = await readTx((tx) => {
        // A planned message may be due in a chat that has a line, which this look passes over.
        if (now >= plannedAt) for (const chatId of chatsDue(tx, now)) inLine(chatId);
        plannedAt = nextMessageAt(tx, now) ?? Number.POSITIVE_INFINITY;
        lookAgainAt = now + lookAgainMs;
        return chatsWithMessages(tx, now, claimed, limits).map((chatId) => ({
          chatId,
          rows: waitingRows(tx, chatId, now),
        }));
      });
      for (const { chatId, rows } of found) {
        const isNew = lines.count(chatId) === 0;
        claim(rows);
        // What was stored meanwhile may be of this chat, and is behind what is in line now.
        if (isNew && !left && rows.length < messagesClaimed) moreOnDisk.delete(chatId);
        else moreOnDisk.add(chatId);
      }
      allInLine = !left && found.length < Math.min(limits.answers, limits.news);
    },

    markStale,

    async catchUp(chatId) {
      if (isAllInLine(chatId)) return;
      const rows = await readTx((tx) => waitingRows(tx, chatId, clock.now()));
      claim(rows);
      moreOnDisk.add(chatId); // what came meanwhile is behind
    },

    emptied(chatId) {
      claimedUpTo.delete(chatId);
      if (moreOnDisk.delete(chatId)) leave();
      return !allInLine;
    },

    get plannedAt() {
      return plannedAt;
    },
  };
}
