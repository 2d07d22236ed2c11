import { textLimits } from '../../messages/text-limits.ts';
import { fail, ok, type Result } from '../../result.ts';
import { asciiDigits } from '../../talk/digits.ts';

const longestReceipt = textLimits.receipt;
/** A sign with its marks: more of them are no receipt, and are not looked at. */
const mostUnits = 8;

/** The number of a receipt as it is printed: any signs, but some digits among them. */
export function parseReceiptNumber(text: string): Result<string, 'receipt-no-digits' | 'receipt-too-long'> {
  if (text.trim().length > mostUnits * longestReceipt) return fail('receipt-too-long');
  const number = asciiDigits(text.replace(/\p{Cf}/gu, '').normalize('NFC'))
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  if ((number.match(/\d/g) ?? []).length < 3) return fail('receipt-no-digits');
  return [...number].length > longestReceipt ? fail('receipt-too-long') : ok(number);
}
