import type { Point } from '../domain/places/nearest-branches.ts';

/** What the bot says, before it becomes a Bot API call: the sender knows how to say it. */
export type Button =
  | {
      readonly text: string;
      readonly data: string;
      readonly style?: 'primary' | 'success' | 'danger';
      /** Can't be pressed, only read (10.3). Where that is not known, `data` goes in its place. */
      readonly off?: true;
    }
  /** Copies this text (1-256 characters) when pressed. */
  | { readonly text: string; readonly copy: string };

export interface View {
  /** Telegram HTML. */
  readonly html: string;
  readonly buttons?: readonly (readonly Button[])[];
  /** The keyboard in place of the letters: a button that shares the own number or where one is, or none any more. */
  readonly keyboard?: { readonly shareContact: string } | { readonly sharePlace: string } | 'remove';
  /** Words are waited for: the app opens a reply to this message, so that they are told from others (10.3). */
  readonly asksReply?: boolean;
  /** Carries personal data: Telegram keeps it from being forwarded. */
  readonly guarded?: boolean;
}

/** In place of the number of a message that was not told: nothing can be changed in it. Telegram counts from 1. */
export const noMessage = 0;

export type Outgoing =
  | { readonly type: 'message'; readonly view: View }
  /** `orSend`: where the message can't be edited any more, the view goes out as a new one. */
  | { readonly type: 'edit'; readonly messageId: number; readonly view: View; readonly orSend: boolean }
  /** Takes the buttons off a message, so that nobody presses what is over. */
  | { readonly type: 'strip'; readonly messageId: number }
  /** Takes a message of the bot out of the chat. */
  | { readonly type: 'delete'; readonly messageId: number }
  | { readonly type: 'document' | 'photo'; readonly fileId: string; readonly view: View }
  /**
   * A file that is made for this message. It can't be put in place of another message. Whoever gets it is to keep it:
   * a guarded one could not be saved (TDLib, can_save_message).
   */
  | {
      readonly type: 'file';
      /** Or what makes them while they go, anew at each try. */
      readonly bytes: Uint8Array | (() => AsyncIterable<Uint8Array>);
      readonly name: string;
      readonly view: Omit<View, 'guarded'>;
    }
  /** A picture that is made for this message. */
  | { readonly type: 'picture'; readonly bytes: Uint8Array; readonly view: View }
  | { readonly type: 'invoice'; readonly invoice: Invoice }
  /** A point on the map with the name and the address of what stands there, in plain text. */
  | { readonly type: 'venue'; readonly at: Point; readonly title: string; readonly address: string }
  /** Leaves a group or a channel, with a last word where it may write there. */
  | { readonly type: 'leave'; readonly farewell: View | undefined };

/** A bill to be paid in the chat; plain text, in Telegram's lengths. */
export interface Invoice {
  /** 1-32 characters. */
  readonly title: string;
  /** 1-255 characters. */
  readonly description: string;
  /** What comes back with the payment. */
  readonly payload: string;
  /** What is paid for, each with its sum in tiyn. */
  readonly prices: readonly { readonly label: string; readonly tiyn: number }[];
}

/** Puts buttons into rows as a phone can show them: at most three, and no more than fit beside each other. */
export function packed(buttons: readonly Button[], rowLetters = 26): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const widest = Math.max(button.text.length, ...(row ?? []).map(({ text }) => text.length));
    if (row && row.length < 3 && widest * (row.length + 1) <= rowLetters) row.push(button);
    else rows.push([button]);
  }
  return rows;
}

/** Lines of a message; empty and missing ones leave no gap behind. */
export function lines(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part).join('\n');
}

/** Blocks of a message, an empty line between them. */
export function blocks(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part).join('\n\n');
}
