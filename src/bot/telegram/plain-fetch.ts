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
      const parts: Buffer[] = [];
      let status = 0;
      const answered = new Headers();
      let abort: ((reason: Error) => void) | undefined;
      const fail = (cause: unknown) => {
        signal?.removeEventListener('abort', giveUp);
        reject(new TypeError('fetch failed', { cause }));
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
        onResponseStart(_controller, statusCode, given) {
          status = statusCode;
          for (const [name, value] of Object.entries(given)) {
            if (value !== undefined) answered.set(name, String(value));
          }
        },
        onResponseData: (_controller, part) => void parts.push(part),
        onResponseEnd() {
          signal?.removeEventListener('abort', giveUp);
          const isEmpty = [204, 205, 304].includes(status);
          resolve(new Response(isEmpty ? null : Buffer.concat(parts), { status, headers: answered }));
        },
        onResponseError: (_controller, error) => fail(error),
      });
    });
  };
}
