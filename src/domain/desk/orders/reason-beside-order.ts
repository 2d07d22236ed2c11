import { aroundReason, ordersAlone, sameOrder } from '../../words/desk/sentence-order-words.ts';
import { behind, inFront, leaving, oneOf } from '../../words/phrases.ts';
import type { HeardOrder, Named } from './orders-in-sentence.ts';

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

const withoutSame = leaving(() => `(?<!\\p{L})${oneOf(sameOrder)}(?!\\p{L})`);
const orderAtEnd = [...Object.values(ordersAlone)].map((table) =>
  leaving(() => `(?:^|[,;.\n]|\\s(?:и|а|ал|and|потом)\\s)\\s*${oneOf(table)}(?:\\s+\\p{L}{1,3})?\\s*$`),
);
/** What joins it with the next name. */
const joining = /[\s,;]+(?:и|а|ал|да|және|мен|and)\s*$/iu;
const isReasoned = (order: HeardOrder['order']): order is ReasonedOrder =>
  order === 'refuse' || order === 'correct';

/**
 * The reasons beside orders about several, by the names: what stands behind each name is said of it, and of those before it that
 * have nothing of their own («откажи 0042 и 0043, дубль»); «то же самое» has the one before. Undefined: whose they are is not
 * certain, since something stands before the first name, or one is named without an order.
 */
export function reasonsBeside(
  text: string,
  named: readonly Named[],
  heard: readonly HeardOrder[],
): ReadonlyMap<string, string> | undefined {
  const orderOf = new Map(heard.map(({ name, order }) => [name, order] as const));
  const isClear = heard.every(({ order }) => order !== undefined) && orderOf.size === named.length;
  const before = text.slice(0, named[0]?.start ?? 0).replace(beforeName, '');
  if (!isClear || text.length > longestReason || lettersBeside(before) > 0) return undefined;
  const isLed = /\p{L}{2}/u.test(before);
  const reasons = new Map<string, string>();
  let bare: string[] = [];
  let last = '';
  for (const [at, { name, end }] of named.entries()) {
    const order = orderOf.get(name);
    const next = named[at + 1];
    const behind = text
      .slice(end, next?.start)
      .replace(caseOfName, '')
      .replace(beforeName, '')
      .replace(next === undefined ? /$^/ : joining, '');
    // «Откажи 0042, нет согласия, возьми 0043»: the last words belong to the next name.
    const own =
      isLed && next !== undefined ? orderAtEnd.reduce((rest, without) => without(rest), behind) : behind;
    if (!isReasoned(order)) {
      bare = [];
      last = '';
      continue;
    }
    const said = withoutSame(own);
    const reason = reasonOf(said, order);
    const meant = reason === '' && said !== own ? last : reason;
    if (meant === '') bare.push(name);
    else
      for (const one of [...bare.filter((other) => orderOf.get(other) === order), name])
        reasons.set(one, meant);
    if (meant !== '') bare = [];
    last = meant;
  }
  return reasons;
}

/** Letters of a text that are no order and no little word. */
function lettersBeside(words: string): number {
  const bare = withoutOrders.reduce((rest, without) => without(rest), words.slice(0, longestReason));
  return trailing(leading(` ${bare} `)).replace(/(?<!\p{L})\p{L}{1,3}(?!\p{L})|\P{L}/gu, '').length;
}
