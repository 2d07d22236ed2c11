import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadTexts } from '../../../src/i18n/translate.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { exportFile, exportFiles } from '../../../src/messages/desk/render-export.ts';
import { createViews } from '../../../src/storage/database/database-view.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { watchPieces } from '../../support/watch-pieces.ts';

/** What the export of one process took: both files, read to their end and kept nowhere. */
export interface ExportUse {
  readonly seconds: number;
  /** Of the larger file. */
  readonly bytes: number;
  /** The longest that others waited for a turn, by the clock and in processor time of the thread. */
  readonly waitedMs: number;
  readonly pieceMs: number;
  /** Resident memory at the most, beyond what it was before. */
  readonly moreBytes: number;
}

/** Beside the database: what is exported, told by the parent. */
export interface ExportOrder {
  readonly path: string;
  readonly masterKey: string;
  readonly dataFolder: string;
  readonly day: string;
  readonly dayBefore: string;
  readonly count: number;
}

process.once('message', async (order: ExportOrder) => {
  await measure({ ...order, day: order.dayBefore });
  const use = await measure(order);
  process.send?.(use, () => process.disconnect());
});

async function measure({ path, masterKey, dataFolder, day, count }: ExportOrder): Promise<ExportUse> {
  const open = createViews(path, createVault(Buffer.from(masterKey, 'hex')));
  const catalog = loadCatalog(dataFolder);
  const t = loadTexts()('kk');
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const began = performance.now();
  const pieces = watchPieces();
  let bytes = 0;
  for (const kind of exportFiles) {
    let sum = 0;
    const view = { open, isLeft: false };
    const { bytes: made } = exportFile(kind, { from: day, to: day, count }, { catalog, t, view });
    if (typeof made !== 'function') throw new Error('it is made while it goes');
    for await (const part of made()) sum += part.length;
    bytes = Math.max(bytes, sum);
  }
  const seconds = (performance.now() - began) / 1000;
  delays.disable();
  clearInterval(watch);
  return {
    seconds,
    bytes,
    waitedMs: delays.max / 1e6,
    pieceMs: await pieces.end(),
    moreBytes: most - before,
  };
}
