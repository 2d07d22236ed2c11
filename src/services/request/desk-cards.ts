import { deskCards } from '../../storage/desk/desk-cards.ts';
import type { Turn } from '../turn.ts';

/** How the messages about a decision are named in the outbox: its notice, and the person's card of the request. */
export function noticeKeys(requestId: number, seq: number) {
  const name = `r${requestId}.${seq}`;
  return { told: `${name}:told`, card: `${name}:card` };
}

/** Every copy of the card at the desk shows the new state. */
export function refreshDeskCards(turn: Turn, requestId: number, name: string, dueAt = turn.now): void {
  for (const { chatId, messageId } of deskCards(turn.tx, requestId)) {
    turn.tell(
      chatId,
      { template: 'desk-card-follows', request: requestId, edit: messageId },
      { key: `${name}:desk:${chatId}`, dueAt },
    );
  }
}
