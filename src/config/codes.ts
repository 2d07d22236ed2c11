import { z } from 'zod';
import { type CodeSettings, noCodes, type SmscAccount } from '../domain/form/code-settings.ts';
import { type Environment, faultLines, httpUrl, present } from './values.ts';

const providers = ['none', 'console', 'mobizon', 'smsc', 'telegram-gateway'] as const;

/** It stands in an address or a header, where anything else would break the request. Never repeated in a fault. */
const key = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => /^[\x21-\x7E]{1,512}$/.test(text), 'must be letters, digits and signs without spaces');

const variables = z.object({
  SMS_PROVIDER: z.enum(providers, `must be one of ${providers.join(', ')}`).default('none'),
  SMS_API_URL: httpUrl.optional(),
  SMS_API_KEY: key.optional(),
  SMS_LOGIN: z.string().max(200, 'must be at most 200 characters').optional(),
  SMS_PASSWORD: z.string().max(200, 'must be at most 200 characters').optional(),
  SMS_SENDER: z
    .string()
    .transform((text) => text.trim().replace(/^@/, ''))
    .refine(
      (text) => /^[\x20-\x7E]{1,32}$/.test(text),
      'must be a name registered with the provider, in Latin letters',
    )
    .optional(),
  TELEGRAM_GATEWAY_TOKEN: key.optional(),
  TELEGRAM_GATEWAY_URL: httpUrl.default('https://gatewayapi.telegram.org'),
});

/** The variables that are read here. */
export const codeNames = Object.keys(variables.shape);

type Read = z.infer<typeof variables>;

/**
 * Reads how codes reach a phone. Puts its faults into `faults`, all of them: what is missing is looked for also
 * where another value is wrong. What it returns beside a fault is of no use.
 */
export function readCodeSettings(environment: Environment, faults: string[]): CodeSettings {
  const set = present(environment);
  faults.push(...missing(set));
  const parsed = variables.safeParse(set);
  if (parsed.success) return { sms: smsOf(parsed.data), telegram: telegramOf(parsed.data) };
  faults.push(...faultLines(parsed.error));
  return noCodes;
}

function missing(set: Environment): readonly string[] {
  const { SMS_PROVIDER: provider, SMS_API_KEY, SMS_LOGIN, SMS_PASSWORD } = set;
  if (SMS_API_KEY !== undefined) return [];
  switch (provider) {
    case 'mobizon':
    case 'telegram-gateway':
      return [`SMS_API_KEY is required with SMS_PROVIDER=${provider}`];
    case 'smsc':
      if (SMS_LOGIN === undefined && SMS_PASSWORD === undefined) {
        return ['SMS_API_KEY is required with SMS_PROVIDER=smsc, or SMS_LOGIN and SMS_PASSWORD'];
      }
      if (SMS_LOGIN === undefined) return ['SMS_LOGIN is required with SMS_PASSWORD'];
      return SMS_PASSWORD === undefined ? ['SMS_PASSWORD is required with SMS_LOGIN'] : [];
    default:
      return [];
  }
}

function smsOf(read: Read): CodeSettings['sms'] {
  const { SMS_API_URL: url, SMS_API_KEY: apiKey = '', SMS_SENDER: sender } = read;
  switch (read.SMS_PROVIDER) {
    case 'console':
      return { provider: 'console' };
    case 'mobizon':
      return { provider: 'mobizon', url: url ?? 'https://api.mobizon.kz', apiKey, sender };
    case 'smsc':
      return { provider: 'smsc', url: url ?? 'https://smsc.kz', account: smscAccountOf(read), sender };
    case 'telegram-gateway':
    case 'none':
      return undefined;
  }
}

function smscAccountOf({ SMS_API_KEY: apiKey, SMS_LOGIN, SMS_PASSWORD }: Read): SmscAccount {
  if (apiKey !== undefined) return { apiKey };
  return { login: SMS_LOGIN ?? '', password: SMS_PASSWORD ?? '' };
}

/** Either as the one provider, with the variables of one, or beside an SMS provider, with its own. */
function telegramOf(read: Read): CodeSettings['telegram'] {
  if (read.SMS_PROVIDER === 'telegram-gateway') {
    const {
      SMS_API_KEY: token = '',
      SMS_API_URL: url = read.TELEGRAM_GATEWAY_URL,
      SMS_SENDER: sender,
    } = read;
    return { url, token, sender };
  }
  const { TELEGRAM_GATEWAY_TOKEN: token, TELEGRAM_GATEWAY_URL: url } = read;
  return token === undefined ? undefined : { url, token, sender: undefined };
}
