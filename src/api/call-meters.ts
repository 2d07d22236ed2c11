import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Log } from '../log.ts';
import type { ApiEnv } from './call-scene.ts';
import * as routes from './routes.ts';

/** Counts calls, by the templates of their paths. */
export interface CallMeters {
  /** These can be called. */
  routesOpened(routes: readonly string[]): void;
  called(route: string, status: number): void;
}

const templates = [...new Set(Object.values(routes).map(({ path }) => path))];
const open = ['/api/', '/api/openapi.json'];
/** Of calls that lead nowhere: what was called is the caller's own words. */
const elsewhere = 'other';

/** Writes down each call and counts it; of its path only the template is told. */
export function countCalls(log: Log, meters: CallMeters | undefined) {
  meters?.routesOpened([...templates, elsewhere]);
  return createMiddleware<ApiEnv>(async (context, next) => {
    const began = performance.now();
    await next();
    const path = routePath(context, -1).replaceAll(/:(\w+)/g, '{$1}');
    const template = [...templates, ...open].includes(path) ? path : elsewhere;
    const code = context.res.status;
    meters?.called(template, code);
    const ms = Math.round(performance.now() - began);
    log.debug('api-call', { method: context.req.method, template, code, ms });
  });
}
