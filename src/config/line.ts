import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { ProxySettings } from '../domain/proxy.ts';
import type { FilesAt } from '../domain/telegram-server.ts';
import { type Environment, faultLines, present } from './values.ts';

/** How Telegram, and whoever sends codes, is reached. */
export interface LineSettings {
  readonly proxies: ProxySettings;
  /** Undefined: the Bot API server gives its files out itself, as Telegram's own does. */
  readonly files: FilesAt | undefined;
  /** Telegram's test environment, with accounts and bots of its own. */
  readonly isTest: boolean;
}

const howProxiesLook =
  'must be the address of a proxy, such as http://proxy.example.kz:3128 or socks5://name:password@10.0.0.5:1080';

/** A SOCKS proxy looks names up itself, whether that is asked for (`socks5h`) or not. */
const proxy = z
  .string()
  .transform((text) => (text.includes('://') ? text : `http://${text}`).replace(/^socks(5h)?:/, 'socks5:'))
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, pathname, search, hash } = new URL(text);
    const isPlain = (pathname === '' || pathname === '/') && search === '' && hash === '';
    return /^(https?|socks5):$/.test(protocol) && hostname !== '' && isPlain;
  }, howProxiesLook);

const variables = z.object({
  TELEGRAM_PROXY: proxy.optional(),
  HTTPS_PROXY: proxy.optional(),
  HTTP_PROXY: proxy.optional(),
  ALL_PROXY: proxy.optional(),
  NO_PROXY: z.string().default(''),
  TELEGRAM_FILES: z
    .string()
    .refine(
      (text) => isAbsolute(text) || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
      'must be a whole path of a folder, such as /var/lib/telegram-bot-api, or an http(s) address',
    )
    .optional(),
  TELEGRAM_TEST: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
});

const usual = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'];

/** The variables that are read here and are the bot's own; the usual ones of proxies are everybody's. */
export const lineVariables = Object.keys(variables.shape).filter((name) => !usual.includes(name));

/** Reads the settings of the line. What is wrong goes to `faults`, a line each, without a word of a password. */
export function readLineSettings(environment: Environment, faults: string[]): LineSettings | undefined {
  const set = present(environment);
  // In small letters they win, as everywhere. A faulty one of those that a TELEGRAM_PROXY overrules matters too:
  // the providers of codes are reached by it.
  const usualSet = usual.flatMap((name) => {
    const value = set[name.toLowerCase()] ?? set[name];
    return value === undefined ? [] : [[name, value]];
  });
  const parsed = variables.safeParse({ ...set, ...Object.fromEntries(usualSet) });
  if (!parsed.success) {
    faults.push(...faultLines(parsed.error));
    return undefined;
  }
  const { TELEGRAM_PROXY, HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY } = parsed.data;
  const { TELEGRAM_FILES: files, TELEGRAM_TEST } = parsed.data;
  return {
    proxies: {
      telegram: TELEGRAM_PROXY,
      https: HTTPS_PROXY ?? ALL_PROXY,
      http: HTTP_PROXY ?? ALL_PROXY,
      exceptions: NO_PROXY.toLowerCase()
        .split(/[\s,]+/)
        .filter((one) => one !== ''),
    },
    files:
      files === undefined
        ? undefined
        : isAbsolute(files)
          ? { folder: files }
          : { address: files.replace(/\/+$/, '') },
    isTest: TELEGRAM_TEST === 'yes',
  };
}
