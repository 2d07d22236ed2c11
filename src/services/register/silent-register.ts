import { silentAfterMs } from '../../domain/register/assignment.ts';
import type { Request } from '../../domain/request/request.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { type Job, settleJob } from '../../storage/queues/jobs.ts';
import { feedEpoch, tellRegisters } from '../../storage/register/feed.ts';
import { listRegisters, saveSilent, workersHeardAt } from '../../storage/register/registers.ts';
import { heldByRegister, withRegisters } from '../../storage/register/requests.ts';
import { findRequest, routeRequest } from '../../storage/request/requests.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { announceAtDesk } from '../request/announce.ts';
import { free } from '../request/holders.ts';
import { type ServiceDeps, startTurn, type Turn } from '../turn.ts';
import { tellOwnersOfRegister } from './register-alerts.ts';

/** What happens where a register does not do its part in time: people do it, and nobody gets two certificates. */
export function createDueRegister(deps: ServiceDeps) {
  return {
    /** No register has taken the request: the desk hears of it, and whoever is faster takes it. */
    handOver(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (request?.status !== 'submitted' || request.routed !== 'register') {
        return void settleJob(tx, job.id, 'dropped', 'it was taken, or is over');
      }
      if (!settleJob(tx, job.id, 'done', 'handed over')) return;
      const turn = startTurn(tx, now, keyOfJob(job));
      giveToDesk(deps, turn, request);
      for (const register of listRegisters(tx)) {
        const isSilent = register.scopes.includes('work') && now - (register.heardAt ?? 0) >= silentAfterMs;
        if (!isSilent || register.silentAt !== undefined) continue;
        saveSilent(tx, register.id, now);
        tellOwnersOfRegister(turn, 'register-silent', register);
      }
    },

    /** At the start: where no register works any more, nothing waits for one. */
    begin(): Promise<void> {
      return deps.transact((tx) => {
        feedEpoch(tx);
        const turn = startTurn(tx, deps.now(), `registers${deps.now()}`);
        const isOff = deps.registers === undefined || workersHeardAt(tx, turn.now) === undefined;
        if (isOff) for (const request of withRegisters(tx)) giveToDesk(deps, turn, request);
      });
    },
  };
}

/** A register is stopped: what it holds, and what waited for it alone, is the desk's. */
export function giveAllToDesk(deps: ServiceDeps, turn: Turn, registerId: number): void {
  for (const request of heldByRegister(turn.tx, registerId)) giveToDesk(deps, turn, request);
  if (workersHeardAt(turn.tx, turn.now) !== undefined) return;
  for (const request of withRegisters(turn.tx)) giveToDesk(deps, turn, request);
}

function giveToDesk(deps: ServiceDeps, turn: Turn, request: Request): void {
  const { tx, now } = turn;
  routeRequest(tx, request.id, 'both');
  if (request.register !== undefined) return free(deps, turn, { ...request, routed: 'both' }, 'register');
  tellRegisters(tx, { ...request, routed: 'both' }, 'moved', now);
  announceAtDesk(deps, turn, request.id, `moved${request.id}.${request.version}`);
}
