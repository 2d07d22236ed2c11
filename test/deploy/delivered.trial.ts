import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import {
  botEntry,
  projectFolder,
  run,
  serveBotApi,
  settingsFor,
  temporaryFolder,
} from '../support/bot-process.ts';
import { freePort } from '../support/stages/webhook-stage.ts';
import { startNginx } from './nginx.ts';

vi.setConfig({ testTimeout: 120_000 });

const delivered = (name: string) => join(projectFolder, 'data', name);

test('the alarms are rules that Prometheus takes, and ring when they should', () => {
  execFileSync('promtool', ['check', 'rules', delivered('alerts.yml')]);
  execFileSync('promtool', ['test', 'rules', join(projectFolder, 'test/deploy/alerts.test.yml')]);
});

test.each(['', '-replica'])('systemd finds nothing to say about the unit certificate-bot%s', (name) => {
  const output = execFileSync(
    'systemd-analyze',
    ['verify', '--man=no', delivered(`deploy/certificate-bot${name}.service`)],
    {
      encoding: 'utf8',
      stdio: 'pipe',
    },
  );
  expect(output).toBe('');
});

test('behind nginx, by its delivered settings and with a certificate: what Telegram posts arrives, the rest is 404', async () => {
  const folder = temporaryFolder();
  onTestFinished(() => folder.remove());
  const port = await freePort();
  const served = await startNginx(folder.path, port, 8443);

  const telegram = await serveBotApi();
  onTestFinished(() => telegram.close());
  const bot = run('node', [botEntry], {
    ...settingsFor(telegram, folder.path),
    HTTP_PORT: String(port),
    WEBHOOK_URL: `${served}/telegram`,
    WEBHOOK_SECRET: 'a-secret-that-nobody-guesses-0123456789',
  });
  await bot.printed('"event":"started"');
  const visitor = telegram.botApi.room.addPerson({ id: 7, first_name: 'Кім', language_code: 'en' });
  visitor.say('/start');
  const t = loadTexts()('en');
  await telegram.until(visitor, (texts) => texts.join('').includes(t.plain('language-choose')));

  const status = async (path: string, method = 'GET') =>
    (await fetch(`${served}${path}`, { method, ...(method === 'POST' && { body: '{}' }) })).status;
  expect(await status('/telegram', 'POST')).toBe(401);
  for (const path of ['/healthz', '/metrics', '/', '/telegram/x']) expect(await status(path), path).toBe(404);
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(existsSync(join(folder.path, 'pid'))).toBe(true);
});
