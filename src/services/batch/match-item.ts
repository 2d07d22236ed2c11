import type { BatchAction, BatchFault, Named } from '../../domain/desk/batch.ts';
import type { Request } from '../../domain/request/request.ts';
import { type ActionRefusal, decide } from '../../domain/request/status.ts';
import type { Tx } from '../../storage/database/transact.ts';
import type { Operator } from '../../storage/desk/operators.ts';
import { findRequest, findRequestByReference } from '../../storage/request/requests.ts';
import { requestsByIndex } from '../../storage/request/search.ts';
import { actorOf } from '../desk/at-desk.ts';

const mostOfOnePerson = 20;

/**
 * The request that a reference or an IIN means, of those on which this operator may act so now: what nobody holds yet is
 * taken with it. A reference that is refused says why; an IIN means the one request that waits for this.
 */
export function matched(
  tx: Tx,
  operator: Operator,
  { references, iins }: Named,
  action: BatchAction,
): Request | BatchFault | ActionRefusal {
  const byReference = references.flatMap((one) => findRequestByReference(tx, one) ?? []);
  const [first] = byReference;
  if (byReference.length > 1) return 'several-requests';
  if (first) return batchRefusalOf(first, operator, action) ?? first;
  if (references.length > 0) return 'no-request';
  if (iins.length === 0) return 'no-name';
  const waiting = iins
    .flatMap((iin) => requestsByIndex(tx, 'iin', iin, mostOfOnePerson))
    .flatMap((id) => findRequest(tx, id) ?? [])
    .filter((request) => batchRefusalOf(request, operator, action) === undefined);
  const [one] = waiting;
  if (one === undefined) return 'no-request';
  return waiting.length > 1 ? 'several-requests' : one;
}

/** Why not; undefined: it can be done, perhaps after taking the request. */
export function batchRefusalOf(
  request: Request,
  operator: Operator,
  action: BatchAction,
): ActionRefusal | undefined {
  const decided = decide(request, action, actorOf(operator));
  if (decided.ok) return undefined;
  if (decided.code !== 'take-first') return decided.code;
  const taken = { ...request, status: 'in_review', assignee: operator.userId } as const;
  const after = decide(taken, action, actorOf(operator));
  return after.ok ? undefined : after.code;
}
