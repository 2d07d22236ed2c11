import type { IncomingMessage } from 'node:http';
import { createMiddleware } from 'hono/factory';
import type { ApiEnv } from './call-scene.ts';
import { ApiProblem } from './problems.ts';

/** Larger JSON is not taken in. Bytes. */
const largestJson = 64 * 1024;
/** So much of a body that is not wanted is read and dropped, before its sender is cut off. Bytes. */
const mostDropped = 64 * 1024 * 1024;
const dropForMs = 10_000;

/**
 * Takes in what comes with a call, as long as it is small; a certificate is read elsewhere. It is read from the connection
 * itself: a body as the web has it is one more copy, and ends its connection where it is left half-read.
 */
export const takeSmallBody = createMiddleware<ApiEnv>(async ({ req, env: { incoming } }, next) => {
  if (req.path.endsWith('/certificate') || !bringsBody(incoming)) return await next();
  if (Number(req.header('content-length') ?? 0) > largestJson) throw new ApiProblem('too-large');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytesOf(incoming)) {
    size += part.length;
    if (size > largestJson) throw new ApiProblem('too-large');
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  req.text = () => Promise.resolve(text);
  req.json = async () => JSON.parse(text);
  await next();
});

/** What comes in, chunk by chunk; whoever leaves off in the midst can still answer. */
export async function* bytesOf(incoming: IncomingMessage): AsyncGenerator<Buffer> {
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }))
    yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
}

/**
 * The answer has gone, and the rest of the body is still coming: it is read and dropped. A connection that is closed at
 * once takes the answer with it where its other end, such as a proxy, reads only after it has sent all. `after`: cuts off
 * what drags on.
 */
export function dropRest(
  incoming: IncomingMessage,
  after: (ms: number, work: () => void) => () => void,
): void {
  if (incoming.complete || incoming.destroyed) return;
  const cancel = after(dropForMs, () => incoming.destroy());
  incoming.once('close', cancel);
  let dropped = 0;
  incoming.on('data', ({ length }: Buffer) => {
    dropped += length;
    if (dropped > mostDropped) incoming.destroy();
  });
  incoming.resume();
}

function bringsBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
