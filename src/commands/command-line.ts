import { settingNames } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { type ReplicaSettings, readReplicaSettings } from '../config/replica.ts';
import { readDatabasePath, readStorageSettings, type StorageSettings } from '../config/storage.ts';
import { OwnerFault } from '../domain/owner/owner-fault.ts';
import { lastWords } from '../last-words.ts';
import { BrokenOff, type WatchWork } from '../storage/backup/copy.ts';
import { DatabaseRefused } from '../storage/database/database.ts';
import { oldNodeFault } from '../supported-node.ts';
import { createProgress } from './progress.ts';

/** The exit code that a shell gives for a program that Ctrl-C has ended. */
const stoppedCode = 130;

/** How a command is called, and what it does in a sentence: what `--help` says. */
export interface Usage {
  /** As it is typed, such as `npm run backup -- FILE`. */
  readonly call: string;
  readonly does: string;
}

/** What the commands beside the bot share: settings as the bot reads them, one clear line, the exit code. */
export interface Command {
  readonly usage: Usage;
  /** The arguments after the command. */
  readonly arguments: readonly string[];
  readonly databasePath: string;
  /** With the master key. Its faults, a line each, end the command. */
  settings(): StorageSettings;
  /** Where the replica is. Its absence, or a fault, ends the command. */
  replica(): ReplicaSettings;
  /** Told how far long work is; it stands on stderr, which no script reads. */
  readonly watch: WatchWork;
  /** Ctrl-C, or SIGTERM: what was begun is to be taken back, or to be left where it can be gone on with. */
  readonly signal: AbortSignal;
}

/** What was done or found, for the owner to read; `good: false` ends with 1 instead of 0. */
export interface CommandReport {
  readonly lines: readonly string[];
  readonly good: boolean;
}

/**
 * Runs a command and ends the process: 0 done; 1 something is broken, or the command itself; 2 a fault that the owner
 * has to mend, said on stderr; 130 somebody has stopped it. `--help` opens nothing.
 */
export async function runCommand(
  usage: Usage,
  work: (command: Command) => Promise<CommandReport>,
): Promise<void> {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) {
    process.stdout.write(`Usage: ${usage.call}\n${usage.does}\n`);
    return;
  }
  // The files hold what people entrusted to us: nobody else on this machine reads them.
  process.umask(0o077);
  const progress = createProgress(process.stderr);
  try {
    const tooOld = oldNodeFault();
    if (tooOld) throw new DatabaseRefused(tooOld);
    const { values, faults } = readEnvironment(process.cwd(), process.env, settingNames);
    // With half of the settings a command could work on the wrong database.
    if (faults.length > 0) throw new DatabaseRefused(faults.join('\n'));
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    let step = '';
    const command: Command = {
      usage,
      signal: stop.signal,
      watch(next, done, total) {
        if (next !== step) progress.step(next);
        step = next;
        progress.at(done, total);
      },
      arguments: given,
      databasePath: readDatabasePath(values),
      settings() {
        const faults: string[] = [];
        const settings = readStorageSettings(values, faults);
        if (settings === undefined) throw new DatabaseRefused(faults.join('\n'));
        return settings;
      },
      replica() {
        const faults: string[] = [];
        const replica = readReplicaSettings(values, faults);
        if (replica !== undefined) return replica;
        throw new DatabaseRefused(
          faults.join('\n') || 'REPLICA_URL is required: where Litestream keeps the replica.',
        );
      },
    };
    const { lines, good } = await work(command);
    progress.end();
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    process.exitCode = good ? 0 : 1;
  } catch (error) {
    progress.end();
    if (error instanceof BrokenOff) {
      process.stderr.write('Stopped. Nothing is half-done: run it again when it suits.\n');
      process.exitCode = stoppedCode;
      return;
    }
    process.stderr.write(`${lastWords(error)}\n`);
    process.exitCode = error instanceof OwnerFault ? 2 : 1;
  }
}

/** Ends the command with how it is used. */
export function refuse({ usage }: Pick<Command, 'usage'>): never {
  throw new DatabaseRefused(`Usage: ${usage.call}`);
}

/** The one argument of a command, or how it is used. */
export function onlyArgument(command: Pick<Command, 'arguments' | 'usage'>): string {
  const [first, ...more] = command.arguments;
  if (first === undefined || more.length > 0 || first.startsWith('-')) return refuse(command);
  return first;
}

/** A command that takes none refuses them: whoever writes one means something that it does not do. */
export function noArguments(command: Pick<Command, 'arguments' | 'usage'>): void {
  if (command.arguments.length > 0) refuse(command);
}
