import type { z } from '@hono/zod-openapi';
import * as routes from '../../../src/api/routes.ts';
import { problemSchema } from '../../../src/api/schemas.ts';

/** What an endpoint says with this status; undefined: nothing is said of that. For whoever holds it to its word. */
export function answerSchemas(method: string, path: string, status: number): z.ZodType | undefined {
  const route = Object.values(routes).find(
    (one) => one.method === method.toLowerCase() && fits(one.path, `/api/v1${path}`),
  );
  if (route === undefined) return status === 404 || status === 401 ? problemSchema : undefined;
  const answers: Record<
    string,
    { readonly description: string; readonly content?: Record<string, { readonly schema: z.ZodType }> }
  > = route.responses;
  return Object.values(answers[status]?.content ?? {})[0]?.schema;
}

function fits(template: string, path: string): boolean {
  const parts = path.split('/');
  const wanted = template.split('/');
  return (
    parts.length === wanted.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at])
  );
}
