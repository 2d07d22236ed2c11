import { withEndCorrected } from '../../../person/corrected-end.ts';
import { parsePhone } from '../../../person/phone.ts';
import type { FormState } from '../../form.ts';
import type { Heard } from '../offer.ts';

const aYear = (name: string) => `(?<${name}>(?:18|19|20)\\d{2})`;
const years = [
  `${aYear('old')}\\s*(?:жыл\\p{L}*\\s+)?емес[\\s,]+${aYear('right')}`,
  `(?<!\\p{L})(?:не|not)\\s+(?:в\\s+|in\\s+)?${aYear('old')}[\\s,]+(?:(?:а|но|but)\\s+)?(?:в\\s+|in\\s+)?${aYear('right')}`,
  `${aYear('right')}[\\s,]+(?:а\\s+)?(?:не|not)\\s+(?:в\\s+|in\\s+)?${aYear('old')}`,
].map((one) => new RegExp(one, 'iu'));
/** A longer text tells a story. */
const mostLetters = 200;

/** «Туған күнім 1990 емес 1991»: of the date of birth that stands the year alone is put right; it is offered with the new one. */
export function yearPutRight({ answers, at }: FormState, text: string): Heard | undefined {
  // The year of the paper that is asked for.
  if (at !== 'birth-date' && at?.endsWith('-date')) return undefined;
  const date = answers['birth-date']?.value;
  if (!date || text.length > mostLetters || !/\d{4}/.test(text)) return undefined;
  for (const one of years) {
    const { old, right } = one.exec(text)?.groups ?? {};
    if (old === date.slice(0, 4) && right !== undefined)
      return { question: 'birth-date', offers: [{ answers: { 'birth-date': right + date.slice(4) } }] };
  }
  return undefined;
}

const namesPhone = /(?<!\p{L})(?:телефон|номер|нөмір|phone|number)/iu;

/** «В телефоне в конце не 54 а 45», where something else is asked for: the phone that stands, with the end that is meant. */
export function endPutRight({ answers }: FormState, text: string): Heard | undefined {
  const phone = answers.phone?.value;
  if (!phone || text.length > mostLetters || !namesPhone.test(text) || /\d{7}/.test(text)) return undefined;
  const right = withEndCorrected(`${phone}, ${text}`);
  const read = right === undefined || right === phone ? undefined : parsePhone(right);
  return read?.ok && read.value !== phone
    ? { question: 'phone', offers: [{ answers: { phone: read.value } }] }
    : undefined;
}

const wrongly =
  /(?:^|[\s,])(?<line>туған\s+жерім|туған\s+елім|тегім|атым|әкемнің\s+аты|фамилиям)\s+(?<value>\p{L}[\p{L}-]+)\s+емес,?\s+(?<instead>\p{L}[\p{L}-]+)\s+(?:боп|болып|деп)\s+(?:қап|қал|кет|тұр|жаз)\p{L}*/iu;

/** «Туған жерім Кентау емес Түркістан боп қапты»: what stands there is wrong, and what is denied is right. */
export const standsInstead = (text: string) => wrongly.exec(text)?.groups;
