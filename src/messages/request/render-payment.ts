import type { Request } from '../../domain/request/request.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import type { Rendered } from '../rendered.ts';
import { type Maker, type Makers, ofOwnRequest, type RenderScene, say } from '../scene.ts';
import { invoiceOf, paymentReminder, receiptPrompt } from './payment-card.ts';

/** Asking for the state fee of a request that is not paid yet. */
export const paymentMakers = {
  invoice: ofUnpaid(({ t, deps }, _, request) => {
    const { tiyn } = request.fee;
    if (tiyn === undefined || !deps.sendsInvoices) return { dropped: 'no invoice can be made' };
    return { outgoing: { type: 'invoice', invoice: invoiceOf(request, tiyn, t) } };
  }),
  'receipt-prompt': ofUnpaid(({ chatId, t }, notice, request) => ({
    ...say(receiptPrompt(request, notice.problem, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
  })),
  'payment-reminder': ofUnpaid(({ t, deps }, _, request) =>
    say(paymentReminder(request, deps.sendsInvoices, t)),
  ),
} satisfies Partial<Makers>;

function ofUnpaid<N extends { readonly request: number }>(
  make: (
    scene: RenderScene,
    notice: N,
    request: Request & { readonly fee: NonNullable<Request['fee']> },
  ) => Rendered,
): Maker<N> {
  return ofOwnRequest<N>((scene, notice, request) => {
    const { status, fee } = request;
    if (status !== 'awaiting_payment' || fee === undefined)
      return { dropped: 'nothing is to be paid any more' };
    return make(scene, notice, { ...request, fee });
  });
}
