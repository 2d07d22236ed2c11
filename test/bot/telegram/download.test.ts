import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Api } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSender } from '../../../src/bot/telegram/sender.ts';
import { createLog } from '../../../src/log.ts';

/** A file of the Bot API over real HTTP, from servers that stop in the middle. */

let server: Server;
let giveFile: (response: ServerResponse) => void;
const lines: string[] = [];

beforeEach(async () => {
  lines.length = 0;
  server = createServer((request, response) => {
    if (request.url?.startsWith('/file/')) return giveFile(response);
    response.end(
      '{"ok":true,"result":{"file_id":"f","file_unique_id":"u","file_size":9,"file_path":"a/b.pdf"}}',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

let heard: Uint8Array[] = [];

function download(downloadWithin?: number) {
  heard = [];
  const address = server.address();
  const apiRoot = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const log = createLog(
    'debug',
    (line) => lines.push(line),
    () => 0,
  );
  const settings = { apiRoot, providerToken: '', ...(downloadWithin && { downloadWithin }) };
  return createSender(
    new Api('1:secret', { apiRoot }),
    settings,
    (url, signal) => fetch(url, { signal }),
    log,
  ).download('f', (part) => heard.push(part));
}

test('a whole one', async () => {
  giveFile = (response) => response.end('%PDF-1.7\n');
  expect(await download()).toBe('whole');
  expect(Buffer.concat(heard).toString()).toBe('%PDF-1.7\n');
});

test.each([
  ['before it begins', () => {}],
  ['in the middle', (response: ServerResponse) => void response.writeHead(200).write('%PDF')],
])('one that stops %s is given up after a time, to be tried again', async (_when, stall) => {
  giveFile = stall;
  expect(await download(50)).toBe('later');
});

test('a connection that breaks in the middle: later, and the log does not hold the token', async () => {
  giveFile = (response) => {
    response.writeHead(200, { 'content-length': '9' }).write('%PDF', () => response.destroy());
  };
  expect(await download()).toBe('later');
  expect(lines.join()).not.toContain('secret');
});

test.each([
  [404, 'gone'],
  [500, 'later'],
])('a %i: %s', async (status, outcome) => {
  giveFile = (response) => response.writeHead(status).end('x');
  expect(await download()).toBe(outcome);
});
