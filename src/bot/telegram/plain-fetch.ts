import { type Connections, openConnections } from './connections.ts';

/** As much of `fetch` as the bot needs for files and for whoever sends codes. Follows no redirect. */
export type PlainFetch = (
  url: string,
  init?: {
    readonly method?: 'GET' | 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly redirect?: 'manual';
    readonly signal?: AbortSignal;
  },
) => Promise<Response>;

/** So many bytes of an answer are here before they are read; the rest waits on the other side. */
const mostAhead = 256 * 1024;

/**
 * Node's own `fetch` knows no proxy that a setting names, and takes no connections of another undici. `proxyOf`: the
 * way to an address. Rejects as `fetch` does, the reason in `cause`.
 */
export function createPlainFetch(proxyOf: (url: string) => string | undefined): PlainFetch {
  const open = new Map<string, Connections>();
  return async (url, { method = 'GET', headers = {}, body, signal } = {}) => {
    const { origin, pathname, search } = new URL(url);
    const connections = open.get(origin) ?? openConnections(origin, proxyOf(url));
    open.set(origin, connections);
    return await new Promise<Response>((resolve, reject) => {
      let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
      let abort: ((reason: Error) => void) | undefined;
      let isOver = false;
      const fail = (cause: unknown) => {
        if (isOver) return;
        isOver = true;
        signal?.removeEventListener('abort', giveUp);
        const failed = new TypeError('fetch failed', { cause });
        answer?.error(failed);
        reject(failed);
      };
      const giveUp = () => {
        const reason = new Error('given up');
        abort?.(reason);
        fail(reason);
      };
      if (signal?.aborted) return giveUp();
      signal?.addEventListener('abort', giveUp);
      const path = `${pathname}${search}`;
      const request = { path, method, headers: { ...headers }, ...(body !== undefined && { body }) };
      connections.dispatch(request, {
        onRequestStart(controller) {
          abort = (reason) => controller.abort(reason);
          if (signal?.aborted) abort(new Error('given up'));
        },
        onResponseStart(controller, status, given) {
          const headers = new Headers();
          for (const [name, value] of Object.entries(given)) {
            if (value !== undefined) headers.set(name, String(value));
          }
          const body = new ReadableStream<Uint8Array>(
            {
              start: (started) => {
                answer = started;
              },
              pull: () => controller.resume(),
              cancel: () => controller.abort(new Error('not wanted')),
            },
            { highWaterMark: mostAhead, size: (part) => part?.length ?? 0 },
          );
          const isEmpty = [204, 205, 304].includes(status);
          resolve(new Response(isEmpty ? null : body, { status, headers }));
        },
        onResponseData(controller, part) {
          if (isOver) return;
          answer?.enqueue(part);
          if ((answer?.desiredSize ?? 0) <= 0) controller.pause();
        },
        onResponseEnd() {
          signal?.removeEventListener('abort', giveUp);
          if (!isOver) answer?.close();
          isOver = true;
        },
        onResponseError: (_controller, error) => fail(error),
      });
    });
  };
}
