import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { litestreamProgram, litestreamSettings } from '../replica/litestream.ts';
import { DatabaseRefused } from '../storage/database/database.ts';
import { noArguments, runCommand } from './command-line.ts';

const usage = {
  call: 'npm run replicate',
  does: 'Keeps the replica at REPLICA_URL up to date, beside the bot, for as long as it runs.',
};

/** `npm run replicate`: keeps the replica at REPLICA_URL up to date, beside the bot, for as long as it runs. */
await runCommand(usage, async (command) => {
  noArguments(command);
  const replica = command.replica();
  const folder = mkdtempSync(join(tmpdir(), 'replicate-'));
  try {
    const settings = join(folder, 'litestream.yml');
    const { host } = new URL(replica.metricsUrl);
    writeFileSync(settings, litestreamSettings(command.databasePath, replica.url, host));
    const ended = await new Promise<number | string>((resolve, reject) => {
      const args = ['replicate', '-no-expand-env', '-config', settings];
      const child = spawn(litestreamProgram(), args, { stdio: 'inherit' });
      command.signal.addEventListener('abort', () => child.kill('SIGTERM'));
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    });
    const good = ended === 0 || ended === 'SIGTERM' || ended === 'SIGINT';
    return { good, lines: [good ? 'Litestream has ended.' : `Litestream has ended with ${ended}.`] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new DatabaseRefused(
        'Litestream is not installed: npm has it for Linux on x64 only. Install version 0.3.13 from litestream.io.',
      );
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
