import type { Readable } from 'node:stream';
import { type ApiClientOptions, HttpError, type Transformer } from 'grammy';
import type { Dispatcher } from 'undici';
import { type Connections, openConnections } from './connections.ts';

type Fetch = NonNullable<ApiClientOptions['fetch']>;

/** The line to the Bot API, over Node's own HTTP client: calls are most of what the bot does. */
export interface TelegramLine {
  /** For whatever else is called, with files too. */
  readonly fetch: Fetch;
  /**
   * What is said all day goes straight down the line: made, sent and read without the streams, signals and races that
   * grammY needs where it does not know what it is called with.
   */
  readonly talk: Transformer;
}

/** Calls whose parameters are words alone. */
const inWords: ReadonlySet<string> = new Set([
  ...['sendMessage', 'editMessageText', 'editMessageReplyMarkup', 'answerCallbackQuery'],
]);

export interface LineOptions {
  readonly apiRoot: string;
  readonly token: string;
  /** The way to it; undefined: the straight one. */
  readonly proxy?: string | undefined;
  /** Telegram's test environment has addresses of its own. */
  readonly isTest?: boolean;
}

/** What answered is no Bot API: a web server at a wrong address, a proxy that refuses, a page that redirects. */
class NoBotApi extends Error {
  override readonly name = 'NoBotApi';
  /** The HTTP status that it answered with. */
  readonly code: number;
  constructor(status: number) {
    super('not an answer of the Bot API');
    this.code = status;
  }
}

/**
 * As many connections as there are calls at once, each kept for the next. Follows no redirect, since the address carries
 * the token. Rejects where no answer comes, in words without the address.
 */
export function openTelegramLine({ apiRoot, token, proxy, isTest = false }: LineOptions): TelegramLine {
  const { origin, pathname } = new URL(apiRoot);
  const pool = openConnections(origin, proxy);
  const folder = `${pathname.replace(/\/$/, '')}/bot${token}/${isTest ? 'test/' : ''}`;
  const headers = { 'content-type': 'application/json' };

  const talk: Transformer = async (prev, method, payload, signal) => {
    if (signal !== undefined || !inWords.has(method)) return await prev(method, payload, signal);
    const body = JSON.stringify(payload);
    try {
      return await answerTo(pool, { path: folder + method, method: 'POST', headers, body });
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
  const call = async (url: string, { method, headers: given, body, signal }: Call) => {
    const { pathname: path } = new URL(url);
    const answer = await answerTo(pool, { path, method, headers: given, body }, signal);
    return { json: () => answer };
  };
  // grammY asks for the whole of the platform's `fetch` and uses this much of it.
  return { fetch: call as unknown as Fetch, talk };
}

/** What grammY hands over: a string or, with files, a stream. */
interface Call {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
  readonly signal: AbortSignal;
}

/** What the other side says, read as JSON whatever its status: Telegram's refusals are answers too. */
function answerTo<Answer>(
  pool: Connections,
  request: Dispatcher.DispatchOptions,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let status = 0;
    let controller: Dispatcher.DispatchController | undefined;
    // Also while there is no connection yet, which undici would wait ten seconds for.
    const giveUp = () => {
      const reason = new Error('given up');
      controller?.abort(reason);
      fail(reason);
    };
    const end = () => signal?.removeEventListener('abort', giveUp);
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    if (signal?.aborted) return giveUp();
    signal?.addEventListener('abort', giveUp);
    pool.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (signal?.aborted) started.abort(new Error('given up'));
      },
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData: (_controller, part) => void parts.push(part),
      onResponseEnd() {
        end();
        try {
          const [only = Buffer.alloc(0)] = parts;
          resolve(JSON.parse((parts.length > 1 ? Buffer.concat(parts) : only).toString('utf8')));
        } catch {
          reject(new NoBotApi(status));
        }
      },
      onResponseError: (_controller, error) => fail(error),
    });
  });
}
