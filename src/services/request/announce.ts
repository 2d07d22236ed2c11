import { routeNew } from '../../domain/register/assignment.ts';
import type { Request } from '../../domain/request/request.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { planJob } from '../../storage/queues/jobs.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { workersHeardAt } from '../../storage/register/registers.ts';
import { routeRequest } from '../../storage/request/requests.ts';
import type { ServiceDeps, Turn } from '../turn.ts';

/**
 * A request can be worked on from now. Where a register may do that, it is the first to hear of it, and the desk at the
 * register's deadline; else everyone at the desk hears now.
 */
export function announce(
  deps: ServiceDeps,
  turn: Turn,
  request: Pick<Request, 'id' | 'kind' | 'application' | 'status' | 'version'>,
  name: string,
): void {
  const { tx, now } = turn;
  const terms = deps.registers;
  const routed = routeNew(terms, request, terms && workersHeardAt(tx, now), now);
  if (routed !== 'desk') {
    routeRequest(tx, request.id, routed);
    tellRegisters(tx, { ...request, routed }, 'submitted', now);
  }
  if (routed !== 'register' || terms === undefined) return announceAtDesk(deps, turn, request.id, name);
  const dueAt = now + terms.takeMinutes * 60_000;
  planJob(tx, { kind: 'register-deadline', subject: String(request.id), dueAt });
}

/** Everyone at the desk hears of a request that waits for somebody. */
export function announceAtDesk(deps: ServiceDeps, turn: Turn, requestId: number, name: string): void {
  for (const chatId of deskChats(deps, turn)) {
    turn.tell(
      chatId,
      { template: 'desk-new-request', request: requestId },
      { lane: 'notice', key: `${name}:${chatId}` },
    );
  }
}

/** Where the desk hears of new requests: its group, else everyone who works at it. */
export function deskChats(deps: ServiceDeps, { tx }: Turn): readonly number[] {
  return deps.operatorsChatId === undefined
    ? listOperators(tx).map(({ userId }) => userId)
    : [deps.operatorsChatId];
}
