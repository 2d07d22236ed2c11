import { statSync } from 'node:fs';
import {
  type Config,
  ConfigFaults,
  type PlaygroundConfig,
  readConfig,
  readPlaygroundConfig,
  settingNames,
} from './config.ts';
import { type ReadEnvironment, readEnvironment } from './environment.ts';
import { type Environment, present } from './values.ts';

/** What is started, and what the owner should know before, a line each. */
export type StartMode =
  | { readonly mode: 'bot'; readonly config: Config; readonly warnings: readonly string[] }
  | {
      readonly mode: 'playground';
      readonly config: PlaygroundConfig;
      /** Why it is the playground that opens. */
      readonly why: string;
      readonly warnings: readonly string[];
    };

/** What the playground takes from a `.env`; whoever sets anything else there means a real bot. */
const playgroundsOwn: readonly string[] = ['HTTP_HOST', 'HTTP_PORT', 'LOG_LEVEL'];

/**
 * A real bot where a token is set; the playground where nobody can have meant a bot. Throws `ConfigFaults` with all
 * faults at once, and does so too where a bot was meant and its token is missing: a playground on the settings of a
 * bot would be a surprise. `values` of the answer are for what reads the environment by itself.
 */
export function chooseStart(folder: string, own: NodeJS.ProcessEnv): StartMode & { values: Environment } {
  const read = readEnvironment(folder, own, settingNames);
  const { values, warnings } = read;
  const token = values.BOT_TOKEN?.trim() ?? '';
  const faults = [...read.faults];
  if (faults.length === 0 && token === '') faults.push(...meantForBot(read));
  if (token !== '') {
    const config = configOf(read, faults);
    return { mode: 'bot', config, warnings: [...warnings, ...oddities(values, config)], values };
  }
  if (faults.length > 0) throw new ConfigFaults(faults.join('\n'));
  const why = read.fromFile === undefined ? 'no .env in this folder' : 'none in .env, nor in the environment';
  return {
    mode: 'playground',
    config: readPlaygroundConfig(values),
    why: `No BOT_TOKEN (${why}): this is the playground. Its people are made up, and it has a database of its own.`,
    warnings,
    values,
  };
}

/** Reads the settings of the bot; what `.env` itself is reproached with is not said twice. */
function configOf(read: ReadEnvironment, faults: readonly string[]): Config {
  try {
    const config = readConfig(read.values);
    if (faults.length === 0) return config;
    throw new ConfigFaults(faults.join('\n'));
  } catch (error) {
    if (!(error instanceof ConfigFaults) || faults.length === 0) throw error;
    const others = error.message.split('\n').filter((line) => {
      const name = line.split(/[ :]/)[0] ?? '';
      return !faults.includes(line) && !read.faulty.has(name);
    });
    throw new ConfigFaults([...faults, ...others].join('\n'));
  }
}

/** Why the playground must not open: somebody means a bot. */
function meantForBot({ values, fromFile }: ReadEnvironment): readonly string[] {
  if (values.NODE_ENV === 'production') {
    return ['BOT_TOKEN is required in production; without it only the playground could be started'];
  }
  if (values.BOT_TOKEN !== undefined) {
    const place = fromFile?.has('BOT_TOKEN') ? '.env' : 'the environment';
    return [
      `BOT_TOKEN is empty in ${place}: put in the token that BotFather gave you, or take the line away for the playground`,
    ];
  }
  const set = Object.keys(present(values));
  const others = set.filter((name) => fromFile?.has(name) && settingNames.includes(name));
  const ofBot = others.filter((name) => !playgroundsOwn.includes(name));
  return ofBot.length === 0
    ? []
    : [
        `BOT_TOKEN is missing in .env, where ${ofBot.join(', ')} ${ofBot.length === 1 ? 'is' : 'are'} set for a bot: put it in, or rename .env for the playground`,
      ];
}

/** Allowed, and hardly meant. */
function oddities(values: Environment, config: Config): readonly string[] {
  const odd: string[] = [];
  if (config.ownerIds.length === 0) {
    odd.push('OWNER_IDS is empty: nobody can work the desk, but operators invited before');
  }
  for (const name of ['MASTER_KEY_FILE', 'MASTER_KEY_OLD_FILE']) {
    const path = present(values)[name];
    // What a container or systemd hands in lies under /run, where no other user comes.
    if (path === undefined || path.startsWith('/run/') || process.platform === 'win32') continue;
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & 0o007) !== 0) {
      odd.push(`${name}: ${path} can be read by everybody on this machine: chmod 600 ${path}`);
    }
  }
  return odd;
}
