import { lookOf } from '../places/place-spelling.ts';
import * as orders from '../words/desk/order-words.ts';
import { finding, oneOf, whenAsked } from '../words/phrases.ts';

const mostWords = 4;
const askedBefore = finding(
  () =>
    `^(?:(?:а|ну)\\s+)?${oneOf(orders.whereIs)}\\s+(?:${oneOf(orders.requestOf)}\\s+)?|^(?:заявка|заявление|өтініш)\\s+(?:(?:от|на)\\s+)?`,
);
const askedBehind = finding(() => `\\s+${oneOf(orders.whereIsBehind)}$`);

const mostWordsAround = 7;
const phoneOrIin = /(?<![\d-])\+?\d(?:[\s()-]*\d){9,11}(?![\d-])/g;

/** «87011234567 осы номермен кім бар»: an IIN or a phone among a few words; undefined: none, several, or alone. */
export function numberAmong(text: string): string | undefined {
  const [found, another] = text.match(phoneOrIin) ?? [];
  if (found === undefined || another !== undefined || text.includes('\n')) return undefined;
  const around = lookOf(text.replace(found, ' ')).split(' ').filter(Boolean);
  return around.length === 0 || around.length > mostWordsAround ? undefined : found.trim();
}

const asksForRequest = whenAsked(() => `(?<!\\p{L})${oneOf(orders.requestOf)}`);
/** «Где заявка Каримовой?»: somebody's request is asked for, and nothing else. */
export function asksOfSomebody(text: string): boolean {
  const sought = soughtIn(text);
  return sought !== undefined && sought !== text.trim() && asksForRequest(text);
}

/**
 * What may be looked for in words without a command: an IIN, a phone, «Каримова Айгуль», also in lower case, and «где
 * каримова». Undefined: no name and no number.
 */
export function soughtIn(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > 80) return undefined;
  const told = typed.replace(/[?？]+$/u, '');
  const behind = told.slice(askedBefore(told)?.length ?? 0);
  const sought = behind.slice(0, behind.length - (askedBehind(behind)?.length ?? 0)).trim();
  const among = numberAmong(typed);
  if (among !== undefined) return among;
  const isNumber = /^[\d\s+()-]{4,}$/.test(sought);
  if (/[?？!]/u.test(sought) || (!isNumber && sought.split(/\s+/).length > mostWords)) return undefined;
  return isNumber || /^\p{L}[\p{L}'’-]{2,}(?:\s+\p{L}[\p{L}'’-]*\.?(?:\p{L}\.)?){0,3}$/u.test(sought)
    ? sought
    : undefined;
}
