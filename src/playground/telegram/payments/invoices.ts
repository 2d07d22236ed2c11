import type { Invoice, LabeledPrice, Message } from 'grammy/types';
import { isObject, textField } from '../calls/json-value.ts';
import { isRefusal, noted, type Refusal, refuse } from '../calls/refusal.ts';
import { jsonParam, type Params, textParam } from '../calls/request-params.ts';
import { deliver } from '../messages/send-methods.ts';
import type { World } from '../world.ts';
import { decimalsOf } from './currencies.ts';

/**
 * sendInvoice. What the Bot API server reads (Client.cpp, get_input_message_invoice) is refused before the chat is
 * looked at, what TDLib (InputInvoice.cpp) and Telegram's servers refuse comes after it. Nothing asks for a name, an
 * address or a tip: those parameters are not simulated.
 */

/** TDLib's own bound for any sum (check_currency_amount). */
const LARGEST_AMOUNT = 999_999_999_999;

interface SentInvoice {
  readonly title: string;
  readonly description: string;
  readonly payload: string;
  readonly currency: string;
  readonly prices: readonly LabeledPrice[];
  readonly startParameter: string;
  readonly providerToken: string;
}

/** sendInvoice, with Telegram's checks of amounts, currency and provider. */
export function sendInvoice(world: World, params: Params): Message | Refusal {
  const sent = readInvoice(params);
  if (isRefusal(sent)) return sent;
  const content = (): { readonly invoice: Invoice } | Refusal => {
    const refused = checkAmounts(sent) ?? checkProvider(sent, params) ?? checkServerLimits(sent, world);
    if (refused !== undefined) return refused;
    const { title, description, startParameter: start_parameter, currency } = sent;
    return { invoice: { title, description, start_parameter, currency, total_amount: totalOf(sent) } };
  };
  return deliver(world, params, content, sent.payload);
}

function readInvoice(params: Params): SentInvoice | Refusal {
  const required = ['title', 'description', 'payload', 'currency', 'prices'] as const;
  const missing = required.find((name) => textParam(params, name) === '');
  if (missing !== undefined) return refuse(400, `Parameter "${missing}" is required`);
  const texts = ['title', 'description', 'payload'] as const;
  const broken = texts.find((name) => /\p{Surrogate}/u.test(textParam(params, name)));
  if (broken !== undefined) {
    const owner = broken === 'payload' ? 'The payload' : `Invoice ${broken}`;
    return refuse(400, `${owner} must be encoded in UTF-8`);
  }
  const prices = readPrices(params);
  if (isRefusal(prices)) return prices;
  return {
    title: textParam(params, 'title').trim(),
    description: textParam(params, 'description').trim(),
    payload: textParam(params, 'payload'),
    currency: textParam(params, 'currency'),
    startParameter: textParam(params, 'start_parameter'),
    providerToken: textParam(params, 'provider_token'),
    prices,
  };
}

function readPrices(params: Params): LabeledPrice[] | Refusal {
  const sent = jsonParam(params, 'prices');
  if (typeof sent === 'string') return refuse(400, "Can't parse prices JSON object");
  if (!Array.isArray(sent.value)) return refuse(400, 'Expected an Array of labeled prices');
  const prices: LabeledPrice[] = [];
  for (const value of sent.value) {
    const price = readPrice(value);
    if (isRefusal(price)) return price;
    prices.push(price);
  }
  return prices.length === 0 ? refuse(400, 'There must be at least one price') : prices;
}

function readPrice(value: unknown): LabeledPrice | Refusal {
  const wrong = (words: string) => refuse(400, `Can't parse labeled price: ${words}`);
  if (!isObject(value)) return wrong('LabeledPrice must be an Object');
  const label = textField(value, 'label');
  if (label === undefined) return wrong(`Can't find field "label"`);
  if (label === '') return wrong('LabeledPrice label must be non-empty');
  const { amount } = value;
  if (amount === undefined) return wrong(`Can't find field "amount"`);
  if (typeof amount !== 'number' && typeof amount !== 'string') {
    return wrong('Field "amount" must be of type Number');
  }
  return /^-?\d+$/.test(String(amount)) && Number.isSafeInteger(Number(amount))
    ? { label, amount: Number(amount) }
    : wrong(`Can't parse as an integer string "${amount}"`);
}

function totalOf({ prices }: SentInvoice): number {
  return prices.reduce((sum, { amount }) => sum + amount, 0);
}

function checkAmounts(sent: SentInvoice): Refusal | undefined {
  if (sent.prices.some(({ amount }) => Math.abs(amount) > LARGEST_AMOUNT)) {
    return refuse(400, 'Too big amount of the currency specified');
  }
  const total = totalOf(sent);
  if (total <= 0) return refuse(400, 'Total price must be positive');
  return total > LARGEST_AMOUNT ? refuse(400, 'Total price is too big') : undefined;
}

/** Stars need no provider and take no other; every other currency needs one. */
function checkProvider(sent: SentInvoice, params: Params): Refusal | undefined {
  if (sent.currency === 'XTR') {
    return sent.providerToken === '' && sent.prices.length === 1
      ? undefined
      : refuse(400, 'STARS_INVOICE_INVALID');
  }
  if (sent.providerToken === '') return refuse(400, 'PAYMENT_PROVIDER_INVALID');
  return jsonParam(params, 'provider_data') === 'malformed' ? refuse(400, 'DATA_JSON_INVALID') : undefined;
}

function checkServerLimits(sent: SentInvoice, world: World): Refusal | undefined {
  const assumed = (code: string, words: string) => noted(refuse(400, code), `${words}; the code is assumed`);
  const { title, description, startParameter, currency } = sent;
  if (!isBetween([...title].length, 1, 32)) return assumed('TITLE_INVALID', 'a title has 1 to 32 characters');
  if (!isBetween([...description].length, 1, 255)) {
    return assumed('DESCRIPTION_INVALID', 'a description has 1 to 255 characters');
  }
  if (Buffer.byteLength(sent.payload) > 128) return refuse(400, 'INVOICE_PAYLOAD_INVALID');
  if (!/^[A-Za-z0-9_-]{0,64}$/.test(startParameter)) {
    return assumed('START_PARAM_INVALID', 'a start parameter has at most 64 of A-Z a-z 0-9 _ -');
  }
  if (decimalsOf(currency) === undefined) return assumed('CURRENCY_INVALID', `nobody pays in "${currency}"`);
  const limits = world.amountLimits[currency];
  if (limits === undefined || isBetween(totalOf(sent), limits.least, limits.most)) return undefined;
  const words = `${currency} from ${limits.least} to ${limits.most}, bounds that follow the rate of exchange`;
  return noted(refuse(400, 'CURRENCY_TOTAL_AMOUNT_INVALID'), words);
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}
