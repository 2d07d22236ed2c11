/**
 * The currencies of Telegram's payments (core.telegram.org/bots/payments/currencies.json). Amounts are whole numbers
 * of the smallest unit: tiyn for tenge.
 */
export interface AmountLimits {
  readonly least: number;
  readonly most: number;
}

const WITH_HUNDREDTHS = new Set(
  `AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BND BOB BRL CAD CHF CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GTQ HKD
   HNL HRK HUF IDR ILS INR JMD KES KGS KZT LBP LKR MAD MDL MNT MUR MVR MXN MYR MZN NGN NIO NOK NPR NZD PAB PEN PHP PKR
   PLN QAR RON RSD RUB SAR SEK SGD THB TJS TRY TTD TWD TZS UAH USD UYU UZS YER ZAR`.split(/\s+/),
);
/** XTR are Telegram's own stars. */
const WHOLE = new Set(['CLP', 'ISK', 'JPY', 'KRW', 'PYG', 'UGX', 'VND', 'XTR']);

/**
 * From one dollar to ten thousand. Telegram's figures follow the rates of exchange: these are those of a day when a
 * dollar was 427 tenge.
 */
export const AMOUNT_LIMITS: Readonly<Record<string, AmountLimits>> = {
  EUR: { least: 84, most: 848_788 },
  KZT: { least: 42_664, most: 426_649_632 },
  RUB: { least: 7_244, most: 72_446_503 },
  USD: { least: 100, most: 1_000_000 },
};

/** Digits after the decimal point; `undefined` for a currency in which nobody can pay. */
export function decimalsOf(currency: string): 0 | 2 | undefined {
  if (WHOLE.has(currency)) return 0;
  return WITH_HUNDREDTHS.has(currency) ? 2 : undefined;
}

/** `2 162,50 ₸`, as people write it here. */
export function amountText(amount: number, currency: string): string {
  if (currency === 'XTR') return `${amount} ⭐`;
  const decimals = decimalsOf(currency) ?? 2;
  const format = new Intl.NumberFormat('ru', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(amount / 10 ** decimals);
}
