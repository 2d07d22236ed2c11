import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { litestreamProgram, litestreamSettings } from '../../src/replica/litestream.ts';
import { readLedger } from '../crash/ledger.ts';
import { freePort } from '../support/stages/webhook-stage.ts';
import type { Beside } from './round.ts';

/**
 * Litestream runs beside the bot for a whole round, and the bot confirms nothing to Telegram before the replica has it. In the
 * end the replica is restored, and must hold what the database holds.
 */
export async function startLitestream(databasePath: string, masterKey: Buffer): Promise<Beside> {
  const folder = dirname(databasePath);
  const url = `file://${join(folder, 'replica')}`;
  const metrics = `127.0.0.1:${await freePort()}`;
  const settings = join(folder, 'litestream.yml');
  writeFileSync(settings, litestreamSettings(databasePath, url, metrics));
  const program = spawn(litestreamProgram(), ['replicate', '-no-expand-env', '-config', settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise<number | string>((resolve) => {
    program.once('error', (error) => resolve(error.message));
    program.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return {
    environment: { REPLICA_URL: url, REPLICA_METRICS: metrics, REPLICA_CONFIRMS: 'yes' },
    async end() {
      program.kill('SIGTERM'); // what is missing is copied before it ends
      const how = await ended;
      if (how !== 0 && how !== 'SIGTERM') return [`Litestream has ended with ${how}: ${printed.slice(-500)}`];
      const copy = join(folder, 'of-replica.sqlite');
      const restored = spawnSync(litestreamProgram(), ['restore', '-o', copy, url], { encoding: 'utf8' });
      if (restored.status !== 0) return [`the replica can't be restored: ${restored.stderr.slice(-500)}`];
      const [own, replicated] = [
        await readLedger(databasePath, masterKey),
        await readLedger(copy, masterKey),
      ];
      const isSame = JSON.stringify(own) === JSON.stringify(replicated);
      return isSame ? [] : ['the replica holds something else than the database'];
    },
    stop() {
      program.kill('SIGKILL');
      return ended.then(() => undefined);
    },
  };
}
