import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from './call-scene.ts';
import { ApiProblem } from './problems.ts';

/** Larger JSON is not taken in. Bytes. */
const largestJson = 64 * 1024;

/**
 * Takes in what comes with a call, as long as it is small; a certificate is read elsewhere. hono's own limit makes another
 * `Request` where a caller does not say how much will come, which fails beside the one of its server for Node.
 */
export const takeSmallBody = createMiddleware<ApiEnv>(async ({ req }, next) => {
  if (req.path.endsWith('/certificate') || req.raw.body === null) return await next();
  if (Number(req.header('content-length') ?? 0) > largestJson) throw new ApiProblem('too-large');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of req.raw.body) {
    size += part.length;
    if (size > largestJson) throw new ApiProblem('too-large');
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  req.text = () => Promise.resolve(text);
  req.json = async () => JSON.parse(text);
  await next();
});
