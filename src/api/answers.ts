import { cloudEventOf, writeCursor } from '../domain/register/event.ts';
import type { Action } from '../domain/request/status.ts';
import type { CallOutcome } from '../services/register/calls.ts';
import type { FeedPage } from '../services/register/reading-calls.ts';
import type { ApiContext } from './call-scene.ts';
import { ApiProblem, problemOf } from './problems.ts';

/** A page of the feed as the interface answers it, with the cursor to go on from. */
export function pageOf({ epoch, lines, next }: FeedPage) {
  return { events: lines.map((line) => cloudEventOf(epoch, line)), next: writeCursor(next) };
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
