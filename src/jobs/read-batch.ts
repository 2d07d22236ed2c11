import { countInZip, readZip, type Unpacked, type ZipLimits } from '../archives/read-zip.ts';
import { mostArchiveBytes, mostEntryBytes, mostItems, readDecisions } from '../domain/desk/batch.ts';
import { fileKindOf } from '../domain/form/file-kind.ts';
import { ListTooLong, readCsv } from '../lists/loose-csv.ts';
import type { TelegramPort } from '../outbox/telegram-port.ts';
import type { LookAtPdf } from '../pdf/look-apart.ts';
import type { BatchToRead } from '../services/batch/batches.ts';
import type { Services } from '../services/create-services.ts';
import { sheetAsCsv } from '../spreadsheets/read-sheet.ts';
import type { Transact } from '../storage/database/transact.ts';
import type { Job } from '../storage/queues/jobs.ts';
import { collectFile } from './watch-file.ts';

const linesAtOnce = 20;
const limits: ZipLimits = { entries: mostItems, entryBytes: mostEntryBytes, allBytes: mostArchiveBytes };

/** Fetches and looks into what an operator has sent at once, one file at a time; then it is shown. */
export function createBatchJob(deps: {
  readonly transact: Transact;
  readonly port: TelegramPort;
  readonly services: Services;
  readonly lookAtPdf: LookAtPdf;
}) {
  const { transact, port, lookAtPdf } = deps;
  const { batches } = deps.services;

  async function download(fileId: string | undefined): Promise<Uint8Array | undefined> {
    if (fileId === undefined) return undefined;
    const hearing = collectFile(mostEntryBytes);
    const file = await port.download(fileId, hearing.add);
    return file === 'whole' ? await hearing.end() : undefined;
  }

  const goesOn = (id: number, total?: number) => transact((tx) => batches.goesOn(tx, id, total));

  /** Some at a time: each is looked up among all requests, and others are answered in between. */
  async function readList(batch: number, bytes: Uint8Array): Promise<void> {
    const decisions = readDecisions(await readCsv(await sheetAsCsv(bytes))).slice(0, mostItems);
    for (let from = 0; from < decisions.length; from += linesAtOnce) {
      if (!(await goesOn(batch, decisions.length))) return;
      const some = decisions.slice(from, from + linesAtOnce);
      await transact((tx) => batches.decisionsRead(tx, batch, some, from));
    }
  }

  async function readFiles({ id, items }: BatchToRead): Promise<void> {
    for (const { seq, name, fileId, verdict } of items) {
      if (verdict !== 'new') continue; // looked at before the bot was stopped
      if (!(await goesOn(id))) return;
      const bytes = await download(fileId);
      const look = bytes && (await lookAtPdf(bytes));
      await transact((tx) => {
        if (look) batches.fileLookedAt(tx, id, seq, { name, ...(fileId !== undefined && { fileId }), look });
        else batches.fileLeftOut(tx, id, seq, name, 'file-lost');
      });
    }
  }

  async function readArchive(batch: number, bytes: Uint8Array): Promise<void> {
    let seq = 0;
    const total = await countInZip(bytes, limits);
    for await (const one of readZip(bytes, limits)) {
      if (!(await goesOn(batch, total))) return;
      await readEntry(batch, seq, one);
      seq += 1;
    }
  }

  async function readEntry(batch: number, seq: number, one: Unpacked): Promise<void> {
    const { name } = one;
    const bytes = 'bytes' in one ? one.bytes : undefined;
    const look = bytes && fileKindOf(bytes) === 'pdf' ? await lookAtPdf(bytes) : undefined;
    await transact((tx) => {
      if (bytes && look) batches.entryLookedAt(tx, batch, seq, { name, bytes, look });
      else if ('fault' in one) batches.fileLeftOut(tx, batch, seq, name, one.fault);
      else batches.fileLeftOut(tx, batch, seq, name, 'not-a-pdf');
    });
  }

  return async (job: Job): Promise<void> => {
    const batch = await transact((tx) => batches.batchToRead(tx, job));
    if (batch === undefined) return;
    port.showBusy(batch.chatId, 'typing');
    if (batch.kind === 'files') {
      await readFiles(batch);
      return await transact((tx) => batches.batchRead(tx, job));
    }
    const bytes = await download(batch.fileId);
    if (bytes === undefined) return await transact((tx) => batches.batchRead(tx, job, 'file-lost'));
    try {
      if (batch.kind === 'archive') await readArchive(batch.id, bytes);
      else await readList(batch.id, bytes);
    } catch (error) {
      if (error instanceof Error && /Sqlite/.test(error.name)) throw error;
      const fault = error instanceof ListTooLong ? 'list-too-long' : 'damaged-archive';
      return await transact((tx) => batches.batchRead(tx, job, fault));
    }
    await transact((tx) => batches.batchRead(tx, job));
  };
}
