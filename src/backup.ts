import { onlyArgument, runCommand } from './command-line.ts';
import { backUpFile } from './storage/backup.ts';
import { describe, inspectWith } from './storage/copy.ts';
import { createVault } from './storage/vault.ts';

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
