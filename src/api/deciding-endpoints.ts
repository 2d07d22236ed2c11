import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Call } from '../services/register/calls.ts';
import type { RegisterCalls } from '../services/register/create-register-calls.ts';
import type { PlainCall } from '../services/register/deciding-calls.ts';
import { orProblem } from './answers.ts';
import { type ApiContext, type ApiEnv, idempotencyKey, ifMatch } from './call-scene.ts';
import * as routes from './routes.ts';
import { ofWhatWasSeen, requestSchema } from './schemas.ts';

/** What registers decide. */
export function serveDeciding(app: OpenAPIHono<ApiEnv>, calls: RegisterCalls): void {
  const decide = async (
    context: ApiContext,
    reference: string,
    action: PlainCall,
    words: Parameters<RegisterCalls['decide']>[4] = {},
  ) => {
    const call = callOf(context, JSON.stringify(words));
    const seen = ifMatch(context, ofWhatWasSeen.includes(action));
    const { answer } = orProblem(context, await calls.decide(call, reference, seen, action, words));
    // The answer is kept for a repeated call, and so without the person, who is added here.
    const held = action === 'take' ? await calls.person(reference, call.register) : undefined;
    return requestSchema.parse(held ?? answer);
  };

  app.openapi(routes.take, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'take'), 200),
  );
  app.openapi(routes.release, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'release'), 200),
  );
  app.openapi(routes.resume, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'resume'), 200),
  );
  app.openapi(routes.check, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'check'), 200),
  );
  app.openapi(routes.ready, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'ready'), 200),
  );
  app.openapi(routes.collected, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'collected'), 200),
  );
  app.openapi(routes.returned, async (context) =>
    context.json(await decide(context, context.req.valid('param').reference, 'returned'), 200),
  );
  app.openapi(routes.ask, async (context) => {
    const { text } = context.req.valid('json');
    return context.json(await decide(context, context.req.valid('param').reference, 'ask', { text }), 200);
  });
  app.openapi(routes.refuse, async (context) => {
    const words = context.req.valid('json');
    return context.json(await decide(context, context.req.valid('param').reference, 'refuse', words), 200);
  });
  app.openapi(routes.undo, async (context) => {
    const { reference } = context.req.valid('param');
    const outcome = await calls.undo(callOf(context, ''), reference, ifMatch(context, false));
    return context.json(requestSchema.parse(orProblem(context, outcome).answer), 200);
  });
}

/** `said`: what was sent along, in words. */
function callOf(context: ApiContext, said: string): Call {
  return {
    register: context.var.register.id,
    key: idempotencyKey(context),
    what: `${context.req.method} ${context.req.path}`,
    body: createHash('sha256').update(said, 'utf8').digest(),
  };
}
