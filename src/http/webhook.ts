import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Update } from 'grammy/types';
import { answer, type HttpRoute } from './server.ts';

/** What became of an update: `later` has Telegram post it again, not before `afterSeconds`. */
export type Received = 'settled' | { readonly later: number };

export interface WebhookOptions {
  readonly secret: string;
  /** Resolves when the update is settled on disk, or can't be now. */
  readonly receive: (update: Update) => Promise<Received>;
  /** Told of each request that was answered with something else than 200. */
  readonly onRefused: (status: number) => void;
}

/** The largest update that is taken, in bytes; Telegram's are of some tens of kilobytes. */
const largestBody = 1024 * 1024;

/**
 * Takes the updates that Telegram posts (bot-api-rules 54, 55): whoever does not know the secret learns nothing but
 * 401, before a byte of the body is read. 200 means that the update is settled on disk; anything else has Telegram
 * post it again.
 */
export function webhookRoute({ secret, receive, onRefused }: WebhookOptions): HttpRoute {
  const expected = digest(secret);

  return async (request, response, isStopping) => {
    const refuse = (status: number, afterSeconds?: number) => {
      onRefused(status);
      if (afterSeconds !== undefined) response.setHeader('retry-after', afterSeconds);
      // What was not read of the body would be taken for the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      answer(response, status);
    };
    const given = request.headers['x-telegram-bot-api-secret-token'];
    // Digests have one length, so that neither it nor a byte of the secret shows in the time this takes.
    if (!timingSafeEqual(digest(String(given ?? '')), expected)) return refuse(401);
    if (request.method !== 'POST') return refuse(405);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(415);
    if (isStopping) return refuse(503);
    const body = await readBody(request);
    if (body === undefined) return refuse(413);
    const update = parseUpdate(body);
    if (update === undefined) return refuse(400);
    const received = await receive(update);
    if (received === 'settled') answer(response, 200);
    else refuse(503, received.later);
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Undefined when there is more than an update may hold; the rest is not read. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  return await new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestBody) {
        request.pause();
        resolve(undefined);
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

/** Only the number is looked at: the rest may be torn, as it may be in what the poller fetches. */
function parseUpdate(body: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(body);
    return isUpdate(update) ? update : undefined;
  } catch {
    return undefined;
  }
}

function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  );
}
