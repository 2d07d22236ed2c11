import { answer, type HttpRoute } from './server.ts';

/** What the health check is told; undefined: it could not be found out. Times in ms since the epoch. */
export interface HealthFacts {
  readonly startedAt: number;
  /** How long a write took, in ms of real time. */
  readonly writeMs: number | undefined;
  readonly updates: UpdateFlow;
  /** 0: there is no backup yet. Undefined: the bot is told to make none. */
  readonly backedUpAt?: number | undefined;
  /** When the replica was last complete; 0: it was not seen to be. Undefined: there is none. */
  readonly replicatedAt?: number | undefined;
  readonly queues: { readonly oldestDueAt: number | undefined; readonly lateJobs: number } | undefined;
}

/** How updates reach the bot. */
export type UpdateFlow =
  | { readonly by: 'polling'; readonly polledAt: number | undefined }
  | {
      readonly by: 'webhook';
      /** Undefined: Telegram has not said anything of the webhook yet. */
      readonly state:
        | { readonly askedAt: number; readonly waiting: number; readonly failedAt: number | undefined }
        | undefined;
      /** When an update was last posted and settled. */
      readonly receivedAt: number | undefined;
    };

export interface Health {
  readonly ok: boolean;
  readonly process: { readonly ok: boolean; readonly uptimeSeconds: number };
  readonly database: { readonly ok: boolean; readonly writable: boolean; readonly writeMs: number | null };
  readonly updates: UpdateHealth;
  readonly outbox: { readonly ok: boolean; readonly oldestDueSeconds: number | null };
  readonly jobs: { readonly ok: boolean; readonly late: number | null };
  /** Absent where the bot is told to make none; null: there is none yet. */
  readonly backup?: { readonly ok: boolean; readonly ageSeconds: number | null };
  /** Absent where there is none; null: it was not seen to be complete. */
  readonly replica?: { readonly ok: boolean; readonly ageSeconds: number | null };
}

type UpdateHealth =
  | { readonly ok: boolean; readonly by: 'polling'; readonly secondsSincePoll: number }
  | {
      readonly ok: boolean;
      readonly by: 'webhook';
      readonly secondsSinceAsked: number;
      readonly waiting: number | null;
      readonly secondsSinceFailure: number | null;
    };

/** Beyond these the check answers 503. */
export const limits = {
  writeMs: 5000,
  /** A poll is held for 30 s, and the longest pause after a failed one takes 30 s. */
  secondsSincePoll: 120,
  /** Telegram is asked about the webhook every minute. */
  secondsSinceAsked: 300,
  /** With a failure as young as this and updates waiting, the webhook is not getting through. */
  secondsSinceFailure: 180,
  oldestDueSeconds: 300,
  /** Two nights without one. */
  backupAgeSeconds: 49 * 60 * 60,
  replicaAgeSeconds: 300,
} as const;

/** Failures of this time after the start are those of the restart. */
const startingMs = 10_000;

/** Pure. Holds times and counts only, nothing of anybody. */
export function healthOf(facts: HealthFacts, now: number): Health {
  const since = (at: number) => Math.max(0, Math.round((now - at) / 1000));
  const { writeMs, queues } = facts;
  const database = {
    ok: writeMs !== undefined && writeMs <= limits.writeMs,
    writable: writeMs !== undefined,
    writeMs: writeMs === undefined ? null : Math.round(writeMs),
  };
  const oldest = queues && (queues.oldestDueAt === undefined ? 0 : since(queues.oldestDueAt));
  const outbox = {
    ok: oldest !== undefined && oldest <= limits.oldestDueSeconds,
    oldestDueSeconds: oldest ?? null,
  };
  const jobs = { ok: queues?.lateJobs === 0, late: queues?.lateJobs ?? null };
  const backup = ageHealth(facts.backedUpAt, facts.startedAt, limits.backupAgeSeconds, since);
  const replica = ageHealth(facts.replicatedAt, facts.startedAt, limits.replicaAgeSeconds, since);
  const updates = updateHealth(facts.updates, facts.startedAt, since);
  return {
    ok: database.ok && updates.ok && outbox.ok && jobs.ok && backup?.ok !== false && replica?.ok !== false,
    process: { ok: true, uptimeSeconds: since(facts.startedAt) },
    database,
    updates,
    outbox,
    jobs,
    ...(backup && { backup }),
    ...(replica && { replica }),
  };
}

/** A bot that is new has no backup yet, and no whole replica, and has as long for its first as between two. */
function ageHealth(
  madeAt: number | undefined,
  startedAt: number,
  longestSeconds: number,
  since: (at: number) => number,
): Health['backup'] {
  if (madeAt === undefined) return undefined;
  const ok = since(madeAt === 0 ? startedAt : madeAt) <= longestSeconds;
  return { ok, ageSeconds: madeAt === 0 ? null : since(madeAt) };
}

/** A bot that has just started has not polled yet: it has as long for the first time as between two. */
function updateHealth(flow: UpdateFlow, startedAt: number, since: (at: number) => number): UpdateHealth {
  if (flow.by === 'polling') {
    const secondsSincePoll = since(flow.polledAt ?? startedAt);
    return { ok: secondsSincePoll <= limits.secondsSincePoll, by: 'polling', secondsSincePoll };
  }
  const { state } = flow;
  // While the bot was away, nothing could be delivered; and what came since shows that the way is free.
  const freeSince = Math.max(flow.receivedAt ?? 0, startedAt + startingMs);
  const secondsSinceAsked = since(state?.askedAt ?? startedAt);
  const secondsSinceFailure = state?.failedAt === undefined ? null : since(state.failedAt);
  const waiting = state?.waiting ?? null;
  const isStuck =
    secondsSinceFailure !== null &&
    (state?.failedAt ?? 0) > freeSince &&
    secondsSinceFailure <= limits.secondsSinceFailure + secondsSinceAsked &&
    waiting !== null &&
    waiting > 0;
  return {
    ok: secondsSinceAsked <= limits.secondsSinceAsked && !isStuck,
    by: 'webhook',
    secondsSinceAsked,
    waiting,
    secondsSinceFailure,
  };
}

/** `GET /healthz`: 200, or 503 where something is beyond its limit. Checks that come together share one look. */
export function healthRoute(look: () => Promise<HealthFacts>, now: () => number): HttpRoute {
  let looking: Promise<HealthFacts> | undefined;
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405);
    looking ??= look().finally(() => {
      looking = undefined;
    });
    const health = healthOf(await looking, now());
    const body = `${JSON.stringify(health)}\n`;
    answer(response, health.ok ? 200 : 503, 'application/json; charset=utf-8', body);
  };
}
