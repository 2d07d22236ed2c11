import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Who may talk to the playground. It holds whatever people type while they try the bot, so it listens on this
 * machine alone and answers only its own page and its own bot: another site open in the same browser can name
 * this address too (by DNS rebinding or by a plain form), hence the checks of Host, Origin and Sec-Fetch-Site.
 */
export type RefusedRequest = { readonly status: 403 | 415; readonly text: string };

/** The address to listen on, or `undefined` when others could reach it. */
export function loopbackAddress(host: string): string | undefined {
  const bare = host
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  if (bare === 'localhost' || bare === '') return '127.0.0.1';
  if (bare === '::1') return '::1';
  return isIP(bare) === 4 && bare.startsWith('127.') ? bare : undefined;
}

/** `http://127.0.0.1:8080`; an IPv6 address goes into brackets. */
export function httpAddress(host: string, port: number): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/** Checks that every request has to pass. `port` is the one listened on. */
export function refusedByHost(headers: IncomingHttpHeaders, port: number): RefusedRequest | undefined {
  const host = headers.host ?? '';
  const named = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  const hasPort = named !== undefined && (named.port === '' ? 80 : Number(named.port)) === port;
  const isLocal = named !== undefined && loopbackAddress(named.hostname) !== undefined;
  return hasPort && isLocal && host !== ''
    ? undefined
    : { status: 403, text: 'Open the playground at its own address.' };
}

/** A change may only come from the page that this server has sent. */
export function refusedAction(headers: IncomingHttpHeaders): RefusedRequest | undefined {
  if (headers.origin !== `http://${headers.host}`)
    return { status: 403, text: 'Only from the playground’s own page.' };
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? undefined : { status: 415, text: 'Only application/json.' };
}

/** The Bot API is for the bot; browsers say `Origin` or `Sec-Fetch-Site`, which no bot library does. */
export function refusedBotCall(headers: IncomingHttpHeaders): RefusedRequest | undefined {
  const fromBrowser = headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
  return fromBrowser ? { status: 403, text: 'The Bot API is for the bot.' } : undefined;
}

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};
