/**
 * Waiting lines, one a chat: what is said to a chat goes out in the order in which it was put in, and chats do
 * not wait for each other. Keeps no time and sends nothing. A line that is empty and held back by nothing is gone.
 */
export interface ChatLines<Message> {
  push(chatId: number, message: Message): void;
  /** Chats with something to send and nothing in flight, the most urgent heads first. */
  ready(now: number, limit: number): readonly number[];
  head(chatId: number): Message | undefined;
  /** The chat is being written to until `done`. */
  begin(chatId: number): void;
  /** `keep`: the head was not sent and is tried again. Nothing goes out to the chat before `notBefore`. */
  done(chatId: number, keep: boolean, notBefore: number): void;
  /** Nothing goes out to the chat before `until`. */
  hold(chatId: number, until: number): void;
  /** The earliest moment at which a chat that is held back may go on. */
  nextAt(now: number): number | undefined;
  /** Chats with something waiting. */
  readonly chats: readonly number[];
  readonly inFlight: number;
}

interface Line<Message> {
  readonly messages: Message[];
  busy: boolean;
  notBefore: number;
}

/** `rankOf`: 0 is the most urgent; ranks are small whole numbers. */
export function createChatLines<Message>(rankOf: (message: Message) => number): ChatLines<Message> {
  const lines = new Map<number, Line<Message>>();
  let inFlight = 0;

  function lineOf(chatId: number): Line<Message> {
    let line = lines.get(chatId);
    if (line === undefined) {
      line = { messages: [], busy: false, notBefore: 0 };
      lines.set(chatId, line);
    }
    return line;
  }

  return {
    push: (chatId, message) => void lineOf(chatId).messages.push(message),
    ready(now, limit) {
      const byRank: number[][] = [];
      for (const [chatId, line] of lines) {
        if (line.busy || line.notBefore > now) continue;
        const [head] = line.messages;
        if (head === undefined) {
          lines.delete(chatId);
          continue;
        }
        const rank = rankOf(head);
        byRank[rank] ??= [];
        byRank[rank].push(chatId);
        if (rank === 0 && byRank[0] && byRank[0].length >= limit) break;
      }
      return byRank.flat().slice(0, limit);
    },
    head: (chatId) => lines.get(chatId)?.messages[0],
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
    },
    hold(chatId, until) {
      const line = lineOf(chatId);
      line.notBefore = Math.max(line.notBefore, until);
    },
    nextAt(now) {
      let next: number | undefined;
      for (const line of lines.values()) {
        if (line.busy || line.messages.length === 0 || line.notBefore <= now) continue;
        if (next === undefined || line.notBefore < next) next = line.notBefore;
      }
      return next;
    },
    get chats() {
      return [...lines].filter(([, line]) => line.messages.length > 0).map(([chatId]) => chatId);
    },
    get inFlight() {
      return inFlight;
    },
  };
}
