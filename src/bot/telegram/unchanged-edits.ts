import type { Outgoing } from '../../messages/outgoing.ts';

/** Messages that are remembered; of others an edit is tried, and Telegram says that it changes nothing. */
const remembered = 5000;

/**
 * How messages looked when they were last written, so that an edit that changes nothing is not sent: one in twenty of
 * the bot's edits was refused with "message is not modified". Only a hash is kept, for as long as the process lives.
 */
export interface LastSaid {
  /** This edit would leave the message as it is. */
  changesNothing(chatId: number, outgoing: Outgoing): boolean;
  /** The message has gone out, or was changed; `messageId`: its number. */
  note(chatId: number, outgoing: Outgoing, messageId: number): void;
}

/** Remembers the newest look of some messages, so that an edit that changes nothing is not sent. */
export function createLastSaid(): LastSaid {
  const looks = new Map<string, Look>();
  return {
    changesNothing(chatId, outgoing) {
      if (outgoing.type !== 'edit' && outgoing.type !== 'strip') return false;
      const last = looks.get(`${chatId}:${outgoing.messageId}`);
      const next = lookOf(outgoing);
      return last?.buttons === next.buttons && (outgoing.type === 'strip' || last?.text === next.text);
    },
    note(chatId, outgoing, messageId) {
      const name = `${chatId}:${messageId}`;
      const last = looks.get(name);
      looks.delete(name); // the order of the map is that of the last use
      looks.set(name, outgoing.type === 'strip' ? { ...last, buttons: noButtons } : lookOf(outgoing));
      const [oldest] = looks.keys();
      if (looks.size > remembered && oldest !== undefined) looks.delete(oldest);
    },
  };
}

/** Hashes; a part that is not set is not known, or is none that an edit could equal. */
interface Look {
  readonly text?: string;
  readonly buttons?: string;
}

const noButtons = hashOf([]);

function lookOf(outgoing: Outgoing): Look {
  if (outgoing.type === 'strip') return { buttons: noButtons };
  if (!('view' in outgoing)) return {};
  const { html, buttons = [] } = outgoing.view;
  const isText = outgoing.type === 'message' || outgoing.type === 'edit';
  return { buttons: hashOf(buttons), ...(isText && { text: hashOf(html) }) };
}

/** FNV-1a and another hash of its kind: 64 bits, enough for a few thousand messages that nobody forges. */
function hashOf(part: unknown): string {
  const text = JSON.stringify(part);
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
  }
  return `${one >>> 0}.${two >>> 0}.${text.length}`;
}
