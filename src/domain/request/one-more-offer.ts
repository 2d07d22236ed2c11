import { dayMs } from '../dates/durations.ts';
import type { Request } from './request.ts';

/** For so long a family goes on with the next one. */
const recentMs = dayMs;

/** Sent a short while ago: one more like it is offered. `now` in ms. */
export function isRecent(request: Pick<Request, 'submittedAt' | 'erasedAt'>, now: number): boolean {
  return request.erasedAt === undefined && now - request.submittedAt < recentMs;
}
