import { verifyAuditFile } from '../storage/backup/audit-file.ts';
import { noArguments, runCommand } from './command-line.ts';

const usage = {
  call: 'npm run verify-audit',
  does: 'Says whether the chain of the audit holds; ends with 1 where it does not. Needs no key.',
};

/** `npm run verify-audit`: does the chain of the audit hold? 1 where it does not. Needs no key. */
await runCommand(usage, async (command) => {
  noArguments(command);
  const { databasePath } = command;
  const { lines, brokenAt } = verifyAuditFile(databasePath);
  return brokenAt === undefined
    ? { good: true, lines: [`${databasePath}: the audit holds, ${lines} lines.`] }
    : {
        good: false,
        lines: [
          `${databasePath}: the audit is broken at line ${brokenAt}; ${lines} lines before it hold. Somebody changed the file by hand: compare it with a backup.`,
        ],
      };
});
