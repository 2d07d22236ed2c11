import { parseReceiptNumber } from '../../domain/request/payment.ts';
import type { Request } from '../../domain/request/request.ts';
import { mayWithdraw } from '../../domain/request/status.ts';
import type { Telling } from '../../domain/talk/told-words.ts';
import { openRequestsOfChat } from '../../storage/request/requests.ts';
import { askForReceipt, takeReceipt } from '../request/payments.ts';
import type { ServiceDeps, Turn, UpdateRef } from '../turn.ts';

/** A button in words: its question, or the card that has it. */
export function takeTold(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  telling: Telling,
  request: Request | undefined,
  words: string,
): void {
  const { tx, tell } = turn;
  const { chatId } = update;
  if (request === undefined) return;
  switch (telling) {
    case 'withdraw': {
      const [, second] = openRequestsOfChat(tx, chatId).filter((one) => mayWithdraw(one));
      if (second) return tell(chatId, { template: 'request-list', toWithdraw: true });
      return tell(chatId, { template: 'withdraw-question', request: request.id });
    }
    case 'paid':
      // A number says by itself that it is the receipt's; the desk looks whether the money came.
      if (/(?:\d[ -]?){5}/.test(words) && parseReceiptNumber(words).ok)
        return takeReceipt(deps, turn, update, request, words);
      return askForReceipt(turn, chatId, request);
    case 'paying':
    case 'collecting':
    case 'collected':
    case 'why-refused':
      return tell(chatId, { template: 'request-card', request: request.id });
  }
}
