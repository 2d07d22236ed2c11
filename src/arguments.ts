import { readFileSync } from 'node:fs';

/** An answer to what was asked on the command line, in place of a start. */
export interface CommandLineAnswer {
  readonly text: string;
  /** 0: it was a question that has an answer. 2: nothing of that kind is known. */
  readonly exitCode: 0 | 2;
}

const help = `Usage: npm start [-- --help | --version]

Starts the bot whose BOT_TOKEN is set, in the environment or in the file .env of this folder;
.env.example explains every setting. Without a BOT_TOKEN it opens the playground, which needs none.

Beside it: npm run keygen, backup, restore, rekey, verify-audit. README.md says what each is for.
Exit codes: 0 stopped in order, 1 a crash, 2 a setting to mend, said in one line each.`;

/** What to answer to these arguments; undefined: nothing was asked, the program starts. */
export function answerArguments(given: readonly string[]): CommandLineAnswer | undefined {
  const isOneOf = (...names: readonly string[]) => given.some((one) => names.includes(one));
  const unknown = given.find((one) => !['--help', '-h', '--version', '-v'].includes(one));
  if (unknown !== undefined) {
    // What follows a = could be a secret.
    const shown = unknown.replace(/=.*$/s, '=…').slice(0, 40);
    return { text: `Unknown argument ${shown}: npm start -- --help says what there is`, exitCode: 2 };
  }
  if (isOneOf('--help', '-h')) return { text: help, exitCode: 0 };
  return isOneOf('--version', '-v') ? { text: version(), exitCode: 0 } : undefined;
}

function version(): string {
  const read: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : 'unknown';
}
