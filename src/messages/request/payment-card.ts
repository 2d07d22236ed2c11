import type { FormProblem } from '../../domain/form/problems.ts';
import { formatTenge } from '../../domain/money.ts';
import { payloadOf } from '../../domain/request/payment/invoice.ts';
import type { Request } from '../../domain/request/request.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { deadline } from '../deadline.ts';
import { type Button, blocks, type Invoice, type View } from '../outgoing.ts';

/** The fee as a person reads it; where the owner has given no figure for the year, what it is a half of. */
export function feeText({ fee }: Pick<Request, 'fee'>, t: Translate): string {
  return fee?.tiyn === undefined ? t.plain('fee-unknown') : formatTenge(fee.tiyn, t.locale);
}

/** What to pay, where, and until when. */
export function paymentLines(request: Request, sendsInvoices: boolean, t: Translate): string {
  const { payBy = '' } = request.fee ?? {};
  const here = sendsInvoices && request.fee?.tiyn !== undefined;
  return t(here ? 'payment-here' : 'payment-elsewhere', {
    fee: feeText(request, t),
    until: payBy === '' ? '' : deadline(payBy, t),
  });
}

/** Ways to pay: in the chat where the owner has a provider and the fee is known, and by the number of a receipt. */
export function paymentButtons(request: Request, sendsInvoices: boolean, t: Translate): Button[][] {
  const here = sendsInvoices && request.fee?.tiyn !== undefined;
  return [
    ...(here
      ? [
          [
            {
              text: t.plain('button-pay', { fee: feeText(request, t) }),
              data: callbackData.request(request.id, 'pay'),
              style: 'primary' as const,
            },
          ],
        ]
      : []),
    [{ text: t.plain('button-receipt'), data: callbackData.request(request.id, 'receipt') }],
  ];
}

/** A request whose fee has a sum. */
export interface Payable {
  readonly reference: string;
  readonly tiyn: number;
}

/** One bill for one request, or for several of a family. */
export function invoiceOf(payables: readonly [Payable, ...Payable[]], t: Translate): Invoice {
  const title = t.plain('invoice-title');
  const references = payables.map(({ reference }) => reference);
  const [{ reference, tiyn }, ...others] = payables;
  return {
    title,
    payload: payloadOf(references),
    ...(others.length === 0
      ? { description: t.plain('invoice-description', { reference }), prices: [{ label: title, tiyn }] }
      : {
          description: t.plain('invoice-description-together', { references: references.join(', ') }),
          prices: payables.map((one) => ({ label: one.reference, tiyn: one.tiyn })),
        }),
  };
}

/** Asks for the number of a receipt, with what was wrong with the one before. */
export function receiptPrompt(request: Request, problem: FormProblem | undefined, t: Translate): View {
  return {
    html: blocks(
      problem && t(keyOf('problem', problem), { number: 0 }),
      t('receipt-prompt', { reference: request.reference }),
    ),
    asksReply: true,
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', request.reference) }]],
  };
}

/** The fee is still due: how much, by when and how. */
export function paymentReminder(request: Request, sendsInvoices: boolean, t: Translate): View {
  return {
    html: blocks(
      t('reminder-payment', { reference: request.reference }),
      paymentLines(request, sendsInvoices, t),
    ),
    buttons: paymentButtons(request, sendsInvoices, t),
  };
}
