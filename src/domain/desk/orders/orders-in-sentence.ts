import { asksInKazakh } from '../../talk/question-in-words.ts';
import { heardBy, heardWithin } from '../../talk/sentences/heard.ts';
import {
  askedOfBot,
  beforeTakenBack,
  deniedBefore,
  notDone,
  ordersAlone,
  ordersWithWords,
  sameOrder,
  takenBack,
} from '../../words/desk/sentence-order-words.ts';
import { oneOfSpelled, type Phrases } from '../../words/phrases.ts';
import { callsByName, handsOver } from './hand-over.ts';

/**
 * Orders in a sentence that names requests: «0042 одобри, 0043 откажи». What is heard is only offered as a button: an order
 * that is denied, asked about or doubtful is none.
 */
export const sentenceOrders = [
  ...(['ask', 'message', 'note'] as const),
  /** To a colleague: it goes back to the queue, where they take it. */
  'hand',
  ...(['take', 'release', 'ready', 'collected', 'check', 'refuse', 'correct', 'paid'] as const),
] as const;
export type SentenceOrder = (typeof sentenceOrders)[number];

/** Where a request is named in a text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export interface HeardOrder {
  readonly name: string;
  /** Undefined: the request is named, and no order is certain. */
  readonly order: SentenceOrder | undefined;
}

const orders: readonly (readonly [SentenceOrder, Phrases])[] = [
  ...Object.entries(ordersWithWords),
  ...Object.entries(ordersAlone),
].flatMap(([name, table]) => {
  const order = sentenceOrders.find((one) => one === name);
  return order === undefined ? [] : [[order, table]];
});
const isSaid = orders.map(([order, table]) => [order, heardWithin(table)] as const);
const isDenied = orders.map(
  ([order, table]) =>
    [
      order,
      heardBy(
        (spell) =>
          `(?<!\\p{L})${oneOfSpelled(spell, deniedBefore)} (?:\\p{L}+ ){0,2}${oneOfSpelled(spell, table)}(?!\\p{L})`,
      ),
    ] as const,
);
const takesWords = (order: SentenceOrder) => Object.hasOwn(ordersWithWords, order);
const saysSame = heardWithin(sameOrder);
const saysNotDone = heardWithin(notDone);
const asksBot = heardWithin(askedOfBot);
const takesBack = heardBy(
  (spell) => `^(?:${oneOfSpelled(spell, beforeTakenBack)} )*${oneOfSpelled(spell, takenBack)}(?!\\p{L})`,
);
/** «Кто 0044 закрыл»: wherever it stands. */
const asksWho = /(?<!\p{L})(?:кто(?![\s-](?:нибудь|либо|то|свободен))|кого|кому|кім|кімде|who)(?!\p{L})/iu;

/** «Можно выдавать» allows, and asks nothing. */
const asksFirst =
  /^(?:(?:а|и|ну)\s+)?(?:как|что|где|куда|когда|почему|зачем|сколько|откуда|не?ужели|неге|қалай|қашан|қайда|what|why|how|when|where|is|are|did|does)(?!\p{L})/iu;

/** Clauses end at these; «и», «ал» part them as well. */
const ends =
  /[,;:.!?？…\n]+|\s(?=(?:и|а|ал|and|but|потом|сосын|because|since|потому|поскольку|өйткені|себебі)\s)/giu;

/** The only order of these words; of several none is certain, but one that brings words may hold the others. */
function orderIn(words: string): SentenceOrder | undefined {
  if (saysNotDone(words)) return undefined;
  if (handsOver(words)) return 'hand';
  const found = isSaid
    .filter(([order, says]) => says(words) && !(order === 'message' && asksBot(words)))
    .map(([order]) => order);
  const withWords = found.find(takesWords);
  const only = withWords ?? (found.length === 1 ? found[0] : undefined);
  return only === undefined || denies(words, only) ? undefined : only;
}

const denies = (words: string, order: SentenceOrder) =>
  isDenied.some(([one, says]) => one === order && says(words));

interface Part {
  readonly names: readonly string[];
  readonly words: string;
  readonly asks: boolean;
  /** Words stand in front of the first name. */
  readonly leads: boolean;
}

/** Names and no more than a little word, or a remark in brackets: «и R43 (дубль)». */
const isBare = ({ words }: Part) => words.replace(/\([^()]*\)|[^\p{L}]/gu, '').length <= 3;

