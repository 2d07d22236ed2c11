import { Readable } from 'node:stream';
import { isRefusal, type Refusal } from './refusal.ts';
import type { Body } from './request-params.ts';

/** The edge between HTTP, or grammY's idea of `fetch`, and the methods: envelopes, bodies, and lost connections. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string;
}

export interface FetchInit {
  readonly method?: string;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly signal?: unknown;
}

/** `{ok: true, result}` or `{ok: false, …}` with the HTTP status of the error (rule 3). */
export function envelope(result: unknown): HttpAnswer {
  const headers = { 'content-type': 'application/json' };
  if (!isRefusal(result)) return { status: 200, headers, body: JSON.stringify({ ok: true, result }) };
  const { refused: _, note: _note, ...failure } = result;
  const retryAfter = result.parameters?.retry_after;
  return {
    status: result.error_code,
    headers: retryAfter === undefined ? headers : { ...headers, 'retry-after': String(retryAfter) },
    body: JSON.stringify({ ok: false, ...failure } satisfies { ok: false } & Omit<
      Refusal,
      'refused' | 'note'
    >),
  };
}

/** The error that a client sees when the server closes the connection. */
export function connectionLost(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
}

/** Never answers: ends, without an answer, when the caller gives up. */
export function hang(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(connectionLost()), { once: true });
  });
}

/** Rejects as `fetch` does when its signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** A native signal that follows the caller's, which may be a polyfill (grammY's is). */
export function followSignal(theirs: unknown): { readonly signal: AbortSignal; readonly leave: () => void } {
  const controller = new AbortController();
  if (!isSignal(theirs)) return { signal: controller.signal, leave: () => undefined };
  const abort = () => controller.abort();
  if (theirs.aborted) abort();
  else theirs.addEventListener('abort', abort);
  return { signal: controller.signal, leave: () => theirs.removeEventListener('abort', abort) };
}

interface SignalLike {
  readonly aborted: boolean;
  addEventListener(kind: 'abort', listener: () => void): void;
  removeEventListener(kind: 'abort', listener: () => void): void;
}

function isSignal(value: unknown): value is SignalLike {
  return typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value;
}

/** The content type among headers in any of the shapes that `fetch` takes; empty where there is none. */
export function contentTypeOf(headers: unknown): string {
  if (typeof headers !== 'object' || headers === null) return '';
  const pairs = headers instanceof Headers || headers instanceof Map ? [...headers] : Object.entries(headers);
  const found = pairs.find(([name]) => String(name).toLowerCase() === 'content-type');
  return String(found?.[1] ?? '');
}

/** A body of `fetch` as it is read here. Throws on blobs and forms, which the bot never sends. */
export function bodyOf(body: unknown): Body | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string' || body instanceof Uint8Array || body instanceof Readable) return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (isAsyncIterable(body)) return body;
  throw new TypeError('this kind of body is not understood');
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
