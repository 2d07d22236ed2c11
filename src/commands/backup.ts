import { backUpFile } from '../storage/backup/backup.ts';
import { describe, flawsOf, inspectWith } from '../storage/backup/copy.ts';
import { createVault } from '../storage/database/vault.ts';
import { onlyArgument, runCommand } from './command-line.ts';

/** `npm run backup -- FILE`: a checked copy of the database, also while the bot runs. */
await runCommand(async (command) => {
  const file = onlyArgument(command, 'Name the file to make: npm run backup -- FILE');
  const { databasePath, masterKey, oldKeys } = command.settings();
  const report = await backUpFile(databasePath, file, inspectWith(createVault(masterKey, oldKeys)));
  const flaws = flawsOf(report);
  const isWhole = flaws.length === 0;
  const found = isWhole ? '; whole, and MASTER_KEY opens all of it.' : '. It is kept, but:';
  return { good: isWhole, lines: [`Backed up. ${describe(file, report)}${found}`, ...flaws] };
});
