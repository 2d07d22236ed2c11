import type { ReadBranchList } from '../domain/branch-list.ts';
import type { LiveCatalog } from '../domain/catalog.ts';
import type { CountStats } from '../storage/stats.ts';
import { createAdvising } from './advising.ts';
import { createApplicants } from './applicants.ts';
import { createApplying } from './applying.ts';
import { createBackingUp } from './backing-up.ts';
import { createBlocking } from './blocking.ts';
import { createBranchLists } from './branch-lists.ts';
import { createBroadcasting } from './broadcasting.ts';
import { createConsenting } from './consenting.ts';
import { createCorrecting } from './correcting.ts';
import { createDesk } from './desk.ts';
import { createDeskStats } from './desk-stats.ts';
import { createDueDesk } from './due-desk.ts';
import { createDueDrafts } from './due-drafts.ts';
import { createDueJobs } from './due-jobs.ts';
import { createDuePayments } from './due-payments.ts';
import { createFaults } from './faults.ts';
import { createFeedback } from './feedback.ts';
import { createFollowing } from './following.ts';
import { createHolding } from './holding.ts';
import { createIdleWords } from './idle-words.ts';
import { createLeaving } from './leaving.ts';
import { createOwnData } from './own-data.ts';
import { createPaying } from './paying.ts';
import { createReplacing } from './replacing.ts';
import { createRouting } from './routing.ts';
import { createStaff } from './staff.ts';
import { createTalking } from './talking.ts';
import type { ServiceDeps } from './turn.ts';
import { createVerifying } from './verifying.ts';

/** Every use case over one set of dependencies: what people ask for by updates, and what falls due by jobs. */
export function createServices(
  deps: ServiceDeps,
  branches: { readonly live: LiveCatalog; readonly read: ReadBranchList },
  countStats: CountStats,
) {
  const faults = createFaults(deps);
  return {
    faults,
    applicants: createApplicants(deps),
    applying: createApplying(deps),
    advising: createAdvising(deps),
    verifying: createVerifying(deps),
    feedback: createFeedback(deps),
    idleWords: createIdleWords(deps),
    leaving: createLeaving(deps),
    following: createFollowing(deps),
    correcting: createCorrecting(deps),
    ownData: createOwnData(deps),
    consenting: createConsenting(deps),
    blocking: createBlocking(deps),
    paying: createPaying(deps, faults),
    desk: createDesk(deps),
    talking: createTalking(deps),
    routing: createRouting(deps),
    staff: createStaff(deps),
    stats: createDeskStats(deps, countStats),
    broadcasting: createBroadcasting(deps),
    branchLists: createBranchLists(deps, branches.live, branches.read, faults),
    backingUp: createBackingUp(deps, faults),
    replacing: createReplacing(deps),
    dueJobs: createDueJobs(deps, faults),
    dueDrafts: createDueDrafts(deps, faults),
    duePayments: createDuePayments(deps),
    dueDesk: createDueDesk(deps),
    holding: createHolding(deps),
  };
}

export type Services = ReturnType<typeof createServices>;
