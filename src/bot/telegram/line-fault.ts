import { HttpError } from 'grammy';
import { errorCodeOf } from '../../domain/error-code.ts';

/** What a log says where Telegram did not answer: whom the bot called, by which way, and why nothing came of it. */
export interface LineFault {
  /** Host and port: never the path, which carries the token. */
  readonly address: string;
  readonly proxy: string | undefined;
  /** `ECONNREFUSED`, `ENOTFOUND`, an HTTP status of something that is no Bot API. */
  readonly code: number | string;
}

/** `root`: of the Bot API. Undefined: the error is not one of the line. */
export function lineFault(error: unknown, root: string, proxy?: string): LineFault | undefined {
  if (!(error instanceof HttpError)) return undefined;
  return { address: hostOf(root), proxy: proxy && hostOf(proxy), code: whyOf(error) };
}

function whyOf(error: HttpError): number | string {
  const cause = error.error instanceof Error ? error.error : undefined;
  // undici gives the proxy's answer in the text of its error, and in no field.
  const words = cause?.message ?? '';
  const status = /^Proxy response \((\d{3})\)/.exec(words)?.[1];
  if (status !== undefined) return `PROXY_ANSWERED_${status}`;
  if (cause?.name === 'ProxyConnectionError') return 'PROXY_FAILED';
  return (
    errorCodeOf(error) ?? (/given up|timed? ?out/i.test(words + error.message) ? 'ETIMEDOUT' : 'NO_ANSWER')
  );
}

/** `api.telegram.org:443`. */
function hostOf(address: string): string {
  const { protocol, hostname, port } = new URL(address);
  const usualPort = protocol === 'https:' ? '443' : protocol === 'socks5:' ? '1080' : '80';
  return `${hostname}:${port || usualPort}`;
}
