import type { OpenAPIHono } from '@hono/zod-openapi';
import { mostHeld } from '../domain/register/assignment.ts';
import { readCursor, writeCursor } from '../domain/register/event.ts';
import type { RegisterCalls } from '../services/register/create-register-calls.ts';
import { registerPace } from './admission.ts';
import { answerPage, etag } from './answers.ts';
import type { ApiEnv } from './call-scene.ts';
import { ApiProblem } from './problems.ts';
import { largestFile } from './read-upload.ts';
import * as routes from './routes.ts';
import { requestSchema } from './schemas.ts';
import type { LongPolls } from './waiting/long-polls.ts';

/** What registers read. */
export function serveReading(app: OpenAPIHono<ApiEnv>, calls: RegisterCalls, waiting: LongPolls): void {
  app.openapi(routes.events, async (context) => {
    const { after, limit, wait } = context.req.valid('query');
    const { id } = context.var.register;
    const cursor = after === undefined ? undefined : readCursor(after);
    if (after !== undefined && cursor === undefined) throw new ApiProblem('cursor-of-before');
    let mark = 0;
    const read = async () => {
      mark = waiting.mark();
      const page = await calls.feed(id, cursor, limit);
      if (page === 'cursor-of-before') throw new ApiProblem('cursor-of-before');
      return page;
    };
    const until = performance.now() + wait * 1000;
    let page = await read();
    // What is written wakes those who wait, and it may be for another register.
    for (let isOver = wait === 0; page.lines.length === 0 && !isOver; page = await read()) {
      const left = Math.max(until - performance.now(), 1);
      const waited = await waiting.wait(id, left, context.req.raw.signal, mark);
      if (waited === 'full') throw new ApiProblem('too-many-calls', {}, 1);
      isOver = waited === 'over' || waiting.isStopped();
    }
    return answerPage(context, page);
  });

  app.openapi(routes.list, async (context) => {
    const { status, held, after, limit } = context.req.valid('query');
    const { id } = context.var.register;
    const requests = await calls.list(id, { status, mine: held === 'mine', after }, limit);
    const next = requests.length < limit ? null : (requests.at(-1)?.reference ?? null);
    return context.json({ requests: [...requests], next }, 200);
  });

  app.openapi(routes.one, async (context) => {
    const { reference } = context.req.valid('param');
    const request = await calls.one(context.var.register, reference);
    if (request === undefined) throw new ApiProblem('no-such-request');
    context.header('etag', etag(request.version));
    const seen = context.req
      .header('if-none-match')
      ?.split(',')
      .map((one) => one.trim());
    if (seen?.includes(etag(request.version))) return context.body(null, 304);
    return context.json(requestSchema.parse(request), 200);
  });

  app.openapi(routes.me, async (context) => {
    const { id, name, scopes, pausedAt, keyEndsAt } = context.var.register;
    const endsAt = keyEndsAt === undefined ? null : new Date(keyEndsAt).toISOString();
    const paused = pausedAt !== undefined;
    const holds = await calls.holds(id);
    const newest = writeCursor(await calls.newest());
    const hook = await calls.hookOf(id);
    const limits = { holds: mostHeld, calls_per_second: registerPace.perSecond, file_bytes: largestFile };
    return context.json(
      {
        register: { id, name },
        scopes: [...scopes],
        key_ends_at: endsAt,
        holds,
        paused,
        limits,
        newest_event: newest,
        hook,
      },
      200,
    );
  });

  app.openapi(routes.testHook, async (context) => {
    const event = await calls.ping(context.var.register.id);
    if (event === undefined) throw new ApiProblem('no-hook');
    return context.json({ event: writeCursor(event) }, 202);
  });
}
