import { rawCsvOf } from '../../domain/desk/csv.ts';
import type { Branch } from '../../domain/places/branch.ts';
import {
  branchTable,
  compareLists,
  type ListChange,
  type ReadBranches,
  withRetired,
} from '../../domain/places/branch-list.ts';
import type { LiveCatalog } from '../../domain/places/catalog.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import {
  appliedBefore,
  applyBranchList,
  dropBranchList,
  findBranchList,
  folderListBefore,
  insertBranchList,
  keepFolderList,
  lastApplied,
  saveBase,
  usedBranches,
} from '../../storage/owner/branch-lists.ts';
import { planJob } from '../../storage/queues/jobs.ts';
import { noticeOfMessage } from '../../storage/queues/outbox.ts';
import { runUpdate, type ServiceDeps, startTurn, type UpdateRef } from '../turn.ts';
import { createDueBranches, isOwner, mostListBytes } from './due-branches.ts';
import type { OwnerAlerts } from './owner-alerts.ts';

export type BranchesOutcome = 'done' | 'denied' | 'not-now';

export interface SentList {
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
}

/**
 * `/branches`: an owner sends another list of branches, sees what it would change, and puts it in force, at once and
 * for good. What open requests use is kept.
 */
export function createBranchLists(
  deps: ServiceDeps,
  live: LiveCatalog,
  { read, readAhead }: ReadBranches,
  ownerAlerts: Pick<OwnerAlerts, 'branchesUnreadable'>,
) {
  const readNow = deps.read ?? deps.transact;
  return {
    ...createDueBranches(deps, live, read),

    /** What was fetched, before it is judged: others get their turn meanwhile. */
    readAhead,

    /** At the start: the list that was applied last is in force. */
    begin(): Promise<void> {
      return deps.transact((tx) => {
        const newest = appliedBefore(tx);
        const parsed = newest && read(newest.csv);
        if (newest && parsed && !parsed.ok) {
          const turn = startTurn(tx, deps.now(), `branches${newest.seq}`);
          ownerAlerts.branchesUnreadable(turn, newest.seq, String(parsed.faults[0]?.line ?? ''));
        }
        putInForce(tx);
        keepFolder(tx);
      });
    },

    /** What the command does, with the present list as a file. */
    explain(update: UpdateRef): Promise<BranchesOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, tell }) => {
        if (!isOwner(tx, update.chatId)) return 'denied';
        tell(update.chatId, { template: 'branches' });
        return 'done';
      });
    },

    /** A file in reply to this message is a list of branches: the message is one of those about it. */
    isAbout(chatId: number, messageId: number): Promise<boolean> {
      return deps.transact(
        (tx) => noticeOfMessage(tx, chatId, messageId)?.template.startsWith('branches') === true,
      );
    },

    /** What can be told without the file itself is told at once; then it is fetched apart from this update. */
    receive(update: UpdateRef, file: SentList): Promise<BranchesOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (!isOwner(tx, update.chatId)) return 'denied';
        const isList = /\.(?:csv|xlsx)$/i.test(file.name);
        if (isList && file.size <= mostListBytes) {
          const id = insertBranchList(tx, update.chatId, file.fileId, now);
          planJob(tx, { kind: 'receive-branches', subject: String(id), dueAt: now });
        } else {
          tell(update.chatId, { template: 'branches-outcome', outcome: isList ? 'too-big' : 'not-a-csv' });
        }
        return 'done';
      });
    },

    /** What a list would change now; undefined: it is no proposal any more. */
    proposal: changeOf,

    /** Puts a list in force. One that was compared with another list than the present one is shown once more. */
    async apply(
      update: UpdateRef,
      id: number,
      messageId: number | undefined,
    ): Promise<BranchesOutcome | undefined> {
      const edit = messageId === undefined ? {} : { edit: messageId };
      for (const csv of await readNow((tx) => [appliedBefore(tx)?.csv, findBranchList(tx, id)?.csv])) {
        if (csv !== undefined) await readAhead(csv);
      }
      const outcome = await runUpdate(deps, update, ({ tx, now, tell }) => {
        if (!isOwner(tx, update.chatId)) return 'denied';
        const change = changeOf(tx, id);
        if (change === undefined) return 'not-now';
        if (findBranchList(tx, id)?.base !== lastApplied(tx)) {
          saveBase(tx, id);
          tell(update.chatId, { template: 'branches-proposal', list: id, anew: true, ...edit });
          return 'done';
        }
        applyBranchList(tx, id, now);
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'branches', subject: String(id) });
        const kept = change.gone.filter((one) => one.kept).length;
        const [added, changed, gone] = [change.added.length, change.changed.length, change.gone.length];
        tell(update.chatId, { template: 'branches-applied', added, changed, gone, kept, ...edit });
        return 'done';
      });
      // In a transaction of its own: requests that were sent until now are looked at, and it is on disk by now.
      if (outcome !== 'denied') await deps.transact(putInForce);
      return outcome;
    },

    drop(update: UpdateRef, id: number, messageId: number | undefined): Promise<BranchesOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (!isOwner(tx, update.chatId)) return 'denied';
        if (!dropBranchList(tx, id, now)) return 'not-now';
        const edit = messageId === undefined ? {} : { edit: messageId };
        tell(update.chatId, { template: 'plain', text: 'prompt-cancelled', ...edit });
        return 'done';
      });
    },
  };

  function putInForce(tx: Tx): void {
    live.exchange(withRetired(lists(tx), usedBranches(tx)));
  }

  /** All lists that ever were in force, the present one first; at the end that of the data folder. */
  function* lists(tx: Tx): Generator<readonly Branch[]> {
    for (let list = appliedBefore(tx); list !== undefined; list = appliedBefore(tx, list.seq)) {
      const parsed = read(list.csv);
      if (parsed.ok) yield parsed.branches;
    }
    yield live.loaded;
    // A deploy may have taken a branch out of the file at which somebody's paper waits.
    yield* folderOfBefore(tx);
  }

  function* folderOfBefore(tx: Tx): Generator<readonly Branch[]> {
    const csv = folderListBefore(tx);
    const parsed = csv === undefined ? undefined : read(csv);
    if (parsed?.ok) yield parsed.branches;
  }

  /** What the file of the data folder has now, and what it had before and open requests still use. */
  function keepFolder(tx: Tx): void {
    const listed = (branches: readonly Branch[]) => rawCsvOf(branchTable(branches), ',');
    const before = folderListBefore(tx);
    if (before === listed(live.loaded)) return;
    const kept = withRetired([live.loaded, ...folderOfBefore(tx)], usedBranches(tx));
    const csv = listed(kept);
    if (csv !== before) keepFolderList(tx, csv, deps.now());
  }

  function changeOf(tx: Tx, id: number): ListChange | undefined {
    const list = findBranchList(tx, id);
    if (list?.state !== 'proposed' || list.csv === undefined) return undefined;
    const parsed = read(list.csv);
    return parsed.ok ? compareLists(live.catalog.branches, parsed.branches, usedBranches(tx)) : undefined;
  }
}

export type BranchListsService = ReturnType<typeof createBranchLists>;
