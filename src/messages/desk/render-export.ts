import { csvOf, separatorOf } from '../../domain/desk/csv.ts';
import { beginningOf, endOf } from '../../domain/desk/stats.ts';
import { writeSheet } from '../../spreadsheets/write-sheet.ts';
import { operatorName } from '../../storage/desk/operators.ts';
import { requestsSentIn } from '../../storage/request/export.ts';
import {
  exportCaption,
  exportCells,
  exportColumns,
  exportTable,
  nothingToExport,
} from '../numbers/export-table.ts';
import { forOperators, type Makers, type RenderScene, say } from '../scene.ts';

/** More would keep everyone else waiting while it is made. */
const mostLines = 20_000;

/** The requests of some days as a file to keep, made of what they are at the moment of sending. */
export const exportMakers = {
  // A group is no operator either: the file goes to a person alone.
  export: forOperators((scene, { from, to, sheet }) => {
    const { tx, t, deps } = scene;
    const { requests, count } = requestsSentIn(tx, beginningOf(from), endOf(to), mostLines);
    const last = requests.at(-1);
    if (last === undefined) {
      // The other one of the two says so.
      return sheet ? { dropped: 'nothing to export' } : say({ html: nothingToExport({ from, to }, t) });
    }

    const names = namesOf(scene);
    if (sheet) {
      const cells = exportCells(requests, { catalog: deps.catalog, names }, t);
      return {
        outgoing: {
          type: 'file',
          bytes: () => writeSheet(cells, exportColumns, `${from} ${to}`),
          name: `requests-${from}-${to}.xlsx`,
          view: { html: t('export-sheet') },
        },
      };
    }
    const table = exportTable(requests, { catalog: deps.catalog, names }, t);
    const isCut = requests.length < count;
    const held = isCut ? { count: requests.length, last: last.request.submittedAt } : undefined;
    return {
      outgoing: {
        type: 'file',
        bytes: Buffer.from(csvOf(table, separatorOf(t.locale)), 'utf8'),
        name: `requests-${from}-${to}.csv`,
        view: { html: exportCaption({ from, to, count }, held, t) },
      },
    };
  }),
} satisfies Partial<Makers>;

function namesOf({ tx }: RenderScene): (operatorId: number) => string {
  const known = new Map<number, string>();
  return (id) => {
    const name = known.get(id) ?? operatorName(tx, id) ?? String(id);
    known.set(id, name);
    return name;
  };
}
