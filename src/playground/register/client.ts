import { createHash } from 'node:crypto';

/** Calls of the interface, as any program outside would make them. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** How often the call was made. */
  readonly calls: number;
}

export interface RegisterClient {
  get(path: string): Promise<ApiAnswer>;
  /** `key`: the same call again has the same one. `version`: of the request, as it was seen. */
  post(path: string, key: string, version?: number, json?: unknown): Promise<ApiAnswer>;
  deliver(reference: string, key: string, version: number, pdf: Buffer): Promise<ApiAnswer>;
}

/** `address`: of the bot, without a path. `isDoubled`: each call that changes something is made twice at once. */
export function createRegisterClient(
  address: string,
  key: string,
  isDoubled: () => boolean = () => false,
): RegisterClient {
  const call = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Blob,
  ): Promise<ApiAnswer> => {
    if (method === 'GET' || !isDoubled())
      return { ...(await callOnce(method, path, headers, body)), calls: 1 };
    const both = await Promise.all([1, 2].map(() => callOnce(method, path, headers, body)));
    // Of two files sent at once, one is refused because the other is on its way.
    const answer = both.find(({ status }) => status < 300) ?? both[0];
    if (answer === undefined) throw new Error('no answer');
    return { ...answer, calls: 2 };
  };
  const callOnce = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Blob,
  ) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...headers },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(40_000),
    });
    const answer: unknown = await response.json();
    return {
      status: response.status,
      body: typeof answer === 'object' && answer !== null ? { ...answer } : {},
    };
  };
  const seen = (version: number | undefined): Record<string, string> =>
    version === undefined ? {} : { 'if-match': `"${version}"` };
  return {
    get: (path) => call('GET', path, {}),
    post: (path, name, version, json) =>
      call(
        'POST',
        path,
        {
          'idempotency-key': name,
          ...seen(version),
          ...(json !== undefined && { 'content-type': 'application/json' }),
        },
        json === undefined ? undefined : JSON.stringify(json),
      ),
    deliver: (reference, name, version, pdf) =>
      call(
        'POST',
        `/requests/${reference}/certificate`,
        {
          'idempotency-key': name,
          'content-type': 'application/pdf',
          'content-digest': `sha-256=:${createHash('sha256').update(pdf).digest('base64')}:`,
          // Its samples are not signed, and this says so beforehand.
          prefer: 'accept-warnings=unsigned',
          ...seen(version),
        },
        new Blob([Uint8Array.from(pdf)]),
      ),
  };
}
