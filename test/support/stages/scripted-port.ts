import type { Outcome } from '../../../src/domain/messages/delivery.ts';
import type { Outgoing } from '../../../src/messages/outgoing.ts';
import type { TelegramPort } from '../../../src/outbox/telegram-port.ts';

/** One call of the port, in short: `1: words`, `1: words → 5` for an edit of message 5. */
export interface ScriptedPort extends TelegramPort {
  readonly calls: readonly string[];
  /** What becomes of the next messages to this chat; without a script everything is sent. */
  answer(chatId: number, ...outcomes: readonly Outcome[]): void;
  /** Messages to this chat stay in flight until the returned function lets them go. */
  hold(chatId: number): () => void;
}

export const outcomes = {
  retry: { type: 'retry', afterMs: undefined, error: '502 Bad Gateway' },
  flood: (seconds: number): Outcome => ({
    type: 'retry',
    afterMs: seconds * 1000,
    error: '429 Too Many Requests',
  }),
  blocked: { type: 'undeliverable', error: '403 Forbidden: bot was blocked by the user' },
  refused: { type: 'failed', error: '400 Bad Request: message is too long' },
  editRefused: { type: 'edit-refused', error: "400 Bad Request: message can't be edited" },
} as const satisfies Readonly<Record<string, Outcome | ((seconds: number) => Outcome)>>;

export function createScriptedPort(): ScriptedPort {
  const calls: string[] = [];
  const script = new Map<number, Outcome[]>();
  const held = new Map<number, Promise<void>>();
  let lastId = 100;
  return {
    calls,
    answer(chatId, ...next) {
      script.set(chatId, [...(script.get(chatId) ?? []), ...next]);
    },
    hold(chatId) {
      let release = () => {};
      held.set(
        chatId,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        held.delete(chatId);
        release();
      };
    },
    async send(chatId, outgoing) {
      calls.push(`${chatId}: ${inShort(outgoing)}`);
      await held.get(chatId);
      const told = script.get(chatId)?.shift();
      if (told !== undefined) return told;
      if (outgoing.type === 'edit' || outgoing.type === 'strip')
        return { type: 'sent', messageId: outgoing.messageId };
      lastId += 1;
      return { type: 'sent', messageId: lastId };
    },
    showBusy: () => {},
    download: async () => 'gone',
  };
}

function inShort(outgoing: Outgoing): string {
  switch (outgoing.type) {
    case 'message':
    case 'document':
    case 'file':
    case 'photo':
    case 'picture':
      return outgoing.view.html;
    case 'invoice':
      return outgoing.invoice.title;
    case 'venue':
      return outgoing.title;
    case 'edit':
      return `${outgoing.view.html} → ${outgoing.messageId}`;
    case 'leave':
      return `leave ${outgoing.farewell?.html ?? ''}`;
    case 'strip':
    case 'delete':
      return `${outgoing.type} ${outgoing.messageId}`;
  }
}
