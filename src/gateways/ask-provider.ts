import { dayMs } from '../domain/dates/durations.ts';
import type { CodeOutcome } from './code-channel.ts';

export interface ProviderRequest {
  /** The provider's name in faults. */
  readonly provider: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads the fields of an answer; undefined where it is none that the provider documents. */
export type ReadAnswer = (answer: Readonly<Record<string, unknown>>) => CodeOutcome | undefined;

/** Posts a request and says what came of it, whatever the other side answers, or if it does not. Never rejects. */
export type AskProvider = (request: ProviderRequest, read: ReadAnswer) => Promise<CodeOutcome>;

/** Longer waits than a day are of no use to somebody who waits for a code. */
const longestWaitMs = dayMs;

/** As much of `fetch` as a gateway needs, so that it may be one that knows of proxies. */
export type ProviderFetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<Response>;

/** `timeoutMs` covers the whole exchange, so that an answer that trickles in does not hold it up. */
export function createAskProvider(fetch: ProviderFetch, timeoutMs: number): AskProvider {
  return async ({ provider, url, headers, body }, read) => {
    const signal = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { accept: 'application/json', ...headers },
        body,
        // The key and the phone go to nobody but the address that the owner has set.
        redirect: 'manual',
        signal,
      });
      text = await response.text();
    } catch (error) {
      // The error's words may hold the address, and the address a key: only Node's own code is kept.
      return { type: 'retry', fault: `${provider} ${signal.aborted ? 'time-out' : networkFault(error)}` };
    }
    return outcomeOf(provider, response, text, read);
  };
}

/** A trouble of the server outweighs what it says; else its words count; else its HTTP status does. */
function outcomeOf(provider: string, response: Response, text: string, read: ReadAnswer): CodeOutcome {
  const { status } = response;
  const fault = `${provider} HTTP ${status}`;
  if (status >= 500) return { type: 'retry', ...wish(response), fault };
  const answer = fieldsOf(parse(text));
  const outcome = answer && read(answer);
  if (outcome && (response.ok || outcome.type !== 'sent')) return outcome;
  if (response.ok) return { type: 'retry', fault: `${provider} answer not understood` };
  if (status === 408 || status === 425 || status === 429) return { type: 'retry', ...wish(response), fault };
  return { type: 'broken', fault };
}

function wish(response: Response): { afterMs?: number } {
  const seconds = response.headers.get('retry-after') ?? '';
  return /^\d+$/.test(seconds) ? { afterMs: waitMs(Number(seconds)) } : {};
}

/** Milliseconds of a wait that a provider asks for in seconds. */
export function waitMs(seconds: number): number {
  return Math.min(seconds * 1000, longestWaitMs);
}

/** The fields of a JSON object; undefined for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

/** A provider's code, also where it stands as text. Too long a number could be a phone or a code: undefined. */
export function shortNumber(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  return /^\d{1,4}$/.test(String(value)) ? Number(value) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `ENOTFOUND`, `CERT_HAS_EXPIRED`: what tells an owner that the address is wrong rather than the provider down. */
function networkFault(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : 'not reached';
}
