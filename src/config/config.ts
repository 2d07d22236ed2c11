import { z } from 'zod';
import type { CodeSettings } from '../domain/form/code-settings.ts';
import type { Controller } from '../domain/owner/data-controller.ts';
import { OwnerFault } from '../domain/owner/owner-fault.ts';
import { defaultTerms, type Terms } from '../domain/owner/terms.ts';
import { isSmsNotice, smsNotices } from '../domain/talk/unreached.ts';
import { telegramsOwnRoot } from '../domain/telegram-server.ts';
import { type LogLevel, logLevels } from '../log.ts';
import { codeNames, readCodeSettings } from './codes.ts';
import { type HttpSettings, httpNames, readHttpSettings } from './http.ts';
import { type LineSettings, lineVariables, readLineSettings } from './line.ts';
import { type ReplicaSettings, readReplicaSettings, replicaNames } from './replica.ts';
import { readStorageSettings, type StorageSettings, storageNames } from './storage.ts';
import { type Environment, faultLines, httpUrl, present } from './values.ts';

/** The settings of the bot, read from the environment. `.env.example` explains each. */
export interface Config extends StorageSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly line: LineSettings;
  readonly ownerIds: readonly number[];
  readonly operatorsChatId: number | undefined;
  /** The topic of that group in which new requests are announced; undefined: its general one. */
  readonly operatorsTopicId: number | undefined;
  readonly controller: Controller;
  readonly terms: Terms;
  readonly retentionDays: number;
  readonly codes: CodeSettings;
  /** Telegram Payments; undefined: a fee is paid elsewhere and the receipt number given. */
  readonly paymentToken: string | undefined;
  /** Health, metrics and the webhook; undefined: switched off, updates are fetched. */
  readonly http: HttpSettings | undefined;
  /** Undefined: there is no replica, and so no second machine. */
  readonly replica: ReplicaSettings | undefined;
  readonly logLevel: LogLevel;
}

/** Where the playground is served and kept. */
export interface PlaygroundConfig {
  readonly host: string;
  readonly port: number;
  /** The port was asked for, so that another one would be a surprise. */
  readonly portChosen: boolean;
  readonly databasePath: string;
}

/** Every fault of the environment, one a line, the variable's name first. */
export class ConfigFaults extends OwnerFault {
  override readonly name = 'ConfigFaults';
}

const numbers = (text: string) => text.split(',').map((part) => part.trim());
const most = 3650;
const day = z.coerce
  .number('must be a whole number of days')
  .int('must be a whole number of days')
  .min(1, 'must be at least 1')
  .max(most, `must be at most ${most}`);
const whole = (text: string) => /^-?\d+$/.test(text);

const intList = (what: string, least: number, limit = most) =>
  z
    .string()
    .refine(
      (text) =>
        numbers(text).every((part) => /^\d+$/.test(part) && Number(part) >= least && Number(part) <= limit),
      what,
    )
    .transform((text) => numbers(text).map(Number));

const yearlyIndex = z
  .string()
  .refine(
    (text) => numbers(text).every((part) => /^20\d\d\s*=\s*[1-9]\d{2,6}$/.test(part)),
    'must be years and tenge, such as 2025=3932,2026=4325',
  )
  .transform((text): ReadonlyMap<number, number> => {
    const pairs = numbers(text).map((part) => part.split('=').map(Number));
    return new Map(pairs.map(([year = 0, tenge = 0]) => [year, tenge]));
  });

const port = z.coerce.number('must be a port number, 0 to 65535').int().min(0).max(65535);

/** `none`, or some of them. */
const smsNoticeList = z
  .string()
  .transform((text) => (text.trim() === 'none' ? [] : text.split(',').map((one) => one.trim())))
  .refine(
    (list) => list.every(isSmsNotice),
    `must be none, or some of ${smsNotices.join(', ')}, parted by commas`,
  )
  .transform((list) => list.filter(isSmsNotice));

