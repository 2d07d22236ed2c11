import { mostPaidTogether } from '../../domain/request/payment/invoice.ts';
import type { Request } from '../../domain/request/request.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import { claimId } from '../../storage/request/payments.ts';
import { openRequestsOfChat } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type Maker, type Makers, ofOwnRequest, type RenderScene, say } from '../scene.ts';
import { invoiceOf, type Payable, paymentReminder, receiptPrompt } from './payment-card.ts';

/** Asking for the state fee of a request that is not paid yet. */
export const paymentMakers = {
  invoice: ofUnpaid(({ t, tx, deps }, notice, request) => {
    const { tiyn } = request.fee;
    if (tiyn === undefined || !deps.sendsInvoices) return { dropped: 'no invoice can be made' };
    const others = notice.alone ? [] : unpaidBeside(tx, request);
    const invoice = invoiceOf([{ reference: request.reference, tiyn }, ...others], t);
    return { outgoing: { type: 'invoice', invoice } };
  }),
  'receipt-prompt': ofUnpaid(({ chatId, t }, notice, request) => ({
    ...say(receiptPrompt(request, notice.problem, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
  })),
  'payment-reminder': ofUnpaid(({ t, deps }, _, request) =>
    say(paymentReminder(request, deps.sendsInvoices, t)),
  ),
} satisfies Partial<Makers>;

/** The family's other requests that wait for their fee, and for no look at a receipt. */
function unpaidBeside(tx: RenderScene['tx'], { id, chatId }: Request): readonly Payable[] {
  return openRequestsOfChat(tx, chatId)
    .filter((one) => one.id !== id && one.status === 'awaiting_payment' && !claimId(tx, one.id))
    .flatMap(({ reference, fee }) => (fee?.tiyn === undefined ? [] : [{ reference, tiyn: fee.tiyn }]))
    .slice(0, mostPaidTogether - 1);
}

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
