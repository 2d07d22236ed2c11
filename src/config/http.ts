import { isIP } from 'node:net';
import { z } from 'zod';
import { type RegisterTerms, takings } from '../domain/register/assignment.ts';
import { usualMostRefusals } from '../domain/register/watch.ts';
import { type Environment, faultLines, present } from './values.ts';

/** Where the bot listens: health and metrics always, the webhook where there is one. */
export interface HttpSettings {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly webhook: WebhookSettings | undefined;
  /** Undefined: there is no interface for registers. */
  readonly registers?: RegisterTerms | undefined;
}

export interface WebhookSettings {
  /** What Telegram is told; requests are awaited at its path. */
  readonly url: string;
  readonly secret: string;
}

const telegramsOwn = 'https://api.telegram.org';
/** The only ports to which Telegram's own server posts updates; '' is 443. */
const telegramsPorts = ['', '80', '88', '8443'];
const taken = ['/healthz', '/metrics'];
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const networks = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (list) => list.every(isNetwork),
    'must be addresses or networks, such as 10.1.0.0/16, with commas between them',
  )
  .optional();

const variables = z.object({
  HTTP_HOST: z.string().trim().min(1).default('127.0.0.1'),
  HTTP_PORT: z
    .string()
    .trim()
    .refine(
      (text) => text === 'off' || (/^\d{1,5}$/.test(text) && Number(text) <= 65535),
      'must be a port number, 0 to 65535, or off',
    )
    .default('8080'),
  WEBHOOK_URL: z
    .string()
    .trim()
    .refine((text) => URL.canParse(text), 'must be an address, such as https://bot.example.kz/telegram')
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, 'must be 16 to 256 of A-Z, a-z, 0-9, _ and -')
    .optional(),
  REGISTER_API: z.enum(['on', 'off'], 'must be on or off').default('off'),
  REGISTER_TAKES: z.enum(takings, `must be one of ${takings.join(', ')}`).default('electronic-self'),
  REGISTER_HOOK_PRIVATE: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  REGISTER_REFUSALS: z.coerce.number().int().min(1).max(100_000).default(usualMostRefusals),
  REGISTER_ALLOW: networks,
  REGISTER_PROXY: networks,
  REGISTER_TAKE_MINUTES: z.coerce.number().int().min(1).max(1440).default(10),
});

/** The variables that are read here. */
export const httpNames = Object.keys(variables.shape);

/**
 * The settings of the HTTP server; undefined where it is switched off. Faults are added to `faults`, a line each,
 * without a word of the secret.
 */
export function readHttpSettings(environment: Environment, faults: string[]): HttpSettings | undefined {
  const parsed = variables.safeParse(present(environment));
  if (!parsed.success) {
    faults.push(...faultLines(parsed.error));
    return undefined;
  }
  const { HTTP_HOST: host, HTTP_PORT, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = parsed.data;
  const isOpen = parsed.data.REGISTER_API === 'on';
  const hookReach = parsed.data.REGISTER_HOOK_PRIVATE === 'yes' ? 'private' : 'public';
  const { REGISTER_TAKES: takes, REGISTER_TAKE_MINUTES: takeMinutes } = parsed.data;
  const { REGISTER_ALLOW: allow, REGISTER_PROXY: proxies, REGISTER_REFUSALS: mostRefusals } = parsed.data;
  if (url === undefined && secret !== undefined) faults.push('WEBHOOK_URL is required with WEBHOOK_SECRET');
  if (url !== undefined && secret === undefined) faults.push('WEBHOOK_SECRET is required with WEBHOOK_URL');
  if (url !== undefined) {
    const fault = faultOfUrl(new URL(url), present(environment).TELEGRAM_API_ROOT ?? telegramsOwn);
    if (fault !== undefined) faults.push(`WEBHOOK_URL ${fault}`);
  }
  if (HTTP_PORT === 'off') {
    if (url !== undefined) faults.push('HTTP_PORT must not be off where there is a WEBHOOK_URL');
    if (isOpen) faults.push('HTTP_PORT must not be off where REGISTER_API is on');
    return undefined;
  }
  const port = Number(HTTP_PORT);
  return {
    host,
    port,
    webhook: url === undefined || secret === undefined ? undefined : { url, secret },
    registers: isOpen ? { takes, takeMinutes, hookReach, mostRefusals, allow, proxies } : undefined,
  };
}

/** An address, or a network as `10.1.0.0/16`. */
function isNetwork(text: string): boolean {
  const [address = '', prefix = '0', ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || more.length > 0) return false;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}

function faultOfUrl(url: URL, apiRoot: string): string | undefined {
  const { protocol, port, pathname } = url;
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(apiRoot)))
    return 'must begin with https://';
  if (url.username !== '' || url.search !== '' || url.hash !== '') {
    return 'must be an address without a user name, ? and #';
  }
  if (taken.includes(pathname) || pathname.startsWith('/api/'))
    return `must not end in ${pathname}, which is taken`;
  const isTelegrams = apiRoot.replace(/\/+$/, '') === telegramsOwn;
  if (isTelegrams && !telegramsPorts.includes(port)) {
    return 'must have the port 443, 80, 88 or 8443: Telegram posts to no other';
  }
  return undefined;
}

/** A Bot API server on this machine: a test, or one that stands behind the same proxy. */
function isLoopback(apiRoot: string): boolean {
  return URL.canParse(apiRoot) && loopback.test(new URL(apiRoot).hostname);
}
