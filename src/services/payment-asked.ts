import { lapseAt, paymentReminders } from '../domain/request/payment.ts';
import type { Request } from '../domain/request/request.ts';
import { dropJobs, planJob } from '../storage/jobs.ts';
import type { ServiceDeps, Turn } from './turn.ts';

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

/** Paid, withdrawn or lapsed: nothing is left to remind of. */
export function stopAskingPayment({ tx }: Pick<Turn, 'tx'>, requestId: number, outcome: string): void {
  dropJobs(tx, 'payment-reminder', String(requestId), outcome);
  dropJobs(tx, 'payment-lapse', String(requestId), outcome);
}
