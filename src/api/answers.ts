import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { z } from '@hono/zod-openapi';
import type { TypedResponse } from 'hono';
import { writeCursor, writeEvent } from '../domain/register/event.ts';
import type { Action } from '../domain/request/status.ts';
import type { CallOutcome } from '../services/register/calls.ts';
import type { FeedPage } from '../services/register/reading-calls.ts';
import type { ApiContext } from './call-scene.ts';
import { ApiProblem, problemOf } from './problems.ts';
import type { eventPageSchema } from './schemas.ts';

/** What stands above every answer. */
export const everyAnswer = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** A page of the feed as the interface answers it, with the cursor to go on from. */
function writePage({ epoch, lines, next }: FeedPage): string {
  return `{"events":[${lines.map((line) => writeEvent(epoch, line)).join(',')}],"next":"${writeCursor(next)}"}`;
}

type SentPage = Response & TypedResponse<z.infer<typeof eventPageSchema>, 200, 'json'>;

/**
 * Answers with a page of the feed. Registers ask for it all day, so it goes to the connection as it is: as an answer of the web
 * it would be one more copy, read from a stream. A test reads each page by the schema of `events`.
 */
export function answerPage({ env: { outgoing } }: ApiContext, page: FeedPage): SentPage {
  const text = writePage(page);
  outgoing.writeHead(200, {
    ...everyAnswer,
    'content-type': 'application/json',
    'content-length': text.length,
  });
  // In ASCII, as all of it is, it goes out in one piece with what stands above it.
  outgoing.end(text, 'latin1');
  return RESPONSE_ALREADY_SENT as SentPage;
}

/** The call of each action; actions that have none are for people at the desk. */
const callOf: Readonly<Partial<Record<Action, string>>> = {
  take: 'take',
  release: 'release',
  resume: 'resume',
  check: 'check',
  ask: 'ask',
  refuse: 'refuse',
  deliver: 'certificate',
  ready: 'ready',
  collected: 'collected',
  returned: 'returned',
};

/** What a call that went well is answered; one that did not ends here. */
export function orProblem(context: ApiContext, outcome: CallOutcome): Extract<CallOutcome, { ok: true }> {
  if (!outcome.ok) {
    const { request, allowed, findings } = outcome;
    if (request !== undefined) context.header('etag', etag(request.version));
    throw new ApiProblem(problemOf(outcome.code), {
      ...(request && { reference: request.reference, version: request.version }),
      ...(allowed && { allowed: allowed.flatMap((action) => callOf[action] ?? []) }),
      ...(findings && { findings }),
    });
  }
  if (outcome.version !== undefined) context.header('etag', etag(outcome.version));
  if (outcome.replayed) context.header('idempotent-replayed', 'true');
  return outcome;
}

/** The version of a request as a strong entity tag of HTTP. */
export function etag(version: number): string {
  return `"${version}"`;
}
