import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import { type HealthFacts, healthRoute, type UpdateFlow } from './health.ts';
import type { Levels, Metrics } from './metrics.ts';
import { type HttpRoute, type HttpServer, startHttpServer } from './server.ts';
import { type Received, webhookRoute } from './webhook.ts';

export interface HttpDeps {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  /** The interface for registers, where it is on. */
  readonly api: HttpRoute | undefined;
  readonly clock: { now(): number; after(ms: number, work: () => void): () => void };
  readonly log: Log;
  readonly metrics: Metrics;
  /** Takes an update that was posted. */
  readonly receive: (update: Update) => Promise<Received>;
  /** How updates reach the bot now. */
  readonly flow: () => UpdateFlow;
  /** Looks into the database; rejects where it does not answer. */
  readonly observe: () => Promise<NonNullable<Levels['queues']>>;
  /** Resolves when a write is on disk. */
  readonly proveWritable: () => Promise<void>;
  /** 0: there is no backup yet. Undefined: the bot is told to make none. */
  readonly backedUpAt: () => number | undefined;
  /** 0: the replica was not seen to be complete. Undefined: there is none. */
  readonly replicatedAt: () => number | undefined;
}

/** The HTTP server of the bot: `/healthz`, `/metrics`, and the webhook's path. Rejects with `HttpRefused`. */
export async function openHttp(deps: HttpDeps): Promise<HttpServer> {
  const { host, port, webhook, clock, log, metrics } = deps;
  const startedAt = clock.now();

  async function lookAtHealth(): Promise<HealthFacts> {
    // Asked before the write below, which wakes jobs and messages that are late.
    const queues = await deps.observe().catch(() => undefined);
    const began = performance.now();
    const writeMs = await deps.proveWritable().then(
      () => performance.now() - began,
      () => undefined,
    );
    return {
      startedAt,
      writeMs,
      updates: deps.flow(),
      queues,
      backedUpAt: deps.backedUpAt(),
      replicatedAt: deps.replicatedAt(),
    };
  }

  async function lookAtLevels(): Promise<Levels> {
    const flow = deps.flow();
    return {
      queues: await deps.observe().catch(() => undefined),
      heardAt: flow.by === 'polling' ? flow.polledAt : flow.state?.askedAt,
      backedUpAt: deps.backedUpAt(),
      replicatedAt: deps.replicatedAt(),
    };
  }

  const routes = new Map<string, HttpRoute>([
    ['/healthz', healthRoute(lookAtHealth, clock.now)],
    ['/metrics', metrics.route(lookAtLevels, clock.now)],
  ]);
  if (webhook !== undefined) {
    const { secret, url } = webhook;
    const onRefused = metrics.meters.webhookRefused;
    routes.set(new URL(url).pathname, webhookRoute({ secret, receive: deps.receive, onRefused }));
  }
  const server = await startHttpServer({
    host,
    port,
    routes,
    prefixes: new Map(deps.api === undefined ? [] : [['/api/', deps.api]]),
    after: clock.after,
    onFailure: (error) => log.error('request-failed', { error }),
  });
  log.info('listening', { address: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}` });
  return server;
}
