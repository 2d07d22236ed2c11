import type { Locale } from '../domain/locale.ts';
import type { Catalog } from '../domain/places/catalog.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Log } from '../log.ts';
import { exportFile, exportFiles, mostExportLines, sentBetween } from '../messages/desk/render-export.ts';
import type { TelegramPort } from '../outbox/telegram-port.ts';
import type { DeskService } from '../services/desk/desk.ts';
import type { ExportToMake } from '../services/desk/export.ts';
import { stepByStep } from '../spreadsheets/slices.ts';
import type { DatabaseView } from '../storage/database/database-view.ts';
import type { Transact } from '../storage/database/transact.ts';
import { type Job, postponeJob } from '../storage/queues/jobs.ts';
import { countSent } from '../storage/request/export.ts';

export interface ExportDeps {
  readonly transact: Transact;
  readonly read: Transact;
  readonly port: TelegramPort;
  readonly services: { readonly desk: DeskService };
  readonly texts: (locale: Locale) => Translate;
  readonly catalog: Catalog;
  readonly openView: () => DatabaseView;
  /** The program ends: what is being made is begun anew at the next start. */
  readonly stopping: AbortSignal;
  readonly log: Log;
}

const mostTries = 6;
/** It is looked whether it is still wanted, and told how far it is, after so many lines. */
const linesBetweenLooks = 500;
const linesBetweenWords = 10_000;

/** What ends a file before its end. */
class NotWanted extends Error {
  override readonly name = 'NotWanted';
}

/** The files of a long export, one export at a time, told in the chat while they are made. Both are of one moment. */
export function createExportJob(deps: ExportDeps, nextTryAt: (job: Job, wishedMs?: number) => number) {
  const { transact, read, port, stopping } = deps;
  const { desk } = deps.services;
  let before: Promise<unknown> = Promise.resolve();

  return (job: Job): Promise<void> => {
    const made = before.then(() => make(job));
    before = made.catch(() => {});
    return made;
  };

  async function make(job: Job): Promise<void> {
    const wanted = await read((tx) => desk.exportToMake(tx, job));
    if (wanted === undefined || stopping.aborted) return;
    const view = deps.openView();
    try {
      await send(job, wanted, view);
    } finally {
      view.close();
    }
  }

  async function send(job: Job, { run, locale, topic }: ExportToMake, view: DatabaseView): Promise<void> {
    const { from, to } = run;
    const export_ = {
      from,
      to,
      ...(await stepByStep(countSent(view.tx, sentBetween(run), mostExportLines))),
    };
    const lines = Math.min(export_.count, mostExportLines);
    for (const [sent, kind] of exportFiles.entries()) {
      if (sent < run.sent) continue; // they have these already
      const outgoing = exportFile(kind, export_, {
        catalog: deps.catalog,
        t: deps.texts(locale),
        view: { open: () => view, isLeft: true },
        onSlice: watch(job, { sent, lines, id: run.id }),
      });
      const outcome = await port.send(run.operatorId, outgoing, topic);
      if (stopping.aborted && outcome.type !== 'sent') return;
      const isWanted = await read((tx) => desk.exportToMake(tx, job));
      if (isWanted === undefined) return;
      if (outcome.type === 'retry' && job.attempts + 1 < mostTries) {
        return await transact((tx) => postponeJob(tx, job.id, nextTryAt(job, outcome.afterMs)));
      }
      if (outcome.type !== 'sent') {
        deps.log.warn('export-not-sent', { outcome: outcome.type });
        return await transact((tx) => desk.exportLost(tx, job, outcome.type));
      }
      const done = sent + 1;
      await transact((tx) => desk.exportGoesOn(tx, job, { sent: done, percent: percentOf(done, 0, lines) }));
    }
    await transact((tx) => desk.exportMade(tx, job));
  }

  /** Says how far it is, and ends the file where nobody wants it any more. */
  function watch(job: Job, { sent, lines, id }: { sent: number; lines: number; id: number }) {
    let lookAt = linesBetweenLooks;
    let tellAt = linesBetweenWords;
    return async (made: number): Promise<void> => {
      if (stopping.aborted) throw new NotWanted();
      if (made < lookAt) return;
      lookAt = made + linesBetweenLooks;
      if (!(await read((tx) => desk.isExportWanted(tx, id)))) throw new NotWanted();
      if (made < tellAt || made >= lines) return;
      const told = made - (made % linesBetweenWords);
      tellAt = told + linesBetweenWords;
      await transact((tx) => desk.exportGoesOn(tx, job, { sent, percent: percentOf(sent, told, lines) }));
    };
  }
}

/** Of all files together. */
function percentOf(sent: number, made: number, lines: number): number {
  return Math.floor((100 * (sent + made / lines)) / exportFiles.length);
}
