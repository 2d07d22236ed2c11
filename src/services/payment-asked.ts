import { lapseAt, paymentReminders } from '../domain/request/payment.ts';
import { outsideQuietHours } from '../domain/request/reminders.ts';
import type { Request } from '../domain/request/request.ts';
import { dropJobs, planJob } from '../storage/jobs.ts';
import type { ServiceDeps, Turn } from './turn.ts';

const correctionMs = 3 * 24 * 60 * 60 * 1000;

/** A fee is due: the invoice, where there are invoices, and what becomes of a request that is not paid. */
export function askPayment(
  deps: ServiceDeps,
  turn: Turn,
  request: Pick<Request, 'id' | 'chatId' | 'fee'>,
): void {
  const subject = String(request.id);
  if (deps.sendsInvoices && request.fee?.tiyn !== undefined) {
    turn.tell(request.chatId, { template: 'invoice', request: request.id });
  }
  for (const dueAt of paymentReminders(turn.now, deps.terms)) {
    planJob(turn.tx, { kind: 'payment-reminder', subject, dueAt });
  }
  planJob(turn.tx, { kind: 'payment-lapse', subject, dueAt: lapseAt(turn.now, deps.terms) });
}

/** A receipt that was no good may be put right: not before three more days does the request lapse. */
export function giveTimeToPay(deps: ServiceDeps, { tx, now }: Turn, { id }: Pick<Request, 'id'>): void {
  const subject = String(id);
  const dueAt = outsideQuietHours(new Date(now + correctionMs), deps.terms.quietHours).getTime();
  if (dropJobs(tx, 'payment-lapse', subject, 'a receipt was declined', dueAt) > 0) {
    planJob(tx, { kind: 'payment-lapse', subject, dueAt });
  }
}

/** Paid, withdrawn or lapsed: nothing is left to remind of. */
export function stopAskingPayment({ tx }: Pick<Turn, 'tx'>, requestId: number, outcome: string): void {
  dropJobs(tx, 'payment-reminder', String(requestId), outcome);
  dropJobs(tx, 'payment-lapse', String(requestId), outcome);
}
