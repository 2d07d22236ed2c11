/**
 * The environment of the bot in the playground. It is made from scratch: what a process needs to run at all, then
 * the playground's own settings, so that a developer's token, database or SMS account can't slip in.
 */
const PASSED_ON = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'NO_COLOR',
  'LOG_LEVEL',
];

export interface BotEnvironmentOptions {
  readonly parent: NodeJS.ProcessEnv;
  readonly token: string;
  /** Where the simulator listens. */
  readonly apiRoot: string;
  readonly databasePath: string;
  readonly masterKeyPath: string;
  readonly ownerId: number;
  /** Milliseconds by which the virtual clock is ahead. */
  readonly clockOffsetMs: number;
  /** The register that is to reach the bot. */
  readonly register?: { readonly port: number; readonly key: string } | undefined;
}

/** The variables with which the playground starts the bot, in place of a `.env`. */
export function botEnvironment(options: BotEnvironmentOptions): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    /** Tells the bot's settings that they are complete: no `.env` is to be read on top of them. */
    PLAYGROUND: 'child',
    BOT_TOKEN: options.token,
    TELEGRAM_API_ROOT: options.apiRoot,
    DATABASE_PATH: options.databasePath,
    MASTER_KEY_FILE: options.masterKeyPath,
    OWNER_IDS: String(options.ownerId),
    CONTROLLER_NAME: '«Үлгі мекеме» (ойдан шығарылған)',
    CONTROLLER_CONTACT: 'playground@example.invalid',
    SMS_PROVIDER: 'console',
    PAYMENT_PROVIDER_TOKEN: '1:TEST:playground',
    CLOCK_OFFSET_MS: String(options.clockOffsetMs),
    /** The page has the port, and shows itself how the bot is. */
    HTTP_PORT: 'off',
  };
  if (options.register !== undefined) {
    environment.HTTP_PORT = String(options.register.port);
    environment.REGISTER_API = 'on';
    environment.REGISTER_BOOT_KEY = options.register.key;
  }
  for (const name of PASSED_ON) {
    const value = options.parent[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
