import { type BotDeps, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';

/** Invoices: Telegram asks whether the money may move, then tells that it has. */
export function payFeature({ payments, log }: BotDeps): Feature {
  const feature = createFeature();
  feature.on('pre_checkout_query', async (ctx) => {
    const { currency, total_amount, invoice_payload } = ctx.preCheckoutQuery;
    const answer = await payments.mayPay(invoice_payload, { currency, tiyn: total_amount });
    const words = answer === 'already-paid' ? 'checkout-paid' : 'checkout-refused';
    // Not waited for, as everything that is said to Telegram; unanswered for ten seconds it is refused there.
    ctx
      .answerPreCheckoutQuery(answer === 'yes', answer === 'yes' ? {} : { error_message: ctx.t.plain(words) })
      .catch((error: unknown) => log.warn('checkout-not-answered', { error }));
  });
  feature.on('message:successful_payment', (ctx) => {
    const { currency, total_amount, invoice_payload, telegram_payment_charge_id } =
      ctx.message.successful_payment;
    return payments.paid(updateRef(ctx), {
      currency,
      tiyn: total_amount,
      payload: invoice_payload,
      chargeId: telegram_payment_charge_id,
      payer: [ctx.from?.first_name, ctx.from?.last_name].filter(Boolean).join(' '),
    });
  });
  return feature;
}
