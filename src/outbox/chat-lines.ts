/**
 * Waiting lines, one a chat: what is said to a chat goes out in the order in which it was put in, and chats do
 * not wait for each other. Keeps no time and sends nothing.
 */
export interface ChatLines<Message> {
  push(chatId: number, message: Message): void;
  /** Chats with something to send and nothing in flight, the most urgent heads first. */
  ready(now: number, limit: number): readonly number[];
  head(chatId: number): Message | undefined;
  /** Messages of the chat in line, the one in flight among them. */
  count(chatId: number): number;
  /** The chat is being written to until `done`. */
  begin(chatId: number): void;
  /** `keep`: the head was not sent and is tried again. Nothing goes out to the chat before `notBefore`. */
  done(chatId: number, keep: boolean, notBefore: number): void;
  /** Nothing goes out to the chat before `until`. */
  hold(chatId: number, until: number): void;
  /** The earliest moment at which a chat that is held back may go on. */
  nextAt(now: number): number | undefined;
  /** Chats with something waiting, and how many they are. */
  readonly chats: readonly number[];
  readonly size: number;
  readonly inFlight: number;
}

interface Line<Message> {
  readonly messages: Message[];
  busy: boolean;
  notBefore: number;
}

/** `rankOf`: 0 is the most urgent; ranks are small whole numbers. */
export function createChatLines<Message>(rankOf: (message: Message) => number): ChatLines<Message> {
  /** Lines with something in them. */
  const lines = new Map<number, Line<Message>>();
  /** Chats with an empty line that are held back, and until when. Thousands of them must cost those in line nothing. */
  const resting = new Map<number, number>();
  let inFlight = 0;

  function lineOf(chatId: number): Line<Message> {
    let line = lines.get(chatId);
    if (line === undefined) {
      line = { messages: [], busy: false, notBefore: resting.get(chatId) ?? 0 };
      resting.delete(chatId);
      lines.set(chatId, line);
    }
    return line;
  }

  /** About in the order in which they are over; one that is passed over is found the next time. */
  function forgetRested(now: number): void {
    for (const [chatId, until] of resting) {
      if (until > now) return;
      resting.delete(chatId);
    }
  }

  return {
    push: (chatId, message) => void lineOf(chatId).messages.push(message),
    ready(now, limit) {
      forgetRested(now);
      if (lines.size === 0 || limit <= 0) return [];
      const byRank: number[][] = [];
      for (const [chatId, { busy, notBefore, messages }] of lines) {
        const [head] = messages;
        if (busy || notBefore > now || head === undefined) continue;
        const rank = rankOf(head);
        byRank[rank] ??= [];
        byRank[rank].push(chatId);
        if (rank === 0 && byRank[0] && byRank[0].length >= limit) break;
      }
      return byRank.flat().slice(0, limit);
    },
    head: (chatId) => lines.get(chatId)?.messages[0],
    count: (chatId) => lines.get(chatId)?.messages.length ?? 0,
    begin(chatId) {
      const line = lines.get(chatId);
      if (line === undefined || line.busy) throw new Error('a chat is written to once at a time');
      line.busy = true;
      inFlight += 1;
    },
    done(chatId, keep, notBefore) {
      const line = lineOf(chatId);
      line.busy = false;
      line.notBefore = notBefore;
      inFlight -= 1;
      if (!keep) line.messages.shift();
      if (line.messages.length > 0) return;
      lines.delete(chatId);
      if (notBefore > 0) resting.set(chatId, notBefore);
    },
    hold(chatId, until) {
      const line = lines.get(chatId);
      if (line) line.notBefore = Math.max(line.notBefore, until);
      else resting.set(chatId, Math.max(resting.get(chatId) ?? 0, until));
    },
    nextAt(now) {
      let next: number | undefined;
      for (const line of lines.values()) {
        if (line.busy || line.notBefore <= now) continue;
        if (next === undefined || line.notBefore < next) next = line.notBefore;
      }
      return next;
    },
    get chats() {
      return [...lines.keys()];
    },
    get size() {
      return lines.size;
    },
    get inFlight() {
      return inFlight;
    },
  };
}
