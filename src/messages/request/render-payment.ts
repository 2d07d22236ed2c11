import type { NoticeOf } from '../../domain/messages/notice.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { invoiceOf, paymentReminder, receiptPrompt } from './payment-card.ts';

/** Asking for the state fee of a request that is not paid yet. */
export function renderPayment(
  scene: RenderScene,
  notice: NoticeOf<'invoice' | 'receipt-prompt' | 'payment-reminder'>,
): Rendered {
  const { tx, chatId, t, deps } = scene;
  const request = findRequest(tx, notice.request);
  if (request?.chatId !== chatId) return { dropped: 'no such request in this chat' };
  if (request.status !== 'awaiting_payment' || request.fee === undefined) {
    return { dropped: 'nothing is to be paid any more' };
  }
  switch (notice.template) {
    case 'invoice': {
      const { tiyn } = request.fee;
      if (tiyn === undefined || !deps.sendsInvoices) return { dropped: 'no invoice can be made' };
      return { outgoing: { type: 'invoice', invoice: invoiceOf(request, tiyn, t) } };
    }
    case 'receipt-prompt':
      return {
        ...say(receiptPrompt(request, notice.problem, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
      };
    case 'payment-reminder':
      return say(paymentReminder(request, deps.sendsInvoices, t));
  }
}
