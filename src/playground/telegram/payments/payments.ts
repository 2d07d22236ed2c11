import { randomBytes } from 'node:crypto';
import type { PreCheckoutQuery, SuccessfulPayment } from 'grammy/types';
import { type Refusal, refuse } from '../calls/refusal.ts';
import { flagParam, type Params, textParam } from '../calls/request-params.ts';
import { receive } from '../chats/incoming.ts';
import type { Payment, PaymentOutcome } from '../chats/room-types.ts';
import { type CheckoutState, messagesOf, type PersonState, userOf, type World } from '../world.ts';

/**
 * Paying an invoice, in Telegram's order: the person's card is read, the bot is asked (`pre_checkout_query`), and
 * only after its yes does money move. A card that the bank declines is declined then, and the bot hears no more of
 * it. Whoever has paid sees the receipt in place of the button (`receipt_msg_id` of messageMediaInvoice). Until then, and from a
 * forwarded copy, it can be paid twice: that is the bot's to refuse.
 */

/** How long the bot may think ([D] answerPreCheckoutQuery). */
const ANSWER_MS = 10_000;
/** Seconds for which the question waits in the queue (rule 51). */
const QUEUED_SECONDS = 150;
const KEPT_CHECKOUTS = 1000;
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

/**
 * Asks the bot; the number of the update, or 0 where the bot has not subscribed to these questions. `chatId`: where the
 * invoice was sent; somebody else pays it from a forwarded copy, which keeps its button where the invoice has no
 * `start_parameter` ([D] sendInvoice).
 */
export function payInvoice(
  world: World,
  person: PersonState,
  messageId: number,
  card: CheckoutState['card'],
  chatId = person.profile.id,
): number {
  const personId = person.profile.id;
  const stored = messagesOf(world, chatId).get(messageId);
  const invoice = stored?.message.invoice;
  if (stored?.invoicePayload === undefined || invoice === undefined) {
    throw new Error(`message ${messageId} is no invoice`);
  }
  if (chatId !== personId && invoice.start_parameter !== '') {
    throw new Error('the forwarded copy has a link to the bot in place of its button');
  }
  if (chatId === personId && stored.paid === true) {
    throw new Error(`message ${messageId} shows its receipt in place of the button that pays`);
  }
  const { currency, total_amount } = invoice;
  const checkout: CheckoutState = {
    id: newQueryId(world, personId),
    personId,
    chatId,
    messageId,
    currency,
    amount: total_amount,
    payload: stored.invoicePayload,
    card,
    askedAt: world.now(),
    answer: 'none',
    words: '',
  };
  world.state.checkouts.set(checkout.id, checkout);
  forgetOld(world);
  tell(world, checkout);
  const query: PreCheckoutQuery = {
    id: checkout.id,
    from: userOf(person.profile),
    currency,
    total_amount,
    invoice_payload: checkout.payload,
  };
  return world.queue.add({ pre_checkout_query: query }, QUEUED_SECONDS);
}

/** Numbers that no bot has seen before, also after a restored snapshot. */
function newQueryId(world: World, personId: number): string {
  const id = String((BigInt(personId) << 32n) + BigInt(randomBytes(4).readUInt32BE()));
  return world.state.checkouts.has(id) ? newQueryId(world, personId) : id;
}

function forgetOld(world: World): void {
  const { checkouts } = world.state;
  for (const [id, checkout] of checkouts) {
    if (checkouts.size <= KEPT_CHECKOUTS) return;
    if (outcomeOf(world, checkout) !== 'waiting') checkouts.delete(id);
  }
}

/** answerPreCheckoutQuery: once, within ten seconds; else it is a violation. */
export function answerPreCheckoutQuery(world: World, params: Params): true | Refusal {
  const ok = flagParam(params, 'ok');
  const words = textParam(params, 'error_message');
  if (!ok && words === '') return refuse(400, 'Parameter "error_message" is required');
  const checkout = world.state.checkouts.get(textParam(params, 'pre_checkout_query_id').trim());
  if (checkout === undefined) return refuse(400, TOO_OLD);
  if (checkout.answer !== 'none') {
    world.violate(`pre-checkout query ${checkout.id} was answered twice`);
    return refuse(400, TOO_OLD);
  }
  if (isOver(world, checkout)) {
    world.violate(`pre-checkout query ${checkout.id} was answered after ${ANSWER_MS / 1000} s`);
    return refuse(400, TOO_OLD);
  }
  checkout.answer = ok ? 'ok' : 'refused';
  checkout.words = ok ? '' : words;
  if (outcomeOf(world, checkout) === 'paid') charge(world, checkout);
  tell(world, checkout);
  return true;
}

/** The money has moved: the invoice shows it, and the bot hears of it from the person's side of the chat. */
function charge(world: World, { personId, chatId, messageId, ...checkout }: CheckoutState): void {
  const invoice = messagesOf(world, chatId).get(messageId);
  // Of what others pay from a copy, the first message knows nothing.
  if (invoice !== undefined && chatId === personId) invoice.paid = true;
  const person = world.state.people.get(personId);
  if (person === undefined) return;
  // Whoever pays has a chat with the bot from then on.
  person.started = true;
  const successful_payment: SuccessfulPayment = {
    currency: checkout.currency,
    total_amount: checkout.amount,
    invoice_payload: checkout.payload,
    telegram_payment_charge_id: `tg_${randomBytes(12).toString('hex')}`,
    provider_payment_charge_id: `card_${randomBytes(12).toString('hex')}`,
  };
  receive(world, person, personId, { successful_payment });
}

function tell(world: World, checkout: CheckoutState): void {
  const { chatId, messageId } = checkout;
  world.emit({ kind: 'payment', chatId, messageId, outcome: outcomeOf(world, checkout) });
}

function isOver(world: World, { askedAt }: CheckoutState): boolean {
  return world.now() - askedAt > ANSWER_MS;
}

function outcomeOf(world: World, checkout: CheckoutState): PaymentOutcome {
  if (checkout.answer === 'none') return isOver(world, checkout) ? 'timed out' : 'waiting';
  if (checkout.answer === 'refused') return 'refused';
  return checkout.card === 'declined' ? 'declined' : 'paid';
}

/** What a person has tried to pay, oldest first. */
export function paymentsOf(world: World, personId: number): Payment[] {
  return [...world.state.checkouts.values()]
    .filter((checkout) => checkout.personId === personId)
    .map((checkout) => {
      const { id, messageId, currency, amount, words } = checkout;
      return { id, messageId, currency, amount, outcome: outcomeOf(world, checkout), words };
    });
}

/** Questions at least `seconds` old that got no answer in time or none at all, in words. */
export function unansweredCheckouts(world: World, seconds: number): string[] {
  const latest = world.now() - seconds * 1000;
  return [...world.state.checkouts.values()]
    .filter((checkout) => checkout.answer === 'none' && checkout.askedAt <= latest)
    .map(
      ({ payload, personId, messageId }) =>
        `pre-checkout query "${payload}" of ${personId} on message ${messageId} was never answered`,
    );
}
