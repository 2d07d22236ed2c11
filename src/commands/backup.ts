import { backUpFile } from '../storage/backup/backup.ts';
import { describe, inspectWith } from '../storage/backup/copy.ts';
import { createVault } from '../storage/database/vault.ts';
import { onlyArgument, runCommand } from './command-line.ts';

/** `npm run backup -- FILE`: a checked copy of the database, also while the bot runs. */
await runCommand(async (command) => {
  const file = onlyArgument(command, 'Name the file to make: npm run backup -- FILE');
  const { databasePath, masterKey, oldKeys } = command.settings();
  const report = await backUpFile(databasePath, file, inspectWith(createVault(masterKey, oldKeys)));
  const { auditBrokenAt } = report;
  return auditBrokenAt === undefined
    ? { good: true, lines: [`Backed up. ${describe(file, report)}; whole, and MASTER_KEY opens it.`] }
    : {
        good: false,
        lines: [
          `Backed up, but its audit is broken at line ${auditBrokenAt}. ${describe(file, report)}. See npm run verify-audit.`,
        ],
      };
});