/** The clauses with what they name; where one names several with an order each, a part for each. */
function partsOf(text: string, named: readonly Named[]): readonly Part[] {
  const cuts = [...text.matchAll(ends)].filter(
    ({ index, 0: sign }) =>
      !named.some(({ start, end }) => index < end && start < index + sign.length) &&
      !(sign.startsWith(',') && callsByName(text.slice(0, index))),
  );
  const bounds = [...cuts.map(({ index, 0: sign }) => [index, index + sign.length, sign] as const)];
  let from = 0;
  const parts: Part[] = [];
  for (const [end, next, sign] of [...bounds, [text.length, text.length, ''] as const]) {
    const own = named.filter(({ start }) => from <= start && start < end);
    parts.push(...dividedParts(text, from, end, own, /[?？]/u.test(sign)));
    from = next;
  }
  return parts;
}

function dividedParts(
  text: string,
  from: number,
  end: number,
  own: readonly Named[],
  asks: boolean,
): readonly Part[] {
  const wordsBetween = (start: number, stop: number) =>
    named(text.slice(start, stop), start, own).replace(/\s+/gu, ' ').trim();
  const whole = wordsBetween(from, end);
  const said = isSaid.filter(([, says]) => says(whole));
  const [first, ...others] = own;
  const leads = first !== undefined && /\p{L}{2}/u.test(text.slice(from, first.start));
  if (first === undefined || others.length === 0 || said.length < 2)
    return [{ names: own.map(({ name }) => name), words: whole, asks, leads }];
  // «Отказать 0042 взять 0043» or «0042 отказать 0043 взять»: the order stands on the side where the first one stands.
  const isBefore = isSaid.some(([, says]) => says(wordsBetween(from, first.start)));
  return own.map(({ name, start, end: stop }, at) => {
    const words = isBefore
      ? wordsBetween(own[at - 1]?.end ?? from, start)
      : wordsBetween(stop, own[at + 1]?.start ?? end);
    return { names: [name], words, asks, leads: isBefore };
  });
}

/** A piece of the text without the names of requests, which could be read as words. */
function named(piece: string, at: number, own: readonly Named[]): string {
  return own.reduceRight((rest, { start, end }) => {
    if (start < at || at + piece.length < end) return rest;
    return `${rest.slice(0, start - at)} ${rest.slice(end - at)}`;
  }, piece);
}

/** The requests that a text names, in order, each with what is to be done about it. */
export function ordersBeside(text: string, all: readonly Named[]): readonly HeardOrder[] {
  const heard = new Map<string, SentenceOrder | undefined>(all.map(({ name }) => [name, undefined]));
  const contested = new Set<string>();
  let waiting: readonly Part[] = [];
  let last:
    | { readonly order: SentenceOrder; readonly leads: boolean; readonly names: readonly string[] }
    | undefined;
  const give = (names: readonly string[], order: SentenceOrder) => {
    for (const name of names) {
      const before = heard.get(name);
      // Told to do two things with one, nothing of it is certain.
      if (before !== undefined && before !== order && !takesWords(order)) contested.add(name);
      heard.set(name, before ?? order);
    }
  };
  for (const part of partsOf(text, all)) {
    const { names, words, asks, leads } = part;
    if (names.length === 0 && last !== undefined && (takesBack(words) || denies(words, last.order))) {
      // «0143 отказ... жоқ, тоқта, әуелі сұра»: what follows may be ordered of the same ones.
      for (const name of last.names) heard.set(name, undefined);
      waiting = [{ names: last.names, words: '', asks: false, leads: false }];
      last = undefined;
      continue;
    }
    const isAsked = asks || asksWho.test(words) || asksFirst.test(words) || asksInKazakh(words);
    const isLeft = isAsked || saysNotDone(words);
    if (isLeft) for (const name of names) contested.add(name);
    const order = isLeft ? undefined : orderIn(words);
    if (order !== undefined) {
      // «R42, R43 и R44 готовы»; what more was told of those before, belongs to them.
      const before = names.length > 0 ? waiting.filter(isBare) : waiting.slice(-1);
      const given = [...before.flatMap((one) => one.names), ...names];
      give(given, order);
      last = { order, leads, names: given };
      waiting = [];
    } else if (names.length > 0 && !isLeft) {
      const isSame = last !== undefined && (saysSame(words) || (last.leads && isBare(part)));
      if (isSame && last !== undefined) give(names, last.order);
      else waiting = [...waiting, part];
    } else if (isLeft) waiting = [];
  }
  return [...heard].map(([name, order]) => ({ name, order: contested.has(name) ? undefined : order }));
}
