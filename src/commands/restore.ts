import { describe } from '../storage/backup/copy.ts';
import { restoreFile } from '../storage/backup/restore.ts';
import { createVault } from '../storage/database/vault.ts';
import { onlyArgument, runCommand } from './command-line.ts';

/** `npm run restore -- FILE`: puts a backup in the place of the database, which is put aside. The bot is stopped. */
await runCommand(async (command) => {
  const file = onlyArgument(command, 'Name the backup to put back: npm run restore -- FILE');
  const { databasePath, masterKey, oldKeys } = command.settings();
  const vault = createVault(masterKey, oldKeys);
  const { report, aside } = await restoreFile(databasePath, file, vault, Date.now());
  const before = aside ? `The database of before lies at ${aside}.` : 'There was no database before.';
  const lines = [
    `Restored into ${databasePath}. ${describe(file, report)}. ${before} Start the bot: npm start`,
  ];
  const { auditBrokenAt } = report;
  if (auditBrokenAt !== undefined) {
    lines.push(`Its audit was broken at line ${auditBrokenAt} already when the backup was made.`);
  }
  return { good: auditBrokenAt === undefined, lines };
});
