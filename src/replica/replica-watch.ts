import type { Log } from '../log.ts';
import type { Clock } from '../outbox/telegram-port.ts';
import { isBehind, type LitestreamReport, type Position, positionRead, readMetrics } from './litestream.ts';

/** Follows Litestream, which runs beside the bot: how old the replica is, and whether it has what is on disk now. */
export interface ReplicaWatch {
  start(): void;
  stop(): void;
  /** When the replica last had all of the database, ms since the epoch; 0: it was not seen to have. */
  readonly completeAt: number;
  /**
   * Resolves when the replica has what is on disk now: true. False: it took longer than this, and until the replica is
   * complete again nobody is made to wait for it.
   */
  reached(longestMs: number): Promise<boolean>;
}

export interface ReplicaWatchDeps {
  readonly databasePath: string;
  readonly metricsUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The replica has been incomplete for longer than it may be; said at each look. */
  readonly onOld: () => void;
}

/** Beyond this the owners hear of it, and `/healthz` answers 503. */
export const oldReplicaMs = 300_000;
const lookEveryMs = 2000;
const sleptMs = 60_000;
const askAgainMs = 40;
const answerWithinMs = 2000;

/** Asks Litestream again and again how far the copy is, and tells when it falls behind. */
export function createReplicaWatch(deps: ReplicaWatchDeps): ReplicaWatch {
  const { databasePath, metricsUrl, clock, log, onOld } = deps;
  let completeAt = 0;
  let startedAt = 0;
  let lookedAt = 0;
  let isGivenUp = false;
  let stopped = false;
  let cancelTimer = () => {};
  let before: { readonly said: LitestreamReport; readonly at: number } | undefined;
  /** All who wait at once wait for the same. */
  let waiting: { readonly promise: Promise<boolean>; hasBegun: boolean } | undefined;

  async function ask(): Promise<LitestreamReport | undefined> {
    try {
      const answer = await fetch(metricsUrl, { signal: AbortSignal.timeout(answerWithinMs) });
      return readMetrics(await answer.text(), databasePath);
    } catch {
      return undefined;
    }
  }

  const has = ({ replica }: LitestreamReport, position: Position | undefined): boolean =>
    replica !== undefined && position !== undefined && !isBehind(replica, position);

  async function look(): Promise<void> {
    const at = clock.now();
    const position = positionRead(databasePath);
    const said = await ask();
    if (stopped) return;
    // What Litestream had read by now was on disk before the look before: it has looked since.
    if (said && has(said, position) && before && said.looks > before.said.looks) complete(before.at);
    // The machine has slept, or its clock was set: nobody could look meanwhile, and that is no fault of the replica.
    if (at - lookedAt > sleptMs) startedAt = at;
    lookedAt = at;
    before = said && { said, at };
    if (at - Math.max(completeAt, startedAt) > oldReplicaMs) onOld();
    cancelTimer = clock.after(lookEveryMs, () => void look());
  }

  function complete(at: number): void {
    completeAt = Math.max(completeAt, at);
    if (isGivenUp) log.info('replica-complete');
    isGivenUp = false;
  }

  async function waitFor(longestMs: number): Promise<boolean> {
    const began = performance.now();
    const at = clock.now();
    const first = await ask();
    let wanted: Position | undefined;
    while (performance.now() - began < longestMs && !stopped) {
      const said = await ask();
      // One look may have been under way when this began: the second one is of what is on disk now.
      if (said && first && wanted === undefined && said.looks >= first.looks + 2) {
        wanted = positionRead(databasePath);
      }
      if (said && has(said, wanted)) {
        complete(at);
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    }
    return false;
  }

  return {
    start() {
      startedAt = clock.now();
      void look();
    },
    stop() {
      stopped = true;
      cancelTimer();
    },
    get completeAt() {
      return completeAt;
    },
    async reached(longestMs) {
      if (isGivenUp || stopped) return false;
      // Whoever comes while others wait has written later than they: it waits for the next turn, together with all such.
      const earlier = waiting;
      if (earlier?.hasBegun === false) return earlier.promise;
      const turn = { hasBegun: false, promise: Promise.resolve(true) };
      turn.promise = (async () => {
        await earlier?.promise;
        turn.hasBegun = true;
        if (isGivenUp) return false;
        const isThere = await waitFor(longestMs);
        if (!isThere && !stopped) {
          isGivenUp = true;
          log.error('replica-behind', { ms: longestMs });
        }
        return isThere;
      })().finally(() => {
        if (waiting === turn) waiting = undefined;
      });
      waiting = turn;
      return turn.promise;
    },
  };
}
