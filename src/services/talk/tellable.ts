import { isWithdrawing, type Situation } from '../../domain/messages/route-of-words.ts';
import type { Request } from '../../domain/request/request.ts';
import { mayWithdraw } from '../../domain/request/status.ts';

/** What can be told of a person's requests as they stand; `newest`: the last one, open or not. */
export function tellableOf(
  open: readonly Request[],
  newest: Request | undefined,
  lately: Situation['lately'],
): NonNullable<Situation['tellable']> {
  const idOf = (fits: (request: Request) => boolean) => open.find(fits)?.id;
  const withdraw = idOf((request) => mayWithdraw(request));
  const paid = idOf(({ status }) => status === 'awaiting_payment');
  const collected = idOf(({ status }) => status === 'ready');
  // «Где забирать?» is asked before it is ready as well, and of a file: the card says where it comes.
  const collecting = collected ?? idOf(({ kind }) => kind === 'paper') ?? idOf(() => true);
  return {
    ...(withdraw !== undefined && { withdraw, ...(isWithdrawing({ lately }) && { keep: withdraw }) }),
    ...(paid !== undefined && { paid, paying: paid }),
    ...(collected !== undefined && { collected }),
    ...(collecting !== undefined && { collecting }),
    ...(newest?.status === 'refused' && { 'why-refused': newest.id }),
  };
}
