/**
 * Waiting lines, one a chat: what is said to a chat goes out in the order in which it was put in, and chats do
 * not wait for each other. Keeps no time and sends nothing.
 */
export interface ChatLines<Message> {
  push(chatId: number, message: Message): void;
  /** Chats with something to send and nothing in flight, interactive ones first. */
  ready(now: number, limit: number): readonly number[];
  head(chatId: number): Message | undefined;
  /** The chat is being written to until `done`. */
  begin(chatId: number): void;
  /** `keep`: the head was not sent and is tried again, not before `notBefore`. */
  done(chatId: number, keep: boolean, notBefore: number): void;
  /** The earliest moment at which a waiting chat may go on. */
  nextAt(now: number): number | undefined;
  readonly waiting: number;
  readonly inFlight: number;
}

interface Line<Message> {
  readonly messages: Message[];
  busy: boolean;
  notBefore: number;
}

export function createChatLines<Message>(isUrgent: (message: Message) => boolean): ChatLines<Message> {
  const lines = new Map<number, Line<Message>>();
  let waiting = 0;
  let inFlight = 0;

  return {
    push(chatId, message) {
      const line = lines.get(chatId);
      waiting += 1;
      if (line) line.messages.push(message);
      else lines.set(chatId, { messages: [message], busy: false, notBefore: 0 });
    },
    ready(now, limit) {
      const urgent: number[] = [];
      const others: number[] = [];
      for (const [chatId, line] of lines) {
        const [head] = line.messages;
        if (line.busy || line.notBefore > now || head === undefined) continue;
        (isUrgent(head) ? urgent : others).push(chatId);
        if (urgent.length >= limit) break;
      }
      return [...urgent, ...others].slice(0, limit);
    },
    head: (chatId) => lines.get(chatId)?.messages[0],
    begin(chatId) {
      const line = lines.get(chatId);
      if (line === undefined || line.busy) throw new Error('a chat is written to once at a time');
      line.busy = true;
      inFlight += 1;
    },
    done(chatId, keep, notBefore) {
      const line = lines.get(chatId);
      if (line === undefined) return;
      line.busy = false;
      line.notBefore = notBefore;
      inFlight -= 1;
      if (!keep) {
        line.messages.shift();
        waiting -= 1;
      }
      if (line.messages.length === 0 && notBefore === 0) lines.delete(chatId);
    },
    nextAt(now) {
      let next: number | undefined;
      for (const [chatId, line] of lines) {
        if (line.messages.length === 0) {
          if (line.notBefore <= now && !line.busy) lines.delete(chatId);
          continue;
        }
        if (line.busy || line.notBefore <= now) continue;
        if (next === undefined || line.notBefore < next) next = line.notBefore;
      }
      return next;
    },
    get waiting() {
      return waiting;
    },
    get inFlight() {
      return inFlight;
    },
  };
}
