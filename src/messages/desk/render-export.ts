import { separatorOf } from '../../domain/desk/csv.ts';
import { beginningOf, endOf, type Period } from '../../domain/desk/stats.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import type { Translate } from '../../i18n/translate.ts';
import { inSlices, type OnSlice } from '../../spreadsheets/slices.ts';
import { writeCsv } from '../../spreadsheets/write-csv.ts';
import { writeSheet } from '../../spreadsheets/write-sheet.ts';
import type { DatabaseView } from '../../storage/database/database-view.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findExportRun, saveExportMessage } from '../../storage/desk/export-runs.ts';
import { operatorName } from '../../storage/desk/operators.ts';
import { countSentIn, pagesSent, type SentBetween } from '../../storage/request/export.ts';
import { exportCaption, exportProgress, nothingToExport } from '../numbers/export-card.ts';
import { exportCells, exportColumns, exportHead, wordsOfRow } from '../numbers/export-table.ts';
import type { Outgoing } from '../outgoing.ts';
import { forOperators, type Makers, say } from '../scene.ts';

/** More would not fit into what Telegram takes from a bot at once, 50 MB. */
export const mostExportLines = 100_000;
/** The files of an export, in the order in which they go. */
export const exportFiles = ['sheet', 'csv'] as const;
export type ExportFileKind = (typeof exportFiles)[number];

/** What there is to export. `cutAt`: when the last one was sent that the file has room for; undefined: it holds all. */
export interface ToExport extends Period {
  readonly count: number;
  readonly cutAt?: number | undefined;
}

/** The requests of some days as files to keep, made of what they are at the moment of sending. */
export const exportMakers = {
  // `forOperators` drops it for a group too: the file goes to a person alone.
  export: forOperators(({ tx, t, deps }, { from, to, sheet }) => {
    const count = countSentIn(tx, sentBetween({ from, to }), mostExportLines);
    if (count === 0) {
      // Two notices go out, one a file: that of the CSV says that there is nothing.
      return sheet ? { dropped: 'nothing to export' } : say({ html: nothingToExport({ from, to }, t) });
    }
    const view = { open: deps.openView, isLeft: false };
    return {
      outgoing: exportFile(sheet ? 'sheet' : 'csv', { from, to, count }, { ...deps, t, view }),
    };
  }),
  'export-progress': forOperators(({ tx, chatId, t }, notice) => {
    const run = findExportRun(tx, notice.export);
    if (run?.operatorId !== chatId) return { dropped: 'no such export' };
    return {
      ...say(exportProgress(run, t), notice.edit),
      sent: (later, messageId) => saveExportMessage(later, run.id, messageId),
    };
  }),
} satisfies Partial<Makers>;

/** The days of a period as ms in Almaty: from the beginning of the first to the end of the last. */
export function sentBetween({ from, to }: Period): SentBetween {
  return { from: beginningOf(from), until: endOf(to) };
}

/** One of the files, which reads the database while it goes: from a view of its own, or one that others use after it. */
export function exportFile(
  kind: ExportFileKind,
  { from, to, count, cutAt }: ToExport,
  how: {
    readonly catalog: Catalog;
    readonly t: Translate;
    readonly view: { readonly open: () => DatabaseView; readonly isLeft: boolean };
    readonly onSlice?: OnSlice;
  },
): Extract<Outgoing, { type: 'file' }> {
  const { catalog, t, onSlice } = how;
  async function* bytes() {
    const view = how.view.open();
    try {
      const pages = pagesSent(view.tx, sentBetween({ from, to }), mostExportLines);
      const cells = exportCells({ catalog, names: namesOf(view.tx) }, t);
      const slices = inSlices(pages, cells, exportHead(t), onSlice);
      yield* kind === 'sheet'
        ? writeSheet(slices, exportColumns, `${from} ${to}`)
        : writeCsv(slices, (row) => wordsOfRow(row, t.locale), separatorOf(t.locale));
    } finally {
      if (!how.view.isLeft) view.close();
    }
  }
  const held = cutAt === undefined ? undefined : { count: mostExportLines, last: cutAt };
  return {
    type: 'file',
    bytes,
    name: `requests-${from}-${to}.${kind === 'sheet' ? 'xlsx' : 'csv'}`,
    view: { html: kind === 'sheet' ? t('export-sheet') : exportCaption({ from, to, count }, held, t) },
  };
}

function namesOf(tx: Tx): (operatorId: number) => string {
  const known = new Map<number, string>();
  return (id) => {
    const name = known.get(id) ?? operatorName(tx, id) ?? String(id);
    known.set(id, name);
    return name;
  };
}
