import { createFence, type FenceDeps } from './bot/telegram/takeover-fence.ts';
import type { ReplicaSettings } from './config/replica.ts';
import type { Log } from './log.ts';
import type { Clock } from './outbox/telegram-port.ts';
import { createReplicaWatch } from './replica/replica-watch.ts';
import { readEpoch } from './storage/backup/epoch.ts';
import type { Transact } from './storage/database/transact.ts';

/** What the bot has to do with a second machine: it is told of the replica, and ends where the other one took over. */
export interface Standby {
  /** At the start, before anything is sent. `meet` resolves when Telegram can be reached. Throws `TakenOver`. */
  enter(meet: () => Promise<unknown>): Promise<void>;
  /** Ends the program where another machine has taken over. */
  readonly check: () => Promise<void>;
  /** Undefined: updates are confirmed once they are on this disk. */
  readonly replicated: ((longestMs: number) => Promise<boolean>) | undefined;
  /** 0: it was not seen to be complete. Undefined: there is none. */
  completeAt(): number | undefined;
  stop(): void;
}

export interface StandbyDeps {
  readonly replica: ReplicaSettings | undefined;
  readonly databasePath: string;
  readonly api: FenceDeps['api'];
  readonly read: Transact;
  readonly clock: Clock;
  readonly log: Log;
  readonly onOld: () => void;
  readonly onTakenOver: FenceDeps['onTakenOver'];
}

/** Puts together what a second machine needs: the replica is watched, and the machine that was left stops. */
export function createStandby(deps: StandbyDeps): Standby {
  const { replica, databasePath, api, read, clock, log, onOld, onTakenOver } = deps;
  const watch =
    replica && createReplicaWatch({ databasePath, metricsUrl: replica.metricsUrl, clock, log, onOld });
  const epoch = () => read(readEpoch);
  const fence = createFence({ api, log, epoch, onTakenOver });

  return {
    async enter(meet) {
      watch?.start();
      // Only where there is a second machine, or was, is Telegram asked before the start.
      if (replica === undefined && (await epoch()) === 0) return;
      await meet();
      await fence.enter();
    },
    check: fence.check,
    replicated: replica?.confirms ? watch?.reached : undefined,
    completeAt: () => watch?.completeAt,
    stop: () => watch?.stop(),
  };
}
