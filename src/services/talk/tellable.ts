import { additionMs, isWithdrawing, type Situation } from '../../domain/messages/route-of-words.ts';
import type { Request } from '../../domain/request/request.ts';
import { mayWithdraw } from '../../domain/request/status.ts';

/** What can be told of a person's requests as they stand; `newest`: the last one, open or not. */
export function tellableOf(
  open: readonly Request[],
  newest: Request | undefined,
  lately: Situation['lately'],
  isFormOpen: boolean,
): NonNullable<Situation['tellable']> {
  const idOf = (fits: (request: Request) => boolean) => open.find(fits)?.id;
  const withdraw = idOf((request) => mayWithdraw(request));
  const paid = idOf(({ status }) => status === 'awaiting_payment');
  const collected = idOf(({ status }) => status === 'ready');
  // «Где забирать?» is asked before it is ready as well, and of a file: the card says where it comes.
  const collecting = collected ?? idOf(({ kind }) => kind === 'paper') ?? idOf(() => true);
  // «Да» and «нет» to the question whether words are to be passed on: while nothing else asks for them.
  const isFree = !isFormOpen && !open.some(({ status }) => status === 'needs_info');
  const offered = isFree && isHeldLately({ lately }) ? ((open[0] ?? newest)?.id ?? 0) : undefined;
  return {
    ...(offered !== undefined && { 'pass-on': offered, 'let-go': offered }),
    ...(withdraw !== undefined && { withdraw, ...(isWithdrawing({ lately }) && { keep: withdraw }) }),
    // Too late: the card says until when it is kept.
    ...(withdraw === undefined && collected !== undefined && { withdraw: collected }),
    ...(paid !== undefined && { paid, paying: paid }),
    ...(collected !== undefined && { collected }),
    ...(collecting !== undefined && { collecting }),
    ...(newest?.status === 'refused' && { 'why-refused': newest.id }),
  };
}

/** The person was asked whether words are to be passed on. */
export function isOffered({ tellable }: Situation): boolean {
  return tellable?.['pass-on'] !== undefined;
}

/** It was asked lately whether words are for the operators, or for whom. */
export function isHeldLately({ lately }: Pick<Situation, 'lately'>): boolean {
  return lately?.subject.kind === 'held' && lately.ms <= additionMs;
}
