import type { DrawStats } from './charts/draw-apart.ts';
import type { Lane } from './domain/messages/lanes.ts';
import { createSendingRate } from './domain/messages/sending-rate.ts';
import type { CodeChannel } from './gateways/code-channel.ts';
import type { PostEvent } from './gateways/post-event.ts';
import { createFileTurns } from './jobs/file-turns.ts';
import { createJobTable } from './jobs/job-table.ts';
import { createJobRunner, type JobRunner } from './jobs/runner.ts';
import type { Log } from './log.ts';
import { createRender } from './messages/render.ts';
import type { RenderDeps } from './messages/scene.ts';
import type { Clock, TelegramPort } from './outbox/telegram-port.ts';
import { createOutboxWorker, type OutboxWorker } from './outbox/worker.ts';
import type { LookAtPdf } from './pdf/look-apart.ts';
import type { Services } from './services/create-services.ts';
import type { BackupFolder } from './storage/backup/folder.ts';
import type { Stored, Transactions } from './storage/database/transact.ts';

export interface BackgroundDeps extends Pick<Transactions, 'transact' | 'transactLater' | 'read'> {
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  readonly port: TelegramPort;
  readonly services: Services;
  /** What messages are made of at the moment of sending. */
  readonly words: Omit<RenderDeps, 'branchLists' | 'usualTimes' | 'now' | 'read'>;
  readonly channels: readonly CodeChannel[];
  readonly drawStats: DrawStats;
  readonly lookAtPdf: LookAtPdf;
  /** Posts an event to a register. */
  readonly postEvent: PostEvent;
  /** Undefined: backups are switched off. */
  readonly backups: BackupFolder | undefined;
  /** Messages in any second, by lane; undefined: as many as Telegram takes. */
  readonly limits: Readonly<Record<Lane, number>> | undefined;
  readonly log: Log;
  /** True for faults of the disk and not of the program. */
  readonly isUnavailable: (error: unknown) => boolean;
}

/** What goes on beside the updates: messages go out and jobs fall due, for as long as the program runs. */
export interface Background {
  readonly outbox: OutboxWorker;
  readonly jobs: JobRunner;
  /** Time was moved: look what is due. */
  wake(): void;
  /** Something is on disk now. */
  stored(stored: Stored): void;
  /** Resolves when nothing is being sent or run any more. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts together what works without an update: the outbox and the jobs. */
export function createBackground(deps: BackgroundDeps): Background {
  const { transact, transactLater, read, clock, random, port, services, words, log, isUnavailable } = deps;
  const outbox = createOutboxWorker({
    transact,
    transactLater,
    read,
    clock,
    random,
    port,
    render: createRender({
      ...words,
      read,
      branchLists: services.branchLists,
      usualTimes: services.usualTimes,
      now: clock.now,
    }),
    log,
    isUnavailable,
    onLost: services.ownerAlerts.messageLost,
    onMoved: services.ownerAlerts.chatMoved,
    rate: createSendingRate(deps.limits),
    // Without a rate it is the way there and back that says how many are under way.
    ...(deps.limits === undefined && { chatsAtOnce: 400 }),
  });
  const turns = createFileTurns();
  const stopping = new AbortController();
  const jobs = createJobRunner({
    turns,
    transact,
    read,
    clock,
    random,
    table: createJobTable({
      transact,
      read,
      catalog: words.catalog,
      openView: words.openView,
      stopping: stopping.signal,
      clock,
      random,
      port,
      services,
      turns,
      channels: deps.channels,
      texts: words.texts,
      drawStats: deps.drawStats,
      lookAtPdf: deps.lookAtPdf,
      postEvent: deps.postEvent,
      backups: deps.backups,
      log,
    }),
    giveUp: services.failedJobs.giveUp,
    planAnew(tx) {
      services.ownerAlerts.planOwnJobs(tx, clock.now());
      services.backup.planAnew(tx);
    },
    log,
    isUnavailable,
  });
  return {
    outbox,
    jobs,
    stored(stored) {
      outbox.stored(stored);
      if (stored.planned) jobs.wake();
    },
    wake() {
      outbox.wake();
      jobs.wake();
    },
    async idle() {
      // A job may put a message into the outbox, and a message that went out may be news to the jobs.
      for (let round = 0; round < 3; round += 1) {
        await jobs.idle();
        await outbox.idle();
      }
    },
    async stop() {
      stopping.abort();
      deps.backups?.stop();
      await jobs.stop();
      await outbox.stop();
    },
  };
}
