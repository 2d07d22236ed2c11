import { type Checkout, isPayable, referencesOf, sharesOf } from '../../../domain/request/payment/invoice.ts';
import { parseReceiptNumber } from '../../../domain/request/payment/receipt-number.ts';
import type { Request } from '../../../domain/request/request.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../../storage/form/prompts.ts';
import { claimPayment, isPaid, recordInvoicePaid } from '../../../storage/request/payments.ts';
import { findRequest, findRequestByReference } from '../../../storage/request/requests.ts';
import { showOpenForm } from '../../form/show-form.ts';
import type { OwnerAlerts } from '../../owner/owner-alerts.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../../turn.ts';
import { act } from '../act.ts';
import { deskChats } from '../announce.ts';

/** A payment as Telegram tells of it. `payload`: the references that the invoice carried, parted by blanks. */
export interface InvoicePaid extends Checkout {
  readonly payload: string;
  readonly chargeId: string;
  /** As Telegram names whoever has paid: anybody to whom the invoice was forwarded may have. */
  readonly payer: string;
}

export type CheckoutAnswer = 'yes' | 'already-paid' | 'not-payable';

/** Paying the state fee: by an invoice in the chat, or elsewhere with the number of the receipt. */
export function createPayments(deps: ServiceDeps, ownerAlerts: Pick<OwnerAlerts, 'paymentUnmatched'>) {
  return {
    /** "Pay here": the invoice once more. */
    showInvoice(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const request = findRequest(tx, requestId);
        if (!isOwnUnpaid(request, update.chatId) || request.fee?.tiyn === undefined) return 'not-now';
        tell(update.chatId, { template: 'invoice', request: requestId, alone: true });
        return 'done';
      });
    },

    /** "I have paid elsewhere": asks for the number of the receipt. */
    askReceipt(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const request = findRequest(turn.tx, requestId);
        if (!isOwnUnpaid(request, update.chatId)) return 'not-now';
        askForReceipt(turn, update.chatId, request);
        return 'done';
      });
    },

    /** The number of the receipt; the desk looks whether the money came. */
    giveReceipt(update: UpdateRef, reference: string, typed: string) {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const request = findRequestByReference(tx, reference);
        if (!isOwnUnpaid(request, update.chatId)) {
          deletePrompt(tx, update.chatId);
          return tell(update.chatId, { template: 'plain', text: 'not-payable' });
        }
        takeReceipt(deps, turn, update, request, typed);
      });
    },

    /**
     * Telegram asks before money moves: is each request still to be paid, with this sum? By whom does not matter: a
     * forwarded invoice keeps its button, and a relative who pays helps.
     */
    mayPay(payload: string, sum: Checkout): Promise<CheckoutAnswer> {
      return deps.transact((tx) => {
        const requests = referencesOf(payload).map((reference) => findRequestByReference(tx, reference));
        const shares = sharesOf(
          requests.map((request) => request?.fee),
          sum,
        );
        const isEach = requests.every(
          (request, at) => request && isPayable(request, { ...sum, tiyn: shares?.[at] ?? 0 }),
        );
        if (shares && isEach) return 'yes';
        return requests.every((request) => request && isPaid(tx, request.id))
          ? 'already-paid'
          : 'not-payable';
      });
    },

    /** Money has moved: recorded once. Where a request waits for none any more, the owner has to see to it. */
    paid(update: UpdateRef, payment: InvoicePaid) {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const requests = referencesOf(payment.payload).map((one) => findRequestByReference(tx, one));
        const shares = sharesOf(
          requests.map((request) => request?.fee),
          payment,
        );
        const become = requests.map((request, at) => {
          // Money that fits no sum is recorded whole, where it says it belongs.
          const tiyn = shares?.[at] ?? (at === 0 ? payment.tiyn : 0);
          return request ? takePaid(deps, turn, update.chatId, request, { ...payment, tiyn }) : 'unmatched';
        });
        for (const [at, one] of become.entries()) {
          if (one !== 'unmatched') continue;
          ownerAlerts.paymentUnmatched(turn, requests[at]?.reference ?? '?', update.updateId);
        }
        if (become.includes('unmatched')) {
          tell(update.chatId, { template: 'plain', text: 'payment-unmatched' });
        } else if (become.includes('for-other')) {
          tell(update.chatId, { template: 'plain', text: 'paid-for-other' });
        }
      });
    },
  };
}

/** The share of one request has come. `chatId`: who paid. Undefined: this charge was recorded before. */
function takePaid(
  deps: ServiceDeps,
  turn: Turn,
  chatId: number,
  request: Request,
  payment: InvoicePaid,
): 'own' | 'for-other' | 'unmatched' | undefined {
  const { chargeId, tiyn } = payment;
  if (!recordInvoicePaid(turn.tx, { requestId: request.id, tiyn, chargeId }, turn.now)) return undefined;
  const isOwn = request.chatId === chatId;
  const payer = isOwn ? {} : { text: payment.payer };
  const isWanted = isPayable(request, payment);
  if (!isWanted || !act(deps, turn, request, 'paid', { type: 'system' }, payer).ok) return 'unmatched';
  return isOwn ? 'own' : 'for-other';
}

function isOwnUnpaid(request: Request | undefined, chatId: number): request is Request {
  return request?.chatId === chatId && request.status === 'awaiting_payment';
}

/** The next text is the number of the receipt. */
export function askForReceipt({ tx, now, tell }: Turn, chatId: number, request: Request): void {
  const prompt = { kind: 'receipt', subject: request.reference, code: undefined } as const;
  putPrompt(tx, chatId, prompt, now);
  tell(chatId, { template: 'receipt-prompt', request: request.id });
}

/** The number of a receipt for a request that is unpaid: kept, and told to the desk. */
export function takeReceipt(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  request: Request,
  typed: string,
): void {
  const { tx, now, tell } = turn;
  const read = parseReceiptNumber(typed);
  const prompt = findPrompt(tx, update.chatId, now);
  if (prompt?.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
  if (!read.ok) {
    return tell(update.chatId, { template: 'receipt-prompt', request: request.id, problem: read.code });
  }
  deletePrompt(tx, update.chatId);
  claimPayment(tx, request.id, read.value, now);
  act(deps, turn, request, 'receipt', { type: 'applicant', id: update.chatId });
  for (const chatId of deskChats(deps, turn)) {
    tell(chatId, { template: 'desk-receipt', request: request.id }, { lane: 'notice' });
  }
  showOpenForm(turn, update.chatId);
}
