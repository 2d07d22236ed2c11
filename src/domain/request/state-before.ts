import { z } from 'zod';
import type { Before } from './request.ts';
import { statuses } from './status.ts';

const before = z.object({
  status: z.enum(statuses),
  assignee: z.number().optional(),
  register: z.number().optional(),
  readyAt: z.number().optional(),
  collectBy: z.string().optional(),
  promised: z.object({ on: z.string(), workingDays: z.number(), checked: z.boolean() }),
});
const kept = before.extend({ dropped: z.array(z.number()).optional() });

/** How a request stood, and the jobs that the decision has dropped, as text that can be kept. */
export function writeBefore(stood: Before, dropped: readonly number[]): string {
  return JSON.stringify({ ...stood, dropped });
}

/** Throws where the text was not written by `writeBefore`. */
export function readBefore(text: string): { readonly before: Before; readonly dropped: readonly number[] } {
  const { dropped = [], ...before } = kept.parse(JSON.parse(text));
  const { status, assignee, register, readyAt, collectBy, promised } = before;
  return { before: { status, assignee, register, readyAt, collectBy, promised }, dropped };
}
