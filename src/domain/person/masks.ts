/** How an IIN and a phone number are covered where they are shown: enough of each stays to know one's own by. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { formatPhone } from './phone.ts';

/** For lists and notices: `••••••••1233`, since the first six digits are a date of birth. */
export function maskIin(iin: string): string {
  return '•'.repeat(8) + iin.slice(8);
}

const readableDigits = 4;

/** `+7 ••• ••• 45 67`: the country and the last four digits; half as many of a very short number. */
export function maskPhone(e164: string): string {
  const country = parsePhoneNumberFromString(e164)?.countryCallingCode ?? '';
  const national = e164.length - 1 - country.length;
  const hidden = national - Math.min(readableDigits, Math.floor(national / 2));
  let seen = -country.length;
  return formatPhone(e164).replace(/\d/g, (digit) => {
    const at = seen++;
    return at >= 0 && at < hidden ? '•' : digit;
  });
}
