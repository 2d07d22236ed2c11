import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
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
  const [certificate, key] = [join(folder.path, 'cert.pem'), join(folder.path, 'key.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'pipe' },
  );
  setDefaultCACertificates([...getCACertificates(), readFileSync(certificate, 'utf8')]);
  const port = await freePort();
  const server = readFileSync(delivered('deploy/nginx.conf'), 'utf8')
    .replaceAll('443 ssl', '8443 ssl')
    .replace('bot.example.kz', 'localhost')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`);
  mkdirSync(join(folder.path, 'temp'));
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder.path}/temp/${name};`)
    .join(' ');
  writeFileSync(
    join(folder.path, 'nginx.conf'),
    `pid ${folder.path}/pid; error_log ${folder.path}/error.log; events {} http { ${own} ${server} }`,
  );
  const nginx = spawn('nginx', ['-c', join(folder.path, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'pipe',
  });
  onTestFinished(async () => {
    nginx.kill('SIGTERM');
    if (nginx.exitCode === null) await once(nginx, 'exit');
  });

  const telegram = await serveBotApi();
  onTestFinished(() => telegram.close());
  const bot = run('node', [botEntry], {
    ...settingsFor(telegram, folder.path),
    HTTP_PORT: String(port),
    WEBHOOK_URL: 'https://localhost:8443/telegram',
    WEBHOOK_SECRET: 'a-secret-that-nobody-guesses-0123456789',
  });
  await bot.printed('"event":"started"');
  const visitor = telegram.botApi.room.addPerson({ id: 7, first_name: 'Кім', language_code: 'en' });
  visitor.say('/start');
  const t = loadTexts()('en');
  await telegram.until(visitor, (texts) => texts.join('').includes(t.plain('language-choose')));

  const status = async (path: string, method = 'GET') =>
    (await fetch(`https://localhost:8443${path}`, { method, ...(method === 'POST' && { body: '{}' }) }))
      .status;
  expect(await status('/telegram', 'POST')).toBe(401);
  for (const path of ['/healthz', '/metrics', '/', '/telegram/x']) expect(await status(path), path).toBe(404);
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(existsSync(join(folder.path, 'pid'))).toBe(true);
});
