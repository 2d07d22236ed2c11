import { rawCsvOf, separatorOf } from '../../domain/desk/csv.ts';
import { branchTable, offered } from '../../domain/places/branch-list.ts';
import { keyOf } from '../../i18n/translate.ts';
import { forOwners, type Makers, say } from '../scene.ts';
import {
  branchesAppliedCard,
  branchesCaption,
  branchFaultsCard,
  branchProposalCard,
} from './branches-card.ts';

/** The list of branches, as owners see it. */
export const branchesMakers = {
  branches: forOwners(({ t, deps }) => {
    const { branches } = deps.catalog;
    const present = offered(branches);
    const counts = { offered: present.length, retired: branches.length - present.length };
    return {
      outgoing: {
        type: 'file',
        bytes: Buffer.from(rawCsvOf(branchTable(present), separatorOf(t.locale)), 'utf8'),
        name: 'branches.csv',
        view: branchesCaption(counts, t),
      },
    };
  }),
  'branches-outcome': forOwners(({ t }, notice) =>
    say({ html: t(keyOf('branches-outcome', notice.outcome)) }),
  ),
  'branches-faults': forOwners(({ t }, notice) => say(branchFaultsCard(notice.faults, notice.count, t))),
  'branches-proposal': forOwners(({ tx, t, deps }, notice) => {
    const change = deps.branchLists.proposal(tx, notice.list);
    if (change === undefined) return { dropped: 'it is no proposal any more' };
    return say(branchProposalCard(notice.list, change, { anew: notice.anew === true }, t), notice.edit);
  }),
  'branches-applied': forOwners(({ t }, notice) => say(branchesAppliedCard(notice, t), notice.edit)),
} satisfies Partial<Makers>;
