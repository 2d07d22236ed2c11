import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { Door } from '../http/networks.ts';
import type { HttpRoute } from '../http/server.ts';
import type { Log } from '../log.ts';
import type { RegisterCalls } from '../services/register/create-register-calls.ts';
import { admit, createPaces, lookAtTheDoor } from './admission.ts';
import { everyAnswer } from './answers.ts';
import { dropRest, takeSmallBody } from './bodies.ts';
import { type CallMeters, countCalls } from './call-meters.ts';
import type { ApiEnv } from './call-scene.ts';
import { serveDeciding } from './deciding-endpoints.ts';
import { type LookAtParts, serveDelivering } from './delivering-endpoint.ts';
import { serveDocument } from './docs/document.ts';
import { ApiProblem, problemBody, problemKinds } from './problems.ts';
import { serveReading } from './reading-endpoints.ts';
import { createLongPolls } from './waiting/long-polls.ts';

export interface ApiDeps {
  readonly calls: RegisterCalls;
  readonly clock: { now(): number; after(ms: number, work: () => void): () => void };
  readonly log: Log;
  readonly meters: CallMeters | undefined;
  /** Says who calls, and whether from where an owner wants it. */
  readonly door: Door;
  /** Looks into a certificate, apart from this process. */
  readonly lookAtPdf: LookAtParts;
  /** So many bytes of a file have gone by: they are not to gather in memory. */
  readonly freeParts: (bytes: number) => void;
  /** True for faults of the disk and not of the program. */
  readonly isUnavailable: (error: unknown) => boolean;
}

/** The interface for registers. */
export interface Api {
  /** Answers all that begins with `/api/`. */
  readonly route: HttpRoute;
  /** Something that registers follow is on disk now: whoever waits looks. */
  stored(): void;
  /** Whoever waits is answered, and nothing new is begun. */
  stop(): void;
}

/**
 * The interface for machines under `/api/v1`: routes, schemas, and every error as RFC 9457
 * (`application/problem+json`).
 */
export function createApi(deps: ApiDeps): Api {
  const { clock, log } = deps;
  const waiting = createLongPolls(clock.after);
  const paces = createPaces(clock.now);
  let isStopping = false;
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const errors = result.error.issues.slice(0, 20).map(({ path, code, message }) => ({
        pointer: `/${[result.target, ...path].map(String).join('/')}`,
        // Names of unknown fields are the caller's own words: they are not repeated.
        detail: code === 'unrecognized_keys' ? 'has fields that are not known here' : message,
      }));
      throw new ApiProblem('invalid', { errors });
    },
  });

  app.onError((error, context) => {
    const problem = asProblem(error, deps.isUnavailable);
    if (problem.code === 'failed') log.error('api-call-failed', { error });
    const { status } = problemKinds[problem.code];
    if (problem.retryAfter !== undefined) context.header('retry-after', String(problem.retryAfter));
    if (problem.code === 'unauthorized') context.header('www-authenticate', 'Bearer');
    return context.body(JSON.stringify(problemBody(problem)), status, {
      'content-type': 'application/problem+json',
    });
  });
  app.notFound(() => {
    throw new ApiProblem('no-such-path');
  });

  app.use(countCalls(log, deps.meters));
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(everyAnswer)) context.header(name, value);
    if (isStopping) throw new ApiProblem('unavailable', {}, 5);
    await next();
  });
  app.use(lookAtTheDoor(deps.door));
  serveDocument(app);
  app.use('/api/v1/*', admit(deps.calls, paces));
  app.use('/api/v1/*', takeSmallBody);
  serveReading(app, deps.calls, waiting);
  serveDeciding(app, deps.calls);
  serveDelivering(app, deps);

  const listener = getRequestListener((request, env) => app.fetch(request, env as HttpBindings), {
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
  });
  return {
    route(request, response) {
      response.once('finish', () => dropRest(request, clock.after));
      return listener(request, response);
    },
    stored: waiting.stored,
    stop() {
      isStopping = true;
      waiting.stop();
    },
  };
}

function asProblem(error: unknown, isUnavailable: (error: unknown) => boolean): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof HTTPException) return new ApiProblem(error.status === 400 ? 'bad-json' : 'failed');
  return isUnavailable(error) ? new ApiProblem('unavailable', {}, 5) : new ApiProblem('failed');
}
