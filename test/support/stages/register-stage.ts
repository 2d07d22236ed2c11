import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { makeApiKey, writeApiKey } from '../../../src/domain/register/api-key.ts';
import { pdfOf } from '../certificates.ts';
import { answerSchemas } from './answer-schemas.ts';
import { addressOf } from './webhook-stage.ts';

/** A register that speaks with the bot of a scene. Every answer is parsed by the schema of its endpoint. */

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  /** `key`: of idempotency; `version`: If-Match. */
  post(
    path: string,
    options?: { readonly json?: unknown; readonly key?: string; readonly version?: number | undefined },
  ): Promise<Answered>;
  deliver(
    reference: string,
    bytes: Uint8Array,
    options?: {
      readonly key?: string;
      readonly version?: number;
      readonly accept?: string;
      readonly digest?: string;
    },
  ): Promise<Answered>;
}

/** A key as the owner would be given it, without one who asks. */
export function newKey(): string {
  return writeApiKey(makeApiKey(Buffer.from(randomUUID().replaceAll('-', '') + randomUUID().slice(0, 8))));
}

export function createClient(
  scene: { readonly logLines: readonly string[] },
  key: string | undefined,
): Client {
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const call = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Blob,
  ) => {
    const response = await fetch(`${addressOf(scene)}/api/v1${path}`, {
      method,
      headers: { ...authorization, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? {} : JSON.parse(text);
    checkAnswer(method, path, response, parsed);
    return {
      status: response.status,
      headers: response.headers,
      body: z.record(z.string(), z.unknown()).parse(parsed),
    };
  };
  return {
    get: (path, headers = {}) => call('GET', path, headers),
    post: (path, { json, key: name = randomUUID(), version } = {}) =>
      call(
        'POST',
        path,
        {
          'idempotency-key': name,
          ...(version !== undefined && { 'if-match': `"${version}"` }),
          ...(json !== undefined && { 'content-type': 'application/json' }),
        },
        json === undefined ? undefined : JSON.stringify(json),
      ),
    deliver: (reference, bytes, { key: name = randomUUID(), version, accept, digest } = {}) =>
      call(
        'POST',
        `/requests/${reference}/certificate`,
        {
          'idempotency-key': name,
          'content-type': 'application/pdf',
          'content-digest': `sha-256=:${digest ?? createHash('sha256').update(bytes).digest('base64')}:`,
          ...(version !== undefined && { 'if-match': `"${version}"` }),
          ...(accept !== undefined && { prefer: `accept-warnings=${accept}` }),
        },
        new Blob([Buffer.from(bytes)]),
      ),
  };
}

/** The certificate of somebody, as a register would make it: nothing about it is odd but that it is not signed. */
export function certificateFor(iin: string, reference: string): Buffer {
  return pdfOf([
    'Certificate of the presence or absence of a criminal record. Made up for a test, not a document.',
    `IIN ${iin}`,
    reference,
  ]);
}

/** The contract: what is said is said as the document has it. */
function checkAnswer(method: string, path: string, response: Response, body: unknown): void {
  const schema = answerSchemas(method, path.split('?')[0] ?? '', response.status);
  if (response.status === 304) return;
  if (schema === undefined)
    throw new Error(`${method} ${path} answers ${response.status}, of which nothing is said`);
  const type = response.headers.get('content-type') ?? '';
  const wanted = response.status >= 400 ? 'application/problem+json' : 'application/json';
  if (!type.startsWith(wanted)) throw new Error(`${method} ${path} answers ${type}`);
  schema.parse(body);
}
