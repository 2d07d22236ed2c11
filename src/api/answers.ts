import type { z } from '@hono/zod-openapi';
import { eventType, writeCursor } from '../domain/register/event.ts';
import type { CallOutcome } from '../services/register/calls.ts';
import type { FeedPage } from '../services/register/reading-calls.ts';
import type { FeedLine } from '../storage/register/feed.ts';
import type { ApiContext } from './call-scene.ts';
import { ApiProblem, problemOf } from './problems.ts';
import type { eventSchema } from './schemas.ts';

/** Where events come from, as CloudEvents want it. */
export const source = '/api/v1';

/** A line of the feed as an event: the same in the feed and when it is posted. */
export function eventOf(epoch: string, { id, at, kind, request }: FeedLine): z.infer<typeof eventSchema> {
  return {
    specversion: '1.0',
    id: writeCursor({ epoch, id }),
    source,
    type: eventType(kind),
    ...(request && { subject: request.reference }),
    time: new Date(at).toISOString(),
    datacontenttype: 'application/json',
    sequence: String(id),
    ...(request && { data: request }),
  };
}

export function pageOf({ epoch, lines, next }: FeedPage) {
  return { events: lines.map((line) => eventOf(epoch, line)), next: writeCursor(next) };
}

/** What a call that went well is answered; one that did not ends here. */
export function orProblem(context: ApiContext, outcome: CallOutcome): Extract<CallOutcome, { ok: true }> {
  if (!outcome.ok) {
    const { request, allowed, findings } = outcome;
    if (request !== undefined) context.header('etag', etag(request.version));
    throw new ApiProblem(problemOf(outcome.code), {
      ...(request && { reference: request.reference, version: request.version }),
      ...(allowed && { allowed }),
      ...(findings && { findings }),
    });
  }
  if (outcome.version !== undefined) context.header('etag', etag(outcome.version));
  if (outcome.replayed) context.header('idempotent-replayed', 'true');
  return outcome;
}

export function etag(version: number): string {
  return `"${version}"`;
}
