import { commandSaid } from '../../domain/desk/command-in-words.ts';
import { type Named, ordersBeside, type SentenceOrder } from '../../domain/desk/orders/orders-in-sentence.ts';
import { reasonBeside, reasonsBeside, tellsReasons } from '../../domain/desk/orders/reason-beside-order.ts';
import { placesOfReferences, referenceAndText } from '../../domain/request/reference.ts';
import type { Request } from '../../domain/request/request.ts';
import { placesOfEnds, placesOfHalves, placesOfSpokenEnds } from '../../domain/talk/numbers-in-text.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator, type Operator } from '../../storage/desk/operators.ts';
import { keepReasons } from '../../storage/form/prompts.ts';
import { findRequest, findRequestByReference, hasReference } from '../../storage/request/requests.ts';
import { openByEnd, openByHalfReference } from '../../storage/request/search.ts';
import type { Turn } from '../turn.ts';
import { noteLookUp } from './look-ups.ts';
import { isAskedAlready, preview, previewAddition } from './replies.ts';

/** Orders that an operator has written about requests of others, in a sentence. */
export interface Ordered {
  readonly type: 'orders';
  readonly orders: readonly {
    readonly request: number;
    readonly reference: string;
    readonly order: SentenceOrder | undefined;
  }[];
  /** What stands beside the only name: the words of a question, a message or a note. */
  readonly words: string;
  /** Why requests are to be refused, or what of them is to be corrected, by their references. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Several are named, and reasons beside some of them, which are not kept: whose they are is not certain. */
  readonly reasonsLeft: boolean;
  /** What was named with an order and is no open request, as it was typed. */
  readonly unknown: readonly string[];
  /** «0060-0063»: those between have not been named. */
  readonly isRange: boolean;
}

/** More are not looked at in one message. */
const mostNamed = 12;

/** What a sentence wants done, by the requests that it names; undefined: no order is heard, or it names none. */
export function ordersIn(tx: Tx, chatId: number, text: string): Ordered | undefined {
  const whole = placesOfReferences(text, hasReference(tx));
  const isFree = (one: Named, others: readonly Named[]) =>
    others.every(({ start, end }) => one.end <= start || end <= one.start);
  const halves = placesOfHalves(text).filter((one) => isFree(one, whole));
  const ends = [...placesOfEnds(text), ...placesOfSpokenEnds(text)].filter((one) =>
    isFree(one, [...whole, ...halves]),
  );
  const named = [...whole, ...halves, ...ends].sort((one, other) => one.start - other.start);
  if (named.length === 0 || named.length > mostNamed) return undefined;
  const requestOf = (name: string) => {
    if (whole.some((one) => one.name === name)) return findRequestByReference(tx, name);
    const found = ends.some((one) => one.name === name) ? openByEnd(tx, name) : openByHalfReference(tx, name);
    return found.length === 1 ? found[0] : undefined;
  };
  const heard = ordersBeside(text, named).map(({ name, order }) => ({ name, order, found: requestOf(name) }));
  // Operators ask for certificates of their own as well.
  if (heard.some(({ found }) => found?.chatId === chatId)) return undefined;
  if (heard.every(({ order }) => order === undefined)) return undefined;
  const orders = heard.flatMap(({ order, found, name }) => {
    if (found === undefined) return [];
    const { reference = name } = findRequest(tx, found.id) ?? {};
    return [{ request: found.id, reference, order }];
  });
  const isSure = (name: string) => [...halves, ...ends].some((one) => one.name === name && one.isSure);
  const unknown = heard.flatMap(({ order, found, name }) => (order && !found && isSure(name) ? [name] : []));
  if (orders.every(({ order }) => order === undefined) && unknown.length === 0) return undefined;
  const isRange = named.some(({ end }, at) => {
    const next = named[at + 1];
    return next !== undefined && /^\s*\p{Pd}\s*$/u.test(text.slice(end, next.start));
  });
  // «Откажи 0070, документы проверил в 12»: a number that is neither a request nor ordered about is one of something else.
  const isMeant = ({ name }: Named) => heard.some((one) => one.name === name && (one.found || one.order));
  const meant = named.filter(isMeant);
  const [only, another] = meant;
  const words =
    only !== undefined && another === undefined
      ? wordsFor(`${text.slice(0, only.start)} ${orders[0]?.reference ?? ''} ${text.slice(only.end)}`)
      : '';
  const order = heard.find(({ name }) => name === only?.name)?.order;
  const isReasoned = (one: SentenceOrder | undefined) => one === 'refuse' || one === 'correct';
  const byName =
    only !== undefined && another === undefined
      ? new Map(isReasoned(order) ? [[only.name, reasonBeside(text, only, order)]] : [])
      : reasonsBeside(
          text,
          meant,
          heard.filter(({ found, order: one }) => found || one),
        );
  const reasons = Object.fromEntries(
    heard.flatMap(({ name, found }) => {
      const reference = found && findRequest(tx, found.id)?.reference;
      const reason = byName?.get(name) ?? '';
      return reference === undefined || reason === '' ? [] : [[reference, reason] as const];
    }),
  );
  const reasonsLeft =
    byName === undefined && heard.some((one) => isReasoned(one.order) && tellsReasons(text, named));
  return { type: 'orders', orders, unknown, isRange, words, reasons, reasonsLeft };
}

function previewTold(
  turn: Turn,
  chatId: number,
  request: Request,
  operator: Operator,
  said: { readonly kind: 'ask' | 'message' | 'note'; readonly text: string },
): boolean {
  const outcome =
    said.kind === 'ask' && isAskedAlready(request, operator)
      ? previewAddition(turn, chatId, request, operator, said.text)
      : preview(turn, chatId, request, operator, said);
  return outcome.code === 'shown';
}

/** «Спроси у CR-…, когда родилась»: what is to be said, read as with the reference in full. */
function wordsFor(text: string): string {
  const said = commandSaid(text.replace(/\s+/gu, ' ').trim());
  const isWritten = said?.name === 'note' || said?.name.startsWith('preview-');
  if (said === undefined || !isWritten) return '';
  return referenceAndText(said.rest)?.text ?? '';
}

/** One request is shown with its order's button below the card; of several each has a line and its button. */
export function tellOrders(
  turn: Turn,
  chatId: number,
  { orders, unknown, isRange, words, ...said }: Ordered,
): void {
  const { tx, tell } = turn;
  const [first, another] = orders;
  const kind = first?.order;
  if (first !== undefined && words !== '' && (kind === 'ask' || kind === 'message' || kind === 'note')) {
    const request = findRequest(tx, first.request);
    const operator = findOperator(tx, chatId);
    // What goes to a person is shown before it goes, as with the reference in full.
    if (request && operator && previewTold(turn, chatId, request, operator, { kind, text: words })) return;
  }
  if (Object.keys(said.reasons).length > 0) keepReasons(tx, chatId, said.reasons, turn.now);
  if (first !== undefined && another === undefined) {
    noteLookUp(turn, chatId, 'open', first.reference);
    tell(chatId, { template: 'desk-card', request: first.request });
  }
  if (another !== undefined || unknown.length > 0)
    tell(chatId, {
      template: 'desk-orders',
      some: first !== undefined,
      ...(unknown.length > 0 && { unknown: unknown.join(', ') }),
      left: [...(isRange ? ['range' as const] : []), ...(said.reasonsLeft ? ['reasons' as const] : [])],
    });
  for (const { request, order } of orders) {
    if (order !== undefined || another !== undefined)
      tell(chatId, { template: 'desk-order', request, ...(order && { order }) });
  }
}
