import type { Subject } from '../domain/messages/message-subject.ts';
import type { Notice } from '../domain/messages/notice.ts';
import type { Tx } from '../storage/database/transact.ts';
import type { Outgoing } from './outgoing.ts';

/** What a notice has become at the moment of sending. */
export type Rendered =
  | {
      readonly outgoing: Outgoing;
      /** What the message belongs to, for replies to it. */
      readonly subject?: Subject | undefined;
      /** Of the chat, where it has topics. */
      readonly topic?: number | undefined;
      /** Runs in the transaction that settles the message. */
      readonly sent?: (tx: Tx, messageId: number, fileId: string | undefined) => void;
      /** Said right after it, as far as possible: what a crash may lose. */
      readonly afterwards?: readonly Outgoing[];
    }
  | { readonly dropped: string };

export type Render = (
  tx: Tx,
  message: { id: number | undefined; chatId: number; notice: Notice },
) => Rendered;
