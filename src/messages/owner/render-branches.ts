import { rawCsvOf, separatorOf } from '../../domain/desk/csv.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { branchTable, offered } from '../../domain/places/branch-list.ts';
import { keyOf } from '../../i18n/translate.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import {
  branchesAppliedCard,
  branchesCaption,
  branchFaultsCard,
  branchProposalCard,
} from './branches-card.ts';

type BranchesNotice = NoticeOf<
  'branches' | 'branches-outcome' | 'branches-faults' | 'branches-proposal' | 'branches-applied'
>;

/** The list of branches, as owners see it. */
export function renderBranches({ tx, chatId, t, deps }: RenderScene, notice: BranchesNotice): Rendered {
  if (findOperator(tx, chatId)?.role !== 'owner') return { dropped: 'not an owner any more' };
  switch (notice.template) {
    case 'branches': {
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
    }
    case 'branches-outcome':
      return say({ html: t(keyOf('branches-outcome', notice.outcome)) });
    case 'branches-faults':
      return say(branchFaultsCard(notice.faults, notice.count, t));
    case 'branches-proposal': {
      const change = deps.branchLists.proposal(tx, notice.list);
      if (change === undefined) return { dropped: 'it is no proposal any more' };
      return say(branchProposalCard(notice.list, change, { anew: notice.anew === true }, t), notice.edit);
    }
    case 'branches-applied':
      return say(branchesAppliedCard(notice, t), notice.edit);
  }
}