const variables = z.object({
  BOT_TOKEN: z.string().regex(/^\d+:[\w-]+$/, 'must look like 123456:ABC-def, as BotFather gives it'),
  TELEGRAM_API_ROOT: httpUrl.default(telegramsOwnRoot),
  OWNER_IDS: intList(
    'must be Telegram user ids, comma-separated, such as 12345,67890',
    1,
    Number.MAX_SAFE_INTEGER,
  ).default([]),
  OPERATORS_CHAT_ID: z
    .string()
    .refine(whole, 'must be the id of a chat, such as -1001234567890')
    .refine(
      (text) => !/^\d+$/.test(text),
      "must be a group's id, which is negative, such as -1001234567890: its minus is missing",
    )
    .transform(Number)
    .optional(),
  OPERATORS_TOPIC_ID: z
    .string()
    .regex(/^[1-9]\d{0,9}$/, 'must be the number of a topic, such as 42: the last part of its link')
    .transform(Number)
    .optional(),
  CONTROLLER_NAME: z.string('is required: who answers for the personal data').min(1).max(200),
  CONTROLLER_CONTACT: z.string('is required: how to reach who answers for the personal data').min(1).max(200),
  CONTROLLER_BIN: z
    .string()
    .regex(/^\d{12}$/, 'must be the 12 digits of a BIN')
    .optional(),
  CONTROLLER_PERSON: z.string().min(1).max(200).optional(),
  CONTROLLER_IS_STATE: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  REMINDER_DAYS: intList('must be days, comma-separated, such as 3,7,14,21,29', 1).default([
    ...defaultTerms.reminderDays,
  ]),
  COLLECTION_DAYS: day.default(defaultTerms.collectionDays),
  QUIET_HOURS: z
    .string()
    .regex(/^([01]?\d|2[0-3])-([01]?\d|2[0-3])$/, 'must be two hours, such as 21-9')
    .transform((text) => {
      const [from = 0, to = 0] = text.split('-').map(Number);
      return { from, to };
    })
    .default(defaultTerms.quietHours),
  PROMISE_ELECTRONIC: day.default(defaultTerms.promise.electronic),
  PROMISE_PAPER: intList(
    'must be three numbers of working days: at a centre, elsewhere, apostille, such as 5,10,3',
    0,
  )
    .refine((list) => list.length === 3, 'must be three numbers, such as 5,10,3')
    .default([
      defaultTerms.promise.paperAtCentre,
      defaultTerms.promise.paperElsewhere,
      defaultTerms.promise.apostille,
    ]),
  MCI: yearlyIndex.default(defaultTerms.mci),
  PAYMENT_PROVIDER_TOKEN: z.string().trim().min(1).optional(),
  DRAFT_DAYS: day.default(defaultTerms.draftDays),
  UNTOUCHED_HOURS: z.coerce.number().int().min(1).max(999).default(defaultTerms.untouchedHours),
  SMS_NOTICES: smsNoticeList.default([...defaultTerms.smsNotices]),
  RETENTION_DAYS: day.default(180),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

/** Every variable that the bot reads. */
export const settingNames: readonly string[] = [
  ...Object.keys(variables.shape),
  ...storageNames,
  ...codeNames,
  ...httpNames,
  ...lineVariables,
  ...replicaNames,
];

/** Reads the settings of a bot with a token. Throws `ConfigFaults` with all faults at once. */
export function readConfig(environment: Environment): Config {
  const faults: string[] = [];
  const parsed = variables.safeParse(present(environment));
  if (!parsed.success) faults.push(...faultLines(parsed.error));
  else if (parsed.data.OWNER_IDS.includes(Number.parseInt(parsed.data.BOT_TOKEN, 10))) {
    faults.push('OWNER_IDS names the bot itself: put in the id of a person');
  }
  const storage = readStorageSettings(environment, faults);
  const codes = readCodeSettings(environment, faults);
  const http = readHttpSettings(environment, faults);
  const line = readLineSettings(environment, faults);
  const replica = readReplicaSettings(environment, faults);
  if (parsed.success && parsed.data.OPERATORS_TOPIC_ID !== undefined && !parsed.data.OPERATORS_CHAT_ID) {
    faults.push('OPERATORS_CHAT_ID is required with OPERATORS_TOPIC_ID: the group of the topic');
  }
  const sendsCodes = codes.sms !== undefined || codes.telegram !== undefined;
  if (parsed.success && parsed.data.CONTROLLER_IS_STATE === 'yes' && !sendsCodes && faults.length === 0) {
    faults.push(
      'SMS_PROVIDER=none does not go with CONTROLLER_IS_STATE=yes: by the law a shared contact identifies nobody to a state body, a code does',
    );
  }
  if (!parsed.success || storage === undefined || line === undefined || faults.length > 0) {
    throw new ConfigFaults([...new Set(faults)].join('\n'));
  }
  const {
    PROMISE_PAPER: [paperAtCentre = 0, paperElsewhere = 0, apostille = 0],
    ...read
  } = parsed.data;
  return {
    token: read.BOT_TOKEN,
    apiRoot: read.TELEGRAM_API_ROOT,
    line,
    ...storage,
    ownerIds: read.OWNER_IDS,
    operatorsChatId: read.OPERATORS_CHAT_ID,
    operatorsTopicId: read.OPERATORS_TOPIC_ID,
    controller: {
      name: read.CONTROLLER_NAME,
      contact: read.CONTROLLER_CONTACT,
      isState: read.CONTROLLER_IS_STATE === 'yes',
      ...(read.CONTROLLER_BIN !== undefined && { bin: read.CONTROLLER_BIN }),
      ...(read.CONTROLLER_PERSON !== undefined && { person: read.CONTROLLER_PERSON }),
    },
    terms: {
      promise: { electronic: read.PROMISE_ELECTRONIC, paperAtCentre, paperElsewhere, apostille },
      reminderDays: [...read.REMINDER_DAYS].sort((one, other) => one - other),
      collectionDays: read.COLLECTION_DAYS,
      quietHours: read.QUIET_HOURS,
      draftDays: read.DRAFT_DAYS,
      untouchedHours: read.UNTOUCHED_HOURS,
      smsNotices: read.SMS_NOTICES,
      mci: read.MCI,
    },
    retentionDays: read.RETENTION_DAYS,
    codes,
    paymentToken: read.PAYMENT_PROVIDER_TOKEN,
    http,
    replica,
    logLevel: read.LOG_LEVEL,
  };
}

const playgroundVariables = z.object({
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  HTTP_PORT: port.optional(),
  DATABASE_PATH: z.string().min(1).default('data/local/playground.sqlite'),
});

/** Reads the settings of the playground: all of them have a default. */
export function readPlaygroundConfig(environment: Environment): PlaygroundConfig {
  const parsed = playgroundVariables.safeParse(present(environment));
  if (!parsed.success) {
    throw new ConfigFaults(faultLines(parsed.error).join('\n'));
  }
  const { HTTP_HOST, HTTP_PORT, DATABASE_PATH } = parsed.data;
  return {
    host: HTTP_HOST,
    port: HTTP_PORT ?? 8080,
    portChosen: HTTP_PORT !== undefined,
    databasePath: DATABASE_PATH,
  };
}
