import { dayMs } from '../../../domain/dates/durations.ts';
import { outsideQuietHours } from '../../../domain/dates/quiet-hours.ts';
import type { Request } from '../../../domain/request/request.ts';
import { dropJobs, planJob } from '../../../storage/queues/jobs.ts';
import type { ServiceDeps, Turn } from '../../turn.ts';

const correctionMs = 3 * dayMs;

/** A fee is due: the invoice, where there are invoices. */
export function askPayment(
  deps: ServiceDeps,
  turn: Turn,
  request: Pick<Request, 'id' | 'chatId' | 'fee'>,
): void {
  if (deps.sendsInvoices && request.fee?.tiyn !== undefined) {
    turn.tell(request.chatId, { template: 'invoice', request: request.id });
  }
}

/** A receipt that was no good may be put right: not before three more days does the request lapse. */
export function giveTimeToPay(deps: ServiceDeps, { tx, now }: Turn, { id }: Pick<Request, 'id'>): void {
  const subject = String(id);
  const dueAt = outsideQuietHours(new Date(now + correctionMs), deps.terms.quietHours).getTime();
  if (dropJobs(tx, 'payment-lapse', subject, 'a receipt was declined', dueAt) > 0) {
    planJob(tx, { kind: 'payment-lapse', subject, dueAt });
  }
}
