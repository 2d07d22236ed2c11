import type { Request } from '../../domain/request/request.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { listOperators } from '../../storage/desk/operators.ts';

/**
 * Who at the desk hears of a request: who holds it, as long as they work there and can be reached, else everyone who
 * can. Where nobody is known to be reachable, everyone: a message that waits is better than none.
 */
export function holderOrDesk(tx: Tx, request: Pick<Request, 'assignee'> | undefined): readonly number[] {
  const desk = listOperators(tx).map(({ userId }) => userId);
  const reachable = desk.filter((userId) => findApplicant(tx, userId)?.blocked !== true);
  const holder = reachable.filter((userId) => userId === request?.assignee);
  if (holder.length > 0) return holder;
  return reachable.length > 0 ? reachable : desk;
}
