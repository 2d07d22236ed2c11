import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyInto, describe, flawsOf } from '../storage/backup/copy.ts';
import { inspectApart } from '../storage/backup/inspect-apart.ts';
import { newestBackup } from '../storage/backup/newest-backup.ts';
import { DatabaseRefused } from '../storage/database/database.ts';
import { refusingLater } from '../storage/database/disk-faults.ts';
import { onlyArgument, runCommand } from './command-line.ts';

const usage = {
  call: 'npm run drill [-- FILE]',
  does: 'Tries whether the newest backup, or FILE, could be restored today. Nothing else is touched.',
};

/**
 * `npm run drill [-- FILE]`: would a restore work today? The newest backup, or the file that is named (what
 * `litestream restore -o FILE` has made), is copied into a folder of its own and looked through as a restore would do it,
 * every sealed value opened. Nothing else is touched.
 */
await runCommand(usage, async (command) => {
  const named = command.arguments.length === 0 ? undefined : onlyArgument(command);
  const { databasePath, masterKey, oldKeys, backupFolder } = command.settings();
  const newest = newestBackup(backupFolder, databasePath);
  const file = named ?? newest?.path;
  if (file === undefined) {
    throw new DatabaseRefused(
      'There is no backup to try. Name a file (npm run drill -- FILE), or let the bot make one: BACKUP_FOLDER, /backup.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'drill-'));
  try {
    const began = performance.now();
    const copy = join(folder, 'copy.sqlite');
    const { watch, signal } = command;
    await refusingLater(
      file,
      copyInto(file, copy, () => signal.aborted, watch),
    );
    const report = await inspectApart({ path: copy, named: file, masterKey, oldKeys }, { watch, signal });
    const flaws = flawsOf(report);
    const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    const age = named === undefined && newest ? `, ${ageOf(Date.now() - newest.madeAt)} old` : '';
    const verdict = flaws.length === 0 ? 'it can be restored' : 'it can be restored, but:';
    return {
      good: flaws.length === 0,
      lines: [`${describe(file, report)}${age}; looked through in ${took}: ${verdict}`, ...flaws],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function ageOf(ms: number): string {
  const hours = Math.max(0, ms) / 3_600_000;
  return hours < 48 ? `${hours.toFixed(1)} hours` : `${Math.floor(hours / 24)} days`;
}
