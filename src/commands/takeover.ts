import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { untilFirstIsGone } from '../replica/first-machine.ts';
import { litestreamProgram } from '../replica/litestream.ts';
import { BrokenOff, describe, flawsOf } from '../storage/backup/copy.ts';
import { inspectApart } from '../storage/backup/inspect-apart.ts';
import { restoreFile } from '../storage/backup/restore.ts';
import { DatabaseRefused } from '../storage/database/database.ts';
import { refusing } from '../storage/database/disk-faults.ts';
import { createVault } from '../storage/database/vault.ts';
import { type Command, refuse, runCommand } from './command-line.ts';

const usage = {
  call: 'npm run takeover [-- --when-gone http://FIRST-MACHINE:PORT/healthz]',
  does: 'Makes the replica the database of this machine; with --when-gone, once the first one answers nothing any more.',
};
/** A restart of the first machine takes less. */
const silentMs = 5000;

/**
 * `npm run takeover`, on the second machine when the first one is lost: the replica becomes the database of this one, and
 * the first one, should it be alive after all, ends as soon as this one has started. With `--when-gone` it waits until the
 * first one answers nothing any more.
 */
await runCommand(usage, async (command) => {
  const first = firstMachine(command);
  const { databasePath, masterKey, oldKeys } = command.settings();
  const { url } = command.replica();
  const { watch, signal } = command;
  if (first !== undefined) {
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    say(`Waiting for ${first} to answer for the first time.`);
    const isGone = await untilFirstIsGone({
      url: first,
      silentMs,
      signal,
      onFirstAnswer: () =>
        say(`The first machine answers; silent for ${silentMs / 1000} s, it is taken over.`),
    });
    if (!isGone) throw new BrokenOff();
    say('The first machine is silent: taking over.');
  }
  const began = performance.now();
  const folder = refusing(databasePath, () => {
    // Beside the database, where there is room for it.
    const beside = dirname(resolve(databasePath));
    mkdirSync(beside, { recursive: true });
    return mkdtempSync(join(beside, 'takeover-'));
  });
  try {
    const copy = join(folder, 'replica.sqlite');
    fetchReplica(url, copy);
    const vault = createVault(masterKey, oldKeys);
    const restored = await restoreFile(databasePath, copy, vault, Date.now(), {
      takesOver: true,
      inspect: (path, named) => inspectApart({ path, named, masterKey, oldKeys }, { watch, signal }),
      aborted: () => signal.aborted,
      watch,
    });
    const took = ((performance.now() - began) / 1000).toFixed(1);
    const aside = restored.aside ? ` The database of before lies at ${restored.aside}.` : '';
    const flaws = flawsOf(restored.report);
    return {
      good: flaws.length === 0,
      lines: [
        `Taken over in ${took} s from ${url} into ${databasePath}. ${describe('replica', restored.report)}.${aside} Start the bot: npm start. The first machine ends by itself then, and never starts again with its old database.`,
        ...flaws,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The address after `--when-gone`; undefined: at once. */
function firstMachine(command: Command): string | undefined {
  const [option, url, ...more] = command.arguments;
  if (option === undefined) return undefined;
  const isAddress = url !== undefined && URL.canParse(url) && /^https?:/.test(url);
  if (option !== '--when-gone' || !isAddress || more.length > 0) return refuse(command);
  return url;
}

function fetchReplica(url: string, copy: string): void {
  const { error, status, stderr } = spawnSync(litestreamProgram(), ['restore', '-o', copy, url], {
    encoding: 'utf8',
  });
  if (error !== undefined) {
    throw new DatabaseRefused(
      'Litestream is not installed: npm has it for Linux on x64 only. Install version 0.3.13 from litestream.io.',
    );
  }
  if (status === 0) return;
  const why = stderr.trim().split('\n').at(-1) ?? '';
  throw new DatabaseRefused(`The replica at REPLICA_URL could not be fetched: ${why}`);
}
