import type { Branch } from '../../domain/places/branch.ts';
import {
  type BranchPart,
  isNoChange,
  type ListChange,
  type ListFault,
} from '../../domain/places/branch-list.ts';
import { escapeHtml, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortened } from '../message-length.ts';
import { blocks, lines, type View } from '../outgoing.ts';

/** So many of each sort are named, and so many letters of a name: a message has no room for a whole list. */
const entriesShown = 8;
const lettersShown = 60;
/** What is wrong with a file may be told with a piece of it, and a quotation mark that is left open makes that long. */
const detailShown = 150;

/** What stands under the file with the present list. */
export function branchesCaption(
  { offered, retired }: { readonly offered: number; readonly retired: number },
  t: Translate,
): View {
  return {
    html: blocks(
      t('branches-list', { count: offered }),
      retired > 0 && t('branches-retired', { count: retired }),
      t('branches-how'),
    ),
  };
}

/** The first faults of a list that was not taken; `count` of all. */
export function branchFaultsCard(faults: readonly ListFault[], count: number, t: Translate): View {
  return {
    html: blocks(
      t('branches-faults'),
      lines(...faults.map((fault) => faultLine(fault, t))),
      count > faults.length && t('branches-more', { count: count - faults.length }),
      t('branches-mend'),
    ),
  };
}

function faultLine({ line, column, what, detail = '' }: ListFault, t: Translate): string {
  const words = t.plain(keyOf('branches-fault', what), { detail: shortened(detail, detailShown) });
  if (line === undefined) return t('branches-in-file', { what: words });
  // Lines are named, not counted: no grouping of thousands.
  return column === undefined
    ? t('branches-in-line', { line: String(line), what: words })
    : t('branches-in-cell', { line: String(line), column, what: words });
}

/** What a list would change, before it does. `anew`: the present list is another one than was compared with at first. */
export function branchProposalCard(
  list: number,
  change: ListChange,
  { anew }: { readonly anew: boolean },
  t: Translate,
): View {
  const { added, changed, gone, onlyOrder } = change;
  const kept = gone.filter((one) => one.kept).length;
  const partsOf = (parts: readonly BranchPart[]) =>
    parts.map((part) => t.plain(keyOf('branches-part', part))).join(', ');
  return {
    html: blocks(
      anew && t('branches-anew'),
      t('branches-proposal'),
      added.length > 0 &&
        lines(
          t('branches-added', { count: added.length }),
          ...someOf(added, t, (branch) => entry(branch, t)),
        ),
      changed.length > 0 &&
        lines(
          t('branches-changed', { count: changed.length }),
          ...someOf(changed, t, ({ branch, parts }) => `${entry(branch, t)}: ${escapeHtml(partsOf(parts))}`),
        ),
      gone.length > 0 &&
        lines(
          t('branches-gone', { count: gone.length }),
          ...someOf(gone, t, ({ branch }) => entry(branch, t)),
        ),
      kept > 0 && t('branches-kept', { count: kept }),
      onlyOrder && t('branches-order'),
      isNoChange(change) && t('branches-outcome-same'),
    ),
    buttons: [
      [
        {
          text: t.plain('button-branches-apply'),
          data: callbackData.branches(list, 'apply'),
          style: 'primary',
        },
      ],
      [{ text: t.plain('button-branches-drop'), data: callbackData.branches(list, 'drop') }],
    ],
  };
}

/** The list is in force: what that changed, in numbers. */
export function branchesAppliedCard(
  counts: {
    readonly added: number;
    readonly changed: number;
    readonly gone: number;
    readonly kept: number;
  },
  t: Translate,
): View {
  const { added, changed, gone, kept } = counts;
  return {
    html: blocks(
      t('branches-applied'),
      lines(
        t('branches-added', { count: added }),
        t('branches-changed', { count: changed }),
        t('branches-gone', { count: gone }),
      ),
      kept > 0 && t('branches-kept', { count: kept }),
    ),
  };
}

function entry({ code, names }: Branch, { locale }: Translate): string {
  return `<code>${escapeHtml(code)}</code> ${escapeHtml(shortened(names[locale], lettersShown))}`;
}

function someOf<Entry>(
  entries: readonly Entry[],
  t: Translate,
  line: (entry: Entry) => string,
): readonly string[] {
  const rest = entries.length - entriesShown;
  const shown = entries.slice(0, entriesShown).map(line);
  return rest > 0 ? [...shown, t('branches-more', { count: rest })] : shown;
}
