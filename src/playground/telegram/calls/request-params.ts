import type { Readable } from 'node:stream';
import { isObject, parseJson } from './json-value.ts';
import { splitMultipart } from './multipart.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The parameters of one call, from wherever they came: query, urlencoded, JSON or multipart (rules 1, 2). */
export interface Params {
  /** Text as it was sent; JSON values as JSON values. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

export interface Upload {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
}

export type Body = string | Uint8Array | Readable | AsyncIterable<Uint8Array | string>;

/** The largest file a bot may upload, in bytes (rule 32). */
const MAX_UPLOAD = 50 * 1024 * 1024;
/** The largest body: a file and the other parameters beside it. */
const MAX_BODY = MAX_UPLOAD + 1024 * 1024;

/** The parameters of a call from its query and body: JSON, a form, or multipart with files. */
export async function readParams(
  query: URLSearchParams,
  contentType: string,
  body: Body | undefined,
): Promise<Params | Refusal> {
  const fields: Record<string, unknown> = Object.fromEntries(query);
  const bytes = body === undefined ? Buffer.alloc(0) : await collect(body);
  if (bytes === undefined) return tooLarge();
  const kind = contentType.toLowerCase();
  if (kind.startsWith('multipart/form-data')) return readMultipart(fields, contentType, bytes);
  const text = bytes.toString('utf8');
  if (kind.startsWith('application/json') && text.trim() !== '') {
    const json = parseJson(text);
    if (!isObject(json)) return refuse(400, "can't parse JSON object");
    Object.assign(fields, json);
  } else if (kind.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(fields, Object.fromEntries(new URLSearchParams(text)));
  }
  return { fields, uploads: new Map() };
}

function readMultipart(sent: Record<string, unknown>, contentType: string, body: Buffer): Params | Refusal {
  const parts = splitMultipart(body, contentType);
  if (parts === undefined) return refuse(400, "can't parse multipart/form-data");
  const fields = { ...sent };
  const uploads = new Map<string, Upload>();
  for (const { name, fileName, mime, bytes } of parts) {
    if (fileName === undefined) fields[name] = bytes.toString('utf8');
    else if (bytes.length > MAX_UPLOAD) return tooLarge();
    else uploads.set(name, { name: fileName, mime, bytes });
  }
  return { fields, uploads };
}

/** All bytes, or `undefined` for more than any call may have; read to the end, so that the caller gets its answer. */
async function collect(body: Body): Promise<Buffer | undefined> {
  if (typeof body === 'string') return Buffer.from(body, 'utf8');
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= MAX_BODY) chunks.push(bytes);
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

function tooLarge(): Refusal {
  return refuse(413, 'Request Entity Too Large');
}

/** A parameter as the server's text reader sees it: JSON values become their JSON text, absence is `''`. */
export function textParam(params: Params, name: string): string {
  const value = params.fields[name];
  if (value === undefined || value === null) return '';
  return typeof value === 'string'
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}

/** A whole number, clamped to its range and never refused (rule 6). */
export function integerParam(
  params: Params,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  const text = textParam(params, name).trim();
  const value = text === '' ? fallback : Number.parseInt(text, 10);
  return Math.min(Math.max(Number.isNaN(value) ? 0 : value, min), max);
}

/** Only `true`, `yes` and `1` are true (rule 6). */
export function flagParam(params: Params, name: string): boolean {
  return ['true', 'yes', '1'].includes(textParam(params, name).trim().toLowerCase());
}

/** A nested object, sent as a JSON value or as JSON text; absent and malformed are told apart. */
export function jsonParam(
  params: Params,
  name: string,
): { readonly value: unknown } | 'absent' | 'malformed' {
  const raw = params.fields[name];
  if (raw === undefined || raw === null || raw === '') return 'absent';
  if (typeof raw !== 'string') return { value: raw };
  const value = parseJson(raw);
  return value === undefined ? 'malformed' : { value };
}

/** The parameters as the log of calls shows them: JSON text as values, uploads by name and size. */
export function describeParams(params: Params): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params.fields)) {
    const isJson = typeof value === 'string' && /^[[{]/.test(value) && name !== 'text' && name !== 'caption';
    shown[name] = isJson ? (parseJson(value) ?? value) : value;
  }
  for (const [name, upload] of params.uploads)
    shown[name] = { upload: upload.name, size: upload.bytes.length };
  return shown;
}
