import { setTimeout } from 'node:timers/promises';
import { rekey } from '../storage/backup/rekey.ts';
import { DatabaseRefused } from '../storage/database/database.ts';
import { createVault } from '../storage/database/vault.ts';
import { noArguments, runCommand } from './command-line.ts';

/** Values sealed in one transaction, and how long a bot beside has the database to itself in between. */
const atOnce = 200;
const pauseMs = 5;

const usage = {
  call: 'npm run rekey',
  does: 'Seals everything anew with MASTER_KEY; what is there was sealed with MASTER_KEY_OLD.',
};

/** `npm run rekey`: seals everything anew with MASTER_KEY; what is there was sealed with MASTER_KEY_OLD. */
await runCommand(usage, async (command) => {
  noArguments(command);
  const { databasePath, masterKey, oldKeys } = command.settings();
  if (oldKeys.length === 0) {
    throw new DatabaseRefused(
      'MASTER_KEY_OLD is required: the key before. MASTER_KEY is the new one (npm run keygen makes one).',
    );
  }
  const pause = () => setTimeout(pauseMs);
  const report = await rekey(databasePath, createVault(masterKey, oldKeys), {
    atOnce,
    pause,
    aborted: () => command.signal.aborted,
    watch: command.watch,
  });
  if (report === undefined) {
    return { good: true, lines: [`Everything in ${databasePath} is sealed with MASTER_KEY already.`] };
  }
  const { sealed, unreadable, isLogLeft } = report;
  return {
    good: unreadable.length === 0 && !isLogLeft,
    lines: [
      `Sealed ${sealed} values in ${databasePath} anew. Take MASTER_KEY_OLD out of the settings and start the bot anew; keep that key for as long as you keep backups made with it.`,
      ...unreadable.map((place) => `Neither key opens ${place}: it was damaged before and is left as it is.`),
      ...(isLogLeft
        ? [
            `Another program reads ${databasePath} at the moment, so ${databasePath}-wal still holds values sealed with the key before. Run this again when it has ended.`,
          ]
        : []),
    ],
  };
});
