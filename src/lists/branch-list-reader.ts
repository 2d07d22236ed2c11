import type { Branch, Region } from '../domain/places/branch.ts';
import {
  type ListFault,
  listFaults,
  type ReadBranches,
  type ReadBranchList,
} from '../domain/places/branch-list.ts';
import type { LiveCatalog } from '../domain/places/catalog.ts';
import { loadLiveCatalog, readBranches, readBranchesInSlices } from './catalog.ts';
import { CatalogFaults, type RowFault } from './csv-rows.ts';

/** The list that is looked at, and the one before it: a list of 5000 lines takes a few MB. */
const mostKept = 2;
const file = 'branches.csv';

/** The data folder, with a list of branches that can be exchanged. */
export function loadLiveLists(folder: string): ReadBranches & { readonly live: LiveCatalog } {
  const live = loadLiveCatalog(folder);
  return { live, ...createBranchListReader(live.catalog.regions) };
}

/**
 * Reads lists of branches that an owner sends: what is wrong with them is theirs to read. A list of 5000 lines takes a
 * third of a second, in which nobody else would be answered: it is read ahead, in slices, and what came of it is kept
 * for who needs it in the middle of a transaction.
 */
export function createBranchListReader(regions: readonly Region[]): ReadBranches {
  const kept = new Map<string, ReturnType<ReadBranchList>>();

  return {
    read: (csv) => {
      const known = kept.get(csv);
      if (known !== undefined) return known;
      try {
        return taken(readBranches(csv, file, regions));
      } catch (error) {
        return refused(error);
      }
    },

    async readAhead(csv) {
      const known = kept.get(csv);
      kept.delete(csv); // the newest stands last
      kept.set(csv, known ?? (await readBranchesInSlices(csv, file, regions).then(taken, refused)));
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
    },
  };
}

function taken(branches: readonly Branch[]) {
  return { ok: true, branches } as const;
}

function refused(error: unknown) {
  if (!(error instanceof CatalogFaults)) throw error;
  return { ok: false, faults: error.faults.map(faultOfList) } as const;
}

function faultOfList({ line, column, what, detail }: RowFault): ListFault {
  const known = listFaults.find((one) => one === what);
  if (known === undefined) throw new Error(`a list of branches has no fault ${what}`);
  // What the parser says is English and quotes the file, which may be another one than was meant.
  return { line, column, what: known, detail: known === 'not-csv' ? undefined : detail };
}
