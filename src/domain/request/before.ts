import { z } from 'zod';
import type { Before } from './request.ts';
import { statuses } from './status.ts';

const before = z.object({
  status: z.enum(statuses),
  assignee: z.number().optional(),
  readyAt: z.number().optional(),
  collectBy: z.string().optional(),
  promised: z.object({ on: z.string(), workingDays: z.number(), checked: z.boolean() }),
});

/** How a request stood, as text that can be kept; what is undefined is left out. */
export function writeBefore(stood: Before): string {
  return JSON.stringify(stood);
}

/** Throws where the text was not written by `writeBefore`. */
export function readBefore(text: string): Before {
  const { status, assignee, readyAt, collectBy, promised } = before.parse(JSON.parse(text));
  return { status, assignee, readyAt, collectBy, promised };
}
