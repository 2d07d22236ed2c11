import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { onTestFinished } from 'vitest';
import { projectFolder } from '../support/bot-process.ts';

/**
 * Starts Debian's nginx with the delivered settings at its `own` port in front of a bot at this one, until the test is over. Gives
 * where it serves; its certificate is one of its own, which this process trusts.
 */
export async function startNginx(folder: string, port: number, own: number): Promise<string> {
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'pipe' },
  );
  setDefaultCACertificates([...getCACertificates(), readFileSync(certificate, 'utf8')]);
  const server = readFileSync(join(projectFolder, 'data/deploy/nginx.conf'), 'utf8')
    .replaceAll('443 ssl', `${own} ssl`)
    .replace('server_name bot.example.kz', 'server_name localhost')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`);
  mkdirSync(join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/error.log; events {} http { ${temporary} ${server} }`,
  );
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'pipe' });
  onTestFinished(async () => {
    nginx.kill('SIGTERM');
    if (nginx.exitCode === null) await once(nginx, 'exit');
  });
  return `https://localhost:${own}`;
}
