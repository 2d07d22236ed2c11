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

/** What the commands beside the bot share: settings as the bot reads them, one clear line, the exit code. */
export interface Command {
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
 * has to mend, said on stderr; 130 somebody has stopped it.
 */
export async function runCommand(work: (command: Command) => Promise<CommandReport>): Promise<void> {
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
      signal: stop.signal,
      watch(next, done, total) {
        if (next !== step) progress.step(next);
        step = next;
        progress.at(done, total);
      },
      arguments: process.argv.slice(2),
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

/** The one argument of a command, or how it is used. */
export function onlyArgument({ arguments: given }: Command, usage: string): string {
  const [first] = given;
  if (first === undefined || given.length > 1 || first.startsWith('-')) throw new DatabaseRefused(usage);
  return first;
}

/** A command that takes none refuses them: whoever writes one means something that it does not do. */
export function noArguments({ arguments: given }: Command, usage: string): void {
  if (given.length > 0) throw new DatabaseRefused(usage);
}
