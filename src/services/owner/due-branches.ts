import type { Notice } from '../../domain/messages/notice.ts';
import {
  compareLists,
  isNoChange,
  type ListFault,
  type ReadBranchList,
} from '../../domain/places/branch-list.ts';
import type { LiveCatalog } from '../../domain/places/catalog.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import {
  type BranchList,
  dropBranchList,
  findBranchList,
  proposeBranchList,
  saveBase,
  usedBranches,
} from '../../storage/owner/branch-lists.ts';
import { type Job, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';

export const mostListBytes = 2 * 1024 * 1024;
const faultsShown = 10;

/** The file that an owner sent after `/branches`: fetched by a job, read, and proposed where it would change something. */
export function createDueBranches(deps: Pick<ServiceDeps, 'now'>, live: LiveCatalog, read: ReadBranchList) {
  return {
    /** The file that a job is to fetch; undefined: nobody waits for it any more. */
    fileOf(tx: Tx, job: Job): string | undefined {
      return awaited(tx, job)?.fileId;
    },

    /** It was fetched: what it would change is shown, or what is wrong with it. */
    fetched(tx: Tx, job: Job, bytes: Uint8Array): void {
      const list = awaited(tx, job);
      if (list === undefined) return void settleJob(tx, job.id, 'dropped', 'nobody waits for it');
      if (!settleJob(tx, job.id, 'done', 'fetched')) return;
      const now = deps.now();
      const { tell } = startTurn(tx, now, keyOfJob(job));
      const judged = judge(tx, bytes);
      if ('csv' in judged) {
        proposeBranchList(tx, list, judged.csv, now);
        saveBase(tx, list.id);
        tell(list.sentBy, { template: 'branches-proposal', list: list.id });
      } else {
        dropBranchList(tx, list.id, now);
        tell(list.sentBy, judged.why);
      }
    },

    /** The file can't be had now: the owner reads once that it is being fetched. */
    delayed(tx: Tx, job: Job, until: number): void {
      const list = awaited(tx, job);
      postponeJob(tx, job.id, until);
      if (list && job.attempts === 0) reply(tx, job, list, 'receiving');
    },

    lost(tx: Tx, job: Job): void {
      const list = awaited(tx, job);
      if (!settleJob(tx, job.id, 'dropped', 'the file could not be fetched') || list === undefined) return;
      dropBranchList(tx, list.id, deps.now());
      reply(tx, job, list, 'file-lost');
    },
  };

  function awaited(tx: Tx, job: Job): BranchList | undefined {
    const list = findBranchList(tx, Number(job.subject));
    return list?.state === 'fetching' && isOwner(tx, list.sentBy) ? list : undefined;
  }

  function judge(tx: Tx, bytes: Uint8Array): { readonly csv: string } | { readonly why: Notice } {
    if (bytes.length > mostListBytes) return { why: { template: 'branches-outcome', outcome: 'too-big' } };
    const csv = textOf(bytes);
    if (csv === undefined) return faulty([{ what: 'not-utf8' }]);
    const parsed = read(csv);
    if (!parsed.ok) return faulty(parsed.faults);
    const change = compareLists(live.catalog.branches, parsed.branches, usedBranches(tx));
    return isNoChange(change) ? { why: { template: 'branches-outcome', outcome: 'same' } } : { csv };
  }

  function reply(tx: Tx, job: Job, { sentBy }: BranchList, outcome: 'receiving' | 'file-lost'): void {
    startTurn(tx, deps.now(), keyOfJob(job)).tell(sentBy, { template: 'branches-outcome', outcome });
  }
}

function faulty(faults: readonly ListFault[]): { readonly why: Notice } {
  return { why: { template: 'branches-faults', faults: faults.slice(0, faultsShown), count: faults.length } };
}

/** Undefined: it is no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether they are an owner now: jobs look again, since roles change meanwhile. */
export function isOwner(tx: Tx, userId: number): boolean {
  return findOperator(tx, userId)?.role === 'owner';
}
