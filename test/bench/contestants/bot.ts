import { join } from 'node:path';
import { createApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config/config.ts';
import { usualPace } from '../../../src/domain/messages/writing-pace.ts';
import { createLog } from '../../../src/log.ts';
import { projectFolder } from '../project.ts';
import { tellUse } from './tell-use.ts';

/** The bot as src/main.ts runs it, but without Telegram's limits, since no Telegram stands behind the API here. */
const clock = {
  now: Date.now,
  after(ms: number, work: () => void) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
const config = readConfig(process.env);
const app = createApp(config, {
  clock,
  log: createLog(config.logLevel, (line) => process.stdout.write(`${line}\n`), clock.now),
  dataFolder: join(projectFolder, 'data'),
  unlimited: true,
  pace: process.env.ANY_PACE ? { capacity: Number.POSITIVE_INFINITY, perSecond: 1, reopensAt: 1 } : usualPace,
});
tellUse();
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));
await app.start();
