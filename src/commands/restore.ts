import { describe, flawsOf } from '../storage/backup/copy.ts';
import { inspectApart } from '../storage/backup/inspect-apart.ts';
import { restoreFile } from '../storage/backup/restore.ts';
import { createVault } from '../storage/database/vault.ts';
import { onlyArgument, runCommand } from './command-line.ts';

const usage = {
  call: 'npm run restore -- FILE [--force]',
  does: 'Puts a backup in the place of the database, which is put aside. The bot is stopped before. --force: also while another program, such as Litestream, has the file.',
};

/**
 * `npm run restore -- FILE`: puts a backup in the place of the database, which is put aside. The bot is stopped, and so is
 * everybody else who has the database open. With `--force` other programs may go on, but never a bot.
 */
await runCommand(usage, async (command) => {
  const force = command.arguments.includes('--force');
  const named = { ...command, arguments: command.arguments.filter((one) => one !== '--force') };
  const file = onlyArgument(named);
  const { databasePath, masterKey, oldKeys } = command.settings();
  const vault = createVault(masterKey, oldKeys);
  const { watch, signal } = command;
  const restored = await restoreFile(databasePath, file, vault, Date.now(), {
    force,
    inspect: (path, known) => inspectApart({ path, named: known, masterKey, oldKeys }, { watch, signal }),
    aborted: () => signal.aborted,
    watch,
  });
  const { report, aside, notesAside, isForced } = restored;
  const before = aside ? `The database of before lies at ${aside}.` : 'There was no database before.';
  const lines = [
    `Restored into ${databasePath}. ${describe(file, report)}. ${before} Start the bot: npm start`,
  ];
  if (notesAside !== undefined) {
    lines.push(
      `Litestream's notes lie at ${notesAside}. Start it again: it begins a new copy of the whole database.`,
    );
  }
  if (isForced) {
    lines.push(
      'Another program had the database open. If that is Litestream, its replica is worth nothing from now on: stop it, remove the replica, and start it anew.',
    );
  }
  const flaws = flawsOf(report);
  return { good: flaws.length === 0 && !isForced, lines: [...lines, ...flaws] };
});
