import { aroundReason, ordersAlone, sameOrder } from '../../words/desk/sentence-order-words.ts';
import { behind, inFront, leaving, oneOf } from '../../words/phrases.ts';
import type { Named } from './orders-in-sentence.ts';

/** Orders whose reason a person reads. */
export type ReasonedOrder = 'refuse' | 'correct';

const signs = String.raw`[\s,.;:!()\p{Pd}]`;
const withoutOrder = {
  refuse: leaving(() => `(?<!\\p{L})${oneOf(ordersAlone.refuse)}(?!\\p{L})`),
  correct: leaving(() => `(?<!\\p{L})${oneOf(ordersAlone.correct)}(?!\\p{L})`),
};
const leading = leaving(() => `^${signs}*${inFront(aroundReason, ',.:\\p{Pd}')}`);
const trailing = leaving(() => `${behind(aroundReason, ',.:\\p{Pd}')}${signs}*$`);
/** The case of a number stands behind a dash: «0042-ге». */
const caseOfName = /^\p{Pd}?\p{Ll}{2,4}(?=[\s,:]|$)/u;
/** «Отказать в 0042»: it belongs to the number. */
const beforeName = /(?<!\p{L})(?:в|во|по|на|к|to|for|the|№)\s*$/iu;
const longestReason = 600;

/**
 * What is given as the reason beside an order about the only request that a text names: «откажи 0042, нет доверенности» holds
 * «нет доверенности». Empty: nothing that tells a person anything.
 */
export function reasonBeside(text: string, { start, end }: Named, order: ReasonedOrder): string {
  const [before, after] = [text.slice(0, start), text.slice(end).replace(caseOfName, '')];
  return reasonOf(`${before.replace(beforeName, '').trimEnd()} ${after.trimStart()}`, order);
}

/** The same where the name of the request is taken away, or none was named. */
export function reasonOf(words: string, order: ReasonedOrder): string {
  if (words.length > longestReason) return '';
  const bare = trailing(leading(withoutOrder[order](words)))
    .replace(/\s+(?=[,.;:!)])|\((?=\s*\))|(?<=\(\s*)\)/gu, '')
    .trim();
  return /\p{L}{3}/u.test(bare) ? bare : '';
}

const withoutOrders = Object.values({ ...ordersAlone, same: sameOrder }).map((table) =>
  leaving(() => `(?<!\\p{L})${oneOf(table)}(?!\\p{L})`, 'all'),
);
const fewestLetters = 8;

/** Whether reasons stand beside the orders about several requests. */
export function tellsReasons(text: string, named: readonly Named[]): boolean {
  const words = named.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const bare = withoutOrders.reduce((rest, without) => without(rest), words.slice(0, longestReason));
  return bare.replace(/(?<!\p{L})\p{L}{1,3}(?!\p{L})|\P{L}/gu, '').length >= fewestLetters;
}
