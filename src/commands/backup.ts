import { backUpFile } from '../storage/backup/backup.ts';
import { describe, flawsOf } from '../storage/backup/copy.ts';
import { inspectApart } from '../storage/backup/inspect-apart.ts';
import { onlyArgument, runCommand } from './command-line.ts';

const usage = {
  call: 'npm run backup -- FILE',
  does: 'Makes a checked copy of the database, also while the bot runs.',
};

/** `npm run backup -- FILE`: a checked copy of the database, also while the bot runs. */
await runCommand(usage, async (command) => {
  const file = onlyArgument(command);
  const { databasePath, masterKey, oldKeys } = command.settings();
  const { watch, signal } = command;
  const inspect = (path: string, named: string) =>
    inspectApart({ path, named, masterKey, oldKeys }, { watch, signal });
  const report = await backUpFile(databasePath, file, inspect, () => signal.aborted, watch);
  const flaws = flawsOf(report);
  const isWhole = flaws.length === 0;
  const found = isWhole ? '; whole, and MASTER_KEY opens all of it.' : '. It is kept, but:';
  return { good: isWhole, lines: [`Backed up. ${describe(file, report)}${found}`, ...flaws] };
});
