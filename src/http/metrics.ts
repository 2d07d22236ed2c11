import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { createRegisterMetrics, type RegisterLevels, type RegisterMeters } from './register-metrics.ts';
import { answer, type HttpRoute } from './server.ts';

/** What is counted as it happens. Labels are words of the program, never of a person. */
export interface Meters {
  /** One try to handle an update; `type` is the name of its field. */
  updateHandled(type: string, result: string, ms: number): void;
  /** One request to Telegram to send, edit or strip a message. */
  messageTried(result: string): void;
  /** A request to the webhook that was not answered 200. */
  webhookRefused(status: number): void;
  readonly register: RegisterMeters;
}

/** What is looked up when the metrics are asked for. Times in ms since the epoch; undefined: not known. */
export interface Levels {
  readonly queues:
    | {
        readonly outbox: Readonly<Record<string, number>>;
        readonly oldestDueAt: number | undefined;
        readonly lateJobs: number;
        readonly requests: ReadonlyMap<string, number>;
        /** Undefined: the interface for registers is off. */
        readonly register: RegisterLevels | undefined;
      }
    | undefined;
  /** When Telegram last answered a poll, or a question about the webhook. */
  readonly heardAt: number | undefined;
  /** 0: there is none yet. Undefined: the bot is told to make none. */
  readonly backedUpAt: number | undefined;
  /** 0: the replica was not seen to be complete. Undefined: there is none. */
  readonly replicatedAt: number | undefined;
}

export interface Metrics {
  readonly meters: Meters;
  route(look: () => Promise<Levels>, now: () => number): HttpRoute;
}

/** A handler waits for the disk and for nothing else. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Metrics in the words of Prometheus, in a registry of their own. `updateTypes`: those that can come. Prometheus sees no
 * increase in a series that appears with 1, so whatever an alarm waits for is there from the start, with 0.
 */
export function createMetrics(updateTypes: readonly string[] = []): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const updates = new Counter({
    name: 'bot_updates_total',
    help: 'Tries to handle an update, by its type and what came of it',
    labelNames: ['type', 'result'],
    registers,
  });
  const handling = new Histogram({
    name: 'bot_update_seconds',
    help: 'How long the handling of an update took, until it was on disk',
    buckets: seconds,
    registers,
  });
  const messages = new Counter({
    name: 'bot_messages_total',
    help: 'Tries to send or edit a message, by what Telegram said',
    labelNames: ['result'],
    registers,
  });
  const refused = new Counter({
    name: 'bot_webhook_refused_total',
    help: 'Requests to the webhook that were not answered 200, by status; 401 is a wrong secret',
    labelNames: ['status'],
    registers,
  });
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge<Label>({ name, help, labelNames, registers });
  const database = gauge('bot_database_up', '1: the database answers');
  const waiting = gauge('bot_outbox_messages', 'Messages that are still to go out', ['lane']);
  const oldest = gauge(
    'bot_outbox_oldest_due_seconds',
    'For how long the oldest message that should have gone out has been due, broadcasts left out',
  );
  const late = gauge('bot_jobs_late', 'Jobs that should have run more than five minutes ago');
  const requests = gauge('bot_requests', 'Requests by status, counted at most once a minute', ['status']);
  const heard = gauge(
    'bot_telegram_heard_timestamp_seconds',
    'When Telegram last answered a poll, or a question about the webhook; 0: not yet',
  );
  const backup = gauge('bot_backup_timestamp_seconds', 'When the newest backup was made; 0: none yet');
  const replica = gauge(
    'bot_replica_timestamp_seconds',
    'When the replica last had all of the database; 0: it was not seen to have it',
  );
  const register = createRegisterMetrics(registry);

  for (const type of updateTypes) {
    for (const result of ['failed', 'set-aside']) updates.inc({ type, result }, 0);
  }
  for (const result of ['undeliverable', 'failed']) messages.inc({ result }, 0);
  refused.inc({ status: 401 }, 0);

  function set(levels: Levels, now: number): void {
    const { queues } = levels;
    database.set(queues === undefined ? 0 : 1);
    heard.set((levels.heardAt ?? 0) / 1000);
    if (levels.backedUpAt === undefined) backup.remove();
    else backup.set(levels.backedUpAt / 1000);
    if (levels.replicatedAt === undefined) replica.remove();
    else replica.set(levels.replicatedAt / 1000);
    register.set(queues?.register, now);
    for (const one of [waiting, requests]) one.reset();
    // What is not known is left out: a zero would look like good news.
    for (const one of [oldest, late]) one.remove();
    if (queues === undefined) return;
    for (const [lane, count] of Object.entries(queues.outbox)) waiting.set({ lane }, count);
    for (const [status, count] of queues.requests) requests.set({ status }, count);
    oldest.set(queues.oldestDueAt === undefined ? 0 : Math.max(0, (now - queues.oldestDueAt) / 1000));
    late.set(queues.lateJobs);
  }

  return {
    meters: {
      updateHandled(type, result, ms) {
        updates.inc({ type, result });
        handling.observe(ms / 1000);
      },
      messageTried: (result) => messages.inc({ result }),
      webhookRefused: (status) => refused.inc({ status }),
      register: register.meters,
    },
    route: (look, now) => async (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405);
      set(await look(), now());
      answer(response, 200, registry.contentType, await registry.metrics());
    },
  };
}
